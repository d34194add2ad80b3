export const file = {
  "file/not-utf-8":
    "Every file is written in UTF-8, the one way of writing that holds German, Arabic and currency signs alike. Spreadsheets and older editors offer others, and the letters they write come out as something else. In Excel choose “CSV UTF-8 (comma delimited)” when saving; in an editor look for “encoding” in the save dialogue.",
} as const;
