import type { CollateralValues } from "./model.ts";

/** Something that happens while the loan runs. */
export interface Happening {
  key: "leaves" | "fails";
  quarter: number;
}

/** What happens within the term, the first first. A customer without a share of the contracts is none. */
export function happenings(values: CollateralValues): Happening[] {
  const { customer, share, leaves, refinancing, due, term } = values;
  const both: (Happening & { happens: boolean })[] = [
    { key: "leaves", quarter: leaves, happens: customer === 1 && share > 0 },
    { key: "fails", quarter: due, happens: refinancing === 1 },
  ];
  return both
    .filter(({ happens, quarter }) => happens && quarter <= term)
    .map(({ key, quarter }) => ({ key, quarter }))
    .sort((one, other) => one.quarter - other.quarter);
}
