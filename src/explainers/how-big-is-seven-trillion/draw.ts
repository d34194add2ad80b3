import { widthOf } from "../../charts/lines.ts";
import type { Drawing, Shape } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { amountWords } from "./amount-words.ts";
import { viewFrom, type Room } from "./camera.ts";
import type { Outcome } from "./model.ts";
import { squareOf } from "./square.ts";

/** Room and type of both pictures. */
export const formats = {
  wide: {
    room: { width: 639, ground: 466, head: 92, row: 23, gap: 12 } satisfies Room,
    type: { value: 30, label: 16, note: 15, row: 14 },
  },
  narrow: {
    room: { width: 359, ground: 326, head: 70, row: 17, gap: 7 } satisfies Room,
    type: { value: 20, label: 13.5, note: 13, row: 12 },
  },
};

/** The place of the journey: squares on one ground, the present one named above, each earlier one by a flag on its pole. */
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
  text("value", "value lead", amountWords(present, say), 0, type.value * 0.8);
  text(
    "name",
    "label strong",
    say.words(`parameter.stop.${present.key}`),
    0,
    type.value * 0.8 + lead,
  );
  text("kind", "label soft", say.words(`stop.${present.key}.kind`), 0, type.value * 0.8 + 2 * lead);
  amounts.slice(0, now).forEach((amount, index) => {
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
