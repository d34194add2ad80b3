/** Every chart of the site, bound to the ledger as it stands and drawn as the site draws it. */
import { fileURLToPath } from "node:url";
import { drawPictures } from "../../../src/library.ts";
import { bindChart, type BoundChart } from "../../../src/story/bind-chart.ts";
import { filesBelow } from "../../../src/files.node.ts";
import { readProject } from "../../../src/story/read-project.ts";
import { read, type Picture } from "./picture.ts";

const { project } = readProject(filesBelow(fileURLToPath(new URL("../../..", import.meta.url))));
export { project };

export interface Drawn {
  /** The chart's id, then `wide` or `narrow`; a picture that stands alone says so. */
  name: string;
  chart: BoundChart;
  picture: Picture;
}

export const charts = [...project.charts.values()].map((spec) => bindChart(spec, "en", project));

export const drawAll = (): Drawn[] =>
  charts.flatMap((chart) =>
    [true, false].flatMap((onStage) => {
      const { wide, narrow } = drawPictures(chart, onStage);
      const name = onStage ? chart.id : `${chart.id}-alone`;
      return [
        { name: `${name}-wide`, chart, picture: read(wide, false) },
        { name: `${name}-narrow`, chart, picture: read(narrow, true) },
      ];
    }),
  );
