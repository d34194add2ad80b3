import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";

/**
 * The page somebody would write by hand for the same content: its text and its pictures, one style sheet, and nothing else. It has no
 * script, no font to fetch, no navigation and each picture once, drawn for a phone; so it is the least that this content can cost.
 * @param styles where its style sheet is
 */
export function byHand(built: string, styles: string): string {
  const root = parse(built);
  const title = find(root, (element) => element.tagName === "title");
  const patterns = find(root, (element) => classesOf(element).includes("patterns"));
  const main = find(root, (element) => element.tagName === "main");
  if (!main || !title) throw new Error("a page without a title or without its main part");
  strip(main, false);
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${serialize(title)}</title><link rel="stylesheet" href="${styles}"></head>`,
    `<body>${patterns ? whole(patterns) : ""}<main>${serialize(main)}</main></body></html>`,
  ].join("");
}

const dropped = ["script", "link", "nav"];
/** The stage repeats the pictures of the steps, and a phone never shows the wide ones. */
const furniture = ["stage-frame", "picture-wide", "share", "contents-margin"];

function strip(parent: Tree.Element, isDrawn: boolean): void {
  parent.childNodes = parent.childNodes.filter((node) => !isElement(node) || isKept(node));
  for (const node of parent.childNodes.filter(isElement)) {
    const drawn = isDrawn || node.tagName === "svg";
    // A figure in a sentence is a button on the site. By hand it is a word.
    if (node.tagName === "button") node.tagName = node.nodeName = "span";
    node.attrs = node.attrs.filter(({ name }) =>
      drawn ? !/^(data|aria)-/.test(name) : /^(id|href|lang|dir|scope)$/.test(name),
    );
    strip(node, drawn);
  }
}

const isKept = (element: Tree.Element): boolean =>
  !dropped.includes(element.tagName) &&
  !classesOf(element).some((name) => furniture.includes(name));

const isElement = (node: Tree.ChildNode): node is Tree.Element => "tagName" in node;

const classesOf = ({ attrs }: Tree.Element): string[] =>
  (attrs.find(({ name }) => name === "class")?.value ?? "").split(" ");

function find(
  node: Tree.Node,
  isSought: (element: Tree.Element) => boolean,
): Tree.Element | undefined {
  if ("tagName" in node && isSought(node)) return node;
  if (!("childNodes" in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, isSought);
    if (found) return found;
  }
  return undefined;
}

/** An element with its own tags, which `serialize` leaves out. */
const whole = (element: Tree.Element): string =>
  serialize({ nodeName: "#document-fragment", childNodes: [element] } as Tree.DocumentFragment);
