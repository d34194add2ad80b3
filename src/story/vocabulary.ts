/** The words an author can use, with their attributes. The site offers these components to every text, the check knows these. */
export interface Word {
  /** Attributes, and whether one must be given. */
  attributes: Record<string, "required" | "optional">;
  /** Stands within a sentence, or on lines of its own. */
  place: "inline" | "block";
}

export const vocabulary: Record<string, Word> = {
  Fact: { attributes: { id: "required" }, place: "inline" },
  Claim: { attributes: { assert: "required" }, place: "inline" },
  Plain: { attributes: {}, place: "inline" },
  Term: { attributes: { id: "required" }, place: "inline" },
  Chart: { attributes: { id: "required", highlight: "optional" }, place: "block" },
  Scrolly: { attributes: { id: "required", label: "required" }, place: "block" },
  Step: {
    attributes: { id: "required", chart: "required", title: "required", highlight: "optional" },
    place: "block",
  },
  Note: { attributes: { title: "required" }, place: "block" },
  Legend: { attributes: {}, place: "block" },
  Corrections: { attributes: {}, place: "block" },
  Threads: { attributes: {}, place: "block" },
};
