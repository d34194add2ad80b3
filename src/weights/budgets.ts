/** What a page weighs as a reader fetches it, in bytes: itself, and what it loads. */
export interface PageWeight {
  html: number;
  styles: number;
  scripts: number;
  fonts: number;
}

const kB = 1000;

/** A picture in somebody else's page should cost its reader hardly more than an image. */
const embeddedChart: PageWeight = { html: 8 * kB, styles: 5 * kB, scripts: 1 * kB, fonts: 50 * kB };

/** How much a page may weigh. @param file as it is built: `en/stories/<name>/index.html` */
export function budgetOf(file: string, html: string): PageWeight {
  const kind = /^\w+\/((?:embed\/)?\w+)\//.exec(file)?.[1] ?? "";
  if (kind === "embed/charts") return embeddedChart;
  return {
    html: kind === "stories" ? 36 * kB : kind === "embed/explainers" ? 10 * kB : Infinity,
    styles: 8 * kB,
    scripts: kind.endsWith("explainers")
      ? 24 * kB
      : kind === "search"
        ? 12 * kB
        : html.includes('class="scrolly"')
          ? 18 * kB
          : 4 * kB,
    fonts: 50 * kB,
  };
}

/** Which parts of a page weigh more than they may. */
export function overBudget(weight: PageWeight, budget: PageWeight): (keyof PageWeight)[] {
  return (Object.keys(budget) as (keyof PageWeight)[]).filter(
    (part) => weight[part] > budget[part],
  );
}
