/** Every chart of the site, and the examples of forms beside this file, bound to the ledger and drawn as the site draws. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseChart } from "../../../src/charts/spec.ts";
import { filesBelow } from "../../../src/files/files.node.ts";
import { drawPictures } from "../../../src/library.ts";
import { bindChart, type BoundChart } from "../../../src/story/bind-chart.ts";
import type { Project } from "../../../src/story/project.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { read, type Picture } from "./picture.ts";

const pathOf = (way: string) => fileURLToPath(new URL(way, import.meta.url));
export const { project } = readProject(filesBelow(pathOf("../../..")));

/** The ledger of the site with the examples for its charts. */
export const examples: Project = {
  ...project,
  charts: new Map(
    readdirSync(pathOf("examples"))
      .sort()
      .map((file) => {
        const text = readFileSync(pathOf(`examples/${file}`), "utf8");
        const { chart, issues } = parseChart(file.replace(".yaml", ""), file, text);
        assert.deepEqual(issues, [], file);
        return [chart!.id, chart!];
      }),
  ),
};

export interface Drawn {
  /** The chart's id, then `wide` or `narrow`; an example begins with that word, and a picture that stands alone says so. */
  name: string;
  chart: BoundChart;
  picture: Picture;
}

export const charts = [...project.charts.values()].map((spec) => bindChart(spec, "en", project));

export const drawAll = (): Drawn[] => [
  ...charts.flatMap((chart) => drawn(chart, chart.id)),
  ...[...examples.charts.values()].flatMap((spec) =>
    drawn(bindChart(spec, "en", examples), `example-${spec.id}`),
  ),
  ...Object.entries(spoken).flatMap(([id, highlight]) =>
    drawn(bindChart(examples.charts.get(id)!, "en", examples, highlight), `example-${id}-spoken`),
  ),
];

/** Examples of which a step speaks in part: of some ties, of a party and so of all its ties. */
const spoken = {
  web: [
    "nvidia-invests-coreweave",
    "coreweave-buys-nvidia",
    "coreweave-pledges-blackstone",
    "blackstone-lends-coreweave",
    "coreweave-buys-nvidia-with-loan",
  ],
  "web-as-table": ["openai"],
  "all-ties": ["microsoft-competes-coreweave"],
};

const drawn = (chart: BoundChart, id: string): Drawn[] =>
  [true, false].flatMap((onStage) => {
    const { wide, narrow } = drawPictures(chart, onStage);
    const name = onStage ? id : `${id}-alone`;
    return [
      { name: `${name}-wide`, chart, picture: read(wide, false) },
      { name: `${name}-narrow`, chart, picture: read(narrow, true) },
    ];
  });
