import type { ChartModel, Datum, Tie } from "./datum.ts";
import { firmnessOf } from "./ties/tie.ts";

/**
 * Makes a drawn picture ready for a page: marks know who they are (`data-key`) and wear role and thread as classes,
 * hatches are attributes (a style sheet's own address would break them), numbers are rounded, nothing speaks twice.
 */
export function settle(
  svg: SVGSVGElement,
  { data, ties }: Pick<ChartModel, "data" | "ties">,
): string {
  const byKey = new Map([...data, ...ties].map((meant) => [meant.key, meant]));
  for (const shape of svg.querySelectorAll("[aria-label]")) {
    const key = shape.getAttribute("aria-label")!;
    shape.removeAttribute("aria-label");
    shape.setAttribute("data-key", key);
    const meant = byKey.get(key.split("/")[0]!);
    if (shape.tagName === "rect" && meant) dress(shape, meant);
  }
  // Groups that only helped in drawing go: the layers hold marks and labels themselves.
  for (const group of svg.querySelectorAll("g g")) group.replaceWith(...group.childNodes);
  for (const group of svg.querySelectorAll("g")) if (!group.childNodes.length) group.remove();
  svg.setAttribute("class", "picture");
  svg.setAttribute("aria-hidden", "true");
  return roundNumbers(svg.outerHTML.replace(' xmlns="http://www.w3.org/2000/svg"', ""));
}

/** Role says the colour, thread and doubt the filling. */
function dress(shape: Element, meant: Datum | Tie): void {
  const { role, thread, faint } = meant;
  const doubt = shape.getAttribute("class") ?? "";
  const hollow = "inferred" in meant && meant.inferred ? "inferred" : "";
  const firmness = "status" in meant ? firmnessOf(meant) : thread;
  const names = ["m", role, firmness, hollow, doubt, faint ? "faint" : ""];
  shape.setAttribute("class", names.filter(Boolean).join(" "));
  const fill = { forecast: "hatch", derived: "dots", claim: "", reported: "" }[thread];
  if (fill || doubt === "perhaps") shape.setAttribute("fill", `url(#${fill || "hatch"}-${role})`);
}

const numeric = /\b(x|y|width|height|rx|d|r|cx|cy|transform)="([^"]*)"/g;

function roundNumbers(markup: string): string {
  return markup.replace(numeric, (_, name: string, value: string) => {
    const rounded = value.replace(/-?\d*\.\d+/g, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    );
    return `${name}="${rounded}"`;
  });
}
