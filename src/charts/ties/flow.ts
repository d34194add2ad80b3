import type { Canvas, ChartModel, Tie } from "../datum.ts";
import { ample, widthOf } from "../lines.ts";
import { drawText, sizes, type Layer } from "../svg.ts";
import { drawKey, keyHeight } from "./key.ts";
import { byActor, drawTie, nameOf, straight } from "./tie.ts";

/** Many ties on little room: each party's ties one after the other, those to one party together with its name, if names fit. */
export function drawFlow(
  layers: Record<"frame" | "ties" | "labels", Layer>,
  model: ChartModel,
  canvas: Canvas,
): void {
  const type = sizes(canvas);
  const room = canvas.height - keyHeight(canvas);
  const named = linesOf(model, canvas, true);
  const lines = named.length * leastPitch <= room ? named : linesOf(model, canvas, false);
  const pitch = Math.min(19, room / lines.length);
  lines.forEach(({ actor, items }, index) => {
    const y = index * pitch;
    if (actor)
      drawText(layers.labels, {
        key: `${actor.party}:label`,
        lines: [nameOf(model, actor.party)],
        x: 0,
        y: y + type.party,
        size: type.party,
        style: `party${hold(actor.ties)}`,
      });
    for (const { x, ties, to } of items) {
      ties.forEach((tie, at) =>
        drawTie(layers.ties, tie, straight(x + at * step, y + 9, step - 13)),
      );
      if (to)
        drawText(layers.labels, {
          key: `${ties[0]!.key}:kind`,
          lines: [to],
          x: x + ties.length * step,
          y: y + type.party,
          size: type.tick,
          style: `tick${hold(ties)}`,
        });
    }
  });
  drawKey(layers, model, canvas, true);
}

/** Where lines begin after the names of who acts, how close they may stand, and what one tie takes. */
const indent = 78;
const leastPitch = 14;
const step = 26;

const hold = (ties: Tie[]): string => (ties.every((tie) => tie.faint) ? " faint" : "");

interface FlowLine {
  /** The first line of a party begins with its name. */
  actor?: { party: string; ties: Tie[] };
  items: { x: number; ties: Tie[]; to: string }[];
}

function linesOf(model: ChartModel, canvas: Canvas, isNamed: boolean): FlowLine[] {
  const type = sizes(canvas);
  return [...byActor(model.ties)].flatMap(([party, own]) => {
    let x = Math.max(indent, widthOf(nameOf(model, party), type.party) + 10);
    const lines: FlowLine[] = [{ actor: { party, ties: own }, items: [] }];
    for (const [other, ties] of Map.groupBy(own, (tie) => tie.to)) {
      const to = isNamed ? nameOf(model, other) : "";
      const length = ties.length * step + to.length * type.tick * ample;
      if (x + length > canvas.width) {
        lines.push({ items: [] });
        x = indent;
      }
      lines.at(-1)!.items.push({ x, ties, to });
      x += length + (isNamed ? 10 : 0);
    }
    return lines;
  });
}
