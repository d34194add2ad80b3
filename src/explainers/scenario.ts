import { holdFormula } from "../dataset/formula.ts";
import { fixedOf, type Explainer } from "./explainer.ts";
import { assumptionsOf, type Values } from "./parameter.ts";
import type { Say } from "./say.ts";

/** One row of a scenario: what was put in, or what came out. */
export interface ScenarioRow {
  what: string;
  /** A number, or the name of what was chosen. */
  value: number | string;
  unit: string;
  /** The value in words, as the page shows it. */
  shown: string;
  /** Printed in an article, assumed by the reader, or computed from both. */
  origin: "printed" | "assumed" | "computed";
  /** The id of the figure in the ledger; empty for what is nobody's. */
  figure: string;
}

/** A figure as an explainer needs it, in the language of its page. */
export interface Printed {
  value: number;
  /** The upper end of a range. */
  high?: number;
  unit: string;
  label: string;
  /** The value in words, with its qualifier. */
  text: string;
}

/** All that went into an outcome and came out of it, in the order of the page. */
export function scenarioRows(
  { parameters, fixed, run, results }: Explainer,
  values: Values,
  starts: Values,
  facts: Record<string, Printed>,
  say: Say,
): ScenarioRow[] {
  const known = fixedOf({ fixed }, (id) => facts[id]!);
  return [
    ...fixed.map((id): ScenarioRow => {
      const { label, value, unit, text } = facts[id]!;
      return { what: label, value, unit, shown: text, origin: "printed", figure: id };
    }),
    ...assumptionsOf(parameters).map(([key, parameter]): ScenarioRow => {
      const { unit, start, options } = parameter;
      const value = values[key]!;
      const isPrinted = typeof start === "object" && value === starts[key];
      return {
        what: say.words(`parameter.${key}`),
        value: options?.[value] ?? value,
        unit: options ? "" : unit,
        shown: say.value(key, parameter, value),
        origin: isPrinted ? "printed" : "assumed",
        figure: isPrinted ? start.fact : "",
      };
    }),
    ...results(run(values, known)).map((result): ScenarioRow => ({
      what: say.words(`result.${result.key}`),
      value: result.value,
      unit: result.unit,
      shown: say.result(result),
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

const cellOf = (text: string): string => `"${holdFormula(text).replaceAll('"', '""')}"`;
