export const file = {
  "file/not-utf-8":
    "Every file is written in UTF-8, the one way of writing that holds German, Arabic and currency signs alike. Spreadsheets and older editors offer others, and the letters they write come out as something else. In Excel choose “CSV UTF-8 (comma delimited)” when saving; in an editor look for “encoding” in the save dialogue.",
  "file/another-kind":
    "A file is what is in it, not what its name ends in. A workbook, a PDF or a web page renamed to .csv is none: open it in its own program and save it as CSV.",
  "file/too-large":
    "A table of this site has kilobytes, not megabytes. One beyond 5 MB, or a text beyond 1 MB, is probably another file under its name, and is refused without being read.",
  "file/lost-letters":
    "Saved as plain CSV, a table keeps no Arabic: a question mark is written for each letter, and saving it again as UTF-8 does not bring the letters back. Only an earlier version has them: git restore with the name of the file brings back the last one that was committed.",
  "file/twice-encoded":
    "Two strange signs where one letter should stand, as in HÃ¤fen for Häfen: a file in UTF-8 was opened as if it were Windows-1252, and saved so. The check says what each word was.",
  "file/conflict-marks":
    "When two people change the same lines, git writes both versions into the file, between lines of <<<<<<<, ======= and >>>>>>>. Somebody has to choose, and to delete these lines.",
  "file/unseen-character":
    "Some characters are invisible: they steer machines, turn the reading direction around or take no room at all. They come along when text is copied, and make what you see differ from what is there. The check names them and shows where they stand.",
  "file/undescribed":
    "Each table in data/ is described in data/datapackage.json; one that is not is read by nobody and checked by nobody. A copy kept for safety lies elsewhere: git keeps every version.",
  "file/misnamed":
    "A text stands in content/stories/NAME/ or content/pages/NAME/ and is named after its language: en.mdx. Beside a story stands story.yaml. A chart is content/charts/NAME.yaml, a glossary content/glossary/en.yaml. Names are small letters a-z and digits, joined by hyphens, because they become addresses.",
  "file/unread":
    "In content/ stand texts, their pictures, charts and glossaries. Drafts in other formats and notes are kept elsewhere. This is a warning: it does not stop anything.",
} as const;
