import type { Drawing, Shape } from "../drawing.ts";
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
  const { width, height, value, tick, under } = plan;
  const { least, most } = outcome.printed.share;
  const shapes = [
    text("share", headline(outcome, say), { x: 1, y: value * 0.9 }, "value", plan, {
      class: "yours",
    }),
    text("whose", say.words("picture.whose"), { x: 1, y: value * 0.9 + under }, "tick", plan, {
      class: "yours",
    }),
    text(
      "printed-share",
      say.words("picture.printed", {
        least: percent(least, say),
        most: percent(most, say),
      }),
      { x: 1, y: value * 0.9 + under * 2 },
      "tick",
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
    ...axis("chip", plan.strips.years, plan, say),
    ...axis("fleet", height - tick * 0.35, plan, say),
  ];
  return { width, height, shapes };
}

/** The years below the strips and below the columns, from the first purchase to the end of the picture. */
const axis = (key: string, y: number, plan: Plan, say: Say): Shape[] =>
  years.map((year) =>
    text(
      `${key}-year-${year}`,
      year === horizon ? say.exactly(year, "year") : say.number(year),
      { x: across(year, plan), y },
      "tick",
      plan,
      { "text-anchor": year === horizon ? "end" : "middle" },
    ),
  );

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
  [strips.top, strips.top + strips.close + strips.thick],
  ...[1, 2].map((place): [number, number] => {
    const top = strips.top + strips.close + place * strips.step;
    return [top, top + strips.thick];
  }),
  [fleet.top, fleet.top + fleet.height],
  [money.top, money.top + money.height],
];

/** Every fourth year has a line. */
const years = [0, 4, 8, 12, horizon];
