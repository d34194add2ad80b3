import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { drawCoverage } from "./coverage.ts";
import { beside, frameOf, type Frame } from "./frame.ts";
import type { CollateralValues, Outcome, parameters } from "./model.ts";
import { drawFleet, drawMoney, drawQuarters } from "./stock.ts";
import { hasFailed, hasLeft } from "./tell.ts";

/** Coverage, money and chips over the quarters of the loan, and through all of them the moments at which something happens. */
export function draw(
  { outcome, values }: Scene<Outcome, typeof parameters>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const frame = frameOf(size, outcome.quarters.length);
  const ending = outcome.lack > 0 ? "short" : "repaid";
  const lack = say.quantity(outcome.lack, "USD");
  const shapes = [
    frame.text("headline", say.words(`picture.${ending}`, { lack }), 0, frame.headline, "value"),
    ...drawHappenings(values, frame, say),
    ...drawCoverage(outcome, frame, say),
    ...drawMoney(outcome, frame, say),
    ...drawFleet(outcome, frame, say),
    ...drawQuarters(outcome, frame, say),
  ];
  return { width: frame.width, height: frame.height, shapes };
}

/** A line from the words down through all panels, each happening in a row of its own. */
function drawHappenings(values: CollateralValues, frame: Frame, say: Say): Shape[] {
  const [first, second] = frame.happenings;
  const happening = (key: string, quarter: number, row: number): Shape[] => {
    const x = frame.x(quarter) - frame.step / 2;
    return [
      {
        key,
        tag: "path",
        attributes: {
          class: "happening",
          d: `M${x},${row - frame.type.label}V${frame.fleet.foot}`,
        },
      },
      frame.text(
        `${key}-label`,
        say.words(`picture.${key}`),
        0,
        row,
        "annotation",
        beside(frame, x),
      ),
    ];
  };
  return [
    ...(hasLeft(values) ? happening("leaves", values.leaves, first) : []),
    ...(hasFailed(values) ? happening("fails", values.due, second) : []),
  ];
}
