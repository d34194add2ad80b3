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
          fc
            .double({ min: parameter.min, max: parameter.max, noNaN: true })
            .map((value) => allowed(parameter, value)),
        ),
      ]),
    ),
    { noNullPrototype: true },
  ) as fc.Arbitrary<Values<P>>;
