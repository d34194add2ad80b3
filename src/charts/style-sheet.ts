/** One selector of a style sheet with what it declares, as far as a picture can wear it. */
export interface Rule {
  selector: string;
  /** Its specificity; of two that are equal the later one wins. */
  weight: number;
  declarations: Map<string, string>;
}

/**
 * Reads our own style sheets: rules, nested rules, selector lists. What depends on a window, and fonts, are left out.
 * @returns the rules in the order in which they win
 */
export function parseStyles(css: string): Rule[] {
  const rules: Rule[] = [];
  readBlock(css.replace(/\/\*[\s\S]*?\*\//g, ""), 0, [], rules);
  return rules.sort((a, b) => a.weight - b.weight);
}

/** Reads to the end of a block, and adds what it declares for its selectors. @returns where it ended */
function readBlock(css: string, from: number, selectors: string[], rules: Rule[]): number {
  const declarations = new Map<string, string>();
  for (const selector of selectors)
    rules.push({ selector, weight: weightOf(selector), declarations });
  const sign = /[;{}]/g;
  let start = from;
  for (;;) {
    sign.lastIndex = start;
    const found = sign.exec(css);
    if (!found) return css.length;
    const text = css.slice(start, found.index).trim();
    start = found.index + 1;
    if (found[0] === "{") {
      // A condition holds in some windows only; a picture that is taken away stands in none. A layer is no condition.
      const isLayer = text.startsWith("@layer");
      const inner = text.startsWith("@") ? [] : nested(selectors, text);
      start = readBlock(css, start, inner, text.startsWith("@") && !isLayer ? [] : rules);
      continue;
    }
    const colon = text.indexOf(":");
    if (colon > 0) declarations.set(text.slice(0, colon).trim(), text.slice(colon + 1).trim());
    if (found[0] === "}") return start;
  }
}

function nested(parents: string[], text: string): string[] {
  const own = text.split(/,(?![^(]*\))/).map((part) => part.trim());
  if (!parents.length) return own;
  return parents.flatMap((parent) =>
    own.map((part) => (part.includes("&") ? part.replaceAll("&", parent) : `${parent} ${part}`)),
  );
}

function weightOf(selector: string): number {
  const plain = selector.replace(/:(?:is|not)\(([^(),]*)[^()]*\)/g, "$1");
  const classes = plain.match(/[.[]|(?<!:):(?!:)/g)?.length ?? 0;
  const types = plain.match(/(?<![\w.:[-])[a-z]/g)?.length ?? 0;
  return classes * 100 + types;
}
