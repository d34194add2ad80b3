export const yaml = {
  "yaml/malformed":
    "YAML is written as “key: value”, one a line, with spaces (never tabs) before the keys that belong to another. Words with a colon, a hash or a quotation mark stand in quotation marks.",
  "yaml/tab":
    "The spaces before a line say which key it belongs to: two for each level. A tab looks like spaces and is none. Most editors can be told to type spaces when the tab key is pressed.",
  "yaml/indentation":
    "Lines that belong to one key stand one below the other, two spaces further in than the key. A space more or less, or a non-breaking space from a word processor, ties a line to something else.",
  "yaml/no-key":
    "Each line names a key and its value, with a colon and a space between them: “title: The harbour”. A value that goes on in the next line is written in quotation marks, or begins two spaces further in than its key.",
  "yaml/colon":
    'A colon followed by a space ends a key. A value that holds one stands in straight quotation marks: title: "Chips: a story".',
  "yaml/quotes":
    "A value may stand in straight quotation marks, single or double, and must where it begins with one of the signs that YAML keeps for itself: @ ` % & * ! | > [ { # or a quotation mark. What opens must be closed. Curly quotation marks, as word processors type them, enclose nothing.",
  "yaml/brackets":
    "At the beginning of a value, [ begins a list and { a group of keys, and both must be closed. A text that begins with a figure, as {income-2022}, stands in quotation marks.",
  "yaml/cut-off":
    "After a space, # begins a note to yourself that the site does not read. A value that holds such a sign, as in “the #1 problem”, stands in quotation marks. In a note, write a space after the sign.",
  "yaml/duplicate-key": "A key stands once. Nobody could see which of two counts.",
  "yaml/alias":
    "YAML can name a value with &, repeat it with * and merge it with <<. We write values out: repeated repeats can make a small file grow without end.",
  "yaml/tag":
    "YAML can say with ! what type a value is of. The site knows the types of its values, and types of other programs could make it run something.",
  "yaml/too-long":
    "A file of this kind holds a few lines, or a few hundred. One a thousand times as long is there by accident.",
  "yaml/too-deep":
    "Our files nest keys four levels deep at most. Hundreds of brackets or hyphens one in another are there by accident, and can keep a program busy for hours.",
  "yaml/missing-key": "Some keys must be there, with a value. The check names them.",
  "yaml/unknown-key":
    "The site reads exactly the keys it knows, so that a slip of the pen does not go unnoticed.",
  "yaml/wrong-value":
    "A key has a value of a kind: words, a number in plain digits, one of a list of words, a list with a hyphen before each entry. The check says which.",
  "yaml/wrong-date":
    "Days are written year first, with two digits for month and day: 2026-11-21. Only so is a day read in the same way everywhere; 1.5.2026 is in May for some and in January for others.",
} as const;
