/** Ties as curves between the boxes of two parties. */

export type Point = [x: number, y: number];

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A quadratic curve: where it begins, what pulls it, where it ends. */
export type Curve = [from: Point, pull: Point, to: Point];

interface Ends {
  key: string;
  from: string;
  to: string;
}

/**
 * A curve for each tie, from the edge of one box to the edge of the other. Ties of one pair run side by side, each on
 * its right as on a road, so that a round of them turns one way; ties in one direction swing outwards. Of several
 * swings each pair takes the one on which fewest boxes stand.
 * @param boxes by party
 * @param centre of the picture: outwards is away from it
 */
export function curvesOf(
  ties: readonly Ends[],
  boxes: Map<string, Area>,
  centre: Point,
): Map<string, Curve> {
  const order = [...boxes.keys()];
  const pairs = Map.groupBy(ties, ({ from, to }) =>
    [from, to].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join(" "),
  );
  // Few ties have room for words between them.
  const apart = ties.length > 12 ? 22 : 54;
  const curves = new Map<string, Curve>();
  for (const [pair, members] of pairs) {
    const first = pair.split(" ")[0]!;
    const [a, b] = pair.split(" ").map((party) => boxes.get(party)!) as [Area, Area];
    const others = [...boxes.values()].filter((box) => box !== a && box !== b);
    const [there, back] = [true, false].map((is) =>
      members.filter((tie) => (tie.from === first) === is),
    );
    const swing = swingOf(a, b, there!.length && back!.length ? undefined : centre, others);
    [...back!, ...there!].forEach((tie, index) => {
      const aside = (index - (members.length - 1) / 2) * apart;
      const whole = bent(aimed(a, b), aimed(b, a), swing, aside);
      const curve: Curve = tie.from === first ? whole : [whole[2], whole[1], whole[0]];
      curves.set(tie.key, clipped(curve, boxes.get(tie.from)!, boxes.get(tie.to)!));
    });
  }
  return curves;
}

/** A point of the curve; 0 is its beginning, 1 its end. */
export function pointAt([from, pull, to]: Curve, at: number): Point {
  const part = (axis: 0 | 1) =>
    (1 - at) ** 2 * from[axis] + 2 * at * (1 - at) * pull[axis] + at ** 2 * to[axis];
  return [part(0), part(1)];
}

/** As an SVG path; every curve has the same commands, so that any can become any other. */
export const pathOf = (curve: Curve): string => {
  const [from, pull, to] = curve.map(([x, y]) => `${x},${y}`);
  return `M${from}Q${pull} ${to}`;
};

export const within = ([x, y]: Point, area: Area, margin = 0): boolean =>
  x >= area.x - margin &&
  x <= area.x + area.width + margin &&
  y >= area.y - margin &&
  y <= area.y + area.height + margin;

const middleOf = ({ x, y, width, height }: Area): Point => [x + width / 2, y + height / 2];
const meanOf = (points: Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** Where in its box a tie sets out: nearer to the side on which the other stands, so that ends do not crowd. */
function aimed(box: Area, other: Area): Point {
  const [[x, y], [there]] = [middleOf(box), middleOf(other)];
  const reach = Math.max(0, box.width / 2 - 14);
  return [x + Math.max(-reach, Math.min(reach, (there - x) * 0.25)), y];
}

/** Swung aside by a share of its length, and set aside by a distance. */
function bent(from: Point, to: Point, swing: number, aside: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [-dy / length, dx / length];
  const moved = ([x, y]: Point, by: number): Point => [x + nx * by, y + ny * by];
  const pull = moved(meanOf([from, to]), 2 * swing * length + 2 * aside);
  return [moved(from, aside * 0.25), pull, moved(to, aside * 0.25)];
}

/** Outwards from the middle, or straight where none is given, if nobody stands in the way. */
function swingOf(a: Area, b: Area, middle: Point | undefined, others: Area[]): number {
  const [from, to] = [aimed(a, b), aimed(b, a)];
  const [mx, my] = meanOf([from, to]);
  const [cx, cy] = middle ?? [mx, my];
  const outwards = -(to[1] - from[1]) * (mx - cx) + (to[0] - from[0]) * (my - cy);
  const side = outwards < 0 ? -1 : 1;
  const ways = (
    middle ? [0.09, 0, -0.09, 0.18, -0.18, 0.27, -0.27, 0.38, -0.38] : [0, 0.1, -0.1, 0.2, -0.2]
  ).map((way) => way * side);
  const inTheWay = (way: number) => {
    const curve = bent(from, to, way, 0);
    return steps.filter((at) => others.some((box) => within(pointAt(curve, at), box, 5))).length;
  };
  const counts = ways.map(inTheWay);
  return ways[counts.indexOf(Math.min(...counts))]!;
}

const steps = Array.from({ length: 41 }, (_, index) => index / 40);

/** The part of a curve between two boxes, with room for the head of the arrow. */
function clipped(curve: Curve, from: Area, to: Area): Curve {
  const fine = Array.from({ length: 201 }, (_, index) => index / 200);
  const start = fine.findLast((at) => within(pointAt(curve, at), from, 3)) ?? 0;
  const end = fine.find((at) => at > start && within(pointAt(curve, at), to, headRoom)) ?? 1;
  return cut(curve, start, end);
}

const headRoom = 11;

/** The stretch of a quadratic curve between two of its points is a quadratic curve again. */
function cut(curve: Curve, start: number, end: number): Curve {
  const [p0, p1, p2] = curve;
  const mix = (u: number, v: number): Point =>
    [0, 1].map(
      (axis) =>
        (1 - u) * (1 - v) * p0[axis]! + (u * (1 - v) + v * (1 - u)) * p1[axis]! + u * v * p2[axis]!,
    ) as Point;
  return [mix(start, start), mix(start, end), mix(end, end)];
}
