export const csv = {
  "csv/open-quote":
    'A cell that holds a comma, a line break or a quotation mark stands in quotation marks, and a quotation mark inside it is written twice: "the ""cloud""". When one is missing, the rest of the file would be read as one cell. The check points at where the cell opened.',
  "csv/mixed-line-ends":
    "A file ends all its lines in the same way. When two programs have written to one file, it may end some lines in one way and some in another, and rows would run into each other. Open it in a spreadsheet and save it anew as CSV.",
} as const;
