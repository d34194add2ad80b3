export const verify = {
  "verify/missing-article":
    "The folder given to verify must hold every article that sources.csv names, under the name in archive_file.",
  "verify/not-utf-8":
    "The articles in the folder must be UTF-8 texts, as they were when their fingerprints were taken.",
  "verify/fingerprint":
    "A passage keeps a fingerprint of its paragraph. When the two differ, the article's text was changed, or another version of it lies in the folder.",
  "verify/paragraph-count":
    "sources.csv says how many paragraphs an article has: its non-empty lines, counted from 1.",
  "verify/no-paragraph": "A row names a paragraph the article does not have.",
  "verify/no-passage": "Each paragraph of an article has a row in passages.csv.",
  "verify/not-evidence":
    "Adverts, boilerplate and repeats are no evidence: a row stands where the article itself first says it.",
  "verify/not-printed":
    "as_printed holds words of the paragraph letter for letter, so that whoever pulls the thread finds them.",
  "verify/wrong-paragraph":
    "The words stand in another paragraph of the article; the check says in which.",
  "verify/cut-number":
    "as_printed holds the whole number with its scale word: “30” out of “30 million” is another number.",
  "verify/too-many-words":
    "The articles are not ours to publish. as_printed keeps number, unit and qualifier, a few words.",
  "verify/value":
    "The value must be what the printed words say, read in the article's own language: a German Billion is a million millions.",
  "verify/unit":
    "The printed words or their paragraph name the unit; another unit makes another fact.",
  "verify/year":
    "A stated date is printed in its paragraph. A date that follows from elsewhere is inferred, and the row says so.",
  "verify/no-caution":
    "A value that is our reading of a damaged text carries a caution that says so.",
} as const;
