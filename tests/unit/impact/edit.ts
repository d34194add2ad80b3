/** What the tests of the comparison share: the site as it stands, with one cell changed. */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { JSDOM } from "jsdom";
import { filesBelow } from "../../../src/files/files.node.ts";
import { filesOf, type Files } from "../../../src/files/files.ts";
import { impactOf, type Impact } from "../../../src/impact/impact.ts";
import type { Project } from "../../../src/story/project.ts";
import { readProject } from "../../../src/story/read-project.ts";

const disk = filesBelow(fileURLToPath(new URL("../../..", import.meta.url)));
const contents = Object.fromEntries(disk.paths.map((path) => [path, disk.bytes(path)]));
const { document } = new JSDOM().window;

export const today = "2026-11-22";
export const read = (files: Files): Project => readProject(files).project;
export const real = read(filesOf(contents));
export const compare = (before: Project, after: Project): Impact =>
  impactOf(before, after, today, document);

/** The site with another text in one cell of a table. */
export function withCell(table: string, id: string, column: string, text: string): Project {
  const { rows } = real.ledger.tables.get(table) ?? assert.fail(`no table ${table}`);
  const cell = rows.find((row) => row.values["id"] === id)?.cells[column];
  assert.ok(cell, `${table} has no ${id}, ${column}`);
  const { file, line, column: start } = cell.place;
  const lines = new TextDecoder().decode(contents[file]).split("\n");
  const old = lines[line - 1]!;
  const end = start - 1 + cell.text.length;
  lines[line - 1] = old.slice(0, start - 1) + text + old.slice(end);
  return read(filesOf({ ...contents, [file]: lines.join("\n") }));
}

/** The site with all its files put through a function. */
export const withEach = (edit: (text: string) => string): Project =>
  read(
    filesOf(
      Object.fromEntries(
        Object.entries(contents).map(([file, bytes]) => [
          file,
          edit(new TextDecoder().decode(bytes)),
        ]),
      ),
    ),
  );
