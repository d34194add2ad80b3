export const dataPackage = {
  "package/missing":
    "data/datapackage.json describes every table: its columns, what they mean and what they may hold. Without it no table can be read.",
  "package/malformed":
    "data/datapackage.json describes every table: its columns, what they mean and what they may hold. It is read before anything else, so a comma or bracket too many stops everything. Bring back the last good version and make the change again in small steps.",
  "package/duplicate-key":
    "In one pair of braces each name stands once. Of two, a computer takes the last and says nothing.",
  "package/missing-key":
    "The description of a table has a name, a title, a path and a schema; the schema has fields and a primary key; a field has a name, a type and a description. The check names what is missing.",
  "package/wrong-value":
    "Some values of the description are of a kind: the type of a field is string, integer or number, a list stands in square brackets. The check says which.",
  "package/outside-data":
    "Tables are CSV files in the folder data. A path is written from there, with forward slashes and without ../ or an address of the web.",
  "package/same-name":
    "Each table has a name and files of its own, and each column of a table has a name of its own.",
  "package/unknown-name":
    "Keys of a table name columns it has; a reference to another table names that table and columns it has.",
  "package/missing-table":
    "The site is built from eight tables, from sources to corrections. Others may be added; these must be described.",
  "package/missing-column":
    "The site reads some columns by name: without the column value a figure has no number. Others may be added; these must be described.",
} as const;
