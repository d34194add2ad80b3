import { balancedLines, ample, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { printedYears, type Outcome } from "./model.ts";
import { belief, goal, head, lead, roomIn, text, type Panel } from "./panel.ts";
import { even, yourRoad } from "./road.ts";

/** An empty past, and a way that is the reader's from its first step. */
export function microsoft(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { rest, microsoft: value, microsoftTarget: target, years } = outcome;
  const { tick } = panel.measures;
  const room = roomIn(panel);
  const start = say.quantity(printedYears.last, "calendar-year");
  return [
    ...head("microsoft", { value, target, years }, panel, say),
    ...nothing(target, panel, say),
    ...yourRoad("microsoft", even(rest, value), years, room),
    ...ground(rest, panel, say),
    text("microsoft-start", "tick", [start], { x: room.left, y: room.foot + tick * 1.4 }, tick),
    ...goal("microsoft", { target, years }, panel, say),
    ...belief("microsoft", outcome.priceNeeded, "USD-per-month", panel, say),
  ];
}

/** Where printed values would stand. */
function nothing(target: number, panel: Panel, say: Say): Shape[] {
  const { measures: m, x } = panel;
  const room = roomIn(panel);
  const y = room.y(target) + 10;
  const width = m.past - 6;
  const lines = balancedLines(say.words("picture.none"), charactersIn(width - 12, m.tick, ample));
  const middle = (y + room.foot) / 2 + m.tick * 0.35;
  return [
    {
      key: "nothing",
      tag: "rect",
      attributes: { class: "gap", x, y, width, height: room.foot - y },
    },
    text(
      "nothing-words",
      "tick ink",
      lines,
      { x: x + 8, y: middle - ((lines.length - 1) * lead(m.tick)) / 2 },
      m.tick,
    ),
  ];
}

/** What the rest of its business is worth, on which the way is built. Where it is too thin for words it has none. */
function ground(rest: number, panel: Panel, say: Say): Shape[] {
  const { tick } = panel.measures;
  const { left, right, foot, y } = roomIn(panel);
  const lines = balancedLines(
    say.words("picture.rest"),
    charactersIn(right - left - 12, tick, ample),
  );
  const height = foot - y(rest);
  const box: Shape = {
    key: "rest",
    tag: "rect",
    attributes: { class: "assumed", x: left, y: y(rest), width: right - left, height },
  };
  const at = { x: left + 8, y: foot - 8 - (lines.length - 1) * lead(tick) };
  return height > lines.length * lead(tick) + 8
    ? [box, text("rest-words", "tick ink", lines, at, tick)]
    : [box];
}
