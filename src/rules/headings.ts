export const headings = {
  "headings/title":
    "The title of a page stands in its front matter and is printed as the heading of the first level. Headings in the text begin with two signs: ## Afterwards.",
  "headings/skip":
    "Headings go down one level at a time: after ## comes ##, ### or nothing. A step's title is a heading of the second level, so within a step they begin with ###. People who hear a page jump from heading to heading by these levels.",
  "headings/empty": "A heading has words, or it leads to nothing.",
  "headings/figure":
    "A heading is made of words alone. It is the address of its part of the page and stands in lists of headings, and a figure would be missing there.",
  "headings/no-space":
    "A heading is one or more # at the beginning of a line, a space, and its words: ## Afterwards. Without the space the signs are printed.",
  "headings/underlined":
    "A line of hyphens directly below a paragraph makes a heading of all its words. For a line between paragraphs leave an empty line above it; for a heading write ## before its words.",
} as const;
