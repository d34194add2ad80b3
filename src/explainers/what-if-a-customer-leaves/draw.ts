import type { Drawing } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { about } from "./about.ts";
import { drawCoverage } from "./coverage.ts";
import { frameOf } from "./frame.ts";
import { drawHappenings } from "./happenings.ts";
import type { Outcome, parameters } from "./model.ts";
import { roomIn } from "./room.ts";
import { drawFleet, drawMoney, drawQuarters } from "./stock.ts";

/** Coverage, money and chips over the quarters of the loan, and through all of them the moments at which something happens. */
export function draw(
  { outcome, values }: Scene<Outcome, typeof parameters>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const frame = frameOf(size, outcome.quarters.length);
  const room = roomIn(frame.left, frame.right);
  const ending = outcome.lack > 0 ? "short" : "repaid";
  const lack = say.quantity(about(outcome.lack), "USD");
  const shapes = [
    frame.text("headline", say.words(`picture.${ending}`, { lack }), 0, frame.headline, "value", {
      class: "value yours",
    }),
    frame.text("whose", say.words("picture.whose"), 0, frame.whose, "tick", {
      class: "tick yours",
    }),
    ...drawHappenings(values, frame, room, say),
    ...drawCoverage(outcome, frame, room, say),
    ...drawMoney(outcome, frame, say),
    ...drawFleet(outcome, frame, say),
    ...drawQuarters(outcome, frame, say),
  ];
  return { width: frame.width, height: frame.height, shapes };
}
