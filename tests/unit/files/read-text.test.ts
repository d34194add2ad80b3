import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { filesOf, type Files } from "../../../src/files/files.ts";
import { linesOf, readText } from "../../../src/files/read-text.ts";

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
const read = (content: string | Uint8Array, file = "data/t.csv") =>
  readText(filesOf({ [file]: content }), file);
/** What is told, as "rule line:column". */
const told = (content: string | Uint8Array, file?: string) =>
  read(content, file).issues.map(({ rule, place }) => `${rule} ${place.line}:${place.column}`);
const messageOf = (content: string | Uint8Array, file?: string) =>
  read(content, file).issues[0]?.message ?? "";
/** Bytes of text in Windows-1252, which for these letters is Latin-1. */
const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, "latin1"));

test("UTF-8 is read with and without a byte order mark, to the same text", () => {
  assert.equal(read("Häfen, ميناء, 🚢\n").text, "Häfen, ميناء, 🚢\n");
  assert.equal(read("\ufeffa,b\n").text, "a,b\n");
  assert.equal(read("").text, "");
});

test("the first byte that is no UTF-8 is told by line and column, in UTF-16 units", () => {
  assert.deepEqual(told(latin1("a,b\nc,H\xe4fen\n")), ["file/not-utf-8 2:4"]);
  const emoji = new Uint8Array([...new TextEncoder().encode("x\r\n🚢,"), 0xff]);
  assert.deepEqual(told(emoji), ["file/not-utf-8 2:4"]);
  // A letter that is cut off begins where its first byte stands.
  assert.deepEqual(told(bytesOf("61 e2 82")), ["file/not-utf-8 1:2"]);
  assert.deepEqual(told(bytesOf("61 ef bf 61")), ["file/not-utf-8 1:2"]);
  assert.deepEqual(told(bytesOf("efbfbd 62 c3")), ["file/not-utf-8 1:3"]);
});

test("a word in another encoding is read in those in which the file makes sense", () => {
  assert.match(messageOf(latin1("H\xe4fen, \xd6l und Caf\xe9")), /"Häfen" in Windows-1252/);
  assert.doesNotMatch(messageOf(latin1("H\xe4fen")), /Mac|1256/);
  assert.match(messageOf(bytesOf("48 8a 66 65 6e")), /"Häfen" in Mac Roman/);
  assert.match(
    messageOf(bytesOf("e3 ed e4 c7 c1 20 c7 e1 e3 cf ed e4 c9")),
    /"ميناء" in Windows-1256/,
  );
  assert.match(messageOf(bytesOf("61 2c 81 fe 9d 2c")), /the byte 81 stands for no letter/);
});

test("a line pasted into a file that is UTF-8 elsewhere is read by itself", () => {
  const mixed = new Uint8Array([...new TextEncoder().encode("Zähler\n"), ...latin1("K\xf6ln")]);
  assert.match(messageOf(mixed), /"Köln" in Windows-1252/);
  assert.match(read(mixed).issues[0]!.hint, /type this one anew/);
  const first = new Uint8Array([
    ...latin1("K\xf6ln\n"),
    ...new TextEncoder().encode("Zähler, Öl\n"),
  ]);
  assert.match(messageOf(first), /"Köln" in Windows-1252/);
});

test("UTF-16 and UTF-32 are told as that, with and without a mark, in both orders of bytes", () => {
  const text = "id,value\nميناء,2\n".repeat(3);
  const utf16 = Buffer.from(text, "utf16le");
  const utf32 = Buffer.from(Uint32Array.from([...text].map((sign) => sign.codePointAt(0)!)).buffer);
  const mark16 = Buffer.from("\ufeff", "utf16le");
  const mark32 = Buffer.from([0xff, 0xfe, 0, 0]);
  const both = (bytes: Buffer, swap: (bytes: Buffer) => Buffer) => [
    bytes,
    swap(Buffer.from(bytes)),
  ];
  for (const [name, files] of [
    ["UTF-16", [utf16, Buffer.concat([mark16, utf16])].flatMap((b) => both(b, (c) => c.swap16()))],
    ["UTF-32", [utf32, Buffer.concat([mark32, utf32])].flatMap((b) => both(b, (c) => c.swap32()))],
  ] as const)
    for (const file of files)
      assert.match(messageOf(new Uint8Array(file)), new RegExp(`in ${name},`));
});

test("zeros alone are no encoding, but signs that a table or a text may not hold", () => {
  assert.deepEqual(told(new Uint8Array(100)), []);
  assert.equal(told(new Uint8Array(100), "content/a.mdx")[0], "file/unseen-character 1:1");
});

