/** `17.2 kB`, where 1 kB is 1,000 bytes. */
export const printBytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** `+0.3 kB`, `−12 bytes`. */
export function printDifference(bytes: number): string {
  const size = Math.abs(bytes);
  const words = size < 100 ? `${size} ${size === 1 ? "byte" : "bytes"}` : printBytes(size);
  return `${bytes < 0 ? "−" : "+"}${words}`;
}
