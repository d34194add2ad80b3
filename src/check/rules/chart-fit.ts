import { countable, drawsRanges, fits } from "../../charts/fits.ts";
import { rowKind, type ChartSpec } from "../../charts/spec.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Project } from "../../story/project.ts";
import type { Rule } from "../rule.ts";

/** A form is given what it can draw truly: ranges, units, and no more squares than can be counted. */
export const checkFit: Rule = ({ charts, facts }: Project) =>
  [...charts.values()]
    .filter(({ form }) => rowKind(form) === "fact")
    .flatMap((chart) =>
      chart.rows.flatMap((row, index) => {
        const fact = facts.get(row.fact ?? "");
        const problem = fact && (unfitUnit(chart, fact) ?? cutRange(chart, fact));
        const found = problem ?? (fact && badSquares(chart, fact));
        if (!found) return [];
        return [
          { ...found, severity: "error", place: chart.yaml.placeOf(["rows", index, "fact"]) },
        ];
      }),
    );

type Problem = Pick<Issue, "message" | "why" | "hint"> & { rule: RuleName };

function unfitUnit({ form }: ChartSpec, { unit }: Fact): Problem | undefined {
  const fit = fits[form];
  if (!fit || fit.takes(unit)) return undefined;
  return {
    rule: "chart/unfit",
    message: `The form "${form}" draws ${fit.draws}, and the unit of this row is ${unit}.`,
    why: "The picture would say something the figure does not mean.",
    hint: "Take another form: the chart library of the site shows what each is for.",
  };
}

function cutRange({ form }: ChartSpec, { high }: Fact): Problem | undefined {
  if (high === undefined || drawsRanges.includes(form)) return undefined;
  return {
    rule: "chart/unfit",
    message: `This figure is a range, and the form "${form}" draws one end of it only.`,
    why: "One end would look like the whole statement.",
    hint: `Take a form that draws ranges: ${drawsRanges.join(", ")}.`,
  };
}

function badSquares({ form, encoding }: ChartSpec, { value }: Fact): Problem | undefined {
  if (form !== "pictogram") return undefined;
  const { each = 1 } = encoding;
  const count = Math.round(value / each);
  if (count > countable)
    return {
      rule: "chart/scale",
      message: `This row would be ${count} squares.`,
      why: "Nobody counts so many, and each is a mark that every reader has to load.",
      hint: `Let each square stand for more, under "encoding": "each: ${10 ** Math.ceil(Math.log10(value / countable))}". At most ${countable} squares a row can be counted.`,
    };
  if (Math.abs(count * each - value) <= value / 20) return undefined;
  return {
    rule: "chart/scale",
    message: `Squares of ${each} cannot show ${value}.`,
    why: "Only whole squares are drawn, and a reader who counts them would come to another number.",
    hint: 'Write an "each" that divides the value.',
  };
}
