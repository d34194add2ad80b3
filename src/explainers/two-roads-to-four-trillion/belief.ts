import type { Shape } from "../drawing.ts";
import type { Result } from "../result.ts";
import type { Say } from "../say.ts";
import type { Needed } from "./model.ts";
import { lead, roomIn, text, type Panel } from "./panel.ts";

/** Nothing that is needed would do; something is needed; nothing is; or even less than nothing would do. */
type Verdict = "hopeless" | "needs" | "enough" | "spare";

/** What is too little to be shown is nothing. */
const trifle = 0.05;

export function verdictOf({ value, isHopeless }: Needed): Verdict {
  if (isHopeless) return "hopeless";
  if (value >= trifle) return "needs";
  return value > -trifle ? "enough" : "spare";
}

/** The needed number without its sign, for words that say which way it goes. */
export const amountOf = ({ value, isOpen }: Needed, unit: string): Result => ({
  key: "needed",
  value: Math.abs(value),
  unit,
  isOpen,
});

/** What would have to be true for the company to arrive, and what the reader says. As many lines in every state, so that both panels keep step. */
export function belief(key: string, wanted: Needed, unit: string, panel: Panel, say: Say): Shape[] {
  const { measures: m, x } = panel;
  const { foot } = roomIn(panel);
  const verdict = `${verdictOf(wanted)}-${key}`;
  const needed = say.result(amountOf(wanted, unit));
  if (m.isCompact) {
    const short = say.words(`belief.short.${verdict}`, { needed });
    return [text(`${key}-needed`, "tick yours", [short], { x, y: foot + m.tick * 2.8 }, m.tick)];
  }
  const number = say.words(`belief.number.${verdict}`, { needed });
  const lines = [
    say.words(`belief.${verdict}`, { needed }),
    say.words("belief.rest"),
    say.words("belief.said", { set: say.exactly(wanted.set, unit) }),
  ];
  const top = foot + m.tick * 3 + 2;
  const valueY = top + m.value * 1.2;
  return [
    text(`${key}-must`, "tick", [say.words("belief.must")], { x, y: top }, m.tick),
    text(`${key}-needed`, "value yours", [number], { x, y: valueY }, m.value),
    text(`${key}-says`, "label yours", lines, { x, y: valueY + lead(m.label) + 2 }, m.label),
  ];
}
