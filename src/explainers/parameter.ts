import type { Fact } from "../facts/fact.ts";

/** Something the reader may set. Values are in base units. */
export interface Parameter {
  /** A unit of the interface's words: `unit.percent`. */
  unit: string;
  min: number;
  max: number;
  /** What an arrow key changes it by. */
  step: number;
  /** Where it begins: a figure of the ledger, or a number that is nobody's and that we call arbitrary. */
  start: number | { fact: string; end?: "high" };
  /** A switch is 0 or 1. */
  kind?: "switch";
}

export type Parameters = Record<string, Parameter>;
export type Values<P extends Parameters = Parameters> = Record<keyof P & string, number>;

/** The value a parameter begins with. @throws when its figure is not in the ledger: a programmer's bug */
export function startOf({ start }: Parameter, facts: ReadonlyMap<string, Fact>): number {
  if (typeof start === "number") return start;
  const fact = facts.get(start.fact);
  if (!fact) throw new Error(`unknown fact: ${start.fact}`);
  return start.end === "high" ? (fact.high ?? fact.value) : fact.value;
}

/** All parameters as they begin. */
export function startsOf<P extends Parameters>(
  parameters: P,
  facts: ReadonlyMap<string, Fact>,
): Values<P> {
  const starts = Object.entries(parameters).map(([key, given]) => [key, startOf(given, facts)]);
  return Object.fromEntries(starts) as Values<P>;
}

/** The nearest value a parameter allows: within its range, on its steps. */
export function allowed({ min, max, step }: Parameter, value: number): number {
  const onStep = min + Math.round((value - min) / step) * step;
  // Steps of a tenth gather errors behind the comma that no reader should see.
  return Number(Math.min(max, Math.max(min, onStep)).toPrecision(12));
}
