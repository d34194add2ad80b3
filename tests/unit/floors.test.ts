import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const src = fileURLToPath(new URL("../../src", import.meta.url));
/** Rooms from the ground up; the rooms of one line are neighbours that never import one another. */
const floors = [
  ["ground"],
  ["dataset"],
  ["facts", "charts"],
  ["story"],
  ["scroll", "explore", "web", "ledger", "search", "explainers", "check", "impact", "new", "share"],
  ["library"],
  ["layouts", "feeds"],
  ["site"],
  ["weights"],
  ["desk"],
  ["commands"],
];
/** Rooms that are more than one folder. */
const rooms: Record<string, string> = {
  "issue.ts": "ground",
  "kebab.ts": "ground",
  "did-you-mean.ts": "ground",
  "remember.ts": "ground",
  files: "ground",
  rules: "ground",
  "text-places.ts": "ground",
  yaml: "ground",
  embed: "ground",
  reading: "ground",
  i18n: "ground",
  "library.ts": "library",
  "texts.ts": "library",
  "explained.ts": "library",
  "framed.ts": "library",
  "chart-files.ts": "library",
  "citation-files.ts": "library",
  "share-picture.ts": "library",
  "share-files.ts": "library",
  "feed-files.ts": "library",
  components: "library",
  styles: "layouts",
  pages: "site",
};
const roomOf = (file: string) => rooms[file.split("/")[0]!] ?? file.split("/")[0]!;
const floorOf = (file: string) => floors.findIndex((names) => names.includes(roomOf(file)));

/** Every file of src with its code, comments left out. The types that Astro itself looks for stand on no floor. */
const files = new Map(
  globSync("**/*.{ts,astro}", { cwd: src })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file !== "env.d.ts")
    .map((file) => {
      const text = readFileSync(path.join(src, file), "utf8");
      return [file, text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")];
    }),
);
const importPattern = /\bfrom\s+["']([^"']+)["']|\bimport\s*\(?\s*["']([^"']+)["']/g;
const imports = [...files].flatMap(([file, code]) =>
  [...code.matchAll(importPattern)].map(([, from, plain]) => ({ file, name: (from ?? plain)! })),
);
const within = imports
  .filter(({ name }) => name.startsWith("."))
  .map(({ file, name }) => ({
    file,
    target: path.posix.join(path.posix.dirname(file), name.split("?")[0]!),
  }));
const isPlain = (file: string) => file.endsWith(".ts") && !/\.(node|client)\.ts$/.test(file);

test("every file of src stands on a floor, and every import leads to a file", () => {
  assert.deepEqual(
    [...files.keys()].filter((file) => floorOf(file) < 0),
    [],
  );
  const known = new Set(globSync("**/*.*", { cwd: src }).map((file) => file.replaceAll("\\", "/")));
  assert.deepEqual(
    within.filter(({ target }) => !known.has(target)),
    [],
  );
  assert.ok(within.length > 200, "the imports are found");
});

test("a room imports from itself and from floors below, never from a neighbour", () => {
  const wrong = within.filter(
    ({ file, target }) => roomOf(file) !== roomOf(target) && floorOf(target) >= floorOf(file),
  );
  assert.deepEqual(wrong, []);
});

test("astro: is spoken from the library's floor up", () => {
  const wrong = imports.filter(
    ({ file, name }) => name.startsWith("astro:") && floorOf(file) < floorOf("library.ts"),
  );
  assert.deepEqual(wrong, []);
});

test("plain files below the library run anywhere: no disk, no browser", () => {
  const wrong = imports.filter(
    ({ file, name }) =>
      isPlain(file) &&
      floorOf(file) < floorOf("library.ts") &&
      /^node:|\.(node|client)\.ts$/.test(name),
  );
  assert.deepEqual(wrong, []);
});

test("what runs in the browser imports nothing that needs a disk", () => {
  const wrong = imports.filter(
    ({ file, name }) => file.endsWith(".client.ts") && /^node:|\.node\.ts$/.test(name),
  );
  assert.deepEqual(wrong, []);
});

test("outside the browser's files the document is given, never taken", () => {
  const given =
    /\bdocument\??:|\((?:\w+, )*document(?:, \w+)*\) \{|\b(?:const|let) (?:\{ )?document\b/;
  const taken = [...files].filter(([file, code]) => {
    if (file.endsWith(".client.ts")) return false;
    const own = code.replace(/<script[\s>][\s\S]*?<\/script>/g, "").replace(/"[^"\n]*"/g, '""');
    const uses = /(?<![.\w])document\b(?!\w)/.test(own) && !given.test(own);
    return uses || /(?<![.\w])(?:window|globalThis)\b(?=[.[])/.test(own);
  });
  assert.deepEqual(
    taken.map(([file]) => file),
    [],
  );
});

test("no imports go in a circle, types included", () => {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" > "));
    if (done.has(file) || trail.includes(file)) return;
    for (const { target } of within.filter((found) => found.file === file))
      visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});
