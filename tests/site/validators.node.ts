/** Two validators that are not ours, made to speak alike: the W3C's checker (vnu) and html-validate. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { HtmlValidate } from "html-validate";
import { findJava } from "./java.node.ts";
import { htmlRules } from "./passed-over.ts";
import type { Site } from "./site.ts";

/** What a validator says of one place. */
export interface Finding {
  by: "vnu" | "html-validate";
  /** Below the site's folder, with line and column. */
  file: string;
  line: number;
  column: number;
  /** The rule's name, where the validator has names for its rules, and what it says. */
  said: string;
  /** What stands there. */
  near: string;
}

export const print = ({ by, file, line, column, said, near }: Finding): string =>
  `${file}:${line}:${column} ${by}: ${said}\n    at ${near}`;

/** Every page, style sheet and picture in one run of the W3C's checker. */
export function runVnu({ folder }: Site): Finding[] {
  const java = findJava();
  if (!java) throw new Error("There is no Java. npm run test:site fetches it.");
  const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
  const how = ["--stdout", "--exit-zero-always", "--format", "json"];
  const what = ["--skip-non-html", "--also-check-css", "--also-check-svg"];
  const { status, stdout, stderr } = spawnSync(java, ["-jar", jar, ...how, ...what, folder], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`The HTML checker stopped: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: VnuMessage[] };
  return messages.map(({ url, lastLine = 0, firstColumn, lastColumn = 0, message, extract }) => ({
    by: "vnu",
    file: path
      .relative(folder, decodeURIComponent(url.replace(/^file:/, "")))
      .replaceAll(path.sep, "/"),
    // What stands in the first line is said to stand in line 0.
    line: Math.max(1, lastLine),
    column: firstColumn ?? lastColumn,
    said: message,
    near: (extract ?? "").replace(/\s+/g, " "),
  }));
}

/** Every page by the rules of html-validate for documents, structure and access. */
export async function runHtmlValidate({ pages }: Pick<Site, "pages">): Promise<Finding[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended", "html-validate:document", "html-validate:a11y"],
    rules: htmlRules,
  });
  const findings: Finding[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, file);
    for (const { ruleId, line, column, message, selector } of results.flatMap(
      ({ messages }) => messages,
    ))
      findings.push({
        by: "html-validate",
        file,
        line,
        column,
        said: `${ruleId}: ${message}`,
        near: selector ?? "",
      });
  }
  return findings;
}

interface VnuMessage {
  url: string;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
  extract?: string;
}
