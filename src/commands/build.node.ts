/** `npm run build`: checks everything, builds into a folder beside `dist`, and only a whole build takes its place. */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkProject } from "../check/check.ts";
import { printReport } from "../check/print.ts";
import { untried } from "../check/untried.ts";
import { filesBelow } from "../files/files.node.ts";
import { linesOf } from "../files/read-text.ts";
import { published } from "../i18n/locales.ts";
import { isDraft } from "../story/drafts.ts";
import { readProject } from "../story/read-project.ts";
import { tellWeights } from "../weights/report.node.ts";
import { readStates } from "../weights/states.node.ts";
import { runAstro } from "./astro.node.ts";
import { readBaseline } from "./baseline.node.ts";
import type { BuiltPage } from "./built-page.ts";
import { llmsText } from "./llms.ts";
import { headersFile } from "./policy.ts";
import { sealPage } from "./seal.ts";
import { sitemapOf } from "./sitemap.ts";

const root = process.cwd();
const [next, last] = ["dist-next", "dist"];
const base = process.env["BASE_PATH"] ?? "/";

process.exitCode = await build();

async function build(): Promise<number> {
  console.log("Checking data and content …");
  const { project, issues: found } = readProject(filesBelow(root));
  const issues = checkProject(project, found, readBaseline(root).baseline);
  if (issues.length)
    console.log(`\n${printReport(issues, linesOf(project.files), untried(found))}`);
  if (issues.some((issue) => issue.severity === "error")) return stop("Nothing was built.");

  for (const { file } of project.texts.filter((text) => isDraft(project, text)))
    console.log(`Left out, for it has no day of publication yet: ${file}`);
  console.log("Building the pages … (about twenty seconds)");
  const started = Date.now();
  const states = readStates(root);
  rmSync(path.join(root, next), { recursive: true, force: true });
  const { code, output } = await runAstro(["build", "--outDir", next], true);
  if (code !== 0) return stop(`${output}\nThe build failed.`);
  const unexpected = warningsIn(output);
  if (unexpected.length)
    return stop(
      `${unexpected.join("\n")}\nThe build warned, and a build that warns is not published.`,
    );

  console.log("Sealing the pages …");
  const folder = path.join(root, next);
  const faults: string[] = [];
  const pages = htmlBelow(folder).map((file): BuiltPage => {
    const sealed = sealPage(readFileSync(path.join(folder, file), "utf8"));
    writeFileSync(path.join(folder, file), sealed.html);
    faults.push(...sealed.faults.map((fault) => `${next}/${file}: ${fault}`));
    return { file, html: sealed.html };
  });
  if (faults.length)
    return stop(`${faults.join("\n")}\nThe content security policy would block this.`);
  writeFileSync(path.join(folder, "sitemap.xml"), sitemapOf(pages));
  writeFileSync(path.join(folder, "llms.txt"), llmsText(pages, published[0]!));
  const files = pages.map(({ file }) => file);
  writeFileSync(path.join(folder, "_headers"), headersFile(base, files));

  publish();
  console.log(
    `${pages.length} pages in ${last}/, built in ${((Date.now() - started) / 1000).toFixed(1)} seconds.`,
  );
  await tellWeights({ root, folder: path.join(root, last), base }, project, states, console.log);
  return 0;
}

/** Two renames: a reader of the folder never meets half a site. */
function publish(): void {
  const aside = path.join(root, `${last}-old`);
  rmSync(aside, { recursive: true, force: true });
  if (existsSync(path.join(root, last))) renameSync(path.join(root, last), aside);
  renameSync(path.join(root, next), path.join(root, last));
  rmSync(aside, { recursive: true, force: true });
}

function stop(reason: string): number {
  const kept = existsSync(path.join(root, last))
    ? ` The last good build in ${last}/ is untouched.`
    : "";
  console.error(`\n${reason}${kept}`);
  return 1;
}

/** The bundler repeats one notice about every text, which concerns nobody. */
function warningsIn(output: string): string[] {
  return output
    .split("\n")
    .filter(
      (line) =>
        /\bwarn(ing)?\b/i.test(line) && !/MODULE_LEVEL_DIRECTIVE|astro:head-inject/.test(line),
    );
}

/** The pages of a built site, with the slashes of addresses. */
function htmlBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}
