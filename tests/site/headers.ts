/** Reads `_headers` as Netlify and Cloudflare Pages do: every rule that matches an address adds its headers. */

interface Rule {
  pattern: string;
  headers: [name: string, value: string][];
}

export function parseHeaders(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split("\n").filter(Boolean)) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name) rules.at(-1)!.headers.push([name.toLowerCase(), value!]);
    else rules.push({ pattern: line, headers: [] });
  }
  return rules;
}

/** What is sent with an address; what is said twice is joined by a comma. */
export function headersFor(rules: readonly Rule[], way: string): Map<string, string> {
  const sent = new Map<string, string>();
  const matching = rules.filter(({ pattern }) => regExpOf(pattern).test(way));
  for (const [name, value] of matching.flatMap(({ headers }) => headers))
    sent.set(name, [sent.get(name) ?? [], value].flat().join(", "));
  return sent;
}

/** A star stands for anything, a name after a colon for one folder or file. */
const regExpOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replace(/:\w+/g, "[^/]+")}$`,
  );
