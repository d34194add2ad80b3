import type { Status } from "../dataset/ledger.ts";

/** The four threads: how firmly a number stands. They mean the same in prose and in every picture. */
export const threads = ["reported", "claim", "forecast", "derived"] as const;
export type Thread = (typeof threads)[number];

/** Rumours and slogans hang on somebody's word just as a claim does. */
export function threadOf(status: Status): Thread {
  return status === "reported" || status === "forecast" ? status : "claim";
}
