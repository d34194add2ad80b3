import assert from "node:assert/strict";
import { test } from "node:test";
import { inflateSync } from "node:zlib";
import fc from "fast-check";
import { encodePng } from "../../../src/share/png.node.ts";

/** Reads a picture back, by the book: chunks, palette, rows. */
function decode(png: Buffer): { width: number; height: number; pixels: number[][] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    chunks.set(png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [head, palette] = [chunks.get("IHDR")!, chunks.get("PLTE")!];
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT")!);
  const pixels = Array.from({ length: width * height }, (_, at) => {
    const place = rows[at + Math.floor(at / width) + 1]! * 3;
    return [...palette.subarray(place, place + 3)];
  });
  return { width, height, pixels };
}

const bytesOf = (pixels: number[][]) => Uint8Array.from(pixels.flatMap((pixel) => [...pixel, 255]));
const part = fc.nat({ max: 255 });

test("a picture of few colours comes back as it was", () => {
  const given = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .chain(([width, height]) =>
      fc.record({
        width: fc.constant(width),
        height: fc.constant(height),
        pixels: fc.array(fc.tuple(part, part, part), {
          minLength: width * height,
          maxLength: width * height,
        }),
      }),
    );
  fc.assert(
    fc.property(given, ({ width, height, pixels }) => {
      const png = Buffer.from(encodePng(bytesOf(pixels), width, height));
      assert.deepEqual(decode(png), { width, height, pixels });
    }),
  );
});

test("of too many colours the common ones stay as they are, and the others are given the nearest", () => {
  const common = Array.from({ length: 128 }, (_, at) => [2 * at, 0, 0]);
  const rare = [[200, 3, 0]];
  const pixels = [...common, ...common, ...rare];
  const png = Buffer.from(encodePng(bytesOf(pixels), pixels.length, 1));
  assert.deepEqual(decode(png).pixels, [...common, ...common, [200, 0, 0]]);
});
