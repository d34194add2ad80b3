import * as Plot from "@observablehq/plot";
import { utcYear } from "d3";
import { formatDate } from "../../i18n/dates.ts";
import type { Encoding, Form } from "../datum.ts";
import { ample, breakLines, charactersIn, spread } from "../lines.ts";
import { plotted } from "../plotted.ts";
import { drawBoxes, drawText, emptyPicture, lineHeight, sizes } from "../svg.ts";

/** Time runs down; each event is a knot on its thread, named beside it; a time without print is a torn thread. */
export const timeline: Form = {
  height: ({ data }, narrow) => data.length * (narrow ? 42 : 38) + 60,
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const type = sizes(canvas);
    const { narrow, height, width } = canvas;
    const [axis, left, radius] = narrow ? [48, 74, 5] : [72, 116, 7];
    const [first, last] = [model.encoding.from!, model.encoding.to!];
    const [start, end] = [time(`${first}-01-01`), time(`${last}-12-31`)];
    const plot = plotted(document, canvas, model.data, {
      marginTop: 12,
      marginBottom: 12,
      x: { type: "identity" },
      y: { type: "utc", domain: [new Date(start), new Date(end)], range: [12, height - 12] },
      marks: [
        Plot.dot(model.data, {
          x: axis,
          y: (d) => new Date(middle(d.from, d.to || `${last}-12-31`)),
          ariaLabel: "key",
          r: radius,
        }),
      ],
    });
    const y = (at: number) => plot.y(new Date(at) as unknown as string);

    drawYears();
    drawThread();
    drawBoxes(marks, plot.boxes);
    drawEvents();
    return svg.node()!;

    function drawYears(): void {
      for (const year of utcYear.range(new Date(start), new Date(end))) {
        const at = y(+year);
        frame
          .append("path")
          .attr("class", "grid")
          .attr("d", `M${axis - 8},${at}h8`);
        const text = formatDate(model.locale, String(year.getUTCFullYear()));
        drawText(labels, {
          key: `${text}:tick`,
          lines: [text],
          x: axis - 12,
          y: at + 4,
          size: type.tick,
          style: "tick",
          anchor: "end",
        });
      }
    }

    function drawThread(): void {
      const thread = frame.append("path").attr("class", "thread");
      const span = gapOf(model.encoding);
      if (!span) {
        thread.attr("d", `M${axis},${y(start)}V${y(end)}`);
        return;
      }
      const [torn, mended] = [y(span[0]), y(span[1])];
      thread.attr("d", `M${axis},${y(start)}V${torn}M${axis},${mended}V${y(end)}`);
      frame
        .append("rect")
        .attr("class", "gap")
        .attr("x", axis - 9)
        .attr("y", torn)
        .attr("width", 18)
        .attr("height", mended - torn);
    }

    function drawEvents(): void {
      const fit = charactersIn(width - left, type.label, ample);
      const line = lineHeight(type.label);
      const notes = [
        ...plot.boxes.map(({ y, datum }) => ({
          at: y + radius,
          key: datum.key,
          text: datum.label,
          style: `event${datum.faint ? " faint" : ""}`,
          leader: true,
        })),
        ...gapNote(),
      ]
        .sort((a, b) => a.at - b.at)
        .map((note) => ({ ...note, lines: breakLines(note.text, fit) }));
      const tops = spread(
        notes.map(({ at }) => at - line / 2),
        notes.map(({ lines }) => lines.length * line + 3),
        0,
        height,
      );
      notes.forEach(({ at, key, lines, style, leader }, index) => {
        const middle = tops[index]! + line / 2;
        if (leader)
          frame
            .append("path")
            .attr("class", `leader ${style}`)
            .attr("d", `M${axis + radius + 2},${at}L${left - 12},${middle}h6`);
        drawText(labels, {
          key: `${key}:label`,
          lines,
          x: left,
          y: middle + type.label * 0.35,
          size: type.label,
          style,
        });
      });
    }

    function gapNote() {
      const span = gapOf(model.encoding);
      if (!span) return [];
      return [
        {
          at: (y(span[0]) + y(span[1])) / 2,
          key: "gap",
          text: model.words.gap,
          style: "kind",
          leader: false,
        },
      ];
    }
  },
};

const time = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** Of an open date, "March 2025 or later", the middle of what the picture shows of it. */
const middle = (from: string, to: string): number => (time(from) + time(to)) / 2;

/** The first and last moment of the span in which nothing is printed. */
function gapOf({ gap }: Encoding): [number, number] | undefined {
  const [from, to] = (gap ?? "").split("/");
  if (!from || !to) return undefined;
  const [year, month] = to.split("-").map(Number);
  return [time(`${from}-01`), Date.UTC(year!, month!, 0)];
}
