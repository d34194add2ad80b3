import { crc32, deflateSync } from "node:zlib";

/** So many colours a card is given: nobody sees what is beyond them, and a palette has room for no more than 256. */
const most = 128;

/**
 * Pixels as a PNG with a palette: a card has few colours, and a file of a third of the size goes along with every link.
 * What is beyond the palette's colours, a few shades at the edges of letters, is given the nearest of them.
 * @param bytes red, green, blue and opacity of each pixel, which is opaque
 */
export function encodePng(bytes: Uint8Array, width: number, height: number): Uint8Array {
  // Four bytes at once are one colour.
  const pixels = new Uint32Array(new Uint8Array(bytes).buffer);
  const palette = [...countsOf(pixels)]
    .sort(([a, often], [b, other]) => other - often || a - b)
    .map(([colour]) => colour);
  const kept = palette.slice(0, most).map(partsOf);
  const places = new Map(
    palette.map((colour, at) => [colour, at < most ? at : nearest(kept, partsOf(colour))]),
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(kept.flat())),
    chunk("IDAT", deflateSync(rowsOf(pixels, places, width, height), { level: 6, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How often each colour is there. Most neighbours are alike, and are counted together. */
function countsOf(pixels: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels.length; at++)
    if (at === pixels.length || pixels[at] !== pixels[from]) {
      counts.set(pixels[from]!, (counts.get(pixels[from]!) ?? 0) + at - from);
      from = at;
    }
  return counts;
}

/** Each row begins with a byte that says how it was made smaller: not at all. */
function rowsOf(
  pixels: Uint32Array,
  places: Map<number, number>,
  width: number,
  height: number,
): Uint8Array {
  const rows = new Uint8Array(height * (width + 1));
  let place = places.get(pixels[0]!)!;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 1; x <= width; x++, at++) {
      if (at > 0 && pixels[at] !== pixels[at - 1]) place = places.get(pixels[at]!)!;
      rows[y * (width + 1) + x] = place;
    }
  return rows;
}

/** Red, green and blue, in whatever order this machine keeps bytes. */
const partsOf = (colour: number): number[] => [
  ...new Uint8Array(new Uint32Array([colour]).buffer).subarray(0, 3),
];

function nearest(palette: number[][], colour: number[]): number {
  const apart = (other: number[]) =>
    other.reduce((sum, part, at) => sum + (part - colour[at]!) ** 2, 0);
  let best = 0;
  for (let at = 1; at < palette.length; at++)
    if (apart(palette[at]!) < apart(palette[best]!)) best = at;
  return best;
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
