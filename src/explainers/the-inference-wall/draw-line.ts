import { balancedLines, charactersIn } from "../../charts/lines.ts";
import type { Say } from "../say.ts";
import type { Outcome } from "./model.ts";
import type { Pen } from "./pen.ts";
import { xOf, yearOf, yOf, type Room } from "./room.ts";

/** The stock that was counted, the reader's line from it, and, once it is shown, the forecast beside it. */
export function drawLine(
  pen: Pen,
  { counted, forecast, line, isFlat }: Outcome,
  isShown: boolean,
  room: Room,
  say: Say,
): void {
  drawGround(pen, isShown, room, say);
  const [x, y] = [(after: number) => xOf(room, after), (stock: number) => yOf(room, stock)];
  if (isShown)
    pen.draw("forecast-line", "path", {
      class: "line compute forecast-line",
      d: `M${x(0)},${y(counted)}L${x(1)},${y(forecast)}`,
    });
  pen.draw("guess-line", "path", {
    class: "line yours",
    d: line.map((stock, after) => `${after ? "L" : "M"}${x(after)},${y(stock)}`).join(""),
  });
  line.slice(1).forEach((stock, index) => {
    const radius = isShown ? 5 : 10;
    pen.draw(`guess-${index}`, "circle", {
      class: "handle",
      cx: x(index + 1),
      cy: y(stock),
      r: radius,
    });
  });
  pen.draw("counted", "circle", { class: "m compute claim", cx: x(0), cy: y(counted), r: 7 });
  writeCounted(pen, counted, room, say);
  if (isShown) return writeForecast(pen, { counted, forecast, line, isFlat }, room, say);
  for (const [index, stock] of line.slice(1).entries()) {
    // The last stands at the edge of the picture.
    const isLast = index === line.length - 2;
    pen.write(
      `guess-${index}-words`,
      "label halo yours",
      [say.number(stock)],
      isLast ? room.width - 1 : x(index + 1),
      y(stock) - 18,
      isLast ? "end" : "middle",
    );
  }
  if (isFlat) invite(pen, room, say);
}

function drawGround(pen: Pen, isShown: boolean, room: Room, say: Say): void {
  const { type, width, line } = room;
  const heading = balancedLines(say.words("picture.stock"), charactersIn(width, type.label));
  pen.write("stock", "label strong", heading, 1, type.label);
  const printed = balancedLines(say.words("picture.printed"), charactersIn(width, type.note));
  pen.write("printed", "note", printed, 1, type.label * (1 + 1.25 * heading.length));
  // When the line has drawn in, a million has the words of the forecast.
  for (const stock of isShown ? [0, 1.5e6, 3e6] : [0, 1e6, 2e6, 3e6]) {
    const y = yOf(room, stock);
    pen.draw(`grid-${stock}`, "path", { class: "grid", d: `M1,${y}H${width - 1}` });
    pen.write(`tick-${stock}`, "tick halo", [say.number(stock)], 1, y + (stock ? -4 : type.tick));
  }
  for (const after of [0, 1, 2, 3])
    pen.write(
      `year-${after}`,
      "tick",
      [say.quantity(yearOf(after), "calendar-year")],
      xOf(room, after),
      line.base + type.tick * 1.8,
      "middle",
    );
}

/** What is printed stands to the left of its point, where no line of a reader can run. */
function writeCounted(pen: Pen, counted: number, room: Room, say: Say): void {
  const { isNarrow, type } = room;
  const about = say.interface("qualifier.about", { value: say.number(counted) });
  const lines = isNarrow ? balancedLines(about, 9) : balancedLines(about, 11);
  const y = yOf(room, counted) - (lines.length - 2) * type.label;
  pen.write("counted-words", "label halo strong", lines, xOf(room, 0) - 14, y - 4, "end");
}

/** The forecast and the reader's own stock of the same year, on the sides where the lines leave room. */
function writeForecast(
  pen: Pen,
  { counted, forecast, line, isFlat }: Pick<Outcome, "counted" | "forecast" | "line" | "isFlat">,
  room: Room,
  say: Say,
): void {
  const { type } = room;
  const [x, guess, next] = [xOf(room, 1), line[1]!, line[2]!];
  pen.draw("forecast", "circle", {
    class: "m compute forecast-point",
    fill: "url(#hatch-compute)",
    cx: x,
    cy: yOf(room, forecast),
    r: 8,
  });
  const near = say.words("picture.forecast", {
    forecast: say.interface("qualifier.near", { value: say.number(forecast) }),
  });
  const isBelow = guess > forecast;
  pen.write(
    "forecast-words",
    "label halo strong",
    [near],
    x + (isBelow ? 12 : -4),
    yOf(room, forecast) + (isBelow ? type.label * 1.5 : -14),
    isBelow ? "start" : "middle",
  );
  const yours = isFlat
    ? say.words("picture.unmoved")
    : say.words("picture.yours", { stock: say.number(guess) });
  const [above, below] = [yOf(room, guess) - 9, yOf(room, guess) + type.label * 1.12];
  const [drop, isRising] = [yOf(room, next) - yOf(room, guess), next > guess];
  const write = (left: number, y: number, anchor: "start" | "end" = "start") =>
    pen.write("guess-words", "label halo yours", [yours], left, y, anchor);
  // On the far side of the forecast, and off the reader's own line.
  if (guess > forecast && isRising && guess < 2.5e6) write(x - 8, above, "end");
  else if (guess > forecast || guess < 0.9 * counted) write(x + 12, above);
  else if (drop > 0) write(x + 8, Math.max(below, yOf(room, counted) + type.label * 1.12), "end");
  else write(x + 12, below);
}

/** Open space invites; once the line has moved the words are gone, and nothing can run through them. */
function invite(pen: Pen, room: Room, say: Say): void {
  const { isNarrow, type } = room;
  const left = xOf(room, 0) + (isNarrow ? 0 : 30);
  // Between two lines of the grid, which run behind no words.
  const top = yOf(room, 2e6) + type.value * 1.1;
  const words = balancedLines(
    say.words("picture.invite"),
    charactersIn(room.width - left - 10, type.value, 0.46),
  );
  pen.write("invite", "value yours halo", words, left, top);
  const note = say.words("picture.flat");
  pen.write("flat", "note halo", [note], left, top + (words.length - 0.15) * type.value * 1.2);
}
