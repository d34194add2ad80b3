import type { Drawing } from "../drawing.ts";
import type { Scene } from "../explainer.ts";
import type { Say } from "../say.ts";
import { drawLine } from "./draw-line.ts";
import { announceWall, drawWall } from "./draw-wall.ts";
import type { Outcome, parameters } from "./model.ts";
import { takePen } from "./pen.ts";
import { roomOf } from "./room.ts";

/** An open chart for the reader's line; with the forecast shown, their line beside it and the wall below. */
export function draw(
  { values, outcome }: Scene<Outcome, typeof parameters>,
  size: "wide" | "narrow",
  say: Say,
): Drawing {
  const isShown = values.claim === 1;
  const room = roomOf(size, isShown);
  const pen = takePen(room);
  drawLine(pen, outcome, isShown, room, say);
  if (isShown) drawWall(pen, outcome, room, say);
  else announceWall(pen, room, say);
  return { width: room.width, height: room.height, shapes: pen.shapes };
}
