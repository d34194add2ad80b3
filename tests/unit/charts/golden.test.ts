import assert from "node:assert/strict";
import { globSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { matchGolden } from "../golden.ts";
import { drawAll } from "./real.ts";

const folder = fileURLToPath(new URL("../../golden/pictures", import.meta.url));
const all = drawAll();

for (const { name, picture } of all) {
  test(`the picture ${name} is as it was last approved`, () => {
    matchGolden(`pictures/${name}.svg`, pretty(picture.markup));
  });
}

test("no golden picture is left of a chart that is gone", () => {
  const known = new Set(all.map(({ name }) => `${name}.svg`));
  const files = globSync("*.svg", { cwd: folder }).filter((name) => !name.endsWith("-changed.svg"));
  assert.deepEqual(
    files.filter((name) => !known.has(name)),
    [],
  );
});

/** One element a line, so that a difference shows what moved; with its name space, so that a viewer opens it. */
function pretty(markup: string): string {
  let depth = 0;
  const lines = markup
    .replace(/><\/(?:rect|path|circle)>/g, "/>")
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    .replace(/></g, ">\n<")
    .split("\n")
    .map((line) => {
      if (line.startsWith("</")) depth--;
      const indented = "  ".repeat(depth) + line;
      if (!line.startsWith("</") && !/<\/|\/>$/.test(line)) depth++;
      return indented;
    });
  return `${lines.join("\n")}\n`;
}
