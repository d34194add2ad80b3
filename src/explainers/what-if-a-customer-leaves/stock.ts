import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { about, aboutOf, dollars, round } from "./about.ts";
import type { Frame } from "./frame.ts";
import type { Outcome } from "./model.ts";

/** What is owed as a line of steps over what the chips would fetch as bars. */
export function drawMoney({ quarters, lack }: Outcome, frame: Frame, say: Say): Shape[] {
  const { heading, top, foot } = frame.money;
  const values = quarters.map(({ held, price }) => held * price);
  const highest = Math.max(...values, ...quarters.map(({ owed }) => owed));
  const y = (dollars: number) => foot - (dollars / highest) * (foot - top);
  const half = frame.step / 2;
  const steps = quarters.map(
    ({ owed }, quarter) =>
      `${quarter ? "L" : "M"}${round(frame.x(quarter) - half)},${round(y(owed))}H${round(frame.x(quarter) + half)}`,
  );
  const shapes: Shape[] = [
    frame.text(
      "owed-heading",
      say.words("picture.owed", { owed: say.quantity(quarters[0]!.owed, "USD") }),
      0,
      heading,
      "tick",
      { class: "tick lenders" },
    ),
    frame.text(
      "value-heading",
      say.words("picture.value", { value: say.quantity(about(values[0]!), "USD") }),
      frame.right,
      heading,
      "tick",
      { class: "tick yours", "text-anchor": "end" },
    ),
    {
      key: "value",
      tag: "path",
      attributes: { class: "assumed", d: bars(frame, values.map(y), () => foot) },
    },
    { key: "owed", tag: "path", attributes: { class: "owed", d: steps.join("") } },
    floor("money-floor", frame, foot),
  ];
  if (lack > 0) {
    const words = say.words("picture.lack", { lack: say.quantity(about(lack), "USD") });
    const { label } = frame.type;
    const reach = Math.ceil((words.length * label * 0.56) / frame.step) + 1;
    const above = Math.min(
      ...quarters.slice(-reach).map(({ owed, held, price }) => y(Math.max(owed, held * price)) - 6),
    );
    const below = Math.max(...quarters.slice(-reach).map(({ owed }) => y(owed))) + label * 1.2;
    shapes.push(
      frame.text("lack", words, frame.right, above < top + label ? below : above, "annotation", {
        "text-anchor": "end",
      }),
    );
  }
  return shapes;
}

/** All chips in every quarter: those held below, those sold so far above. */
export function drawFleet({ quarters, fleet, last }: Outcome, frame: Frame, say: Say): Shape[] {
  const { heading, top, foot } = frame.fleet;
  const y = (chips: number) => foot - (chips / fleet) * (foot - top);
  const edges = quarters.map(({ held }) => y(held));
  const { held } = quarters.at(-1)!;
  const { tick } = frame.type;
  const soldWords = say.words("picture.sold", {
    sold: say.number(aboutOf(Math.ceil(fleet - held), fleet)),
  });
  const heldWords = say.words("picture.held");
  return [
    ...swatch("held-key", "assumed", heldWords, 0, frame),
    ...(held < fleet
      ? swatch("sold-key", "sold", soldWords, tick * (2.4 + heldWords.length * 0.52), frame)
      : []),
    frame.text(
      "price",
      say.words(held > 0 ? "picture.price" : "picture.last", {
        price: dollars(last.price, say),
        quarter: say.number(last.quarter),
      }),
      frame.right,
      heading,
      "tick",
      { class: "tick yours", "text-anchor": "end" },
    ),
    {
      key: "held",
      tag: "path",
      attributes: { class: "assumed", d: bars(frame, edges, () => foot) },
    },
    {
      key: "sold",
      tag: "path",
      attributes: {
        class: "sold",
        d: bars(
          frame,
          edges.map(() => top),
          (quarter) => edges[quarter]!,
        ),
      },
    },
    floor("fleet-floor", frame, foot),
  ];
}

/** What a colour means. */
function swatch(key: string, style: string, words: string, x: number, frame: Frame): Shape[] {
  const { tick } = frame.type;
  const { heading } = frame.fleet;
  const box = { x, y: heading - tick * 0.8, width: tick * 0.9, height: tick * 0.9 };
  return [
    { key, tag: "rect", attributes: { class: style, ...box } },
    frame.text(`${key}-words`, words, x + tick * 1.3, heading, "tick"),
  ];
}

/** The quarters below all panels, named every fourth, and the last. */
export function drawQuarters({ quarters }: Outcome, frame: Frame, say: Say): Shape[] {
  const last = quarters.length - 1;
  const base = frame.fleet.foot + frame.type.tick * 1.3;
  const named = quarters.map((_, quarter) => quarter).filter((quarter) => quarter % 4 === 0);
  return [
    ...named.map((quarter) =>
      frame.text(`quarter-${quarter}`, say.number(quarter), frame.x(quarter), base, "tick", {
        "text-anchor": "middle",
      }),
    ),
    frame.text(
      "quarters",
      say.words("picture.quarters"),
      frame.x(last / 2),
      base + frame.type.tick * 1.25,
      "tick",
      { "text-anchor": "middle" },
    ),
  ];
}

const bars = (frame: Frame, tops: number[], footOf: (quarter: number) => number): string =>
  tops
    .map((top, quarter) => {
      const half = frame.step * 0.36;
      const [from, to] = [round(frame.x(quarter) - half), round(frame.x(quarter) + half)];
      const [head, foot] = [round(top), round(footOf(quarter))];
      // What is nothing has no edge either.
      return `M${from},${foot}V${head}H${head === foot ? from : to}V${foot}`;
    })
    .join("");

const floor = (key: string, frame: Frame, foot: number): Shape => ({
  key,
  tag: "path",
  attributes: { class: "grid", d: `M${frame.left},${foot}H${frame.right}` },
});
