import { showUnseen } from "./unseen.ts";

/**
 * What somebody wrote, as a message quotes it: in quotation marks, on one line, not endless, nothing unseen.
 * @example quote("1,2 Mrd") // => '"1,2 Mrd"'
 */
export function quote(text: string): string {
  const line = showUnseen(text.replace(/\r\n|[\n\r]/g, " ⏎ "));
  return `"${line.length > longest ? `${line.slice(0, longest)}…` : line}"`;
}

const longest = 60;
