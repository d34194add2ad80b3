import { columnsOf } from "./area-columns.ts";
import { rowsOf } from "./area-rows.ts";
import type { Form } from "../datum.ts";
import { drawBoxes, drawText, emptyPicture, type Box } from "../svg.ts";

/**
 * Squares with areas true to their values, from the smallest to the largest on one ground line; on a phone one below
 * the other. As the frame grows from step to step the same squares shrink: a zoom. A square too small to be seen keeps
 * a pin, and a range is a firm square within a hatched one.
 */
export const areas: Form = {
  height: ({ data }, narrow) => (narrow ? 150 + data.length * 66 : 470),
  draw(model, canvas, document) {
    const { svg, frame, marks, labels } = emptyPicture(document, canvas);
    const plots = canvas.narrow ? rowsOf(model, canvas) : columnsOf(model, canvas);
    for (const { datum, x, ground, inner, side, words, leader } of plots) {
      const square = (length: number) => ({
        datum,
        x,
        y: ground - length,
        width: length,
        height: length,
        radius: 0,
      });
      const boxes: Box[] = [{ ...square(inner), key: datum.key }];
      if (side > inner)
        boxes.unshift({ ...square(side), key: `${datum.key}/perhaps`, doubt: "perhaps" });
      drawBoxes(marks.append("g"), boxes);
      if (leader)
        frame
          .append("path")
          .attr("class", `leader${datum.faint ? " faint" : ""}`)
          .attr("d", leader);
      for (const block of words) drawText(labels, block);
    }
    if (!canvas.narrow)
      frame
        .append("path")
        .attr("class", "zero")
        .attr("d", `M0,${plots[0]!.ground}H${canvas.width}`);
    return svg.node()!;
  },
};
