/** The weave: every figure of the ledger as a knot, time along the warp, subject along the weft. */

export interface Knot {
  id: string;
  subject: string;
  /** Year it speaks of; undefined when no date is printed. */
  year: number | undefined;
  /** For the order within a year. */
  date: string;
}

export interface PlacedKnot extends Knot {
  x: number;
  y: number;
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
}
export type Line = [x1: number, y1: number, x2: number, y2: number];

/** Knots stand far enough apart for a finger. */
const pitch = 24;

/** Wide: time runs across, subjects run down, each subject's bundle as thick as its fullest year. */
export function weaveWide(knots: readonly Knot[], subjects: readonly string[]): Weave {
  const [left, top, width] = [168, 40, 1200];
  const years = yearsOf(knots);
  const columns = [...years, undefined];
  const column = (width - left) / columns.length;
  const across = Math.max(1, Math.floor((column - 6) / pitch));
  const cell = (subject: string, year: number | undefined) => inOrder(knots.filter((knot) => knot.subject === subject && knot.year === year));
  let y = top;
  const placed: PlacedKnot[] = [];
  const wefts = subjects.map((subject) => {
    const depth = Math.max(1, ...columns.map((year) => Math.ceil(cell(subject, year).length / across)));
    const first = y + pitch / 2 + 5;
    columns.forEach((year, index) => {
      const found = cell(subject, year);
      const rows = Math.ceil(found.length / across);
      const start = left + index * column + (column - Math.min(across, found.length) * pitch) / 2 + pitch / 2;
      const drop = Math.floor((depth - rows) / 2);
      found.forEach((knot, at) => placed.push({ ...knot, x: start + (at % across) * pitch, y: first + (drop + Math.floor(at / across)) * pitch }));
    });
    const lines = Array.from({ length: depth }, (_, row): Line => [left - 8, first + row * pitch, width, first + row * pitch]);
    y = first + (depth - 1) * pitch + pitch / 2 + 5;
    return { subject, x: left - 18, y: first + ((depth - 1) * pitch) / 2, lines };
  });
  const warps = columns.map((_, index): Line => [left + index * column, top - 8, left + index * column, y]);
  return {
    width,
    height: y + 4,
    knots: placed,
    years: years.map((year, index) => ({ label: String(year), x: left + index * column + column / 2, y: top - 18 })),
    wefts,
    warps,
    undated: { x: left + years.length * column + column / 2, y: top - 18 },
  };
}

/** Narrow: time runs down; the first subject has a column of its own, all others share one. */
export function weaveNarrow(knots: readonly Knot[], [first = ""]: readonly string[], others: string): Weave {
  const [left, top, width, gap] = [52, 34, 360, 12];
  const columns = [first, others];
  const room = (width - left - gap) / columns.length;
  const across = Math.floor(room / pitch);
  const rows = [...yearsOf(knots), undefined];
  let y = top;
  const placed: PlacedKnot[] = [];
  const labels: Weave["years"] = [];
  const warps: Line[] = [];
  for (const year of rows) {
    const cells = columns.map((column) => inOrder(knots.filter((knot) => knot.year === year && (knot.subject === first) === (column === first))));
    const depth = Math.max(1, ...cells.map((cell) => Math.ceil(cell.length / across)));
    const start = y + pitch / 2 + 4;
    cells.forEach((cell, index) => {
      const x = left + index * (room + gap) + pitch / 2;
      cell.forEach((knot, at) => placed.push({ ...knot, x: x + (at % across) * pitch, y: start + Math.floor(at / across) * pitch }));
    });
    labels.push({ label: year === undefined ? "" : String(year), x: left - 12, y: start });
    warps.push([left - 6, y, width, y]);
    y = start + (depth - 1) * pitch + pitch / 2 + 4;
  }
  const undated = labels.pop()!;
  const wefts = columns.map((subject, index) => {
    const x = left + index * (room + gap);
    const lines = Array.from({ length: across }, (_, at): Line => [x + pitch / 2 + at * pitch, top, x + pitch / 2 + at * pitch, y]);
    return { subject, x: x + 4, y: top - 14, lines };
  });
  return { width, height: y + 2, knots: placed, years: labels, wefts, warps, undated: { x: undated.x, y: undated.y } };
}

/** Every year from the first to the last, also those of which nothing is printed: a gap is part of the picture. */
function yearsOf(knots: readonly Knot[]): number[] {
  const years = knots.flatMap((knot) => knot.year ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const inOrder = (knots: Knot[]): Knot[] => knots.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