test("a file of another kind is named, whatever it is called", () => {
  const kinds: Record<string, RegExp> = {
    "504b0304 14000600 786c2f": /Excel workbook/,
    "504b0304 0a000000 6d696d65747970656170706c69636174696f6e2f766e642e6f617369732e6f70656e646f63756d656e742e7370726561647368656574":
      /LibreOffice workbook/,
    "504b0304 0a000000": /ZIP/,
    d0cf11e0a1b11ae1: /older Excel/,
    "255044462d312e37": /PDF/,
    "1f8b08": /gzip/,
    "89504e470d0a1a0a": /PNG/,
    ffd8ffe0: /JPEG/,
    "7b5c72746631": /RTF/,
  };
  for (const [hex, kind] of Object.entries(kinds)) {
    assert.deepEqual(told(bytesOf(hex)), ["file/another-kind 1:1"], hex);
    assert.match(messageOf(bytesOf(hex)), kind);
  }
  for (const page of ["<!DOCTYPE html>\n", "\n <html>", '{"a":1}', '[{"a":1}]', "[[1]]"])
    assert.deepEqual(told(page), ["file/another-kind 1:1"], page);
  assert.deepEqual(told("<!-- a note -->\n", "content/a.mdx"), []);
  assert.deepEqual(told('{"a":1}', "data/datapackage.json"), []);
});

test("what was encoded twice is told once, at its first word, with what it was", () => {
  assert.deepEqual(told("a,HÃ¤fen\nb,KÃ¶ln\n"), ["file/twice-encoded 1:3"]);
  assert.equal(messageOf("a,HÃ¤fen\nb,KÃ¶ln\n"), '"HÃ¤fen" was probably "Häfen" once.');
  for (const word of ["Häfen", "Größe", "à", "5€", "“so”", "it’s", "ميناء", "المدينة", "naïve–"]) {
    const twice = new TextDecoder("windows-1252").decode(new TextEncoder().encode(word));
    assert.deepEqual(told(twice), ["file/twice-encoded 1:1"], word);
  }
});

test("signs that somebody may have meant are not taken for garbled ones", () => {
  for (const text of [
    "„Spaß“",
    "»Ä«",
    "«café»…",
    "NÃO",
    "Ålesund",
    "ÖVP–FPÖ“",
    "Ø 5",
    "â la",
    "30 °C",
    "Âge",
  ])
    assert.deepEqual(told(text), [], text);
});

test("conflict marks are told in any file, once", () => {
  const text = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> desk\n";
  for (const file of ["data/t.csv", "content/a.mdx", "content/b.yaml"])
    assert.deepEqual(told(text, file), ["file/conflict-marks 2:1"]);
  assert.deepEqual(told("a\n<< b >>\n======\n", "content/a.mdx"), []);
});

test("a file too large to be meant is refused without being read", () => {
  const file = "data/figures.csv";
  const files: Files = {
    paths: [file, "content/a.mdx"],
    size: () => 100_000_000,
    bytes: () => assert.fail("it was read"),
  };
  for (const path of files.paths)
    assert.deepEqual(
      readText(files, path).issues.map(({ rule }) => rule),
      ["file/too-large"],
    );
  assert.equal(linesOf(files)(file, 1), "");
});

test("a text that comes back has no issue, and one that does not has one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const file of ["data/t.csv", "content/a.mdx"]) {
        const { text, issues } = read(bytes, file);
        assert.equal(text === undefined, issues.length > 0);
        for (const { place, message, hint } of issues) {
          assert.ok(place.line >= 1 && place.column >= 1 && place.length >= 1);
          assert.doesNotMatch(message + hint, /undefined|NaN|\[object/);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test("lines for excerpts come from any file, shown as far as they are text", () => {
  const files = filesOf({
    "a.csv": "\ufeffa\r\nb\rc\nd",
    "b.csv": latin1("x\nH\xe4fen"),
    "c.csv": bytesOf("504b0304"),
    "d.csv": new Uint8Array(Buffer.from("\ufeffa\n", "utf16le")),
  });
  const line = linesOf(files);
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((number) => line("a.csv", number)),
    ["a", "b", "c", "d", undefined],
  );
  assert.equal(line("b.csv", 2), "H\ufffdfen");
  assert.deepEqual([line("c.csv", 1), line("d.csv", 1), line("none.csv", 1)], ["", "", ""]);
});
