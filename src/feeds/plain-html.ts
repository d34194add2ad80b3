import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";

/** What a feed reader shows as it stands, with the attributes it needs; every other element is left out and its words stay. */
const kept: Record<string, string[]> = {
  ...Object.fromEntries(
    "p h2 h3 h4 ul ol li em strong del ins code pre blockquote aside hr br sup q bdi figure figcaption table caption thead tbody tr td dl dt dd"
      .split(" ")
      .map((name) => [name, ["lang", "dir"]]),
  ),
  a: ["href"],
  img: ["src", "alt", "width", "height"],
  th: ["scope"],
  time: ["datetime"],
};

/** What does nothing without a page around it. */
const lifeless = new Set(
  "script style template svg form button input select textarea output iframe object".split(" "),
);

/**
 * Markup of our own as a feed can carry it: plain elements, addresses in full.
 * @param page the address that links start from
 * @throws when something is to be pressed or run: the words of a feed offer nothing of the kind
 */
export function plainHtml(html: string, page: URL): string {
  const fragment = parseFragment(html);
  fragment.childNodes = fragment.childNodes.flatMap((node) => plain(node, page));
  return serialize(fragment).trim();
}

function plain(node: Tree.ChildNode, page: URL): Tree.ChildNode[] {
  if (node.nodeName === "#text") return [node];
  if (!("tagName" in node)) return [];
  if (lifeless.has(node.tagName)) throw new Error(`a feed cannot carry <${node.tagName}>`);
  const children = node.childNodes.flatMap((child) => plain(child, page));
  const allowed = kept[node.tagName];
  if (!allowed) return children;
  node.childNodes = children;
  node.attrs = node.attrs
    .filter(({ name }) => allowed.includes(name))
    .map(({ name, value }) =>
      name === "href" || name === "src"
        ? { name, value: new URL(value, page).href }
        : { name, value },
    );
  return [node];
}
