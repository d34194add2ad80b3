import type { Issue, Place } from "../issue.ts";

/** A glossary of three hundred terms is shorter. */
const longest = 50_000;
/** The deepest of our files nests four levels. */
const deepest = 30;

/**
 * Is a text too long or too deep to be meant? The parser would take minutes over some of these, so they are told before it
 * reads them.
 */
export function checkLimits(
  text: string,
  place: (offset: number, length?: number) => Place,
): Issue[] {
  if (text.length > longest)
    return [
      {
        rule: "yaml/too-long",
        severity: "error",
        message: `This is ${text.length.toLocaleString("en")} characters long; at most ${longest.toLocaleString("en")} are read.`,
        why: "So much can only have come here by accident: pasted in, or from another file.",
        hint: "Remove what does not belong here, or bring back the last good version of the file.",
        place: place(0),
      },
    ];
  const deep = tooDeepAt(text);
  if (deep === undefined) return [];
  return [
    {
      rule: "yaml/too-deep",
      severity: "error",
      message: `More than ${deepest} levels stand one in another here.`,
      why: "No file of this site needs more than a few, and a great many can bring the site down.",
      hint: "Remove the brackets, hyphens or spaces that are too many; put words that begin with them in quotation marks.",
      place: place(deep),
    },
  ];
}

/** Where brackets, or hyphens before a value, go deeper than anything that is meant. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/[[\]{}]|(?:[-?][ \t]+){3,}/g)) {
    if (found === "[" || found === "{") depth++;
    else if (found === "]" || found === "}") depth = Math.max(0, depth - 1);
    else if (found.match(/[-?]/g)!.length > deepest) return index;
    if (depth > deepest) return index;
  }
  return undefined;
}
