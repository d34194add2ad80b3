import { pointAt, type Area, type Curve, type Point } from "./curves.ts";
import type { Canvas, Tie } from "../datum.ts";
import { balancedLines, breakLines, widthOf } from "../lines.ts";
import { drawText, lineHeight, sizes, type Layer } from "../svg.ts";

/** So many ties can be named beside their lines, and so many dated; of more, the table tells. */
export const mostNamed = 12;
const mostDated = 6;
/** What words cost that would stand on a box, on other words or outside: then they are left to the table. */
const tooMuch = 100;

/**
 * What ties two parties, and as of when: beside its line or on it, where least else is in the way, or along it where
 * lines run close together.
 */
export function drawTieWords(
  layer: Layer,
  ties: Tie[],
  curves: Map<string, Curve>,
  boxes: Area[],
  canvas: Canvas,
): void {
  const { tie: size } = sizes(canvas);
  const taken = [...boxes];
  const lines: OnLine[] = ties.flatMap(({ key }) =>
    along.map((at) => ({ key, point: pointAt(curves.get(key)!, at) })),
  );
  for (const tie of ties) {
    const kind = balancedLines(tie.kind, 17);
    const date = ties.length > mostDated ? [] : breakLines(tie.date, 16);
    const rooms = roomsBy(curves.get(tie.key)!, [...kind, ...date], tie.kind, size);
    let [room, least] = [rooms[0]!, Infinity];
    for (const next of rooms) {
      const cost = costOf(next, least);
      if (cost < least) [room, least] = [next, cost];
    }
    if (least >= tooMuch) continue;
    taken.push(boundsOf(room));
    const text = { x: room.x + room.width / 2, size, anchor: "middle", turn: room.turn } as const;
    const y = room.y + size * 0.95;
    const one = room.turn !== undefined;
    drawText(layer, {
      ...text,
      key: `${tie.key}:kind`,
      lines: one ? [tie.kind] : kind,
      y,
      style: "tie-words",
    });
    if (date.length && !one)
      drawText(layer, {
        ...text,
        key: `${tie.key}:date`,
        lines: date,
        y: y + kind.length * lineHeight(size),
        style: "tie-words date",
      });

    /**
     * Words on a box or outside are lost, words on another line or nearer to it mislead, words on their own line will do.
     * @param enough what costs as much already is not looked at any further
     */
    function costOf(room: Room, enough: number): number {
      const bounds = boundsOf(room);
      const covered = taken.filter((other) => overlaps(bounds, other)).length;
      const cost = room.cost + (covered + (leaves(bounds, canvas) ? 1 : 0)) * tooMuch;
      if (cost >= enough) return cost;
      const { own, others, nearest } = linesIn(room, lines, tie.key);
      return cost + (own ? 4 : 0) + others * 8 + (nearest === tie.key ? 0 : 30);
    }
  }
}

interface Room extends Area {
  /** Degrees by which the words are turned around the middle of their room. */
  turn?: number;
  /** The farther from the middle of its line, the dearer; turned words are the last choice. */
  cost: number;
}

function roomsBy(curve: Curve, words: string[], kind: string, size: number): Room[] {
  const width = Math.max(...words.map((line) => widthOf(line, size)));
  const height = words.length * lineHeight(size);
  return [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74].flatMap((at): Room[] => {
    const [x, y] = pointAt(curve, at);
    const cost = Math.abs(at - 0.5) * 20;
    const room = (dx: number, dy: number) => ({ x: x + dx, y: y + dy, width, height, cost });
    return [
      ...[7, 16].flatMap((gap) => [
        room(gap, -height / 2),
        room(-width - gap, -height / 2),
        room(-width / 2, -height - gap),
        room(-width / 2, gap),
      ]),
      room(-width / 2, -height / 2),
      ...alongRooms(curve, at, kind, size, cost + 6),
    ];
  });
}

/** One line of words on either side of the line, turned as it runs there and never upside down. */
function alongRooms(curve: Curve, at: number, kind: string, size: number, cost: number): Room[] {
  const [x, y] = pointAt(curve, at);
  const [[x0, y0], [x1, y1]] = [pointAt(curve, at - 0.05), pointAt(curve, at + 0.05)];
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const upright = Math.cos(angle) < 0 ? angle + Math.PI : angle;
  const [width, height] = [widthOf(kind, size), lineHeight(size)];
  return [-1, 1].map((side) => {
    const aside = side * (height / 2 + 1);
    const [cx, cy] = [x - Math.sin(upright) * aside, y + Math.cos(upright) * aside];
    const turn = Math.round((upright * 180) / Math.PI);
    return { x: cx - width / 2, y: cy - height / 2, width, height, turn, cost };
  });
}

const along = Array.from({ length: 33 }, (_, index) => index / 32);
const middleOf = ({ x, y, width, height }: Area): Point => [x + width / 2, y + height / 2];

type OnLine = { key: string; point: Point };

/** How often lines run through a room, and the one nearest to its middle, for which a reader would take its words. */
function linesIn(room: Room, lines: OnLine[], key: string) {
  const [cx, cy] = middleOf(room);
  const angle = (-(room.turn ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [own, others, nearest, least] = [0, 0, "", Infinity];
  for (const line of lines) {
    const [dx, dy] = [line.point[0] - cx, line.point[1] - cy];
    // The point as seen from a room that is turned.
    const across = Math.abs(dx * cos - dy * sin) <= room.width / 2 + 3;
    const along = Math.abs(dx * sin + dy * cos) <= room.height / 2 + 3;
    if (across && along) {
      if (line.key === key) own++;
      else others++;
    }
    const far = dx * dx + dy * dy;
    if (far < least) [nearest, least] = [line.key, far];
  }
  return { own, others, nearest };
}

function boundsOf(room: Room): Area {
  if (room.turn === undefined) return room;
  const angle = (room.turn * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [cx, cy] = middleOf(room);
  const width = room.width * cos + room.height * sin;
  const height = room.width * sin + room.height * cos;
  return { x: cx - width / 2, y: cy - height / 2, width, height };
}

const leaves = ({ x, y, width, height }: Area, canvas: Canvas): boolean =>
  x < 0 || y < 0 || x + width > canvas.width || y + height > canvas.height;

const overlaps = (a: Area, b: Area): boolean =>
  a.x < b.x + b.width + 3 &&
  b.x < a.x + a.width + 3 &&
  a.y < b.y + b.height + 3 &&
  b.y < a.y + a.height + 3;
