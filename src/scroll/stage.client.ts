import { easeCubicInOut } from "d3-ease";
import { select, type Selection } from "d3-selection";
import "d3-transition";
import { kinOf, startOf, type Geometry, type Mark, type Picture, type Tie } from "./picture.ts";

const attributes = ["x", "y", "width", "height", "rx"] as const;

/**
 * A stage that shows one picture and turns into the next by identity: marks with the same key move.
 * `show` may be called at any time, also while it still moves, and shows the same picture for the same call.
 */
export function createStage(svg: SVGSVGElement) {
  const root = select(svg);
  const layers = ["frames", "ties", "marks", "labels"].map((name) =>
    root.append("g").attr("class", name),
  );
  const [frames, ties, marks, labels] = layers as [Layer, Layer, Layer, Layer];
  let current: Picture | undefined;

  return {
    /** @param duration in milliseconds; 0 cuts */
    show(picture: Picture, duration: number): void {
      if (picture === current) return;
      root.attr("viewBox", picture.viewBox);
      const from = current ? duration : 0;
      const shown = current ?? { marks: [], ties: [] };
      showFrame(frames, picture, from);
      showTies(ties, picture.ties, shown.marks, from);
      showMarks(marks, picture, shown, from);
      showLabels(labels, picture, from);
      current = picture;
    },
  };
}

/** Axes and rules have no identity: the old ones fade while the new ones appear, unless nothing about them changes. */
function showFrame(layer: Layer, picture: Picture, duration: number): void {
  if (layer.node()!.lastElementChild?.outerHTML === picture.frame?.outerHTML) return;
  const old = layer.selectChildren<SVGGElement, unknown>();
  if (duration)
    old
      .interrupt()
      .attr("opacity", seen)
      .transition()
      .duration(duration / 2)
      .attr("opacity", 0)
      .remove();
  else old.interrupt().remove();
  if (!picture.frame) return;
  const frame = select(layer.node()!.appendChild(picture.frame.cloneNode(true)) as SVGGElement);
  if (duration)
    frame
      .attr("opacity", 0)
      .transition()
      .delay(duration / 2)
      .duration(duration / 2)
      .attr("opacity", 1)
      .on("end", () => frame.attr("opacity", null));
}

/** A tie that stays moves with its parties; a new one grows from who acts, or from its mark; one that goes fades. */
function showTies(
  layer: Layer,
  ties: readonly Tie[],
  before: readonly Mark[],
  duration: number,
): void {
  const joined = layer
    .selectChildren<SVGPathElement, Tie>()
    .data(ties, (tie) => tie.key)
    .join(
      (enter) =>
        enter
          .append("path")
          .attr("data-key", (tie) => tie.key)
          .attr("d", ({ key, path }) => (duration ? startOf(path, kinOf(key, before)) : path)),
      (update) => update,
      (exit) => {
        const leaving = exit.interrupt().attr("opacity", seen);
        if (!duration) return leaving.remove();
        leaving
          .transition()
          .duration(duration / 2)
          .attr("opacity", 0)
          .remove();
        return exit;
      },
    )
    .interrupt()
    .attr("class", (tie) => tie.className)
    .attr("marker-end", (tie) => tie.end)
    .attr("opacity", null)
    .order();
  const drawn = duration ? joined.transition().duration(duration).ease(easeCubicInOut) : joined;
  drawn.attr("d", (tie) => tie.path);
}

type Things = Pick<Picture, "marks" | "ties">;

function showMarks(layer: Layer, { marks, ties }: Things, before: Things, duration: number): void {
  const known = new Set(before.marks.map((mark) => mark.key));
  const [origins, ends] = [
    [...before.marks, ...before.ties],
    [...marks, ...ties],
  ];
  const joined = layer
    .selectChildren<SVGRectElement, Mark>()
    .data(marks, (mark) => mark.key)
    .join(
      (enter) => {
        const rects = enter.append("rect").attr("data-key", (mark) => mark.key);
        rects.each(function (mark) {
          const kin = known.has(mark.key) ? undefined : kinOf(mark.key, origins);
          place(this, kin ?? mark.geometry);
          if (duration) this.setAttribute("opacity", kin ? "1" : "0");
        });
        return rects;
      },
      (update) => update,
      (exit) => {
        if (!duration) return exit.interrupt().remove();
        const leaving = exit
          .interrupt()
          .attr("opacity", seen)
          .transition()
          .duration(duration)
          .ease(easeCubicInOut)
          .attr("opacity", 0)
          .remove();
        for (const name of attributes)
          leaving.attr(name, (mark) => (kinOf(mark.key, ends) ?? mark.geometry)[name]);
        return exit;
      },
    )
    .interrupt()
    .attr("class", (mark) => mark.className)
    .attr("fill", (mark) => mark.fill)
    .order();
  if (!duration) {
    joined.attr("opacity", null).each(function (mark) {
      place(this, mark.geometry);
    });
    return;
  }
  const moving = joined
    .attr("opacity", seen)
    .transition()
    .duration(duration)
    .ease(easeCubicInOut)
    .attr("opacity", 1);
  for (const name of attributes) moving.attr(name, (mark) => mark.geometry[name]);
  moving.on("end", function () {
    this.removeAttribute("opacity");
  });
}

/** Where a fade begins: D3 would take a missing attribute for nought. */
function seen(this: Element): string {
  return this.getAttribute("opacity") ?? "1";
}

function place(rect: SVGRectElement, geometry: Geometry): void {
  for (const name of attributes) rect.setAttribute(name, String(geometry[name]));
}

/** A label with the same key slides from its old place to its new one, in its new words; others fade. */
function showLabels(layer: Layer, picture: Picture, duration: number): void {
  const old = new Map(
    [...layer.node()!.children].map((element) => [element.getAttribute("data-key"), element]),
  );
  const fresh = picture.labels.map(({ key, element }) => ({
    key,
    element: element.cloneNode(true) as SVGTextElement,
  }));
  for (const { key, element } of fresh) {
    const label = select(element);
    const former = old.get(key);
    if (duration && former) {
      const [dx, dy] = (["x", "y"] as const).map(
        (name) => Number(former.getAttribute(name)) - Number(element.getAttribute(name)),
      );
      const turn = element.getAttribute("transform");
      label
        .attr("transform", `translate(${dx},${dy})${turn ?? ""}`)
        .transition()
        .duration(duration)
        .ease(easeCubicInOut)
        .attrTween(
          "transform",
          () => (t) => `translate(${dx! * (1 - t)},${dy! * (1 - t)})${turn ?? ""}`,
        )
        .on("end", () => label.attr("transform", turn));
    } else if (duration) {
      label
        .attr("opacity", 0)
        .transition()
        .delay(duration / 2)
        .duration(duration / 2)
        .attr("opacity", 1)
        .on("end", () => label.attr("opacity", null));
    }
  }
  layer.selectChildren().interrupt();
  layer.node()!.replaceChildren(...fresh.map(({ element }) => element));
}

type Layer = Selection<SVGGElement, unknown, null, undefined>;
