import type { Deal, Role } from "../dataset/ledger.ts";
import type { Thread } from "./thread.ts";

/** The kinds of ties by family; each family wears one of the site's four colours. */
const families: Record<Role, readonly string[]> = {
  capital: ["invests", "lends", "pledges"],
  compute: ["buys", "supplies", "rents"],
  demand: ["partners", "develops-with", "backs", "praises", "lobbies"],
  risk: ["competes", "builds-own-chips-against"],
};

/** The colour of a tie's family. @throws for a kind of no family: data/datapackage.json has gained one */
export function familyOf(kind: string): Role {
  const found = Object.entries(families).find(([, kinds]) => kinds.includes(kind));
  if (!found) throw new Error(`the tie "${kind}" belongs to no family`);
  return found[0] as Role;
}

/** How firmly a tie stands, as the site's threads say it: what others pass on or allege hangs on their word. */
export const tieThread: Record<Deal["status"], Thread> = {
  done: "reported",
  reported: "claim",
  planned: "forecast",
  alleged: "claim",
};
