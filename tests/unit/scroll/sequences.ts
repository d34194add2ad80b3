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
  /** Whom the chart's rows stand for: the key of the mark, and the id in the ledger. */
  rows: { key: string; id: string }[];
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
    rows: spec.rows.map((row) => ({ key: row.as ?? rowId(row), id: rowId(row) })),
    shown: { wide: shownIn(wide), narrow: shownIn(narrow) },
  };
}

function shownIn(svg: string): Set<string> {
  document.body.innerHTML = svg;
  const { marks, ties } = readPicture(document.querySelector("svg")!);
  return new Set([...marks, ...ties].map(({ key }) => baseKey(key)));
}

/** One thing may stand in the ledger twice: a figure, and the one event or tie that it measures. */
export function isSame(one: string, other: string): boolean {
  return one === other || measureOf(one) === other || measureOf(other) === one;
}

function measureOf(id: string): string | undefined {
  const { events, deals } = project.ledger;
  const figure = deals.get(id)?.figure ?? events.get(id)?.figures[0];
  const alike = deals.has(id) ? [...deals.values()] : [...events.values()];
  const measured = alike.filter((row) =>
    "figures" in row ? row.figures.includes(figure!) : row.figure === figure,
  );
  return measured.length === 1 ? figure : undefined;
}
