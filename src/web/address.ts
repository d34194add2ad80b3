import { settled, type ListedTie, type View } from "./view.ts";

/** The view an address names; what it does not name is as at first, and what is not there is passed over. */
export function viewFrom(search: string, ties: readonly ListedTie[]): View {
  const query = new URLSearchParams(search);
  return settled(ties, {
    without: (query.get("without") ?? "").split(between),
    follow: query.get("follow") ?? "",
    tie: query.get("tie") ?? "",
  });
}

/** The query of a view's address: what is as at first is left out, and what is not ours stays. */
export function searchOf({ without, follow, tie }: View, search = ""): string {
  const query = new URLSearchParams(search);
  const parts = { without: without.join(between), follow, tie };
  for (const [name, value] of Object.entries(parts)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  return query.size ? `?${query}` : "";
}

/** No id holds a full stop, and an address shows it as it is. */
const between = ".";
