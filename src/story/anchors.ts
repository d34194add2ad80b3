import { attribute, walk, type MdNode } from "./markdown.ts";

/**
 * Where on its page each fact and claim of a text stands, so that the ledger can lead to the very sentence: `at-<id>`, and `at-<id>_2`
 * where a text calls it again. No id holds an underscore.
 */
export function anchorsOf(tree: MdNode): Map<MdNode, string> {
  const anchors = new Map<MdNode, string>();
  const seen = new Map<string, number>();
  walk(tree, (node) => {
    if (!node.type.startsWith("mdxJsx") || !["Fact", "Claim"].includes(node.name ?? "")) return;
    const name = node.name === "Fact" ? `at-${attribute(node, "id")}` : "tested";
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    anchors.set(node, count === 1 ? name : `${name}_${count}`);
  });
  return anchors;
}

/** A plugin of the parser the site compiles its texts with: it hands each of these words its anchor, as `at`. */
export const anchors = {
  name: "anchors",
  before(root: object, context: { setProperty(node: object, key: string, value: string): void }) {
    for (const [node, anchor] of anchorsOf(root as MdNode)) context.setProperty(node, "at", anchor);
  },
};
