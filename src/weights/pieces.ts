import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** A part of a page that its author knows by name, with the markup that stands in it and in no smaller part. */
export interface Piece {
  /** Finds the same part in another state of the page. */
  key: string;
  name: string;
  html: string;
}

/** Where in a page we are: a step and its number, a chart. */
interface Place {
  step: string;
  number: number;
  chart: string;
}

/**
 * Takes a page apart. What only loads other files is left out: those are weighed by themselves, and differ while the site
 * is written.
 * @param chartOf the chart that a step shows
 */
export function piecesOf(
  html: string,
  chartOf: (step: string) => string | undefined = () => undefined,
): Piece[] {
  const pieces = new Map<string, Piece>();
  let steps = 0;
  const document = parse(html, { sourceCodeLocationInfo: true });
  visit(document, open(["head", "the head"]), { step: "", number: 0, chart: "" });
  return [...pieces.values()];

  function visit(node: Tree.ParentNode, owner: Piece, place: Place): void {
    for (const child of node.childNodes) {
      if (!("tagName" in child)) add(owner, child.sourceCodeLocation);
      else if (!loads(child)) {
        const here = placeOf(child, place);
        const named = nameOf(child, node, here);
        const piece = named ? open(named) : owner;
        add(piece, child.sourceCodeLocation?.startTag);
        visit(child, piece, here);
        add(piece, child.sourceCodeLocation?.endTag);
      }
    }
  }

  function open([key, name]: [string, string]): Piece {
    const piece = pieces.get(key) ?? { key, name, html: "" };
    pieces.set(key, piece);
    return piece;
  }

  function add(
    piece: Piece,
    at: { startOffset: number; endOffset: number } | null | undefined,
  ): void {
    if (at) piece.html += html.slice(at.startOffset, at.endOffset);
  }

  function placeOf(element: Tree.Element, place: Place): Place {
    const id = attr(element, "id");
    if (isOf(element, "chart-block"))
      return { ...place, chart: `chart ${id.replace("chart-", "")}` };
    if (!isOf(element, "step")) return place;
    const [step, number] = [id.replace("step-", ""), ++steps];
    const chart = chartOf(step);
    return { step, number, chart: `${chart ? `chart ${chart}` : "the chart"} in step ${number}` };
  }
}

/** Key and name of the part that begins with an element, where one does. */
function nameOf(
  element: Tree.Element,
  parent: Tree.ParentNode,
  { step, number, chart }: Place,
): [string, string] | undefined {
  const id = attr(element, "id");
  const same = (name: string): [string, string] => [name, name];
  if (element.tagName === "body") return same("the text");
  if (isOf(element, "site-header", "site-footer", "patterns")) return same("the frame of the page");
  if (isOf(element, "weave")) return same("the weave");
  if (isOf(element, "threads")) return same("the table of threads");
  if (isOf(element, "web")) return same("the web of ties");
  if (isOf(element, "step-controls")) return same("the controls of the steps");
  if (isOf(element, "story-card")) return same(`the card of ${lastPart(firstLink(element))}`);
  if (isOf(element, "source-entry")) return same(`the source ${id}`);
  if (isOf(element, "step")) return [`words of ${step}`, `the words of step ${number}`];
  if (isOf(element, "chart") && chart) return [`chart of ${step || chart}`, chart];
  if (isOf(element, "chart-data") && chart)
    return [`table of ${step || chart}`, `the table of ${chart}`];
  if ("tagName" in parent && isOf(parent, "popovers")) return [id, popoverOf(id)];
  return undefined;
}

function popoverOf(id: string): string {
  const [, claim] = /^claim-(\d+)$/.exec(id) ?? [];
  return `the popover of ${claim ? `claim ${Number(claim) + 1}` : id.replace(/^\w+-/, "")}`;
}

function firstLink(element: Tree.Element): string {
  if (element.tagName === "a") return attr(element, "href");
  const below = element.childNodes.filter((child) => "tagName" in child);
  return below.map(firstLink).find(Boolean) ?? "";
}

const lastPart = (address: string): string => address.split("/").findLast(Boolean) ?? "";

function loads(element: Tree.Element): boolean {
  if (element.tagName === "script") return attr(element, "type") !== "application/ld+json";
  return ["link", "style"].includes(element.tagName) || attr(element, "http-equiv") !== "";
}

const attr = ({ attrs }: Tree.Element, name: string): string =>
  attrs.find((found) => found.name === name)?.value ?? "";

const isOf = (element: Tree.Element, ...names: string[]): boolean =>
  attr(element, "class")
    .split(" ")
    .some((name) => names.includes(name));
