import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import type { Frame } from "./frame.ts";
import { happenings } from "./happened.ts";
import type { CollateralValues } from "./model.ts";
import type { Room, Spot } from "./room.ts";

/** What happens: words in a row of their own, and a line at its quarter through each panel. */
export function drawHappenings(
  values: CollateralValues,
  frame: Frame,
  room: Room,
  say: Say,
): Shape[] {
  const { coverage, money, fleet, type } = frame;
  const happened = happenings(values).map((one) => ({ ...one, x: frame.x(one.quarter) }));
  // The line of the upper row passes the lower one: it is the line that the words of the lower row turn away from.
  const isRight = (x: number) => x > frame.left + (frame.right - frame.left) * 0.5;
  if (happened.every(({ x }) => isRight(x))) happened.reverse();
  const rows = happened.map((one, index) => ({ ...one, row: frame.happenings[index]! }));
  for (const { x, row } of rows)
    room.take([
      [x, row - type.label * 0.6],
      [x, coverage.foot],
    ]);
  return rows.flatMap(({ key, quarter, x, row }): Shape[] => {
    const words = say.words(`picture.${key}`, { quarter: say.number(quarter) });
    const sides = isRight(x) ? (["end", "start"] as const) : (["start", "end"] as const);
    const spots = sides.map((side): Spot => ({
      x: side === "start" ? x + 5 : x - 5,
      y: row,
      "text-anchor": side,
    }));
    const { x: at, y, ...anchor } = room.seat(words, type.label, spots, 0);
    const through = [
      [row - type.label * 0.85, coverage.foot],
      [money.top, money.foot],
      [fleet.top, fleet.foot],
    ];
    const d = through.map(([from, to]) => `M${x},${from}V${to}`).join("");
    return [
      { key, tag: "path", attributes: { class: "happening", d } },
      frame.text(`${key}-words`, words, at, y, "annotation", anchor),
    ];
  });
}
