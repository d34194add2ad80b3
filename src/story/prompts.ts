/** What a new text says until somebody writes it. A published text says none of it. */
export const prompts = {
  begin: "Begin here: say what this is about, before the first picture.",
  step: "Say here what the picture shows.",
  copy: "Copy this step for each picture that follows, and give each a name of its own.",
  end: "End here: say what follows from it.",
  gaps: "Say here what the articles do not say, and a reader may ask.",
};
