import { answerWith, chartPaths } from "../../../chart-files.ts";

export const getStaticPaths = chartPaths;

/** A chart's rows and words, for programs. */
export const GET = answerWith("json");
