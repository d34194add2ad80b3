/** What a file is that is named like a table or a text and is none. */
export interface FileKind {
  /** Ends the sentence "The file is". */
  name: string;
  mend: string;
}

/** The kind that a file's first bytes tell; undefined when they may be text. */
export function kindOfBytes(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = signatures.find(([begins]) => head.startsWith(begins))?.[1];
  if (found !== zip) return found;
  const parts = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  return archives.find(([holds]) => parts.includes(holds))?.[1] ?? zip;
}

/** The kind of a text that is no table. */
export function kindOfText(text: string): FileKind | undefined {
  if (/^\s*<(?:!doctype|html|head|body|table|\?xml|!--)/i.test(text)) return webPage;
  return /^\s*(?:\{|\[\s*[[{"])/.test(text) ? document("JSON") : undefined;
}

const workbook = (name: string): FileKind => ({
  name,
  mend: 'Open it in the spreadsheet and save it as "CSV UTF-8 (comma delimited)" (Excel), or as CSV with the character set "Unicode (UTF-8)" (LibreOffice).',
});
const archive = (name: string): FileKind => ({
  name,
  mend: "Unpack it, and put here what is in it.",
});
const document = (name: string): FileKind => ({
  name,
  mend: "Bring back the last good version, or ask whoever made it for plain text or CSV.",
});
const webPage: FileKind = {
  name: "a web page (HTML)",
  mend: "Download the file itself, not the page that shows it (on GitHub: Raw), or bring back the last good version.",
};
const zip = archive("a ZIP archive");

/** The bytes with which each format begins. */
const signatures: readonly (readonly [string, FileKind])[] = [
  ["PK\x03\x04", zip],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", workbook("a workbook of an older Excel (.xls)")],
  ["%PDF-", document("a PDF")],
  ["\x1f\x8b", archive("a gzip archive")],
  ["7z\xbc\xaf\x27\x1c", archive("a 7-Zip archive")],
  ["{\\rtf", document("a formatted text (RTF)")],
  ["\x89PNG", document("an image (PNG)")],
  ["\xff\xd8\xff", document("an image (JPEG)")],
  ["GIF8", document("an image (GIF)")],
  ["SQLite format 3", document("a database (SQLite)")],
  ["PAR1", document("a table in Parquet")],
];

/** Names of parts that tell one zipped format from another. */
const archives: readonly (readonly [string, FileKind])[] = [
  ["opendocument.spreadsheet", workbook("a LibreOffice workbook (.ods)")],
  ["opendocument.text", document("a LibreOffice document (.odt)")],
  ["xl/", workbook("an Excel workbook (.xlsx)")],
  ["word/", document("a Word document (.docx)")],
  ["Index/", workbook("a Numbers workbook (.numbers)")],
];
