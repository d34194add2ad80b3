import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { about } from "./about.ts";
import { at, columns, type Reach } from "./columns.ts";
import { keys } from "./keys.ts";
import type { Year } from "./cohorts.ts";
import type { Outcome } from "./model.ts";
import { across, text, type Plan } from "./plan.ts";
import { scale, short } from "./scale.ts";

/** What the fleet earns after power in each year, and as a line what its loans take; what is short is filled. */
export function money({ years, short: shortYears }: Outcome, plan: Plan, say: Say): Shape[] {
  const { heading, top, height } = plan.money;
  const heads = years.flatMap((year) => [...inferred(year), ...trained(year), year.due]);
  const [least, most] = [Math.min(0, ...heads), Math.max(1, ...heads)];
  const earned = Math.max(
    0,
    ...years.map((year) => year.earnedInTraining + year.earnedInInference),
  );
  const place = (amount: number) => top + (height * (most - amount)) / (most - least);
  const stack = (key: string, style: string, reach: (year: Year) => Reach): Shape => ({
    key,
    tag: "path",
    attributes: { class: `column ${style}`, d: columns(years.map(reach), place, plan) },
  });
  const due = years.map(
    (year, index) =>
      `${index ? "L" : "M"}${at(across(index, plan))},${at(place(year.due))}H${at(across(index + 1, plan))}`,
  );
  return [
    text(
      "money",
      say.words(earned > 0 ? "picture.money" : "picture.money.none", {
        peak: say.quantity(about(earned), "USD"),
      }),
      { x: 1, y: heading },
      "label",
      plan,
    ),
    ...keys(
      [
        { key: "key-due", words: say.words("picture.key.due"), style: "due", isLine: true },
        {
          key: "key-short",
          words: shortYears
            ? say.words("picture.key.short", { years: say.exactly(shortYears, "year") })
            : say.words("picture.key.never"),
          style: "short",
        },
      ],
      heading + plan.tick * 1.6,
      plan,
    ),
    ...scale("dollars", [least, most], place, plan, (amount) =>
      short(amount, say, (size, number) =>
        say.words(`picture.dollars.${size}`, { amount: number }),
      ),
    ),
    stack("earned-inference", "assumed at-inference", inferred),
    stack("earned-training", "assumed at-training", trained),
    stack("short", "short", missing),
    { key: "due-edge", tag: "path", attributes: { class: "due-edge", d: due.join("") } },
    { key: "due", tag: "path", attributes: { class: "due", d: due.join("") } },
  ];
}

const inferred = ({ earnedInInference }: Year): Reach => [0, earnedInInference];

/** Training stands on inference; where only one of them loses, it hangs from nought. */
function trained({ earnedInTraining, earnedInInference }: Year): Reach {
  const foot = Math.sign(earnedInTraining) === Math.sign(earnedInInference) ? earnedInInference : 0;
  return [foot, foot + earnedInTraining];
}

/** Between what is earned and what is due, if that is more. */
function missing({ earnedInTraining, earnedInInference, due }: Year): Reach {
  const earned = Math.max(0, earnedInTraining + earnedInInference);
  return [Math.min(earned, due), due];
}
