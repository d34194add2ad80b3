import type { Layout, Places, Tie } from "../datum.ts";

/**
 * A place for each party, as shares of the picture: those set by hand first, the others by rule.
 * The busiest stand within and the others around them, so that ties are short; few parties of whom several are busy
 * stand on one ring, neighbours tied to neighbours.
 */
export function placesOf({ ties, places }: Layout): Places {
  const parties = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const busy = parties.filter((party) => partnersOf(party, ties).size >= busiest);
  const hubs = parties.length > few || busy.length === 1 ? busy.slice(0, few) : [];
  if (!hubs.length) return { ...ring(inOrder(parties, ties), 0.36, 0.38), ...places };
  const inner = hubs.length === 1 ? { [hubs[0]!]: centre } : ring(inOrder(hubs, ties), 0.235, 0.28);
  const rest = parties.filter((party) => !hubs.includes(party));
  return { ...inner, ...around(rest, ties, inner), ...places };
}

const centre: [number, number] = [0.5, 0.5];
/** So many parties still make one ring that can be read, and can be put in the best order by trying all. */
const few = 8;
/** With so many partners a party is a hub. */
const busiest = 4;

type Pair = Pick<Tie, "from" | "to">;

const partnersOf = (party: string, ties: Pair[]): Set<string> =>
  new Set(
    ties.flatMap(({ from, to }) => (from === party ? [to] : []).concat(to === party ? [from] : [])),
  );

/** The order around a ring in which ties are shortest; of equals, the first. */
function inOrder(parties: string[], ties: Pair[]): string[] {
  const [first, ...rest] = parties;
  if (first === undefined || parties.length > few) return parties;
  let best = parties;
  let least = Infinity;
  for (const order of orders(rest)) {
    const round = [first, ...order];
    const length = ties.reduce((sum, { from, to }) => {
      const [a, b] = [round.indexOf(from), round.indexOf(to)];
      const apart = Math.abs(a - b);
      return a < 0 || b < 0 ? sum : sum + Math.min(apart, round.length - apart);
    }, 0);
    if (length < least) [best, least] = [round, length];
  }
  return best;
}

function* orders(items: string[]): Generator<string[]> {
  if (!items.length) yield [];
  for (const item of items)
    for (const rest of orders(items.filter((other) => other !== item))) yield [item, ...rest];
}

/** Clockwise from the top, evenly. */
function ring(parties: string[], width: number, height: number): Places {
  return Object.fromEntries(
    parties.map((party, index) => {
      const angle = (index / parties.length) * 2 * Math.PI - Math.PI / 2;
      return [party, [round(0.5 + width * Math.cos(angle)), round(0.5 + height * Math.sin(angle))]];
    }),
  );
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/** A ring outside: two of its parties change places as long as that makes ties shorter. */
function around(parties: string[], ties: Pair[], inner: Places): Places {
  let order = parties;
  let places = ring(order, 0.43, 0.44);
  let least = lengthOf(ties, { ...inner, ...places });
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (let one = 0; one < order.length; one++)
      for (let other = one + 1; other < order.length; other++) {
        const changed = order.with(one, order[other]!).with(other, order[one]!);
        const next = ring(changed, 0.43, 0.44);
        const length = lengthOf(ties, { ...inner, ...next });
        if (length >= least) continue;
        [order, places, least, isBetter] = [changed, next, length, true];
      }
  }
  return places;
}

/** Squared, so that one long tie weighs more than several short ones; in whole thousandths, as places are. */
const lengthOf = (ties: Pair[], places: Places): number =>
  ties.reduce((sum, { from, to }) => {
    const [[x0, y0], [x1, y1]] = [places[from]!, places[to]!];
    return sum + Math.round(((x0 - x1) ** 2 + (y0 - y1) ** 2) * 1e6);
  }, 0);
