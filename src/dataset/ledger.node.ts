import { readFileSync, existsSync } from "node:fs";
import path from "node:path";
import type { Issue } from "../issue.ts";
import type { DataPackage } from "./data-package.ts";
import { parseLedger, type Ledger } from "./ledger.ts";

/** Reads `data/` below the project's folder. */
export function readLedger(root: string): { ledger: Ledger; issues: Issue[] } {
  const folder = path.join(root, "data");
  const dataPackage = JSON.parse(
    readFileSync(path.join(folder, "datapackage.json"), "utf8"),
  ) as DataPackage;
  const issues: Issue[] = [];
  const files = new Map<string, { file: string; text: string }>();
  for (const { name, path: file } of dataPackage.resources) {
    const full = path.join(folder, file);
    if (!existsSync(full)) continue;
    const text = decode(readFileSync(full));
    if (text === undefined) issues.push(notUtf8(`data/${file}`));
    files.set(name, { file: `data/${file}`, text: text ?? "" });
  }
  if (issues.length) return { ledger: parseLedger(dataPackage, new Map()).ledger, issues };
  return parseLedger(dataPackage, files);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(file: string): Issue {
  return {
    rule: "csv/not-utf-8",
    severity: "error",
    message: "The file is not written in UTF-8.",
    why: "Umlauts, Arabic and currency signs would turn into other characters.",
    hint: 'Save it from the spreadsheet as "CSV UTF-8 (comma delimited)".',
    place: { file, line: 1, column: 1, length: 1 },
  };
}
