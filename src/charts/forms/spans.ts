import * as Plot from "@observablehq/plot";
import { formatQuantity } from "../../i18n/numbers.ts";
import type { Datum, Form } from "../datum.ts";
import { ample, breakLines, charactersIn } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes, type Box } from "../svg.ts";

/**
 * Spans of time end to end, as one strip. Where they are ranges there are two strips: all at their
 * shortest, and all at their longest, so that no reader has to add up whiskers.
 */
export const spans: Form = {
  height: (_, narrow) => (narrow ? 320 : 400),
  draw(model, canvas, document) {
    const { svg, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const strips = stripsOf(model.data);
    const longest = Math.max(...strips.map((strip) => strip.at(-1)!.end));
    const slot = canvas.height / strips.length;
    const heading = type.value + 14;
    const thickness = canvas.narrow ? 40 : 64;
    const below = lineHeight(type.label) * (canvas.narrow ? 3 : 2) + 8;
    const inset = Math.max(0, (slot - heading - thickness - below) / 2) + heading;
    const parts = strips.flat();
    const plot = plotted(document, canvas, model.data, {
      marginRight: 2,
      x: { domain: [0, model.encoding.max ?? longest] },
      y: { type: "band", domain: strips.map((_, index) => String(index)), padding: 0 },
      marks: [
        Plot.barX(parts, {
          x1: "start",
          x2: "end",
          y: "strip",
          ariaLabel: "key",
          insetTop: inset,
          insetBottom: slot - inset - thickness,
          insetRight: 2,
        }),
      ],
    });
    drawBoxes(marks, plot.boxes);
    strips.forEach((strip, index) => {
      const total = formatQuantity(model.locale, strip.at(-1)!.end, model.data[0]!.unit);
      const name = strips.length > 1 ? model.words.cases[index]!.replace("{total}", total) : total;
      drawText(labels, {
        key: `${index}:total`,
        lines: [name],
        x: 0,
        y: index * slot + inset - 12,
        size: type.value,
        style: "value",
      });
      for (const part of strip)
        drawPart(
          part,
          plot.boxes.find((box) => box.key === part.key)!,
        );
    });
    return svg.node()!;

    function drawPart({ key, datum, length }: Part, box: Box): void {
      const words = `${formatQuantity(model.locale, length, datum.unit)} ${datum.label}`;
      drawText(labels, {
        key: `${key}:label`,
        lines: breakLines(words, charactersIn(box.width, type.label, ample)),
        x: box.x,
        y: box.y + box.height + lineHeight(type.label),
        size: type.label,
        style: `part${datum.faint ? " faint" : ""}`,
      });
    }
  },
};

interface Part {
  key: string;
  strip: string;
  datum: Datum;
  start: number;
  end: number;
  length: number;
}

/** Each span begins where the one before ends. The longest case's marks are the same things once more. */
function stripsOf(data: Datum[]): Part[][] {
  const lengths = (pick: (datum: Datum) => number) => data.map(pick);
  const cases = data.some((datum) => datum.high !== undefined)
    ? [lengths((datum) => datum.value), lengths((datum) => datum.high ?? datum.value)]
    : [lengths((datum) => datum.value)];
  return cases.map((values, strip) => {
    let at = 0;
    return values.map((length, index): Part => {
      const datum = data[index]!;
      const start = at;
      at += length;
      const key = strip ? `${datum.key}/${strip}` : datum.key;
      return { key, strip: String(strip), datum, start, end: at, length };
    });
  });
}
