import { balancedLines, breakValue, charactersIn } from "../../charts/lines.ts";
import type { Say } from "../say.ts";
import type { Outcome, YearEnd } from "./model.ts";
import type { Pen } from "./pen.ts";
import type { Room } from "./room.ts";

/** A column for each year is all that is wanted, and filled as far as there would be chips for it. Where the columns are full the queue has ended. */
export function drawWall(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { years } = outcome;
  const { width, type, wall } = room;
  const [first] = years as [YearEnd];
  const heading = balancedLines(say.words("picture.wall"), charactersIn(width, type.label));
  const note = breakValue(
    say.words("picture.first", {
      year: calendar(first.year, say),
      demand: say.number(first.demand),
      supply: say.interface("qualifier.near", { value: say.number(first.supply) }),
    }),
    charactersIn(width, type.note),
  );
  const headed = room.line.base + (room.isNarrow ? 48 : 58);
  pen.write("wall-heading", "label strong", heading, 1, headed);
  pen.write("wall-first", "note", note, 1, headed + heading.length * type.label * 1.2 + 2);

  for (const end of years) {
    const { left, right } = placeOf(end.year, outcome, room);
    const [x, span, whole] = [left, right - left, wall.base - wall.top];
    // Where the wall has come down, what is left of it steps back.
    const faint = end.year > outcome.ends && end.served === 1 ? " faint" : "";
    pen.draw(`wall-${end.year}`, "rect", {
      class: "queueing",
      x,
      y: wall.top,
      width: span,
      height: whole * (1 - end.served),
    });
    pen.draw(`served-${end.year}`, "rect", {
      class: `m compute assumed${faint}`,
      x,
      y: wall.base - whole * end.served,
      width: span,
      height: whole * end.served,
    });
  }
  writeYears(pen, outcome, room, say);
  drawClaimed(pen, outcome, room, say);
  drawEnd(pen, outcome, room, say);
}

const calendar = (year: number, say: Say) => say.quantity(year, "calendar-year");

/** The column of a year. */
function placeOf(
  year: number,
  { years }: Outcome,
  { wall }: Room,
): { left: number; right: number; middle: number } {
  const step = (wall.right - wall.left) / years.length;
  const left = wall.left + (year - years[0]!.year) * step + 1;
  return { left, right: left + step - 2, middle: left + step / 2 - 1 };
}

function writeYears(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { years } = outcome;
  for (const { year } of years.filter((_, index) => index % 5 === 0)) {
    const { left, right, middle } = placeOf(year, outcome, room);
    const isFirst = year === years[0]!.year;
    const isLast = year === years.at(-1)!.year;
    pen.write(
      `wall-year-${year}`,
      "tick",
      [calendar(year, say)],
      isFirst ? left : isLast ? right : middle,
      room.wall.base + room.type.tick * 1.3,
      isFirst ? "start" : isLast ? "end" : "middle",
    );
  }
}

/** The earliest relief by the claim, above the columns: claimed, not computed. */
function drawClaimed(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { left } = placeOf(outcome.claimed, outcome, room);
  const { top, base } = room.wall;
  pen.draw("claimed", "path", {
    class: "line risk claimed",
    d: `M${left - 1},${top - 22}V${base}`,
  });
  pen.write(
    "claimed-words",
    "label halo risk-words",
    [say.words("picture.claimed", { year: calendar(outcome.claimed, say) })],
    left + 6,
    top - 10,
  );
}

/** Where the queue ends, below the columns: the reader's own answer. */
function drawEnd(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { ends, isOpen, returns, years } = outcome;
  const { wall, type, width } = room;
  const last = years.at(-1)!.year;
  const { left, right, middle } = placeOf(Math.min(ends, last), outcome, room);
  const y = wall.base + type.tick * 1.3 + type.label * 1.5;
  const isNone = ends === years[0]!.year;
  const key = isOpen ? "open" : returns ? "returns" : isNone ? "none" : "ends";
  const text = say.words(`picture.${key}`, {
    year: calendar(isOpen ? last : ends, say),
    back: calendar(returns ?? last, say),
  });
  // Towards the right edge the words stand to the left of their year.
  const anchor = middle > width * 0.66 ? "end" : middle > width * 0.33 ? "middle" : "start";
  const x = anchor === "end" ? right : anchor === "start" ? left : middle;
  pen.write("ends", "label strong", [text], x, y, anchor);
  if (isOpen) return;
  pen.draw("ends-mark", "path", {
    class: "answer",
    d: `M${left},${wall.base + 2}H${right}`,
  });
}
