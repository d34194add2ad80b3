import { rowKind, type ChartSpec } from "../../charts/spec.ts";
import { didYouMean } from "../../did-you-mean.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { namesOf } from "../../story/bind-ties.ts";
import type { Project } from "../../story/project.ts";
import type { Rule } from "../rule.ts";
import { otherTable } from "./other-table.ts";

/** What the forms of ties and areas need: known deals, a known layout, places of parties, a frame around every value. */
export const checkForms: Rule = (project) =>
  [...project.charts.values()].flatMap((chart) => [
    ...checkDeals(project, chart),
    ...checkLayout(project, chart),
    ...checkPlaces(project, chart),
    ...checkOneAnother(chart),
    ...checkFrame(project, chart),
  ]);

function checkDeals(project: Project, chart: ChartSpec): Issue[] {
  const { ledger } = project;
  return chart.rows.flatMap(({ deal }, index) =>
    !deal || ledger.deals.has(deal)
      ? []
      : [
          issue(
            "chart/unknown-deal",
            `The ledger has no tie "${deal}".`,
            "Each line between two parties stands for one row of data/deals.csv, with its article and paragraph.",
            `Correct the id, or add a row to data/deals.csv.${didYouMean(deal, ledger.deals.keys())}${otherTable(project, deal)}`,
            chart.yaml.placeOf(["rows", index, "deal"]),
          ),
        ],
  );
}

function checkLayout({ charts, unreadable }: Project, chart: ChartSpec): Issue[] {
  const id = chart.encoding.layout;
  if (id === undefined || unreadable.has(id)) return [];
  const found = charts.get(id);
  const isItself = id === chart.id;
  if (found && !isItself && rowKind(found.form) === "deal") return [];
  const nets = [...charts.values()].filter(
    (other) => other.id !== chart.id && rowKind(other.form) === "deal",
  );
  return [
    issue(
      "chart/unknown-layout",
      isItself
        ? "A chart cannot take its places from itself."
        : found
          ? `The chart "${id}" draws no ties.`
          : `There is no chart "${id}".`,
      "The parties take their places from it, so that they stand still from step to step.",
      `Name a chart of ties, or remove the line.${didYouMean(
        id,
        nets.map((net) => net.id),
      )}`,
      chart.yaml.placeOf(["encoding", "layout"]),
    ),
  ];
}

function checkPlaces({ ledger }: Project, chart: ChartSpec): Issue[] {
  const parties = namesOf(chart, ledger).filter((name) => ledger.entities.has(name));
  return Object.keys(chart.encoding.places ?? {})
    .filter((name) => !parties.includes(name))
    .map((name) =>
      issue(
        "chart/no-such-party",
        `No tie of this chart has "${name}" at one of its ends.`,
        "A place was set for a party that is not in the picture.",
        `Its parties are: ${parties.join(", ")}.${didYouMean(name, parties)}`,
        chart.yaml.placeOfKey(["encoding", "places", name]),
      ),
    );
}

/** Nearer than this share of the picture, one name would cover another. */
const near = 0.05;

function checkOneAnother(chart: ChartSpec): Issue[] {
  const places = Object.entries(chart.encoding.places ?? {});
  return places.flatMap(([name, [x, y]], index) => {
    const other = places
      .slice(0, index)
      .find(([, [left, top]]) => Math.abs(left - x) < near && Math.abs(top - y) < near);
    if (!other) return [];
    return [
      issue(
        "chart/same-place",
        `"${name}" and "${other[0]}" would stand on one another.`,
        "The name of one would hide the other, and the line between them would vanish.",
        "Give them places further apart.",
        chart.yaml.placeOf(["encoding", "places", name]),
      ),
    ];
  });
}

function checkFrame({ facts }: Project, chart: ChartSpec): Issue[] {
  const { frame } = chart.encoding;
  if (frame === undefined) return [];
  const index = chart.rows.findIndex(({ fact = "" }) => {
    const { value = 0, high = value } = facts.get(fact) ?? {};
    return high > frame;
  });
  if (index < 0) return [];
  return [
    issue(
      "chart/frame",
      "This value is larger than the frame.",
      "The frame is the value whose square would fill the picture; a larger one would leave it.",
      'Write a larger "frame", or leave it out: then the largest value is the frame.',
      chart.yaml.placeOf(["rows", index, "fact"]),
    ),
  ];
}

const issue = (
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Place,
): Issue => ({ rule, severity: "error", message, why, hint, place });
