/**
 * `npm run bench`: measures times, as ratios and against budgets, side by side in one run. It is no test: times belong to a machine and
 * to a moment. Words after `--` choose pages whose address contains one of them; `--build` builds the site first, and times that.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";
import { browserOptions } from "../browser/browser.node.ts";
import { openSite, type Page } from "../site/site.ts";
import { byHand } from "./by-hand.ts";
import { measureInputs } from "./inputs.ts";
import { measureLoading } from "./loading.ts";
import { describeMachine } from "./machine.ts";
import { Pace } from "./pace.ts";
import { measureScrolling } from "./scrolling.ts";
import { serve } from "./server.node.ts";
import { isHeld, printTable, type Row } from "./table.ts";

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const rows: Row[] = [];

if (process.argv.includes("--build")) rows.push(timeBuild());
const site = openSite();
const chosen = site.pages.filter(
  ({ file }) => words.length === 0 || words.some((word) => file.includes(word)),
);
const pagesOf = (kind: string) =>
  chosen.filter(({ file }) => new RegExp(`^\\w+/${kind}/[^/]+/index\\.html$`).test(file));
const [explainers, stories] = [pagesOf("explainers"), pagesOf("stories")];

const styles = "/by-hand/styles.css";
const handPath = ({ file }: Page) => `/by-hand/${file}`;
const served = await serve(
  site.folder,
  site.base,
  new Map([
    [styles, readFileSync(path.join(import.meta.dirname, "by-hand.css"), "utf8")],
    ...stories.map((page) => [handPath(page), byHand(page.html, styles)] as const),
  ]),
);
const browser = await chromium.launch(browserOptions);
const pace = new Pace();

console.log(await describeMachine(browser));
for (const page of explainers) {
  console.log(`Working every control of ${page.file} …`);
  rows.push(
    ...(await measureInputs(browser, nameOf(page), served.address + page.address.pathname, pace)),
  );
}
for (const page of stories) {
  console.log(`Loading and scrolling ${page.file} …`);
  const addresses = [page.address.pathname, handPath(page)].map((found) => served.address + found);
  const given = [browser, nameOf(page), addresses[0]!, addresses[1]!] as const;
  rows.push(...(await measureLoading(...given)), await measureScrolling(...given));
}
if (explainers.length) console.log(pace.describe());
console.log(await describeMachine(browser));
await browser.close();
served.close();

const broken = rows.filter((row) => !isHeld(row));
if (rows.length === 0)
  console.error(`No story's or explainer's address contains ${words.join(" or ")}.`);
else
  console.log(
    `\n${printTable(rows)}\n\n` +
      (broken.length ? `${broken.length} of ${rows.length} budgets broken.` : "All budgets held."),
  );
process.exitCode = broken.length || rows.length === 0 ? 1 : 0;

function nameOf({ file }: Page): string {
  return path.posix.basename(path.posix.dirname(file));
}

function timeBuild(): Row {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, ["src/commands/build.node.ts"], {
    stdio: "inherit",
  });
  const value = status === 0 ? (Date.now() - started) / 1000 : NaN;
  return { page: "the whole site", what: "built", unit: "s", value, held: "value", budget: 45 };
}
