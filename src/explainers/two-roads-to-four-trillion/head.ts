import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { printedYears } from "./model.ts";
import { lead, text, type Panel } from "./panel.ts";
import { distance, worth } from "./worth.ts";

/** Whose road it is, and how far the reader’s assumptions lead. */
export function head(
  key: string,
  { value, target, years }: { value: number; target: number; years: number },
  { measures: m, x, y }: Panel,
  say: Say,
): Shape[] {
  const name = say.words(`picture.${key}`);
  const found = worth(value, say);
  if (m.isCompact)
    return [
      text(`${key}-name`, "label name", [name], { x, y: y + m.value }, m.label),
      text(
        `${key}-value`,
        "value yours",
        [found],
        { x: x + m.panel, y: y + m.value, anchor: "end" },
        m.value,
      ),
    ];
  const lacking = distance(value, target);
  const way = lacking > 0 ? "picture.short" : lacking < 0 ? "picture.beyond" : "picture.there";
  const whose = say.words("picture.year", {
    year: say.quantity(printedYears.last + years, "calendar-year"),
  });
  const gap = say.words(way, { gap: worth(Math.abs(lacking), say) });
  const valueY = y + m.label + m.value * 1.15;
  return [
    text(`${key}-name`, "label name", [name], { x, y: y + m.label }, m.label),
    text(`${key}-value`, "value yours", [found], { x, y: valueY }, m.value),
    text(`${key}-gap`, "label yours", [whose, gap], { x, y: valueY + lead(m.label) + 2 }, m.label),
  ];
}
