import type { Datum } from "./datum.ts";

/**
 * Makes a drawn picture ready for a page: marks know who they are (`data-key`) and wear role and thread as classes,
 * hatches are attributes (a style sheet's own address would break them), numbers are rounded, nothing speaks twice.
 */
export function settle(svg: SVGSVGElement, data: Datum[]): string {
  const byKey = new Map(data.map((datum) => [datum.key, datum]));
  for (const shape of svg.querySelectorAll("[aria-label]")) {
    const key = shape.getAttribute("aria-label")!;
    shape.removeAttribute("aria-label");
    shape.setAttribute("data-key", key);
    const datum = byKey.get(key.split("/")[0]!);
    if (shape.tagName !== "rect" || !datum) continue;
    const { role, thread, inferred, faint } = datum;
    shape.setAttribute(
      "class",
      ["m", role, thread, inferred ? "inferred" : "", faint ? "faint" : ""]
        .filter(Boolean)
        .join(" "),
    );
    const fill = { forecast: "hatch", derived: "dots", claim: "", reported: "" }[thread];
    if (fill) shape.setAttribute("fill", `url(#${fill}-${role})`);
  }
  // Groups that only helped in drawing go: the layers hold marks and labels themselves.
  for (const group of svg.querySelectorAll("g g")) group.replaceWith(...group.childNodes);
  for (const group of svg.querySelectorAll("g")) if (!group.childNodes.length) group.remove();
  svg.setAttribute("class", "picture");
  svg.setAttribute("aria-hidden", "true");
  return roundNumbers(svg.outerHTML.replace(' xmlns="http://www.w3.org/2000/svg"', ""));
}

const numeric = /\b(x|y|width|height|rx|d|r|cx|cy)="([^"]*)"/g;

function roundNumbers(markup: string): string {
  return markup.replace(numeric, (_, name: string, value: string) => {
    const rounded = value.replace(/-?\d*\.\d+/g, (number) =>
      String(Math.round(Number(number) * 10) / 10),
    );
    return `${name}="${rounded}"`;
  });
}
