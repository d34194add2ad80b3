import type { Cause } from "./causes.ts";
import type { PageChange } from "./changes.ts";
import { printDifference } from "./print-bytes.ts";
import type { PageWeight } from "./budgets.ts";
import { addressOf, folderOf } from "./print-weights.ts";

/** Pages that changed for one cause are told in one line when there are more than this; and no more lines than that. */
const [many, most] = [3, 12];

/** What changed, page by page, with its causes. */
export function printChanges(changes: readonly PageChange[]): string {
  if (changes.length === 0) return "  no page";
  const alike = [...Map.groupBy(changes, ({ is, causes }) => `${is} ${namesOf(causes)}`).values()];
  const lines = alike.flatMap((found) =>
    found.length > many ? [lineOfMany(found)] : found.map(lineOf),
  );
  const shown = lines.slice(0, most);
  const rest = lines.length - shown.length;
  const width = Math.max(...shown.map(([name]) => name.length));
  return [
    ...shown.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`),
    ...(rest ? [`  and ${rest} more`] : []),
  ].join("\n");
}

/** What became of the styles, scripts and fonts of pages that stand in both states: `styles +0.2 kB on 69 pages`. */
export function printLoads(
  before: ReadonlyMap<string, { weight: PageWeight }>,
  after: ReadonlyMap<string, { weight: PageWeight }>,
): string[] {
  return (["styles", "scripts", "fonts"] as const).flatMap((part) => {
    const differences = [...after]
      .map(([file, { weight }]) => weight[part] - (before.get(file)?.weight ?? weight)[part])
      .filter((bytes) => bytes !== 0);
    return [...Map.groupBy(differences, (bytes) => bytes)].map(
      ([bytes, { length }]) =>
        `  ${part} ${printDifference(bytes)} on ${length} ${length === 1 ? "page" : "pages"}`,
    );
  });
}

/** One change in words: `+3.0 kB: chart gpu-supply in step 4`. @param since when the page was otherwise */
export function printChange(
  { is, bytes, causes }: Omit<PageChange, "file">,
  since?: string,
): string {
  const difference = printDifference(bytes) + (since ? ` since ${since}` : "");
  if (is !== "changed") return `${is}, ${difference}`;
  return causes.length ? `${difference}: ${printCauses(causes)}` : difference;
}

const lineOf = (change: PageChange): [string, string] => [
  addressOf(change.file),
  printChange(change),
];

function lineOfMany(changes: readonly PageChange[]): [string, string] {
  const bytes = changes.reduce((sum, change) => sum + change.bytes, 0);
  const folders = new Set(changes.map(({ file }) => folderOf(file)));
  const [folder] = folders.size === 1 ? [...folders].map((name) => `${name}… `) : [""];
  return [`${folder}${changes.length} pages`, printChange({ ...changes[0]!, bytes })];
}

/** A single cause needs no number; of several the heaviest are told with theirs. */
function printCauses(causes: readonly Cause[]): string {
  if (causes.length === 1) return causes[0]!.name;
  const told = causes.slice(0, 3).map(({ name, bytes }) => `${name} (${printDifference(bytes)})`);
  const rest = causes.length - told.length;
  return [...told, ...(rest ? [`${rest} more`] : [])].join(", ");
}

const namesOf = (causes: readonly Cause[]): string =>
  causes
    .map(({ name }) => name)
    .sort()
    .join(", ");
