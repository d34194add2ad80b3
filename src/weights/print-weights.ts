import { budgetOf, overBudget, type PageWeight } from "./budgets.ts";
import { printBytes } from "./print-bytes.ts";

interface Page {
  html: string;
  weight: PageWeight;
}
type Named = [file: string, page: Page];

/** Pages of one folder are told in one line when there are more than this. */
const many = 8;

/** What each page weighs, a line a page; what weighs more than it may is marked. */
export function printWeights(pages: ReadonlyMap<string, Page>): string {
  const sorted = [...pages].sort(([a], [b]) => (addressOf(a) < addressOf(b) ? -1 : 1));
  const folders = [...Map.groupBy(sorted, ([file]) => folderOf(file))];
  const lines = folders.flatMap(([folder, found]): [string, string][] => {
    const heavy = found.filter(([file, page]) => over(file, page));
    const light = found.filter(([file, page]) => !over(file, page));
    const alone = light.length > many ? heavy : found;
    const range: [string, string] = [`${folder}… ${light.length} pages`, rangeOf(light)];
    return [...alone.map(lineOf), ...(light.length > many ? [range] : [])];
  });
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`).join("\n");
}

/** A page's address within the site: `en/ledger/`. */
export const addressOf = (file: string): string => file.replace(/index\.html$/, "") || "/";

/** The folder a page stands in: `en/`, nothing for the site's own. */
export const folderOf = (file: string): string => addressOf(file).replace(/[^/]*\/?$/, "");

function lineOf([file, page]: Named): [string, string] {
  const { weight } = page;
  const words = `${printBytes(weight.html)} (${printBytes(totalOf(page))})${over(file, page)}`;
  return [addressOf(file), words];
}

function rangeOf(pages: readonly Named[]): string {
  const range = (sizes: number[]) => {
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map(printBytes);
    return least === most ? least! : `${least!.replace(/ kB$/, "")} to ${most}`;
  };
  return `${range(pages.map(([, { weight }]) => weight.html))} (${range(pages.map(([, page]) => totalOf(page)))})`;
}

const totalOf = ({ weight: { html, styles, scripts, fonts } }: Page): number =>
  html + styles + scripts + fonts;

/** ` over budget: scripts 19.2 of 18.0 kB`, or nothing. */
function over(file: string, { html, weight }: Page): string {
  const budget = budgetOf(file, html);
  const found = overBudget(weight, budget).map((part) => {
    const [is, may] = [weight[part], budget[part]].map(printBytes);
    return `${part === "html" ? "page" : part} ${is!.replace(/ kB$/, "")} of ${may}`;
  });
  return found.length ? `  over budget: ${found.join(", ")}` : "";
}
