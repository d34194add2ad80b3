import { breakValue, charactersIn } from "../../charts/lines.ts";
import type { Shape } from "../drawing.ts";
import type { Say } from "../say.ts";
import { printedYears } from "./model.ts";
import { column, lead, roomIn, text, type Panel } from "./panel.ts";

/** The line for which both roads are said to make, the ground they stand on, and the years below it. */
export function goal(
  key: string,
  { target, years }: { target: number; years: number },
  panel: Panel,
  say: Say,
): Shape[] {
  const { measures: m, x } = panel;
  const { y: at, right, foot } = roomIn(panel);
  const y = at(target);
  const end = right + 6;
  const lines = breakValue(
    say.words("picture.target", { target: say.exactly(target, "USD") }),
    charactersIn(m.past + 12, m.tick),
  );
  const path = (name: string, style: string, y: number): Shape => ({
    key: `${key}-${name}`,
    tag: "path",
    attributes: { class: style, d: `M${x},${y}H${end}` },
  });
  const year = (name: string, year: number, at: { x: number; anchor: "middle" | "end" }) =>
    text(
      `${key}-${name}-year`,
      "tick",
      [say.quantity(year, "calendar-year")],
      { ...at, y: foot + m.tick * 1.4 },
      m.tick,
    );
  return [
    path("foot", "road-foot", foot),
    path("target", "road-target", y),
    text(
      `${key}-target-words`,
      "tick ink",
      lines,
      { x, y: y - 8 - (lines.length - 1) * lead(m.tick) },
      m.tick,
    ),
    ...(["first", "last"] as const).map((name) =>
      year(name, printedYears[name], { x: column(name, panel).middle, anchor: "middle" }),
    ),
    year("end", printedYears.last + years, { x: end, anchor: "end" }),
  ];
}
