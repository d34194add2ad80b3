export const footnotes = {
  "footnotes/no-text":
    "A mark [^name] in a sentence leads to a line of its own that begins with the same mark and a colon: [^name]: The text of the footnote.",
  "footnotes/no-mark":
    "A footnote is printed only where a mark leads to it. Without one its words are lost.",
  "footnotes/twice": "A name stands for one footnote. Of two, only the first is printed.",
} as const;
