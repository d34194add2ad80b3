import { across, type Plan } from "./plan.ts";

/** A column's foot and head in one year. */
export type Reach = [foot: number, head: number];

/**
 * A column a year, all in one path: as many steps in every state, so that each column can glide into its next height.
 * @param place turns an amount into a height of the picture
 */
export const columns = (reaches: Reach[], place: (amount: number) => number, plan: Plan): string =>
  reaches
    .map(([foot, head], year) => {
      const left = across(year, plan) + gap;
      // What is nothing has no outline either.
      const right = foot === head ? left : across(year + 1, plan) - gap;
      return `M${at(left)},${at(place(foot))}H${at(right)}V${at(place(head))}H${at(left)}Z`;
    })
    .join("");

/** Half the room between two columns. */
const gap = 1.5;

/** A tenth is finer than a line is thick. */
export const at = (place: number): number => Math.round(place * 10) / 10;
