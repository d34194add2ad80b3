import { didYouMean } from "../../did-you-mean.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { walk, type MdNode } from "../../story/markdown.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";

/** Links whose address stands elsewhere in the text have one, and what was to be a link is one. */
export const checkReferences: Rule = ({ texts }) => texts.flatMap(inText);

function inText(text: Text): Issue[] {
  const definitions: MdNode[] = [];
  const called = new Set<string>();
  const words: MdNode[] = [];
  walk(text.tree, (node) => {
    if (node.type === "definition") definitions.push(node);
    if (node.type === "linkReference" || node.type === "imageReference")
      called.add(node.identifier!);
    if (node.type === "text") words.push(node);
  });
  // Among hundreds nobody looks for the one that was meant.
  const names = definitions.slice(0, 100).map(({ label, identifier }) => label ?? identifier!);
  const slips = words.flatMap((node) => slipsIn(text, node, names));
  const seen = new Set<string>();
  const unused = definitions.filter(({ identifier = "", label = identifier }) => {
    const isTwice = seen.has(identifier);
    seen.add(identifier);
    // One that is called by a misspelt name is told there.
    const isMeant = slips.slice(0, 100).some(({ hint }) => hint.includes(`"${label}"?`));
    return isTwice || (!called.has(identifier) && !isMeant);
  });
  return [...slips, ...unused.map((node) => neverCalled(text, node, called))];
}

/** What stands among the words as a link would be written, and is none. */
function slipsIn(text: Text, { position }: MdNode, names: string[]): Issue[] {
  const from = position!.start.offset;
  const written = text.source.slice(from, position!.end.offset);
  return [...written.matchAll(/(?<![\\!])\[([^[\]\n]+)\](?:\[([^[\]\n]*)\]|\(([^()\n]*)\))/g)].map(
    ({ 0: found, 1: label = "", 2: name, 3: address, index }) => {
      const place = text.placeAt(from + index, found.length);
      if (address !== undefined)
        return issue(
          "links/address",
          "This is no link, because its address holds a space.",
          "It would be printed as it stands.",
          `Write the address without spaces: ${address.trim().replace(/\s+/g, "%20")}`,
          place,
        );
      const wanted = name || label;
      return issue(
        "links/no-definition",
        `No address is given for "${wanted}".`,
        "It is no link then, and would be printed as it stands.",
        `Write [${label}](/ledger/), or add a line "[${wanted}]: " with the address.${didYouMean(wanted, names)}`,
        place,
      );
    },
  );
}

function neverCalled(text: Text, { label = "", position }: MdNode, called: Set<string>): Issue {
  const isTwice = called.has(label.toLowerCase());
  const place = text.placeAt(position!.start.offset, label.length + 3);
  return {
    ...issue(
      "links/unused-definition",
      isTwice ? `"${label}" stands twice.` : `No link uses the address "${label}".`,
      isTwice ? "Only the first of them counts." : "What nobody uses nobody keeps right.",
      isTwice
        ? "Remove one of them."
        : `Write [words][${label}] where it belongs, or remove the line.`,
      place,
    ),
    severity: isTwice ? "error" : "warning",
  };
}

function issue(
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  place: Issue["place"],
): Issue {
  return { rule, severity: "error", message, why, hint, place };
}
