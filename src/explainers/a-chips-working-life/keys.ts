import type { Shape } from "../drawing.ts";
import { text, type Plan } from "./plan.ts";

/** What a colour or a line means. */
export interface Key {
  key: string;
  words: string;
  style: string;
  isLine?: boolean;
}

/** Keys in one row. */
export function keys(list: Key[], y: number, plan: Plan): Shape[] {
  const { tick } = plan;
  const size = tick * 0.9;
  let end = 1;
  return list.flatMap(({ key, words, style, isLine }): Shape[] => {
    const x = end;
    end += tick * (2.3 + words.length * 0.52);
    const box = { x, y: y - tick * 0.8, width: size, height: size };
    return [
      isLine
        ? { key, tag: "path", attributes: { class: style, d: `M${x},${y - tick * 0.35}h${size}` } }
        : { key, tag: "rect", attributes: { class: style, ...box } },
      text(`${key}-words`, words, { x: x + tick * 1.4, y }, "tick", plan),
    ];
  });
}
