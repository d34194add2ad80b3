/** The words an author can use, with their attributes. The site offers these components to every text, the check knows these. */
export interface Word {
  /** Attributes, and whether one must be given. */
  attributes: Record<string, "required" | "optional">;
}

export const vocabulary: Record<string, Word> = {
  Fact: { attributes: { id: "required" } },
  Claim: { attributes: { assert: "required" } },
  Plain: { attributes: {} },
  Term: { attributes: { id: "required" } },
  Chart: { attributes: { id: "required", highlight: "optional" } },
  Scrolly: { attributes: { id: "required", label: "required" } },
  Step: {
    attributes: { id: "required", chart: "required", title: "required", highlight: "optional" },
  },
  Note: { attributes: { title: "required" } },
  Legend: { attributes: {} },
  Corrections: { attributes: {} },
  Threads: { attributes: {} },
  Rules: { attributes: {} },
};
