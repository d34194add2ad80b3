export const table = {
  "table/missing-file":
    "Each table that data/datapackage.json describes has a file. Other tables point into it, so it cannot be left out, even when it holds no row: then it is its first line alone.",
  "table/empty-file":
    "A table begins with a line that names its columns. The check prints the line to begin with.",
  "table/no-header":
    "The first line of a table names its columns. Without it, or with the first line of another table, nobody could say what a cell means. The check prints the line to begin with.",
  "table/nameless-column":
    "A spreadsheet writes empty columns at the right where something once stood, and the first line ends in commas. Delete these columns there.",
  "table/unknown-column":
    "The first line of a table names columns that data/datapackage.json describes, and no others. A note to yourself does not belong into a column of its own; a new column is described first.",
  "table/missing-column":
    "Each column of a table stands in its first line, and each row has a cell for it, if only an empty one. Hidden columns in a spreadsheet are sometimes left out when it saves.",
  "table/duplicate-column": "Each column stands once. Nobody could say which of two counts.",
  "table/ragged-row":
    "Each row has as many cells as the first line names columns. A comma inside a cell that has no quotation marks around it splits the cell in two; a missing comma at the end leaves the row short.",
  "table/empty-cell":
    "Some columns are never empty, for without them the row says nothing: a figure without a source is no figure.",
  "table/unfinished-row":
    "A row with almost nothing in it is a total, a title, a note or one that was begun. The ledger has no such rows: a total of figures is a row of data/derived.csv, and a note has no place in a table.",
  "table/too-long-cell":
    "A cell holds a word, a number or a few sentences. One of thousands of characters has swallowed others, or a whole text was pasted into it.",
  "table/unseen-character":
    "Fixed spaces, characters without width, marks of direction and steering signs come along when text is copied, and make two words differ that look the same. Type the cell anew. Persian non-joiners, joined emoji and direction marks beside Arabic letters are at home and stay.",
  "table/spreadsheet-error":
    "#REF!, #N/A or #DIV/0! (in German #BEZUG!, #NV) say that a spreadsheet could not compute; ### says that a column was too narrow to show a value. The value is lost and has to be typed.",
  "table/formula":
    "A cell that begins with = is computed by a spreadsheet and by nobody else. The ledger holds results; what the site shall compute is a row of data/derived.csv.",
  "table/stray-space":
    "A cell neither begins nor ends with a space. Such a space is invisible and makes two equal words differ.",
  "table/not-a-number":
    "Numbers are written as plain digits in base units, with a point before decimals: 595300000000 or 13.1. No thousands separators, no signs of currency or percent, no “bn”: unit and qualifier have columns of their own. Three decimals, as in 1.234, look like thousands; if they are decimals, write 1.2340.",
  "table/too-many-digits":
    "A computer keeps fifteen digits of a number and rounds the rest in silence. No article prints more; such a number comes out of a computation.",
  "table/out-of-range":
    "Some columns allow only part of all numbers; a paragraph, for example, is counted from 1.",
  "table/reversed-range":
    "When an article prints a range, value is its lower end and value_high its upper one. A single number stands in value alone.",
  "table/speaker":
    "A claim is somebody’s: said_by holds the id of the company or person who makes it, a row of data/entities.csv. Only a headline may be signed by nobody. What is reported the article says in its own voice, so there said_by is empty.",
  "table/date-basis":
    "Every date has a basis: stated, if the article prints it with the fact, or inferred, if it follows from the context. Where there is no date the basis is unknown, and only there.",
  "table/number-in-a-label":
    "Labels and titles name a figure or tell an event without a number, and so do the words about a contradiction. The number stands in cells of its own, with its unit, its qualifier and its place in the article, and is printed from there. Years and names such as H100 may be typed.",
  "table/missing-language":
    "A warning to readers, a caution, is written in English, German and Arabic, or not at all. In one language alone it would warn only some of them.",
  "table/not-allowed":
    "Some columns hold one of a few words, so that the site can say what they mean. The check lists them.",
  "table/wrong-form":
    "Ids are lower-case words of a-z and 0-9 joined by hyphens, because they become addresses. A fingerprint has 64 characters of 0-9 and a-f.",
  "table/impossible-date":
    "Dates are written year first, no more precise than the article: 2018, 2018-12, 2018-12-31, or 2018-12~ for about. The day must exist in the calendar. Spreadsheets like to turn 2021-05 into May-21, and a day into a number such as 45291: give the column the format Text.",
  "table/duplicate-key":
    "A row is called by its id, so no two rows share one. The check shows both lines.",
  "table/dangling-reference":
    "A cell that names a row of another table must lead there: a figure to its article and paragraph, a tie to its two parties.",
} as const;
