/** One line of the bench: what was measured of which page, and what it is held against. */
export interface Row {
  page: string;
  what: string;
  unit: "ms" | "s" | "shift" | "frame";
  /** The median of all runs. */
  value: number;
  /** The worst of what is repeated, each the median of its own runs. */
  worst?: number;
  /** The same of the page by hand, in the same run. */
  against?: number;
  /** What is held against the budget. */
  held: "value" | "worst" | "ratio";
  budget: number;
}

const heads = ["page", "what", "median", "worst", "by hand", "ratio", "budget", "held"];

export const ratioOf = ({ value, against }: Row): number | undefined =>
  against === undefined ? undefined : value / against;

/** What was never measured is no budget held. */
export function isHeld(row: Row): boolean {
  const measured = { value: row.value, worst: row.worst, ratio: ratioOf(row) }[row.held] ?? NaN;
  return measured <= row.budget;
}

export function printTable(rows: readonly Row[]): string {
  const lines = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join("  "),
    )
    .join("\n");
}

function cellsOf(row: Row): string[] {
  const number = (value: number | undefined) => (value === undefined ? "" : print(value, row.unit));
  const ratio = ratioOf(row);
  const budget =
    row.held === "ratio" ? `${row.budget} times` : `${row.held} ${print(row.budget, row.unit)}`;
  return [
    row.page,
    row.what,
    number(row.value),
    number(row.worst),
    number(row.against),
    ratio === undefined || row.against === 0 ? "" : ratio.toFixed(2),
    budget,
    isHeld(row) ? "yes" : "NO",
  ];
}

function print(value: number, unit: Row["unit"]): string {
  if (unit === "frame") return String(value);
  return unit === "shift" ? value.toFixed(4) : `${value.toFixed(1)} ${unit}`;
}
