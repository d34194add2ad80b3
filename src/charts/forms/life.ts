import { scaleLinear } from "d3";
import { formatQuantity, formatRange } from "../../i18n/numbers.ts";
import type { Datum, Form } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";
import { phasesOf, stretchesOf, type Phase } from "./phases.ts";

/**
 * One strip of a life from nought, phase after phase: firm where a phase is on in every case, hatched where it is on
 * only if it, or what went before, takes longer. Years below, each phase named above, the whole in words.
 */
export const life: Form = {
  height: (_, narrow) => (narrow ? 250 : 310),
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const phases = phasesOf(model.data);
    const { low, high } = phases.at(-1)!.end;
    const scale = scaleLinear([0, model.encoding.max ?? high], [1, canvas.width - 8]);
    const thickness = canvas.narrow ? 44 : 84;
    const blocks = phases.map(({ datum, start }) => ({
      datum,
      x: scale(start.high),
      words: breakLines(datum.label, charactersIn(roomFor(datum), type.label, ample)),
      length: breakLines(datum.text, charactersIn(roomFor(datum), type.value, 0.5)),
    }));
    const naming =
      Math.max(...blocks.map(({ length }) => length.length)) * lineHeight(type.value) +
      Math.max(...blocks.map(({ words }) => words.length)) * lineHeight(type.label);
    const below = lineHeight(type.tick) + 12 + lineHeight(type.value) + lineHeight(type.kind) + 10;
    const y = (canvas.height - naming - thickness - below) / 2 + naming + 12;

    drawBoxes(marks, phases.flatMap(boxesOf));
    for (const block of blocks) drawName(block);
    drawYears();
    drawTotal();
    return svg.node()!;

    /** From where a phase is named to where the next is. */
    function roomFor(datum: Datum): number {
      const index = model.data.indexOf(datum);
      const next = phases[index + 1];
      return (next ? scale(next.start.high) : canvas.width) - scale(phases[index]!.start.high) - 8;
    }

    function boxesOf(phase: Phase): Box[] {
      return stretchesOf(phase).map(({ from, to, ...stretch }) => ({
        ...stretch,
        datum: phase.datum,
        x: scale(from),
        y,
        width: scale(to) - scale(from) - 2,
        height: thickness,
        radius: 0,
      }));
    }

    function drawName({ datum, x, words, length }: (typeof blocks)[number]): void {
      const hold = datum.faint ? " faint" : "";
      const first = y - 12 - (words.length - 1) * lineHeight(type.label);
      drawText(labels, {
        key: `${datum.key}:value`,
        lines: length,
        x,
        y: first - lineHeight(type.label) - (length.length - 1) * lineHeight(type.value) - 2,
        size: type.value,
        style: `value${hold}`,
      });
      drawText(labels, {
        key: `${datum.key}:label`,
        lines: words,
        x,
        y: first,
        size: type.label,
        style: `part${hold}`,
      });
    }

    function drawYears(): void {
      const foot = y + thickness;
      for (const year of scale.ticks(Math.min(10, high)).filter(Number.isInteger)) {
        const x = scale(year);
        frame
          .append("path")
          .attr("class", "zero")
          .attr("d", `M${x},${foot + 2}v6`);
        drawText(labels, {
          key: `${year}:tick`,
          lines: [String(year)],
          x: year ? x : 0,
          y: foot + 12 + type.tick,
          size: type.tick,
          style: "tick",
          anchor: year ? "middle" : "start",
        });
      }
    }

    function drawTotal(): void {
      const unit = model.data[0]!.unit;
      const length =
        low === high
          ? formatQuantity(model.locale, high, unit)
          : formatRange(model.locale, low, high, unit);
      const at = y + thickness + lineHeight(type.tick) + 14 + type.value;
      drawText(labels, {
        key: "life:total",
        lines: [model.words.total.replace("{total}", length)],
        x: 1,
        y: at,
        size: type.value,
        style: "value",
      });
      if (low === high) return;
      drawText(labels, {
        key: "life:kind",
        lines: [model.words.perhaps],
        x: 1,
        y: at + lineHeight(type.kind) + 2,
        size: type.kind,
        style: "kind",
      });
    }
  },
};
