import { breakLines, breakValue, charactersIn } from "../../charts/lines.ts";
import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { amountWords } from "./amount-words.ts";
import type { Amount, Outcome } from "./model.ts";
import { squareOf, tiny } from "./square.ts";

/** Room and type of both pictures. A square has half of the width. */
export const formats = {
  wide: { width: 640, ground: 300, side: 296, value: 27, label: 16, height: 404 },
  narrow: { width: 360, ground: 168, side: 166, value: 18, label: 13.5, height: 270 },
};

/** The compared amounts beside each other, their areas true, each with its kind below it. */
export function drawPair(
  { outcome: { first, second } }: Scene<Outcome>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const { width, ground, side, value, label, height } = formats[size];
  const scale = side / Math.sqrt(Math.max(first.high, second.high));
  const shapes: Shape[] = [];
  const show = (name: string, amount: Amount, x: number) => {
    const room = width / 2 - 10;
    shapes.push(...squareOf(name, amount, { x, ground, scale, right: x + side + 1, top: 0 }), {
      key: `${name}-ground`,
      tag: "path",
      attributes: { class: "answer", d: `M${x},${ground}H${x + room}` },
    });
    const length = scale * Math.sqrt(amount.high);
    // What is too small to be found has a pin.
    if (length < tiny)
      shapes.push({
        key: `${name}-pin`,
        tag: "path",
        attributes: {
          class: "grid pole",
          d: `M${x + length / 2},${ground - 34}V${ground - length - 2}`,
        },
      });
    const lines = breakValue(amountWords(amount, say), charactersIn(room, value, 0.48));
    const below = ground + value * 1.15;
    const text = (key: string, style: string, words: string[], y: number, lead: number) =>
      shapes.push({
        key: `${name}-${key}`,
        tag: "text",
        attributes: { class: style, x, y, "data-lead": lead },
        lines: words,
      });
    const isOwn = amount.key === "own" ? " yours" : "";
    text("value", `value${isOwn}`, lines, below, value * 1.1);
    const kind = breakLines(say.words(`kind.${amount.key}`), charactersIn(room, label));
    const next = below + (lines.length - 1) * value * 1.1 + label * 1.4;
    text("kind", "label soft", kind, next, label * 1.25);
  };
  show("first", first, 1);
  show("second", second, width / 2 + 9);
  return { width, height, shapes };
}
