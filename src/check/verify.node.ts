import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { ArticleTexts } from "./verify-article.ts";

/** Reads those of the named files that are in the folder. */
export function readArticles(folder: string, names: Iterable<string>): ArticleTexts {
  const present = [...names].filter((name) => existsSync(path.join(folder, name)));
  return new Map(present.map((name) => [name, decode(readFileSync(path.join(folder, name)))]));
}

export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The fingerprint of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
