export const text = {
  "text/syntax":
    "The text is MDX: Markdown with words in angle brackets. A < or { opens something that must be closed; where you mean the sign itself, write \\< or \\{.",
  "text/language": "A text's file is named after its language: en.mdx, de.mdx or ar.mdx.",
  "text/import":
    "A text is a text: it imports nothing and exports nothing. The words of this site need no import.",
  "text/expression":
    "Braces compute, and a text computes nothing. For a figure there is Fact, for a comparison Claim; a brace you mean as such is written \\{.",
  "text/unknown-word":
    "The words in angle brackets are those of this site: Fact, Claim, Step and some more. The check lists them.",
  "text/missing-attribute":
    "Some words need to be told something, as Fact its id. The value stands in straight quotation marks.",
  "text/unknown-attribute":
    "A word takes only the attributes it knows, so that a slip of the pen does not go unnoticed.",
} as const;
