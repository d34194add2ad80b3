import fc from "fast-check";
import { allowed, type Parameters, type Values } from "../../../src/explainers/parameter.ts";

/** Any state a reader can reach: every parameter anywhere in its range, on its steps, the ends more often than chance. */
export const anyValues = <P extends Parameters>(parameters: P): fc.Arbitrary<Values<P>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(parameters).map(([key, parameter]) => [
        key,
        fc.oneof(
          fc.constantFrom(parameter.min, parameter.max),
          // Counted in steps: chance would pick numbers next to nought out of all that a computer can hold.
          fc
            .integer({ min: 0, max: Math.floor((parameter.max - parameter.min) / parameter.step) })
            .map((steps) => allowed(parameter, parameter.min + steps * parameter.step)),
        ),
      ]),
    ),
    { noNullPrototype: true },
  ) as fc.Arbitrary<Values<P>>;
