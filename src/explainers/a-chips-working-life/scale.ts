import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { at } from "./columns.ts";
import { text, type Plan } from "./plan.ts";

/** Lines at a few round heights and at nought, each with its amount in the margin. They stand behind the columns, and never close together. */
export function scale(
  key: string,
  [least, most]: [least: number, most: number],
  place: (amount: number) => number,
  plan: Plan,
  wordsFor: (amount: number) => string,
): Shape[] {
  const step = stepFor(most - least);
  const from = Math.ceil(least / step);
  const count = Math.floor(most / step) - from + 1;
  const amounts = Array.from({ length: count }, (_, index) => (from + index) * step);
  const { width, left, tick } = plan;
  return amounts.flatMap((amount, index): Shape[] => [
    {
      key: `${key}-line-${index}`,
      tag: "path",
      attributes: {
        class: amount ? "grid" : "zero-line",
        d: `M${left},${at(place(amount))}H${width - 1}`,
      },
    },
    text(
      `${key}-amount-${index}`,
      wordsFor(amount),
      { x: left - 5, y: place(amount) + tick * 0.36 },
      "tick",
      plan,
      { "text-anchor": "end" },
    ),
  ]);
}

/** An amount as short as a margin is narrow. @param wordsFor its number and the size in which it is counted */
export function short(
  amount: number,
  say: Say,
  wordsFor: (size: string, amount: string) => string,
): string {
  if (amount < 0) return say.words("picture.minus", { amount: short(-amount, say, wordsFor) });
  const [unit, size] = sizes.find(([least]) => amount >= least) ?? [1, "plain"];
  return wordsFor(size, say.number(amount / unit));
}

const sizes: [number, string][] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** The smallest round step that leaves two or three of them in such a span. */
function stepFor(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 2.6));
  return [1, 2, 3, 5, 10].map((one) => one * power).find((step) => step >= span / 2.6)!;
}
