import type { Area } from "../ties/curves.ts";
import type { Canvas, Datum } from "../datum.ts";
import type { Box } from "../svg.ts";

/** A bar made of pieces, and lines that tell how it ends. */
interface OpenBar {
  boxes: Box[];
  lines: { style: "limit" | "onward"; path: string }[];
}

/**
 * A bar whose end says how its number is put, with a line at the number: "up to" frays before it, "at least" runs on,
 * "more than" a little, "nearly" comes apart before it and "about" around it. Every piece is a part of the same mark.
 * @param bar from zero to the number
 */
export function openEnd(datum: Datum, bar: Area, canvas: Canvas): OpenBar {
  if (datum.high !== undefined) return { boxes: rangeOf(datum, bar), lines: [] };
  const { pieces, onward } = partsOf(datum, bar, canvas);
  const isCeiling = datum.qualifier === "up-to" || datum.qualifier === "at-most";
  // Of a very short bar only the first piece can be seen.
  const seen = pieces.filter(({ width }, index) => !index || width > 0.8);
  const boxes = seen.map((piece, index) => ({
    ...piece,
    width: Math.max(0.8, piece.width),
    key: index ? `${datum.key}/${index}` : datum.key,
    datum,
    radius: 0,
    ...(isCeiling && ({ doubt: "ceiling" } as const)),
  }));
  if (!datum.qualifier || datum.qualifier === "exact") return { boxes, lines: [] };
  const limit = `M${bar.x + bar.width},${bar.y - 6}v${bar.height + 12}`;
  const lines: OpenBar["lines"] = [{ style: "limit", path: limit }];
  if (onward) lines.push({ style: "onward", path: arrowAfter(seen.at(-1)!, canvas) });
  return { boxes, lines };
}

function partsOf({ qualifier }: Datum, bar: Area, { width }: Canvas) {
  const long = bar.width;
  const slice = (from: number, to: number): Area => ({ ...bar, x: bar.x + from, width: to - from });
  /** So much of a bar comes apart, and no more than half of a short one. */
  const loose = Math.min(24, long / 2);
  switch (qualifier) {
    case "up-to":
    case "at-most":
      return { pieces: threads(bar) };
    case "at-least": {
      const room = slice(long, Math.min(long + 130, width - 26 - bar.x));
      return { pieces: [slice(0, long), ...fading(room, 5)], onward: true };
    }
    case "more-than":
    case "just-over":
      return { pieces: [slice(0, long), ...fading(slice(long, long + 24), 3)] };
    case "nearly":
    case "near":
      return { pieces: [slice(0, long - loose), ...fading(slice(long - loose, long), 3)] };
    case "about":
      return { pieces: [slice(0, long - loose), ...fading(slice(long - loose, long + loose), 4)] };
    default:
      return { pieces: [bar] };
  }
}

/** Firm up to the lower end, hatched up to the upper. */
function rangeOf(datum: Datum, bar: Area): Box[] {
  const { key, value, high = value } = datum;
  const more = { x: bar.x + bar.width, width: (bar.width * (high - value)) / value };
  return [
    { ...bar, key, datum, radius: 0 },
    { ...bar, ...more, key: `${key}/perhaps`, datum, radius: 0, doubt: "perhaps" },
  ];
}

/** A bundle: one thread, the first, reaches the limit; the others end before it, at no length that means anything. */
function threads(bar: Area): Area[] {
  const count = Math.max(3, Math.min(9, Math.floor(bar.height / 7)));
  const pitch = (bar.height + 2) / count;
  const lengths = [0.93, 1, 0.86, 0.985, 0.9, 0.97, 0.88, 0.955, 0.915].slice(0, count);
  return lengths
    .map((length, row) => ({
      x: bar.x,
      y: bar.y + row * pitch,
      width: bar.width * length,
      height: pitch - 2,
    }))
    .sort((a, b) => b.width - a.width);
}

/** Slices that grow thinner while the gaps between them grow wider. */
function fading(room: Area, count: number): Area[] {
  const shares = Array.from({ length: count }, (_, index) => count - index);
  const unit = room.width / (shares.reduce((sum, share) => sum + share, 0) * 2);
  let x = room.x;
  return shares.map((share, index) => {
    x += unit * (index + 1);
    const slice = { ...room, x, width: unit * share };
    x += slice.width;
    return slice;
  });
}

function arrowAfter({ x, y, width, height }: Area, { narrow }: Canvas): string {
  const reach = narrow ? 7 : 10;
  return `M${x + width + 8},${y + height / 2 - reach}l${reach},${reach}l${-reach},${reach}`;
}
