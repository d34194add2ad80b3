import { parseDocument, type Document } from "yaml";

/** Reads YAML as far as it goes: core schema, so that dates stay text, and keys that are words. */
export const readDocument = (text: string): Document.Parsed =>
  parseDocument(text, {
    schema: "core",
    stringKeys: true,
    prettyErrors: false,
    // The parser's own test of it slows down with the square of their number.
    uniqueKeys: false,
  });
