import type { Shape } from "../drawing.ts";
import type { Room } from "./room.ts";

type Style = keyof Room["type"];

/** Gathers the shapes of a picture, each under a name that stays its own. */
export interface Pen {
  shapes: Shape[];
  draw(key: string, tag: Shape["tag"], attributes: Shape["attributes"]): void;
  /** Lines of words in a style, which may be followed by further classes. */
  write(
    key: string,
    style: `${Style}${string}`,
    lines: string[],
    x: number,
    y: number,
    anchor?: "start" | "middle" | "end",
  ): void;
}

export function takePen({ type }: Room): Pen {
  const shapes: Shape[] = [];
  return {
    shapes,
    draw: (key, tag, attributes) => shapes.push({ key, tag, attributes }),
    write(key, style, lines, x, y, anchor = "start") {
      const lead = type[style.split(" ")[0] as Style] * 1.2;
      shapes.push({
        key,
        tag: "text",
        attributes: { class: style, x, y, "text-anchor": anchor, "data-lead": lead },
        lines,
      });
    },
  };
}
