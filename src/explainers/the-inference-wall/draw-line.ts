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
  if (isShown) return writeForecast(pen, { forecast, line, isFlat }, room, say);
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
  for (const stock of [0, 1e6, 2e6, 3e6]) {
    const y = yOf(room, stock);
    pen.draw(`grid-${stock}`, "path", { class: "grid", d: `M1,${y}H${width - 1}` });
    // When the line has drawn in, the lower two would run into the words of the points.
    if (!isShown || stock > 1e6) pen.write(`tick-${stock}`, "tick", [say.number(stock)], 1, y - 4);
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
  { forecast, line, isFlat }: Pick<Outcome, "forecast" | "line" | "isFlat">,
  room: Room,
  say: Say,
): void {
  const { type } = room;
  const [x, guess, next] = [xOf(room, 1), line[1]!, line[2]!];
  pen.draw("forecast", "circle", {
    class: "m compute forecast-point",
    cx: x,
    cy: yOf(room, forecast),
    r: 7,
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
  const yours = say.words(isFlat ? "picture.unmoved" : "picture.yours", {
    stock: say.number(guess),
  });
  const isRising = next >= guess;
  const nearFoot = yOf(room, guess) > room.line.base - 20;
  pen.write(
    "guess-words",
    "label halo yours",
    [yours],
    x + 12,
    yOf(room, guess) + (isRising && !nearFoot ? type.label * 1.25 : -9),
  );
}

/** Open space invites; once the line has moved the words are gone, and nothing can run through them. */
function invite(pen: Pen, room: Room, say: Say): void {
  const { isNarrow, type, line } = room;
  const [left, middle] = [xOf(room, 0) + (isNarrow ? 0 : 30), (line.top + line.base) / 2];
  const words = balancedLines(
    say.words("picture.invite"),
    charactersIn(room.width - left - 10, type.value, 0.46),
  );
  pen.write("invite", "value yours halo", words, left, middle - 60);
  const note = balancedLines(
    say.words("picture.flat"),
    charactersIn(room.width - left - 10, type.note),
  );
  pen.write("flat", "note halo", note, left, middle - 60 + words.length * type.value * 1.2 + 2);
}
