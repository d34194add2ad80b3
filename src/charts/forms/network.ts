import { curvesOf, pathOf, type Area } from "../ties/curves.ts";
import type { Form, Party } from "../datum.ts";
import { boxesOf, linesOfName } from "../ties/boxes.ts";
import { drawText, emptyPicture, sizes } from "../svg.ts";
import { drawKey, keyHeight } from "../ties/key.ts";
import { drawTie } from "../ties/tie.ts";
import { drawTieWords, mostNamed } from "../ties/words.ts";
import { rowsHeight, tieRows } from "../ties/rows.ts";

/**
 * Who is tied to whom: a box for each party, a curve for each tie, all of one width, because no width here means money.
 * On a phone, where a net would be too fine to read, the ties stand as rows.
 */
export const network: Form = {
  height(model, narrow) {
    if (narrow) return rowsHeight(model, model.ties);
    return model.layout.parties.length > 4 ? 560 : 400;
  },
  draw(model, canvas, document) {
    if (canvas.narrow) return tieRows(model, canvas, document);
    const { svg, frame, ties, marks, labels } = emptyPicture(document, canvas);
    const ground = { ...canvas, height: canvas.height - keyHeight(canvas) };
    const boxes = boxesOf(model.layout, ground);
    const curves = curvesOf(model.layout.ties, boxes, [ground.width / 2, ground.height / 2]);
    // What is spoken of runs over what is not.
    const order = [true, false].flatMap((isFaint) =>
      model.ties.filter(({ faint }) => faint === isFaint),
    );
    for (const tie of order) drawTie(ties, tie, pathOf(curves.get(tie.key)!));
    for (const party of model.parties) drawParty(party, boxes.get(party.key)!);
    const spoken = model.ties.filter((tie) => !tie.faint);
    const named = spoken.length <= mostNamed ? spoken : [];
    const drawn = model.parties.map(({ key }) => boxes.get(key)!);
    drawTieWords(labels, named, curves, drawn, ground);
    drawKey({ frame, labels }, model, canvas, named.length < spoken.length);
    return svg.node()!;

    function drawParty({ key, name, faint }: Party, { x, y, width, height }: Area): void {
      const hold = faint ? " faint" : "";
      marks
        .append("rect")
        .attr("aria-label", key)
        .attr("class", `m party${hold}`)
        .attr("x", x)
        .attr("y", y)
        .attr("width", width)
        .attr("height", height)
        .attr("rx", 5);
      const { party: size } = sizes(canvas);
      drawText(labels, {
        key: `${key}:label`,
        lines: linesOfName(name),
        x: x + width / 2,
        y: y + 6 + size * 0.9,
        size,
        style: `party${hold}`,
        anchor: "middle",
      });
    }
  },
};
