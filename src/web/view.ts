/** What a reader sees of a web of ties: nothing but choices, so that it can be tested without a browser. */

/** A tie as the page lists it. */
export interface ListedTie {
  key: string;
  /** Keys of two parties. */
  from: string;
  to: string;
  /** The family of its kind. */
  kind: string;
  status: string;
  /** Every year its date may mean, or that it has none. */
  dates: string[];
}

export interface View {
  /** Families, statuses and dates that are left out. */
  without: string[];
  /** The party whose ties alone are shown; empty: everybody's. */
  follow: string;
  /** The tie whose thread is read; empty: none. */
  tie: string;
}

export const wholeWeb: View = { without: [], follow: "", tie: "" };

/** The ties a view shows: those of the party that is followed, of which kind, status and date are not left out. */
export const tiesShown = (ties: readonly ListedTie[], { without, follow }: View): ListedTie[] =>
  ties.filter(
    ({ from, to, kind, status, dates }) =>
      (!follow || from === follow || to === follow) &&
      // A date that may mean two years goes only with both.
      [[kind], [status], dates].every((values) => values.some((value) => !without.includes(value))),
  );

/** The view without what cannot be: unknown choices, and a tie that is not among those shown. */
export function settled(ties: readonly ListedTie[], { without, follow, tie }: View): View {
  const values = new Set(ties.flatMap(({ kind, status, dates }) => [kind, status, ...dates]));
  const isParty = ties.some(({ from, to }) => from === follow || to === follow);
  const view = {
    without: [...new Set(without)].filter((value) => values.has(value)).sort(),
    follow: isParty ? follow : "",
  };
  const isSeen = tiesShown(ties, { ...view, tie }).some(({ key }) => key === tie);
  return { ...view, tie: isSeen ? tie : "" };
}

/** How many ties of each status are shown, in the order given; none of a status is not told. */
export const countsOf = (
  shown: readonly Pick<ListedTie, "status">[],
  statuses: readonly string[],
): { status: string; count: number }[] =>
  statuses
    .map((status) => ({ status, count: shown.filter((tie) => tie.status === status).length }))
    .filter(({ count }) => count > 0);
