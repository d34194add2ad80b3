import { balancedLines, breakValue, charactersIn, widthOf } from "../../charts/lines.ts";
import type { Say } from "../say.ts";
import type { Outcome, YearEnd } from "./model.ts";
import type { Pen } from "./pen.ts";
import type { Room } from "./room.ts";

/** A column for each year is all that is wanted, and filled as far as there would be chips for it. Where the columns are full the queue has ended. */
export function drawWall(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { years } = outcome;
  const { width, type, wall } = room;
  const [first] = years as [YearEnd];
  const heading = headingIn(room, say);
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

  drawScale(pen, room, say);
  for (const end of years) {
    const { left, right } = placeOf(end.year, outcome, room);
    const [x, span, whole] = [left, right - left, wall.base - wall.top];
    // Once the queue has ended its years stand empty, unless there is one again.
    const served = isOver(end, outcome) ? 0 : end.served;
    pen.draw(`wall-${end.year}`, "rect", {
      class: "queueing",
      x,
      y: wall.top,
      width: span,
      height: whole * (1 - end.served),
    });
    pen.draw(`served-${end.year}`, "rect", {
      class: "m compute assumed",
      x,
      y: wall.base - whole * served,
      width: span,
      height: whole * served,
    });
  }
  nameEmpty(pen, outcome, room, say);
  drawKey(pen, room, say);
  writeYears(pen, outcome, room, say);
  drawClaimed(pen, outcome, room, say);
  drawEnd(pen, outcome, room, say);
}

/** Before the forecast is shown: what is to come below. */
export function announceWall(pen: Pen, room: Room, say: Say): void {
  const { width, type, line, wall, isNarrow } = room;
  const headed = line.base + (isNarrow ? 48 : 58);
  const heading = headingIn(room, say);
  const note = balancedLines(say.words("picture.hidden"), charactersIn(width, type.note));
  pen.write("wall-heading", "label strong", heading, 1, headed);
  const below = headed + heading.length * type.label * 1.2 + 2;
  pen.write("wall-hidden", "note", note, 1, below);
  const top = below + note.length * type.note * 1.2;
  if (wall.base - top < 40) return;
  pen.draw("wall-place", "path", {
    class: "grid place",
    d: `M1,${top}H${width - 1}V${room.height - 8}H1Z`,
  });
}

const isOver = ({ year, served }: YearEnd, { ends }: Outcome) => year > ends && served === 1;

/** Nothing and all of what is wanted. */
function drawScale(pen: Pen, { wall, type, width }: Room, say: Say): void {
  for (const [share, y] of [
    [0, wall.base],
    [100, wall.top],
  ] as const) {
    pen.draw(`share-grid-${share}`, "path", {
      class: "grid",
      d: `M${wall.left},${y}H${width - 1}`,
    });
    const words = say.quantity(share, "percent");
    const shift = share ? type.tick * 0.75 : 0;
    pen.write(`share-${share}`, "tick", [words], wall.left - 4, y + shift, "end");
  }
}

/** Beside the heading stands the key. */
const headingIn = ({ width, type, isNarrow }: Room, say: Say): string[] =>
  balancedLines(say.words("picture.wall"), charactersIn(width - (isNarrow ? 84 : 170), type.label));

/** The two parts of a column, beside the heading: no column is wide enough for their names. */
function drawKey(pen: Pen, { line, isNarrow, type, width }: Room, say: Say): void {
  const [x, y] = isNarrow ? [width - 70, line.base + 48] : [width - 160, line.base + 58];
  const size = type.label * 0.8;
  (["waiting", "served"] as const).forEach((key, index) => {
    const left = isNarrow ? x : x + index * 86;
    const base = isNarrow ? y + index * type.label * 1.2 : y;
    pen.draw(`key-${key}`, "rect", {
      class: key === "waiting" ? "queueing" : "m compute assumed",
      x: left,
      y: base - size,
      width: size,
      height: size,
    });
    pen.write(`key-${key}-words`, "label", [say.words(`picture.${key}`)], left + size + 5, base);
  });
}

/** The years after the queue, where there is room to say so. */
function nameEmpty(pen: Pen, outcome: Outcome, room: Room, say: Say): void {
  const { years, returns, claimed } = outcome;
  const [first] = years.filter((end) => isOver(end, outcome));
  if (!first) return;
  const { left } = placeOf(first.year, outcome, room);
  const right = returns ? placeOf(returns, outcome, room).left : room.wall.right;
  const line = placeOf(claimed, outcome, room).left;
  const words = say.words("picture.over");
  const span = widthOf(words, room.type.label);
  const x = line < left || line > left + span + 10 ? left + 6 : line + 6;
  if (x + span > right) return;
  const y = (room.wall.top + room.wall.base) / 2;
  pen.write("over", "label soft", [words], x, y);
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
