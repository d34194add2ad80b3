import { ample, balancedLines, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { belief } from "./belief.ts";
import { goal } from "./goal.ts";
import { head } from "./head.ts";
import type { Outcome } from "./model.ts";
import { column, lead, roomIn, text, type Panel } from "./panel.ts";
import { even, yourRoad } from "./road.ts";

/** An empty past, and a way that is the reader's from its first step. */
export function microsoft(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { rest, microsoft: value, microsoftTarget: target, years } = outcome;
  const room = roomIn(panel);
  return [
    ...head("microsoft", { value, target, years }, panel, say),
    ...nothing(panel, say),
    ...yourRoad("microsoft", even(rest, value), years, room, say),
    ...ground(rest, panel, say),
    ...goal("microsoft", { target, years }, panel, say),
    ...belief("microsoft", outcome.priceNeeded, "USD-per-month", panel, say),
  ];
}

/** Where printed values would stand: a question each, and no mark, which would look like a value. */
function nothing(panel: Panel, say: Say): Shape[] {
  const { measures: m, x } = panel;
  const { foot } = roomIn(panel);
  const lines = balancedLines(say.words("picture.none"), charactersIn(m.past - 8, m.tick));
  const top = foot - 8 - m.value * 1.15 - (lines.length - 1) * lead(m.tick);
  const question = (year: "first" | "last") =>
    text(
      `nothing-${year}`,
      "value",
      [say.words("picture.unknown")],
      { x: column(year, panel).middle, y: foot - 6, anchor: "middle" },
      m.value,
    );
  return [
    text("nothing-words", "tick ink", lines, { x, y: top }, m.tick),
    question("first"),
    question("last"),
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
