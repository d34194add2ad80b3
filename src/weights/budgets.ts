/** What a page weighs as a reader fetches it, in bytes: itself, and what it loads. */
export interface PageWeight {
  html: number;
  styles: number;
  scripts: number;
  fonts: number;
}

const kB = 1000;

/** How much a page may weigh. @param file as it is built: `en/stories/<name>/index.html` */
export function budgetOf(file: string, html: string): PageWeight {
  const kind = /^\w+\/(\w+)\//.exec(file)?.[1];
  return {
    html: kind === "stories" ? 36 * kB : Infinity,
    styles: 8 * kB,
    scripts: kind === "explainers" ? 24 * kB : html.includes('class="scrolly"') ? 18 * kB : 4 * kB,
    fonts: 50 * kB,
  };
}

/** Which parts of a page weigh more than they may. */
export function overBudget(weight: PageWeight, budget: PageWeight): (keyof PageWeight)[] {
  return (Object.keys(budget) as (keyof PageWeight)[]).filter(
    (part) => weight[part] > budget[part],
  );
}
