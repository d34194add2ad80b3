import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";

/** Room of a road: from the day of the last printed value, at the left, to the day that is looked at. */
export interface Room {
  left: number;
  right: number;
  foot: number;
  /** How far up a dollar reaches. */
  y(value: number): number;
  /** The highest value that is drawn; a road that goes on above it ends in an arrow. */
  ceiling: number;
}

/** Value at a part of the way, from 0 to 1. */
export type Course = (part: number) => number;

/** As much more every year, in percent: what grows so is a curve. Nothing at the end is drawn as a dollar, which no eye can tell. */
export const compound =
  (from: number, to: number): Course =>
  (part) =>
    from * (Math.max(1, to) / from) ** part;

/** As much more every year, in dollars. */
export const even =
  (from: number, to: number): Course =>
  (part) =>
    from + (to - from) * part;

const pieces = 40;

/** The points of a road up to where it leaves the picture, if it does. */
function points(course: Course, room: Room): { at: [number, number][]; leaves: boolean } {
  const x = (part: number) => room.left + (room.right - room.left) * part;
  const at: [number, number][] = [];
  for (let piece = 0; piece <= pieces; piece++) {
    const part = piece / pieces;
    const value = course(part);
    if (value > room.ceiling) {
      const before = course(part - 1 / pieces);
      const share = (room.ceiling - before) / (value - before);
      at.push([x(part - (1 - share) / pieces), room.y(room.ceiling)]);
      return { at, leaves: true };
    }
    at.push([x(part), room.y(value)]);
  }
  return { at, leaves: false };
}

const line = (at: readonly (readonly [number, number])[]): string =>
  "M" + at.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L");

/** A line along a road. */
export const roadLine = (key: string, style: string, course: Course, room: Room): Shape => ({
  key,
  tag: "path",
  attributes: { class: style, d: line(points(course, room).at) },
});

/** The reader's road: a ground below it, its line, a knot for every year, and an arrow that says so where it leaves the picture. */
export function yourRoad(
  key: string,
  course: Course,
  years: number,
  room: Room,
  say: Say,
): Shape[] {
  const { at, leaves } = points(course, room);
  const [endX, endY] = at.at(-1)!;
  const beyond = leaves ? `L${room.right},${endY}` : "";
  const shapes: Shape[] = [
    {
      key: `${key}-ground`,
      tag: "path",
      attributes: {
        class: "yours-ground",
        d: `${line(at)}${beyond}V${room.foot}H${room.left}Z`,
      },
    },
    { key: `${key}-road`, tag: "path", attributes: { class: "yours-line", d: line(at) } },
  ];
  for (let year = 1; year <= years; year++) {
    const value = course(year / years);
    if (value > room.ceiling) break;
    shapes.push({
      key: `${key}-year-${year}`,
      tag: "circle",
      attributes: {
        class: "yours",
        cx: room.left + ((room.right - room.left) * year) / years,
        cy: room.y(value),
        r: year === years ? 4.5 : 2.5,
      },
    });
  }
  return leaves ? [...shapes, ...onward(key, endX, room, say)] : shapes;
}

/** An arrow at the upper edge; its words stand above every road, on the side that has room. */
function onward(key: string, x: number, room: Room, say: Say): Shape[] {
  const y = room.y(room.ceiling);
  const isLate = x > (room.left + room.right) / 2;
  return [
    {
      key: `${key}-onward`,
      tag: "path",
      attributes: { class: "yours", d: `M${x - 6},${y + 6}L${x},${y - 6}L${x + 6},${y + 6}Z` },
    },
    {
      key: `${key}-onward-words`,
      tag: "text",
      attributes: {
        class: "tick yours",
        x: isLate ? x - 10 : x + 10,
        y: y - 3,
        ...(isLate && { "text-anchor": "end" }),
      },
      lines: [say.words("picture.onward")],
    },
  ];
}
