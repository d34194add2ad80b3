import { breakLines, breakValue, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { belief } from "./belief.ts";
import { goal } from "./goal.ts";
import { head } from "./head.ts";
import type { Outcome } from "./model.ts";
import { column, lead, roomIn, text, type Panel } from "./panel.ts";
import { compound, roadLine, yourRoad } from "./road.ts";

/** Two printed marks, the way that leads from the last of them to the target, and the way the reader's assumptions lead. */
export function nvidia(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { last, nvidia: value, nvidiaTarget: target, years } = outcome;
  const room = roomIn(panel);
  return [
    ...head("nvidia", { value, target, years }, panel, say),
    ...yourRoad("nvidia", compound(last, value), years, room, say),
    ...mark("first", outcome, panel, say),
    ...mark("last", outcome, panel, say),
    roadLine("nvidia-pace", "road-needed", compound(last, target), room),
    ...words(outcome, panel, say),
    ...goal("nvidia", { target, years }, panel, say),
    ...belief("nvidia", outcome.growthNeeded, "percent", panel, say),
  ];
}

/** A printed value. Its amount stays in one line, even where that is wider than its mark. */
function mark(key: "first" | "last", outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { tick } = panel.measures;
  const room = roomIn(panel);
  const { x, width } = column(key, panel);
  const y = room.y(outcome[key]);
  const amount = say.exactly(outcome[key], "USD");
  const lines = breakValue(say.words(`picture.${key}`, { value: amount }), amount.length);
  const at = key === "first" ? { x } : { x: x + width - 8, anchor: "end" as const };
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
      { ...at, y: y - 6 - (lines.length - 1) * lead(tick) },
      tick,
    ),
  ];
}

/** What the two ways are. The words keep to the side where no way runs. */
function words(outcome: Outcome, panel: Panel, say: Say): Shape[] {
  const { tick, isCompact } = panel.measures;
  const { nvidia: value, nvidiaTarget: target, pace } = outcome;
  const room = roomIn(panel);
  const wide = room.right - room.left;
  const isAbove = value <= target;
  // As many characters as stay clear of the curve above, or of the other words below.
  const rate = breakLines(
    say.words(isCompact ? "picture.pace.short" : "picture.pace", {
      pace: say.quantity(pace, "percent"),
    }),
    charactersIn(wide * (isCompact && !isAbove ? 0.58 : 0.68), tick),
  );
  const right = { x: room.right - 4, anchor: "end" as const };
  const rateAt = isAbove
    ? { x: room.left + 6, y: room.y(target) + tick * 1.4 }
    : { ...right, y: isCompact ? room.foot - 25 - lead(tick) : room.y(target * 0.475) };
  const assumed = say.words(isCompact ? "picture.assumed.short" : "picture.assumed");
  const whose = breakLines(assumed, charactersIn(wide - 16, tick));
  const rise = (whose.length - 1) * lead(tick);
  const yoursAt =
    value > target * 0.15
      ? { x: room.left + 8, y: room.foot - 10 - rise }
      : { ...right, y: room.y(target * 0.31) - rise };
  return [
    text("nvidia-pace-words", isAbove ? "tick ink halo" : "tick ink", rate, rateAt, tick),
    text("nvidia-assumed", "tick yours", whose, yoursAt, tick),
  ];
}
