import { answerWith, chartPaths } from "../../../chart-files.ts";

export const getStaticPaths = chartPaths;

/** A chart's rows, to be opened in a spreadsheet. */
export const GET = answerWith("csv");
