import { answerWithCard, cardPaths } from "../../../../share-files.ts";

export const getStaticPaths = cardPaths;

/** The picture that stands for a page where a link to it is passed on. */
export const GET = answerWithCard;
