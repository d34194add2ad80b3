import type { Rule } from "../rule.ts";

/** A range goes up: its upper end is above its lower one. */
export const checkRanges: Rule = ({ ledger }) =>
  (ledger.tables.get("figures")?.rows ?? []).flatMap(({ values, cells, place }) => {
    const { value, value_high: high } = values;
    if (high === undefined || Number(high) > Number(value)) return [];
    return [
      {
        rule: "table/reversed-range",
        severity: "error",
        message: `The range goes from ${value} to ${high}.`,
        why: "Its upper end is not above its lower one, so a sentence would say it the wrong way round.",
        hint: "Exchange value and value_high, or empty value_high if one number is printed.",
        place: cells["value_high"]?.place ?? place,
      },
    ];
  });
