import { breakLines, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { printedYears, type Outcome } from "./model.ts";
import { belief, goal, head, lead, roomIn, text, type Panel } from "./panel.ts";
import { compound, roadLine, yourRoad } from "./road.ts";

/** Two printed marks, the way that leads from the last of them to the target, and the way the reader's assumptions lead. */
export function nvidia(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { last, nvidia: value, nvidiaTarget: target, years } = outcome;
  const room = roomIn(panel);
  return [
    ...head("nvidia", { value, target, years }, panel, say),
    ...yourRoad("nvidia", compound(last, value), years, room),
    ...mark("first", outcome, panel, say),
    ...mark("last", outcome, panel, say),
    roadLine("nvidia-pace", "road-needed", compound(last, target), room),
    ...words(outcome, panel, say),
    ...goal("nvidia", { target, years }, panel, say),
    ...belief("nvidia", outcome.growthNeeded, "percent", panel, say),
  ];
}

/** A printed value. */
function mark(key: "first" | "last", outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { measures: m } = panel;
  const room = roomIn(panel);
  const width = m.past / 2 - 6;
  const x = key === "first" ? panel.x : room.left - width;
  const y = room.y(outcome[key]);
  const middle = { x: x + width / 2, anchor: "middle" } as const;
  const value = say.words(`picture.${key}`, { value: say.exactly(outcome[key], "USD") });
  const lines = breakLines(value, charactersIn(width, m.tick));
  const year = say.quantity(printedYears[key], "calendar-year");
  return [
    {
      key,
      tag: "rect",
      attributes: { class: "m capital", x, y, width, height: room.foot - y },
    },
    text(
      `${key}-value`,
      "tick ink",
      lines,
      { ...middle, y: y - 6 - (lines.length - 1) * lead(m.tick) },
      m.tick,
    ),
    text(`${key}-year`, "tick", [year], { ...middle, y: room.foot + m.tick * 1.4 }, m.tick),
  ];
}

/** What the two ways are. The words keep to the side where no way runs. */
function words(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { tick } = panel.measures;
  const { nvidia: value, nvidiaTarget: target, pace } = outcome;
  const room = roomIn(panel);
  // As many characters as stay clear of the curve.
  const rate = breakLines(
    say.words("picture.pace", { pace: say.quantity(pace, "percent") }),
    charactersIn((room.right - room.left) * 0.57, tick),
  );
  const rateAt =
    value <= target
      ? { x: room.left + 6, y: room.y(target) + tick * 1.5 }
      : { x: room.right - 4, y: room.y(target * 0.42), anchor: "end" as const };
  const yoursAt =
    value > target * 0.2
      ? { x: room.left + 8, y: room.foot - 10 }
      : { x: room.right, y: room.y(target * 0.36), anchor: "end" as const };
  return [
    text("nvidia-pace-words", "tick ink", rate, rateAt, tick),
    text("nvidia-assumed", "tick ink", [say.words("picture.assumed")], yoursAt, tick),
  ];
}
