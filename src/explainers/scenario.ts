import type { Explainer } from "./explainer.ts";
import type { Values } from "./parameter.ts";
import type { Say } from "./say.ts";

/** One row of a scenario: what was put in, or what came out. */
export interface ScenarioRow {
  what: string;
  value: number;
  unit: string;
  /** Printed in an article, assumed by the reader, or computed from both. */
  origin: "printed" | "assumed" | "computed";
  /** The id of the figure in the ledger; empty for what is nobody's. */
  figure: string;
}

/** All that went into an outcome and came out of it, in the order of the page. */
export function scenarioRows(
  { parameters, fixed, run, results }: Explainer,
  values: Values,
  starts: Values,
  facts: Record<string, { value: number; unit: string; label: string }>,
  say: Say,
): ScenarioRow[] {
  const known = Object.fromEntries(fixed.map((id) => [id, facts[id]!.value]));
  return [
    ...fixed.map((id): ScenarioRow => ({
      what: facts[id]!.label,
      value: facts[id]!.value,
      unit: facts[id]!.unit,
      origin: "printed",
      figure: id,
    })),
    ...Object.entries(parameters).map(([key, { unit, start }]): ScenarioRow => {
      const isPrinted = typeof start === "object" && values[key] === starts[key];
      return {
        what: say.words(`parameter.${key}`),
        value: values[key]!,
        unit,
        origin: isPrinted ? "printed" : "assumed",
        figure: isPrinted ? start.fact : "",
      };
    }),
    ...results(run(values, known)).map(({ key, value, unit }): ScenarioRow => ({
      what: say.words(`result.${key}`),
      value,
      unit,
      origin: "computed",
      figure: "",
    })),
  ];
}

/** The rows as CSV with a head, every cell quoted; a cell that a spreadsheet would run is made text. */
export function scenarioCsv(rows: readonly ScenarioRow[]): string {
  const head = ["what", "value", "unit", "origin", "figure"];
  const cells = rows.map((row) => [row.what, String(row.value), row.unit, row.origin, row.figure]);
  return [head, ...cells].map((row) => row.map(cellOf).join(",") + "\r\n").join("");
}

function cellOf(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
