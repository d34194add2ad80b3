import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
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
      "label",
      { class: "label lenders rim" },
    ),
    frame.text(
      "value-heading",
      say.words("picture.value", { value: say.quantity(values[0]!, "USD") }),
      frame.right,
      heading,
      "label",
      { class: "label yours rim", "text-anchor": "end" },
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
    const words = say.words("picture.lack", { lack: say.quantity(lack, "USD") });
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
export function drawFleet({ quarters, fleet }: Outcome, frame: Frame, say: Say): Shape[] {
  const { heading, top, foot } = frame.fleet;
  const y = (chips: number) => foot - (chips / fleet) * (foot - top);
  const edges = quarters.map(({ held }) => y(held));
  const { held, price } = quarters.at(-1)!;
  const sold = say.words("picture.sold", { sold: say.quantity(Math.ceil(fleet - held), "GPU") });
  return [
    {
      key: "sold-dot",
      tag: "circle",
      attributes: { class: "sale", cx: 5, cy: heading - frame.type.label * 0.33, r: 3.5 },
    },
    frame.text("sold-heading", sold, 14, heading, "label", { class: "label lenders rim" }),
    frame.text(
      "price-heading",
      say.words("picture.price", { price: say.quantity(price, "USD") }),
      frame.right,
      heading,
      "label",
      { class: "label yours rim", "text-anchor": "end" },
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
      return `M${from},${round(footOf(quarter))}V${round(top)}H${to}V${round(footOf(quarter))}`;
    })
    .join("");

const floor = (key: string, frame: Frame, foot: number): Shape => ({
  key,
  tag: "path",
  attributes: { class: "grid", d: `M${frame.left},${foot}H${frame.right}` },
});

const round = (value: number): number => Math.round(value * 10) / 10;
