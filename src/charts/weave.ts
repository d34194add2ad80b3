/**
 * The weave: every figure of the ledger as a knot, time along the warp, subject along the weft.
 * From each knot its thread runs down to the article it was taken from.
 */

export interface Knot {
  id: string;
  subject: string;
  source: string;
  /** Year it speaks of; undefined when no date is printed. */
  year: number | undefined;
  /** For the order within a year. */
  date: string;
}

export interface PlacedKnot extends Knot {
  x: number;
  y: number;
  /** The way of its thread to its article, as an SVG path. */
  thread: string;
}

export interface Weave {
  width: number;
  height: number;
  knots: PlacedKnot[];
  /** Warp threads: the borders of years, with the year that begins there. */
  years: { label: string; x: number; y: number }[];
  /** Weft threads: one bundle for each subject, or group of subjects. */
  wefts: { subject: string; x: number; y: number; lines: Line[] }[];
  warps: Line[];
  undated: { x: number; y: number };
  /** Where the threads of an article end. */
  spools: { source: string; x: number; y: number }[];
}
export type Line = [x1: number, y1: number, x2: number, y2: number];

/** Knots stand far enough apart for a finger. */
const pitch = 24;

/** Wide: time runs across, subjects run down, each subject's bundle as thick as its fullest year. */
export function weaveWide(
  knots: readonly Knot[],
  subjects: readonly string[],
  sources: readonly string[],
): Weave {
  const [left, top, width, fall] = [236, 40, 1200, 170];
  const years = yearsOf(knots);
  const columns = [...years, undefined];
  const column = (width - left) / columns.length;
  const across = Math.max(1, Math.floor((column - 6) / pitch));
  const cell = (subject: string, year: number | undefined) =>
    inOrder(knots.filter((knot) => knot.subject === subject && knot.year === year));
  let y = top;
  const placed: Omit<PlacedKnot, "thread">[] = [];
  const wefts = subjects.map((subject) => {
    const depth = Math.max(
      1,
      ...columns.map((year) => Math.ceil(cell(subject, year).length / across)),
    );
    const first = y + pitch / 2 + 5;
    columns.forEach((year, index) => {
      const found = cell(subject, year);
      const rows = Math.ceil(found.length / across);
      const start =
        left + index * column + (column - Math.min(across, found.length) * pitch) / 2 + pitch / 2;
      const drop = Math.floor((depth - rows) / 2);
      found.forEach((knot, at) =>
        placed.push({
          ...knot,
          x: start + (at % across) * pitch,
          y: first + (drop + Math.floor(at / across)) * pitch,
        }),
      );
    });
    const lines = Array.from({ length: depth }, (_, row): Line => [
      left - 8,
      first + row * pitch,
      width,
      first + row * pitch,
    ]);
    y = first + (depth - 1) * pitch + pitch / 2 + 5;
    return { subject, x: left - 18, y: first + ((depth - 1) * pitch) / 2, lines };
  });
  const warps = columns.map((_, index): Line => [
    left + index * column,
    top - 8,
    left + index * column,
    y,
  ]);
  return {
    width,
    height: y + fall,
    ...threaded(placed, sources, width, y, y + fall - 10),
    years: years.map((year, index) => ({
      label: String(year),
      x: left + index * column + column / 2,
      y: top - 18,
    })),
    wefts,
    warps,
    undated: { x: left + years.length * column + column / 2, y: top - 18 },
  };
}

/** Narrow: time runs down; the first subject has a column of its own, all others share one. */
export function weaveNarrow(
  knots: readonly Knot[],
  [first = ""]: readonly string[],
  others: string,
  sources: readonly string[],
): Weave {
  const [left, top, width, gap, fall] = [66, 34, 360, 6, 110];
  const columns = [first, others];
  const room = (width - left - gap) / columns.length;
  const across = Math.floor(room / pitch);
  const rows = [...yearsOf(knots), undefined];
  let y = top;
  const placed: Omit<PlacedKnot, "thread">[] = [];
  const labels: Weave["years"] = [];
  const warps: Line[] = [];
  for (const year of rows) {
    const cells = columns.map((column) =>
      inOrder(
        knots.filter(
          (knot) => knot.year === year && (knot.subject === first) === (column === first),
        ),
      ),
    );
    const depth = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / across)));
    const start = y + pitch / 2 + 4;
    cells.forEach((cell, index) => {
      const x = left + index * (room + gap) + pitch / 2;
      cell.forEach((knot, at) =>
        placed.push({
          ...knot,
          x: x + (at % across) * pitch,
          y: start + Math.floor(at / across) * pitch,
        }),
      );
    });
    labels.push({ label: year === undefined ? "" : String(year), x: left - 12, y: start });
    warps.push([left - 6, y, width, y]);
    y = start + (depth - 1) * pitch + pitch / 2 + 4;
  }
  const undated = labels.pop()!;
  const wefts = columns.map((subject, index) => {
    const x = left + index * (room + gap);
    const lines = Array.from({ length: across }, (_, at): Line => [
      x + pitch / 2 + at * pitch,
      top,
      x + pitch / 2 + at * pitch,
      y,
    ]);
    return { subject, x: x + 4, y: top - 14, lines };
  });
  return {
    width,
    height: y + fall,
    ...threaded(placed, sources, width, y, y + fall - 8),
    years: labels,
    wefts,
    warps,
    undated: { x: undated.x, y: undated.y },
  };
}

/** Threads fall straight from their knots through the cloth, then gather at their article's spool. */
function threaded(
  knots: Omit<PlacedKnot, "thread">[],
  sources: readonly string[],
  width: number,
  edge: number,
  end: number,
) {
  const spools = sources.map((source, index) => ({
    source,
    x: ((index + 0.5) * width) / sources.length,
    y: end,
  }));
  const round = (value: number) => Math.round(value * 10) / 10;
  const places = new Map<string, number>();
  return {
    spools,
    knots: knots.map((knot) => {
      const spool = spools.find(({ source }) => source === knot.source)!;
      // Knots in one column would hide each other's threads: each falls a little beside the last.
      const place = places.get(String(knot.x)) ?? 0;
      places.set(String(knot.x), place + 1);
      const x = round(knot.x + (place % 2 ? 1 : -1) * Math.ceil(place / 2) * 1.4);
      const [bend, middle] = [round(edge), round((edge + end) / 2)];
      const thread = `M${x},${round(knot.y)}V${bend}C${x},${middle} ${round(spool.x)},${middle} ${round(spool.x)},${round(end)}`;
      return { ...knot, thread };
    }),
  };
}

/** Every year from the first to the last, also those of which nothing is printed: a gap is part of the picture. */
function yearsOf(knots: readonly Knot[]): number[] {
  const years = knots.flatMap((knot) => knot.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const inOrder = (knots: Knot[]): Knot[] =>
  knots.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
