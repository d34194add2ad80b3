import fc from "fast-check";
import type { ListedTie, View } from "../../../src/web/view.ts";

const parties = ["coreweave", "nvidia", "microsoft", "openai"];
const kinds = ["capital", "compute", "risk"];
const statuses = ["done", "reported", "planned"];
const dates = [["2022"], ["2023"], ["2023", "2024"], ["undated"]];

/** Any web of a few parties. */
export const anyTies: fc.Arbitrary<ListedTie[]> = fc
  .array(
    fc.record({
      from: fc.constantFrom(...parties),
      to: fc.constantFrom(...parties),
      kind: fc.constantFrom(...kinds),
      status: fc.constantFrom(...statuses),
      dates: fc.constantFrom(...dates),
    }),
    { maxLength: 12 },
  )
  .map((ties) => ties.map((tie, index) => ({ ...tie, key: `tie-${index}` })));

const values = [...kinds, ...statuses, "2022", "2023", "2024", "undated", "no-such-value"];

/** Any choices, also such as no web has. */
export const anyView: fc.Arbitrary<View> = fc.record({
  without: fc.array(fc.constantFrom(...values), { maxLength: 6 }),
  follow: fc.constantFrom("", "nobody", ...parties),
  tie: fc.constantFrom("", "no-such-tie", "tie-0", "tie-3"),
});

export const tie = (key: string, given: Partial<ListedTie> = {}): ListedTie => ({
  key,
  from: "nvidia",
  to: "coreweave",
  kind: "capital",
  status: "done",
  dates: ["2023"],
  ...given,
});
