import { strToU8, zipSync } from "fflate";

/** Packs texts into a zip. The same texts give the same bytes, in whatever order, wherever and whenever. */
export function zipOf(texts: Record<string, string>): Uint8Array<ArrayBuffer> {
  // Noon of a day in the past, as the local clock tells it: today would make each build another.
  const mtime = new Date(2000, 0, 1, 12);
  const names = Object.keys(texts).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8(texts[name]!)])), {
    level: 9,
    mtime,
  }) as Uint8Array<ArrayBuffer>;
}
