import type { Files } from "../files/files.ts";
import type { Issue, Place } from "../issue.ts";
import { readText } from "../files/read-text.ts";
import { pathsOf, type DataPackage } from "./data-package.ts";
import { parseLedger, type Ledger, type TableText } from "./ledger.ts";
import { parseDataPackage } from "./parse-package.ts";
import { findUndescribed, undescribed } from "./undescribed.ts";

const packageFile = "data/datapackage.json";
const fileOf = (path: string): string => `data/${path}`;

/** Reads `data/`: the description of the tables, and every table it names. */
export function readLedger(files: Files): { ledger: Ledger; issues: Issue[] } {
  const { dataPackage, issues } = readDataPackage(files);
  if (!dataPackage) return { ledger: parseLedger(noPackage, new Map()).ledger, issues };
  const described = dataPackage.resources.flatMap(pathsOf).map(fileOf);
  const others = findUndescribed(files.paths, described);
  // A file under a wrong name is one fault: its table is not also missing.
  const misnamed = new Set(others.map(({ meant }) => meant));
  const texts = new Map<string, TableText[]>();
  for (const resource of dataPackage.resources) {
    const found = pathsOf(resource)
      .map(fileOf)
      .filter((file) => files.paths.includes(file) || misnamed.has(file))
      .map((file) => ({ file, ...(misnamed.has(file) ? { issues: [] } : readText(files, file)) }));
    issues.push(...found.flatMap((each) => each.issues));
    texts.set(
      resource.name,
      found.map(({ file, text }) => ({ file, text })),
    );
  }
  const { ledger, issues: further } = parseLedger(dataPackage, texts);
  return { ledger, issues: [...issues, ...others.map(undescribed), ...further] };
}

const noPackage = { name: "", title: "", version: "", resources: [] };

function readDataPackage(files: Files): { dataPackage?: DataPackage; issues: Issue[] } {
  if (!files.paths.includes(packageFile)) return { issues: [missingPackage] };
  const { text, issues } = readText(files, packageFile);
  return text === undefined ? { issues } : parseDataPackage(packageFile, text);
}

const start: Place = { file: packageFile, line: 1, column: 1, length: 1 };
const missingPackage: Issue = {
  rule: "package/missing",
  severity: "error",
  message: "The description of the tables is missing.",
  why: "By this file the site knows which tables there are, and what their columns mean.",
  hint: `Bring ${packageFile} back from the last good version.`,
  place: start,
};
