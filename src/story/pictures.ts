import type { ChartModel } from "../charts/datum.ts";
import { canvasFor, drawChart, stageCanvas, type FormName } from "../charts/draw.ts";

/** One picture for wide windows and one for narrow ones, as SVG markup. */
export interface Pictures {
  wide: string;
  narrow: string;
}

/** Draws a bound chart. In a scrolly all pictures share one canvas. */
export function drawPictures(
  { spec, model }: { spec: { form: FormName }; model: ChartModel },
  onStage: boolean,
  document: Document,
): Pictures {
  const draw = (narrow: boolean) =>
    drawChart(
      spec.form,
      model,
      onStage ? stageCanvas(narrow) : canvasFor(spec.form, model, narrow),
      document,
    );
  return { wide: draw(false), narrow: draw(true) };
}
