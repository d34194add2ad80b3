import type { Derived, Qualifier } from "../dataset/ledger.ts";

interface Operand {
  value: number;
  high: number | undefined;
  qualifier: Qualifier;
}
type Result = Operand;

/**
 * Our arithmetic. A range goes in as its two ends and comes out as two ends.
 * @example computeDerived(ratioOfTwo, [{ value: 500e6 }, { value: 30e6 }]) // => { value: 16.67, qualifier: "about" }
 */
export function computeDerived(
  { operation, digits }: Pick<Derived, "operation" | "digits">,
  operands: readonly Operand[],
): Result {
  const low = operands.map((operand) => operand.value);
  const high = operands.map((operand) => operand.high ?? operand.value);
  const isRange = operands.some((operand) => operand.high !== undefined);
  // What is taken away or divided by pulls the other way: its high end makes the result's low end.
  const opposed = operation === "difference" || operation === "ratio" || operation === "share";
  const value = withoutDust(compute(operation, opposed ? [low[0]!, ...high.slice(1)] : low));
  const top = withoutDust(compute(operation, opposed ? [high[0]!, ...low.slice(1)] : high));
  const rounded = [value, top].some((end) => end !== Number(end.toPrecision(digits)));
  const qualifier = qualify(operation, operands, rounded);
  return { value, high: isRange ? top : undefined, qualifier };
}

/** 0.1 + 0.2 is 0.3, not the 0.30000000000000004 of binary fractions, and needs no "about". */
const withoutDust = (value: number): number => Number(value.toPrecision(15));

function compute(operation: Derived["operation"], [first = 0, ...rest]: number[]): number {
  switch (operation) {
    case "sum":
      return rest.reduce((total, value) => total + value, first);
    case "difference":
      return rest.reduce((left, value) => left - value, first);
    case "product":
      return rest.reduce((total, value) => total * value, first);
    case "ratio":
      return first / rest[0]!;
    case "share":
      return (100 * first) / rest[0]!;
  }
}

/** A sum of upper bounds is an upper bound; any other inexact operand makes the result "about". */
function qualify(
  operation: Derived["operation"],
  operands: readonly Operand[],
  rounded: boolean,
): Qualifier {
  const [first, ...others] = operands.map((operand) => operand.qualifier);
  const alike = others.every((qualifier) => qualifier === first);
  if (operation === "sum" && alike && first && !rounded) return first;
  const exact = operands.every((operand) => operand.qualifier === "exact");
  return exact && !rounded ? "exact" : "about";
}
