import { balancedLines, breakValue, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { printedYears, type Needed } from "./model.ts";
import type { Room } from "./road.ts";

/** Sizes of type, and how wide a panel is, how high its chart, how wide the past in it. */
export interface Measures {
  value: number;
  label: number;
  tick: number;
  panel: number;
  chart: number;
  past: number;
  /** On a phone the picture stays in sight while controls are turned below it: it says less, in fewer lines. */
  isCompact?: true;
}

export const wide: Measures = {
  value: 27,
  label: 16,
  tick: 14,
  panel: 300,
  chart: 250,
  past: 120,
};
export const narrow: Measures = {
  value: 18,
  label: 13.5,
  tick: 12,
  panel: 358,
  chart: 112,
  past: 156,
  isCompact: true,
};

/** One road of the picture, where it stands. */
export interface Panel {
  measures: Measures;
  x: number;
  y: number;
}

/** Everything above is cut off and goes on in an arrow, so that the target stands where it stands. */
const ceiling = 5e12;

/** From line to line. */
export const lead = (size: number): number => Math.round(size * 1.25);

const headHeight = ({ label, value, isCompact }: Measures) =>
  isCompact ? value + 13 : label + value * 1.3 + lead(label) + 14;

export const panelHeight = (m: Measures): number =>
  headHeight(m) +
  m.chart +
  (m.isCompact ? m.tick * 3.3 : m.tick * 3 + m.value * 1.4 + lead(m.label) * 2 + 10);

/** Where the road of a panel may run. */
export function roomIn({ measures: m, x, y }: Panel): Room {
  const foot = y + headHeight(m) + m.chart;
  return {
    left: x + m.past,
    right: x + m.panel - 6,
    foot,
    ceiling,
    y: (value) => foot - (value / ceiling) * m.chart,
  };
}

/** Whose road it is, and how far the reader's assumptions lead. */
export function head(
  key: string,
  { value, target, years }: { value: number; target: number; years: number },
  { measures: m, x, y }: Panel,
  say: Say,
): Shape[] {
  const worth = say.quantity(value, "USD");
  const name = say.words(`picture.${key}`);
  if (m.isCompact)
    return [
      text(`${key}-name`, "label name", [name], { x, y: y + m.value }, m.label),
      text(
        `${key}-value`,
        "value yours",
        [worth],
        { x: x + m.panel, y: y + m.value, anchor: "end" },
        m.value,
      ),
    ];
  const gap = say.words(value < target ? "picture.short" : "picture.beyond", {
    years: say.quantity(years, "year"),
    gap: say.quantity(Math.abs(target - value), "USD"),
  });
  const valueY = y + m.label + m.value * 1.15;
  const gapY = valueY + lead(m.label) + 2;
  return [
    text(`${key}-name`, "label name", [name], { x, y: y + m.label }, m.label),
    text(`${key}-value`, "value yours", [worth], { x, y: valueY }, m.value),
    text(`${key}-gap`, "label", [gap], { x, y: gapY }, m.label),
  ];
}

/** The line for which both roads are said to make, and the year at its end. */
export function goal(
  key: string,
  { target, years }: { target: number; years: number },
  panel: Panel,
  say: Say,
): Shape[] {
  const { measures: m, x } = panel;
  const { y: at, right, foot } = roomIn(panel);
  const y = at(target);
  const end = right + 6;
  const lines = breakValue(
    say.words("picture.target", { target: say.exactly(target, "USD") }),
    charactersIn(m.past, m.tick),
  );
  const year = say.quantity(printedYears.last + years, "calendar-year");
  const path = (name: string, style: string, y: number): Shape => ({
    key: `${key}-${name}`,
    tag: "path",
    attributes: { class: style, d: `M${x},${y}H${end}` },
  });
  return [
    path("foot", "road-foot", foot),
    path("target", "road-target", y),
    text(
      `${key}-target-words`,
      "tick ink",
      lines,
      { x, y: y - 8 - (lines.length - 1) * lead(m.tick) },
      m.tick,
    ),
    text(`${key}-end`, "tick", [year], { x: end, y: foot + m.tick * 1.4, anchor: "end" }, m.tick),
  ];
}

/** What the company would have to believe to arrive, and what the reader believes. */
export function belief(
  key: string,
  { value, set, isOpen, isHopeless }: Needed,
  unit: string,
  { measures: m, x, y }: Panel,
  say: Say,
): Shape[] {
  const number = isHopeless
    ? say.words("belief.hopeless")
    : say.words(`belief.number.${key}`, { needed: say.result({ key, value, unit, isOpen }) });
  const believed = isHopeless
    ? say.words(`belief.hopeless.${key}`)
    : value > 0
      ? say.words(`belief.needs.${key}`)
      : say.words(`belief.enough.${key}`);
  const foot = y + headHeight(m) + m.chart;
  if (m.isCompact) {
    const short = say.words("belief.short", { needed: number, believed });
    return [text(`${key}-needed`, "tick ink", [short], { x, y: foot + m.tick * 2.9 }, m.tick)];
  }
  const said = isHopeless
    ? believed
    : say.words("belief.said", { believed, set: say.exactly(set, unit) });
  const lines = balancedLines(said, charactersIn(m.panel, m.label));
  const top = foot + m.tick * 3 + 4;
  const valueY = top + m.value * 1.25;
  return [
    text(`${key}-must`, "tick", [say.words("belief.must")], { x, y: top }, m.tick),
    text(`${key}-needed`, "value", [number], { x, y: valueY }, m.value),
    text(`${key}-says`, "label", lines, { x, y: valueY + lead(m.label) + 4 }, m.label),
  ];
}

/** Lines of words, the first at its place. */
export function text(
  key: string,
  style: string,
  lines: string[],
  { x, y, anchor }: { x: number; y: number; anchor?: "middle" | "end" },
  size: number,
): Shape {
  const aligned = anchor && { "text-anchor": anchor };
  return {
    key,
    tag: "text",
    attributes: { class: style, x, y, "data-lead": lead(size), ...aligned },
    lines,
  };
}
