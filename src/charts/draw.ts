import type { Canvas, ChartModel, Form } from "./datum.ts";
import { areas } from "./forms/areas.ts";
import { bars } from "./forms/bars.ts";
import { dots } from "./forms/dots.ts";
import { gauges } from "./forms/gauges.ts";
import { life } from "./forms/life.ts";
import { matrix } from "./forms/matrix.ts";
import { network } from "./forms/network.ts";
import { openBars } from "./forms/open-bars.ts";
import { pictogram } from "./forms/pictogram.ts";
import { spans } from "./forms/spans.ts";
import { squares } from "./forms/squares.ts";
import { stackedBars } from "./forms/stacked-bars.ts";
import { timeline } from "./forms/timeline.ts";
import { settle } from "./settle.ts";

/** Every form a journalist can name in a chart's file. */
export const forms = {
  bars,
  "stacked-bars": stackedBars,
  dots,
  squares,
  pictogram,
  timeline,
  gauges,
  spans,
  "open-bars": openBars,
  areas,
  life,
  network,
  matrix,
} satisfies Record<string, Form>;

export type FormName = keyof typeof forms;

/** The two widths each picture is drawn in, in its own units. */
export const widths = { wide: 640, narrow: 360 };

/** A canvas for a picture that stands alone. */
export function canvasFor(form: FormName, model: ChartModel, narrow: boolean): Canvas {
  return {
    width: narrow ? widths.narrow : widths.wide,
    height: forms[form].height(model, narrow),
    narrow,
  };
}

/** The canvas every step of a scrolly shares, so that nothing jumps when one picture becomes the next. */
export const stageCanvas = (narrow: boolean): Canvas =>
  narrow
    ? { width: widths.narrow, height: 320, narrow }
    : { width: widths.wide, height: 520, narrow };

/** The canvas of a web that readers take into their hands: lines far enough apart to be pressed. */
export const webCanvas: Canvas = { width: 800, height: 680, narrow: false };

/** Draws a picture as SVG markup. @throws when a form cannot draw what it was given: a bug, the check comes first */
export function drawChart(
  form: FormName,
  model: ChartModel,
  canvas: Canvas,
  document: Document,
): string {
  return settle(forms[form].draw(model, canvas, document), model);
}
