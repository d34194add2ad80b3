import { answerWith, chartPaths } from "../../../chart-files.ts";

export const getStaticPaths = chartPaths;

/** A chart with its title, source and licence, to be printed or edited. */
export const GET = answerWith("svg");
