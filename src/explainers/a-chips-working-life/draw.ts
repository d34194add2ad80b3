import type { Drawing } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { at } from "./columns.ts";
import { fleet } from "./fleet.ts";
import { horizon, type Outcome, type parameters } from "./model.ts";
import { money } from "./money.ts";
import { across, plans, text, type Plan } from "./plan.ts";
import { strips } from "./strips.ts";

/** Above, one chip: its life as printed, as the reader sets it, and its loan; below, on the same years, the fleet and its money. */
export function draw(
  { outcome, values }: Scene<Outcome, typeof parameters>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const plan = plans[size];
  const { width, height, value, label } = plan;
  const { least, most } = outcome.printed.share;
  const shapes = [
    text("share", headline(outcome, say), { x: 1, y: value * 0.9 }, "value", plan, {
      class: "yours",
    }),
    text(
      "printed-share",
      say.words("picture.printed", {
        least: percent(least, say),
        most: percent(most, say),
      }),
      { x: 1, y: value + label * 1.3 },
      "label",
      plan,
    ),
    ...years.map((year) => ({
      key: `grid-${year}`,
      tag: "path" as const,
      attributes: {
        class: "grid",
        d: bands(plan)
          .map(([top, foot]) => `M${at(across(year, plan))},${top}V${foot}`)
          .join(""),
      },
    })),
    ...strips(outcome, values, plan, say),
    ...fleet(outcome, plan, say),
    ...money(outcome, plan, say),
    ...years.map((year) =>
      text(
        `year-${year}`,
        year === years[0] ? say.exactly(year, "year") : say.number(year),
        { x: across(year, plan), y: height - 4 },
        "tick",
        plan,
        { "text-anchor": "middle" },
      ),
    ),
  ];
  return { width, height, shapes };
}

/** What becomes of the fleet: a share as long as buying goes on, an end where it stops. */
function headline({ life, end, inferring }: Outcome, say: Say): string {
  if (life === 0) return say.words("picture.never");
  return end === undefined
    ? say.words("picture.share", { share: percent(inferring, say) })
    : say.words("picture.end", { years: say.exactly(end, "year") });
}

const percent = (share: number, say: Say): string => say.quantity(Math.round(share), "percent");

/** Lines of years stand behind the strips and the columns, and never behind words. */
const bands = ({ strips, fleet, money }: Plan): [top: number, foot: number][] => [
  ...[0, 1, 2].map((place): [number, number] => {
    const top = strips.top + place * strips.step;
    return [top - 2, top + strips.thick + 2];
  }),
  [fleet.top, fleet.top + fleet.height],
  [money.top, money.top + money.height],
];

/** Every fourth year has a line. */
const years = [4, 8, 12].filter((year) => year < horizon);
