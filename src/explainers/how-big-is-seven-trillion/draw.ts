import { widthOf } from "../../charts/lines.ts";
import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { amountWords } from "./amount-words.ts";
import { viewFrom, type Room } from "./camera.ts";
import { nameSquares } from "./names.ts";
import { stops, type Outcome } from "./model.ts";
import { squareOf } from "./square.ts";

/** The sums of CoreWeave soon lie too close to be named where they stand, and have flags. */
const rows = stops.indexOf("sales");

/** Room and type of both pictures. */
export const formats = {
  wide: {
    room: { width: 639, ground: 380, head: 74, row: 20, rows, clear: 14, gap: 12 } satisfies Room,
    type: { value: 27, label: 16, row: 14 },
  },
  narrow: {
    room: { width: 359, ground: 290, head: 56, row: 16, rows, clear: 13, gap: 7 } satisfies Room,
    type: { value: 18, label: 13.5, row: 12 },
  },
};

/** The place of the journey: squares on one ground, the present one named above, earlier ones by a flag on a pole or on top of themselves. */
export function draw(
  { values, outcome }: Scene<Outcome>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const { room, type } = formats[size];
  const place = values["stop"]!;
  const amounts = outcome.stops;
  const view = viewFrom(
    place,
    amounts.map(({ high }) => high),
    room,
  );
  const now = Math.round(place);
  const shapes: Shape[] = [];
  const text = (key: string, style: string, line: string, x: number, y: number) =>
    shapes.push({ key, tag: "text", attributes: { class: style, x, y }, lines: [line] });

  view.squares.forEach(({ x }, index) => {
    const amount = amounts[index]!;
    const frame = { ground: room.ground, right: room.width, top: view.top };
    shapes.push(...squareOf(amount.key, amount, { x, scale: view.scale, ...frame }));
  });
  shapes.push({
    key: "ground",
    tag: "path",
    attributes: { class: "answer", d: `M0,${room.ground}H${room.width + 1}` },
  });

  const present = amounts[now]!;
  const lead = type.label * 1.35;
  text("value", "value", amountWords(present, say), 0, type.value * 0.8);
  text(
    "name",
    "label strong",
    say.words(`parameter.stop.${present.key}`),
    0,
    type.value * 0.8 + lead,
  );
  text("kind", "label soft", say.words(`stop.${present.key}.kind`), 0, type.value * 0.8 + 2 * lead);
  const at = { at: say.number(now + 1), all: say.number(amounts.length) };
  shapes.push({
    key: "place",
    tag: "text",
    attributes: { class: "tick", x: room.width, y: type.row, "text-anchor": "end" },
    lines: [say.words("picture.place", at)],
  });
  shapes.push(...nameSquares(outcome, now, view, room, type, say));
  amounts.slice(0, Math.min(now, room.rows)).forEach((amount, index) => {
    const { x, side } = view.squares[index]!;
    const pole = x + Math.min(side / 2, 6);
    const y = room.head + room.row * index;
    shapes.push({
      key: `pole-${amount.key}`,
      tag: "path",
      attributes: { class: "grid pole", d: `M${pole},${y + 2}V${room.ground - side}` },
    });
    const value = amountWords(amount, say);
    const whole = say.words("picture.earlier", { value, kind: say.words(`kind.${amount.key}`) });
    const left = pole + 5;
    const fits = left + widthOf(whole, type.row) <= room.width;
    text(`row-${amount.key}`, "tick", fits ? whole : value, left, y + type.row);
  });
  return { width: room.width + 1, height: room.ground + 4, shapes };
}
