import { answerWith, chartPaths } from "../../../chart-files.ts";

export const getStaticPaths = chartPaths;

/** The same as a picture of dots, to be sent or shown. */
export const GET = answerWith("png");
