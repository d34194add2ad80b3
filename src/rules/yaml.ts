export const yaml = {
  "yaml/malformed":
    "YAML is written as “key: value”, one a line, with spaces (never tabs) before the keys that belong to another. Words with a colon, a hash or a quotation mark stand in quotation marks.",
  "yaml/duplicate-key": "A key stands once. Nobody could see which of two counts.",
  "yaml/alias":
    "YAML can name a value with & and repeat it with *. We write values out: repeated repeats can make a small file grow without end.",
  "yaml/missing-key": "Some keys must be there. The check names them.",
  "yaml/unknown-key":
    "The site reads exactly the keys it knows, so that a slip of the pen does not go unnoticed.",
  "yaml/wrong-value":
    "A key has a value of a kind: a word from a list, a number, a day. The check says which.",
} as const;
