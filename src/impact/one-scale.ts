import type { ChartModel } from "../charts/datum.ts";
import type { FormName } from "../charts/draw.ts";
import type { BoundChart } from "../story/bind-chart.ts";

/** Two pictures that are compared side by side are drawn on one scale: equal lengths are then equal amounts. */
export function onOneScale(
  old: BoundChart | undefined,
  now: BoundChart | undefined,
): [BoundChart | undefined, BoundChart | undefined] {
  const endOf = now && ends[now.spec.form];
  if (!old || !endOf || old.spec.form !== now.spec.form) return [old, now];
  const both = [old.model, now.model];
  // Two ends that an editor has set are what was edited.
  if (both.every(({ encoding }) => encoding.max !== undefined)) return [old, now];
  const max = Math.max(...both.map((model) => model.encoding.max ?? endOf(model)));
  const scaled = (chart: BoundChart): BoundChart => ({
    ...chart,
    model: { ...chart.model, encoding: { ...chart.model.encoding, max } },
  });
  return [scaled(old), scaled(now)];
}

const largest = ({ data }: ChartModel): number => Math.max(...data.map((d) => d.high ?? d.value));

function largestSum({ data }: ChartModel): number {
  const groups = Map.groupBy(data, ({ group }) => group);
  return Math.max(
    ...[...groups.values()].map((parts) => parts.reduce((sum, d) => sum + d.value, 0)),
  );
}

/** Where each form ends its scale by itself: those not named have a scale that no value moves, or none. */
const ends: Partial<Record<FormName, (model: ChartModel) => number>> = {
  bars: largest,
  squares: largest,
  dots: (model) => largest(model) * 1.1,
  "open-bars": (model) => largest(model) * 1.25,
  "stacked-bars": largestSum,
};
