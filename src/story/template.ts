/** A piece of a text in a data file: words, or a fact called by `{id}`. */
export type Segment =
  { kind: "text"; text: string; start: number } | { kind: "fact"; id: string; start: number };

/**
 * Splits a text at its facts.
 * @example parseTemplate("From {a-2022} on") // => [text "From ", fact "a-2022", text " on"]
 */
export function parseTemplate(text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(/\{([a-z0-9-]+)\}/g)) {
    if (match.index > at)
      segments.push({ kind: "text", text: text.slice(at, match.index), start: at });
    segments.push({ kind: "fact", id: match[1]!, start: match.index });
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push({ kind: "text", text: text.slice(at), start: at });
  return segments;
}
