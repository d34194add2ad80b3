import { walk, type MdNode } from "./markdown.ts";

/** Words that a reader reads as one, though emphasis or a link may part them, and where each sign of them is written. */
export interface Run {
  words: string;
  /** Places in the source, one for each sign. */
  offsets: number[];
}

/** The words of a tree, run by run; what stands within the nodes a filter names is left out. */
export function runsIn(tree: MdNode, source: string, isLeftOut: (node: MdNode) => boolean): Run[] {
  const runs: Run[] = [{ words: "", offsets: [] }];
  walk(tree, (node, ancestors) => {
    if (words.has(node.type) && ![...ancestors, node].some(isLeftOut)) {
      const run = runs.at(-1)!;
      run.words += node.value ?? "";
      run.offsets.push(...offsetsOf(node, source));
    } else if (!goesOn.has(node.type)) runs.push({ words: "", offsets: [] });
  });
  return runs.filter(({ words }) => words.trim() !== "");
}

/** Between backticks a reader reads words as well. */
const words = new Set(["text", "inlineCode"]);

/** Nodes that change how words look, and part none. */
const goesOn = new Set([
  "text",
  "inlineCode",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
]);

/** Where each sign of a text is written: an entity is longer than what it stands for, and a quotation begins anew in each line. */
function offsetsOf({ value = "", position }: MdNode, source: string): number[] {
  const offsets: number[] = [];
  const { start, end } = position!;
  let at = start.offset;
  for (let index = 0; index < value.length; index++) {
    const entity = source[at] === "&" && /^&#?\w+;/.exec(source.slice(at, at + 40))?.[0];
    const isEntity = entity && !value.startsWith(entity, index);
    const found = isEntity ? at : source.indexOf(value[index]!, at);
    offsets.push(found < 0 || found >= end.offset ? Math.min(at, end.offset - 1) : found);
    if (found >= 0 && found < end.offset) at = found + (isEntity ? entity.length : 1);
  }
  return offsets;
}
