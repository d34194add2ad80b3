import type { Fact } from "../facts/fact.ts";

/** Something the reader may set. */
export interface Parameter {
  /** A unit of the interface's words: `unit.percent`. */
  unit: string;
  min: number;
  max: number;
  /** What an arrow key changes it by. */
  step: number;
  /** Where it begins: a figure of the ledger, in units of `per`, or a number that is nobody's and that we call arbitrary. */
  start: number | { fact: string; end?: "high"; per?: number };
  /** A switch is 0 or 1; a choice is a place in its options. */
  kind?: "switch" | "choice";
  options?: readonly string[];
  /** Parameters of one group stand together under its name. */
  group?: string;
  /** Only how the picture is looked at, and no assumption: it swings nothing and is no part of the scenario. */
  isView?: true;
  /** What the reader guesses before they know: it swings nothing, and no preset takes it from them. */
  isGuess?: true;
}

/** Something that is or is not. */
export const toggle = (start: 0 | 1) =>
  ({ unit: "count", min: 0, max: 1, step: 1, start, kind: "switch" }) as const;

/** One of several, the first unless another is named. Each has its words under `parameter.KEY.OPTION`. */
export function choice(options: readonly string[], start = options[0]!) {
  const places = { min: 0, max: options.length - 1, step: 1, start: options.indexOf(start) };
  return { unit: "count", kind: "choice", options, ...places } as const;
}

export type Parameters = Record<string, Parameter>;
export type Values<P extends Parameters = Parameters> = Record<keyof P & string, number>;

/** The value a parameter begins with. @throws when its figure is not in the ledger: a programmer's bug */
export function startOf({ start }: Parameter, facts: ReadonlyMap<string, Fact>): number {
  if (typeof start === "number") return start;
  const fact = facts.get(start.fact);
  if (!fact) throw new Error(`unknown fact: ${start.fact}`);
  const value = start.end === "high" ? (fact.high ?? fact.value) : fact.value;
  return value / (start.per ?? 1);
}

/** All parameters as they begin. */
export function startsOf<P extends Parameters>(
  parameters: P,
  facts: ReadonlyMap<string, Fact>,
): Values<P> {
  const starts = Object.entries(parameters).map(([key, given]) => [key, startOf(given, facts)]);
  return Object.fromEntries(starts) as Values<P>;
}

/** The parameters that are assumptions, and no mere view. */
export const assumptionsOf = (parameters: Parameters): [string, Parameter][] =>
  Object.entries(parameters).filter(([, { isView }]) => !isView);

/** The nearest value a parameter allows: within its range, on its steps. */
export function allowed({ min, max, step }: Parameter, value: number): number {
  const onStep = min + Math.round((value - min) / step) * step;
  // Steps of a tenth gather errors behind the comma that no reader should see.
  return Number(Math.min(max, Math.max(min, onStep)).toPrecision(12));
}
