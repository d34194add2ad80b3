import { answerWith, citationPaths } from "../../../citation-files.ts";

export const getStaticPaths = citationPaths;

/** A figure's citation for BibTeX. */
export const GET = answerWith("bib");
