export const csv = {
  "csv/wrong-separator":
    "Cells are parted by commas. In half of Europe spreadsheets part them by semicolons, because the comma is needed for decimals there; others use tabs. Save the table anew with commas, and numbers with a point before decimals.",
  "csv/separator-line":
    "A first line such as sep=; is a note from Excel to itself. It is no part of the table: delete the line, and see that commas part the cells.",
  "csv/curly-quote":
    "A cell that holds a comma stands in straight quotation marks. Word processors turn them into curly ones, “ and ”, which are letters of the text: the comma then begins another cell. Curly marks inside a cell are welcome.",
  "csv/open-quote":
    'A cell that holds a comma, a line break or a quotation mark stands in quotation marks, and a quotation mark inside it is written twice: "the ""cloud""". When one is missing, the rest of the file would be read as one cell. The check points at where the cell opened.',
  "csv/stray-quote":
    'A quotation mark inside a cell stands there twice, and the cell itself in quotation marks: "5"" disk". A single one in a bare cell is a slip, or the last trace of a cell that was not opened.',
  "csv/quoted-row":
    "A spreadsheet that expects semicolons shows each line of our tables in one cell. When it saves, it puts the whole line in quotation marks. Open the last good version by import, with the comma as separator.",
  "csv/too-many-cells":
    "A table of this site has some thousand cells. One with two hundred thousand is probably another file under its name.",
} as const;
