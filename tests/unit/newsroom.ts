/** A small newsroom in which nothing is wrong (`tests/newsrooms/good`), and the cases that spoil it in exactly one way. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { filesBelow } from "../../src/files/files.node.ts";
import type { Files } from "../../src/files/files.ts";

const tests = fileURLToPath(new URL("..", import.meta.url));
export const casesFolder = path.join(tests, "newsrooms", "cases");

export type Contents = Record<string, string | Uint8Array>;

/** What somebody did to one file. */
interface Edit {
  file: string;
  /** Text that stands in the file, and what takes its first place. */
  replace?: string;
  with?: string;
  /** The file's whole new text. */
  write?: string;
  /** The file's whole new bytes, in hexadecimal. */
  bytes?: string;
  /** Saves the text that stands there in another encoding, with or without a byte order mark. */
  encode?: keyof typeof encodings;
  /** Text put in `times` times over, for what is too long to be written out. */
  repeat?: { text: string; times: number };
  remove?: true;
}

export interface Case {
  /** `csv/open-quote-in-the-middle`: its room, and its own name. */
  name: string;
  file: string;
  /** What a journalist did, in a sentence. */
  did: string;
  rule: string;
  /** What makes the good newsroom the published one. Given, even if empty, the edits are compared with what was published. */
  before?: Edit[];
  edits: Edit[];
  /** What the check must print, to the letter. */
  says: string;
}

/** Every case of the folder, sorted. */
export function readCases(): Case[] {
  return readdirSync(casesFolder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .map((name) => {
      const file = path.join(casesFolder, name);
      const found = parse(readFileSync(file, "utf8")) as Omit<Case, "name" | "file">;
      return { ...found, file, name: name.replaceAll("\\", "/").replace(".yaml", "") };
    });
}

/** The newsroom without a fault. The real `datapackage.json` describes its tables. */
export function goodNewsroom(): Contents {
  const copyOf = ({ paths, bytes }: Files) =>
    Object.fromEntries(paths.map((file) => [file, new Uint8Array(bytes(file))]));
  const described = "data/datapackage.json";
  return {
    ...copyOf(filesBelow(path.join(tests, "newsrooms", "good"))),
    [described]: readFileSync(path.join(tests, "..", described), "utf8"),
  };
}

export function spoil(contents: Contents, edits: readonly Edit[]): Contents {
  return edits.reduce((before, edit) => {
    const { [edit.file]: old, ...others } = before;
    return edit.remove ? others : { ...before, [edit.file]: edited(edit, old) };
  }, contents);
}

function edited(edit: Edit, old: string | Uint8Array | undefined): string | Uint8Array {
  if (edit.bytes !== undefined) return Buffer.from(edit.bytes.replace(/\s/g, ""), "hex");
  let text = edit.write ?? textOf(old, edit.file);
  if (edit.replace !== undefined) {
    assert.ok(text.includes(edit.replace), `${edit.file} does not hold: ${edit.replace}`);
    const { repeat } = edit;
    const after = repeat ? repeat.text.repeat(repeat.times) : edit.with!;
    text = text.replace(edit.replace, () => after);
  } else if (edit.repeat) text += edit.repeat.text.repeat(edit.repeat.times);
  return edit.encode ? encodings[edit.encode](text) : text;
}

function textOf(content: string | Uint8Array | undefined, file: string): string {
  assert.ok(content !== undefined, `there is no ${file} to edit`);
  return typeof content === "string" ? content : new TextDecoder().decode(content);
}

const swapped = (bytes: Buffer, width: 2 | 4) =>
  width === 2 ? Buffer.from(bytes).swap16() : Buffer.from(bytes).swap32();
const utf32 = (text: string) =>
  Buffer.from(new Uint32Array([...text].map((sign) => sign.codePointAt(0)!)).buffer);

/** One byte for each sign: the reverse of the table by which `TextDecoder` reads the encoding. */
function singleByte(encoding: string): (text: string) => Uint8Array {
  return (text) => {
    const bytes = new Map<string, number>();
    const decoder = new TextDecoder(encoding);
    for (let byte = 255; byte >= 0; byte--) bytes.set(decoder.decode(new Uint8Array([byte])), byte);
    return Uint8Array.from([...text].map((sign) => bytes.get(sign) ?? 63));
  };
}

const encodings = {
  "utf-8 with mark": (text: string) => Buffer.from(`\ufeff${text}`),
  "utf-16le": (text: string) => Buffer.from(`\ufeff${text}`, "utf16le"),
  "utf-16be": (text: string) => swapped(Buffer.from(`\ufeff${text}`, "utf16le"), 2),
  "utf-16le without mark": (text: string) => Buffer.from(text, "utf16le"),
  "utf-32le": (text: string) => utf32(`\ufeff${text}`),
  "utf-32be": (text: string) => swapped(utf32(`\ufeff${text}`), 4),
  "windows-1252": singleByte("windows-1252"),
  "windows-1256": singleByte("windows-1256"),
  macintosh: singleByte("macintosh"),
};
