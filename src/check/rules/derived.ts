import type { Rule } from "../rule.ts";
import type { RuleName } from "../../rules/index.ts";

/** Our arithmetic must have the operands its operation needs, of units that fit, and a name of its own. */
export const checkDerived: Rule = ({ ledger, facts }) =>
  [...ledger.derived.values()].flatMap((derived) => {
    const cells = ledger.tables
      .get("derived")
      ?.rows.find((row) => row.values["id"] === derived.id)?.cells;
    const fail = (rule: RuleName, message: string, hint: string, column = "operands") => [
      {
        rule,
        severity: "error" as const,
        message,
        why: "Our arithmetic is computed from the ledger, and must mean something.",
        hint,
        place: cells?.[column]?.place ?? derived.place,
      },
    ];
    if (ledger.figures.has(derived.id)) {
      return fail(
        "derived/same-name",
        `"${derived.id}" is the id of a figure too.`,
        "Give the computation another id: sentences call both in the same way.",
        "id",
      );
    }
    const count = derived.operands.length;
    const two = derived.operation === "ratio" || derived.operation === "share";
    if (two ? count !== 2 : count < 2) {
      return fail(
        "derived/operands",
        `A ${derived.operation} needs ${two ? "exactly two" : "at least two"} operands, and has ${count}.`,
        "List the figures' ids in order, separated by spaces.",
      );
    }
    const units = new Set(derived.operands.map((id) => facts.get(id)?.unit));
    if (derived.operation !== "product" && units.size > 1) {
      return fail(
        "derived/units",
        `The operands are of unlike units: ${[...units].join(" and ")}.`,
        "Name figures of one unit: only like can be added, subtracted or divided here.",
      );
    }
    const [unit] = units;
    const wanted = {
      ratio: "times",
      share: "percent",
      sum: unit,
      difference: unit,
      product: derived.unit,
    };
    if (derived.unit !== wanted[derived.operation]) {
      return fail(
        "derived/result-unit",
        `A ${derived.operation} of ${unit} is in ${wanted[derived.operation]}, not in ${derived.unit}.`,
        `Write ${wanted[derived.operation]}.`,
        "unit",
      );
    }
    const divisor = facts.get(derived.operands[1]!);
    if (two && divisor && divisor.value <= 0 && (divisor.high ?? divisor.value) >= 0) {
      return fail(
        "derived/division-by-zero",
        `"${divisor.id}" is ${divisor.high === undefined ? "zero" : "a range that holds zero"}, and a ${derived.operation} divides by it.`,
        "Name another figure as the second operand, or remove the row.",
      );
    }
    return [];
  });
