/** The library ships no types for its default export; we read only the bounds, as milliseconds. */
declare module "edtf" {
  export default function edtf(text: string): { min: number; max: number };
}
