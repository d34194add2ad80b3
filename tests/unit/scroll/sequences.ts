/** The steps of every story as the stage gets them: who stands in each picture, and of what its chart speaks. */
import { JSDOM } from "jsdom";
import { rowId } from "../../../src/charts/spec.ts";
import { drawPictures } from "../../../src/library.ts";
import { baseKey, readPicture } from "../../../src/scroll/picture.ts";
import { bindChart } from "../../../src/story/bind-chart.ts";
import { project } from "../charts/real.ts";

export interface Moment {
  step: string;
  form: string;
  /** Whom the chart's rows stand for, each with all ids of the ledger that mean the same thing. */
  rows: { key: string; means: string[] }[];
  /** Who has a mark or a line in the picture of this size, many squares of one thing counted once. */
  shown: Record<"wide" | "narrow", Set<string>>;
}

const { document } = new JSDOM().window;

/** All steps of all stories and explainers that have any, by the name of the text. */
export const sequences: [text: string, moments: Moment[]][] = project.texts
  .filter(({ locale }) => locale === "en")
  .map((text): [string, Moment[]] => [
    text.slug,
    text.uses.filter(({ name }) => name === "Step").map(({ attributes }) => momentOf(attributes)),
  ])
  .filter(([, moments]) => moments.length);

function momentOf(attributes: Record<string, string | undefined>): Moment {
  const spec = project.charts.get(attributes["chart"]!)!;
  const { wide, narrow } = drawPictures(bindChart(spec, "en", project), true);
  return {
    step: attributes["id"]!,
    form: spec.form,
    rows: spec.rows.map((row) => ({
      key: row.as ?? rowId(row),
      means: sameThing(rowId(row)),
    })),
    shown: { wide: shownIn(wide), narrow: shownIn(narrow) },
  };
}

function shownIn(svg: string): Set<string> {
  document.body.innerHTML = svg;
  const { marks, ties } = readPicture(document.querySelector("svg")!);
  return new Set([...marks, ...ties].map(({ key }) => baseKey(key)));
}

/** An event and a tie are the same thing as the figure that measures them. */
function sameThing(id: string): string[] {
  const { events, deals } = project.ledger;
  const measured = events.get(id)?.figures ?? [deals.get(id)?.figure ?? ""];
  return [id, ...measured].filter(Boolean);
}
