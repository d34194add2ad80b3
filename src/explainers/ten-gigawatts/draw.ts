import { breakLines, charactersIn } from "../../charts/lines.ts";
import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import type { Outcome } from "./model.ts";

/** Above, the printed ceiling and what is built of it; below, how far each assumption swings the number of accelerators. */
export function draw(
  { outcome, swings }: Scene<Outcome>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const narrow = size === "narrow";
  const width = narrow ? 360 : 640;
  const type = narrow ? { value: 18, label: 13.5, tick: 12 } : { value: 27, label: 16, tick: 14 };
  const shapes: Shape[] = [];
  const words = (
    key: string,
    lines: string[],
    x: number,
    y: number,
    style: keyof typeof type | "note",
    more: Shape["attributes"] = {},
  ) => {
    const lead = Math.round((style === "note" ? type.label : type[style]) * 1.25);
    shapes.push({
      key,
      tag: "text",
      attributes: { class: style, x, y, "data-lead": lead, ...more },
      lines,
    });
  };

  const bar = { y: narrow ? 52 : 66, height: narrow ? 26 : 36 };
  const full = width - 2;
  words(
    "limit",
    [say.words("picture.limit", { limit: say.exactly(outcome.limit, "GW") })],
    1,
    type.value,
    "value",
  );
  words(
    "built",
    [say.words("picture.built", { power: say.exactly(outcome.power, "GW") })],
    1,
    type.value + type.label * 1.5,
    "label",
  );
  shapes.push(
    {
      key: "ceiling",
      tag: "rect",
      attributes: { class: "ceiling-room", x: 1, y: bar.y, width: full, height: bar.height },
    },
    {
      key: "power",
      tag: "rect",
      attributes: {
        class: "m compute assumed",
        x: 1,
        y: bar.y,
        width: full * (outcome.power / outcome.limit),
        height: bar.height,
      },
    },
  );

  const top = bar.y + bar.height + (narrow ? 52 : 70);
  const heading = breakLines(say.words("picture.swings"), charactersIn(width, type.label));
  words(
    "swings",
    heading,
    1,
    top - (narrow ? 12 : 18) - (heading.length - 1) * type.label * 1.25,
    "label",
  );
  const [left, right] = narrow ? [1, width - 1] : [200, width - 1];
  // On a scale of powers of ten, because the answers differ by whole factors; nought stands at its foot.
  const [low, high] = [1e5, 1e8];
  const x = (value: number) =>
    left +
    (right - left) *
      (Math.log10(Math.min(high, Math.max(low, value)) / low) / Math.log10(high / low));
  const row = narrow ? 50 : 40;
  const shown = swings.filter(({ reach }) => reach > 0);
  const foot = top + shown.length * row + 6;
  for (const power of [1e5, 1e6, 1e7, 1e8]) {
    shapes.push({
      key: `grid-${power}`,
      tag: "path",
      attributes: { class: "grid", d: `M${x(power)},${top}V${foot}` },
    });
    const anchor = power === low ? "start" : power === high ? "end" : "middle";
    words(`tick-${power}`, [say.number(power)], x(power), foot + type.tick * 1.4, "tick", {
      "text-anchor": anchor,
    });
  }
  shown.forEach(({ key, atLeast, atMost }, index) => {
    const y = top + index * row + (narrow ? 24 : 10);
    const [from, to] = [Math.min(atLeast, atMost), Math.max(atLeast, atMost)];
    const label = say.words(`parameter.${key}.short`);
    if (narrow) words(`swing-${key}-label`, [label], 1, y - 6, "label");
    else words(`swing-${key}-label`, [label], left - 14, y + 15, "label", { "text-anchor": "end" });
    shapes.push({
      key: `swing-${key}`,
      tag: "rect",
      attributes: {
        class: "m compute assumed",
        x: x(from),
        y,
        width: Math.max(2, x(to) - x(from)),
        height: 20,
      },
    });
  });
  shapes.push({
    key: "answer",
    tag: "path",
    attributes: { class: "answer", d: `M${x(outcome.accelerators)},${top - 4}V${foot}` },
  });
  return { width, height: foot + type.tick * 2, shapes };
}
