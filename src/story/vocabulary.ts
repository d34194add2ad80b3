/** The words an author can use. The site offers these components to every text, the check knows these. */
export interface Word {
  /** Attributes, and whether one must be given. */
  attributes: Record<string, "required" | "optional">;
  /** Does it stand in a sentence, or on lines of its own? */
  stands: "in a sentence" | "alone";
  holds: "words" | "steps" | "nothing";
}

export const vocabulary: Record<string, Word> = {
  Fact: { attributes: { id: "required" }, stands: "in a sentence", holds: "nothing" },
  Claim: { attributes: { assert: "required" }, stands: "in a sentence", holds: "words" },
  Plain: { attributes: {}, stands: "in a sentence", holds: "words" },
  Term: { attributes: { id: "required" }, stands: "in a sentence", holds: "words" },
  Chart: {
    attributes: { id: "required", highlight: "optional" },
    stands: "alone",
    holds: "nothing",
  },
  Web: { attributes: { chart: "required" }, stands: "alone", holds: "nothing" },
  Scrolly: { attributes: { id: "required", label: "required" }, stands: "alone", holds: "steps" },
  Step: {
    attributes: { id: "required", chart: "required", title: "required", highlight: "optional" },
    stands: "alone",
    holds: "words",
  },
  Explainer: { attributes: {}, stands: "alone", holds: "nothing" },
  Note: { attributes: { title: "required" }, stands: "alone", holds: "words" },
  Gaps: { attributes: {}, stands: "alone", holds: "words" },
  Legend: { attributes: {}, stands: "alone", holds: "nothing" },
  Corrections: { attributes: {}, stands: "alone", holds: "nothing" },
  Example: { attributes: { chart: "required" }, stands: "alone", holds: "nothing" },
  Rules: { attributes: {}, stands: "alone", holds: "nothing" },
};

/** A word by its name, letter for letter. */
export const wordOf = (name: string): Word | undefined =>
  Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;

/** How a word is written, with all it must have: `<Fact id="…" />`, `<Plain>…</Plain>`. */
export function written(name: string): string {
  const { attributes = {}, holds = "words" } = wordOf(name) ?? {};
  const needed = Object.keys(attributes).filter((key) => attributes[key] === "required");
  const tag = [name, ...needed.map((key) => `${key}="…"`)].join(" ");
  return holds === "nothing" ? `<${tag} />` : `<${tag}>…</${name}>`;
}
