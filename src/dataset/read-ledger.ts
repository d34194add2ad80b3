import type { Files } from "../files.ts";
import type { Issue } from "../issue.ts";
import { readText } from "../read-text.ts";
import { parseDataPackage, pathsOf } from "./data-package.ts";
import { parseLedger, type Ledger, type TableText } from "./ledger.ts";

const packageFile = "data/datapackage.json";

/** Reads `data/`: the description of the tables, and every table it names. */
export function readLedger(files: Files): { ledger: Ledger; issues: Issue[] } {
  const description = files.paths.includes(packageFile)
    ? readText(files, packageFile)
    : { text: "", issues: [] };
  const parsed = parseDataPackage(packageFile, description.text ?? "");
  const dataPackage = parsed.dataPackage;
  if (description.issues.length || !dataPackage) {
    const issues = [...description.issues, ...(description.issues.length ? [] : parsed.issues)];
    return { ledger: parseLedger(noPackage, new Map()).ledger, issues };
  }
  const issues: Issue[] = [];
  const texts = new Map<string, TableText[]>();
  for (const resource of dataPackage.resources) {
    const found = pathsOf(resource)
      .map((path) => `data/${path}`)
      .filter((file) => files.paths.includes(file))
      .map((file) => ({ file, ...readText(files, file) }));
    issues.push(...found.flatMap((each) => each.issues));
    texts.set(
      resource.name,
      found.map(({ file, text }) => ({ file, text })),
    );
  }
  const { ledger, issues: further } = parseLedger(dataPackage, texts);
  return { ledger, issues: [...issues, ...further] };
}

const noPackage = { name: "", title: "", version: "", resources: [] };
