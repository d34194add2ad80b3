import { answerWith, citationPaths } from "../../../citation-files.ts";

export const getStaticPaths = citationPaths;

/** A figure's citation as CSL-JSON. */
export const GET = answerWith("csl.json");
