import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = [
  "wcag2a",
  "wcag2aa",
  "wcag2aaa",
  "wcag21a",
  "wcag21aa",
  "wcag21aaa",
  "wcag22a",
  "wcag22aa",
  "wcag22aaa",
  "best-practice",
];

/** What axe finds, each as one line that names rule and place. */
export async function violations(page: Page | Frame, within = "html"): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    async ([within, tags]) => {
      const { axe } = globalThis as unknown as {
        axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
      };
      interface Violation {
        id: string;
        nodes: { target: string[]; any: { message: string }[] }[];
      }
      const { violations } = await axe.run(within, { runOnly: tags, resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(" ")}: ${any[0]?.message ?? ""}`),
      );
    },
    [within, tags] as const,
  );
}

/** What axe cannot decide, each as one line that names rule, reason and the classes it stands in. */
export async function undecided(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    interface Finding {
      id: string;
      nodes: { target: string[]; any: { data?: { messageKey?: string } }[] }[];
    }
    const { axe } = globalThis as unknown as {
      axe: { run(context: string, options: object): Promise<{ incomplete: Finding[] }> };
    };
    const { incomplete } = await axe.run("html", { runOnly: tags, resultTypes: ["incomplete"] });
    const told = incomplete.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => {
        const element = document.querySelector(target.at(-1)!);
        const where = element?.closest("svg") ? "a picture" : target.at(-1)!;
        return `${id}: ${any[0]?.data?.messageKey ?? "?"}: ${where}`;
      }),
    );
    return [...new Set(told)];
  }, tags);
}
