/** A copy of the project in a folder of its own, to be edited and built without touching the project. */
import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "./site.ts";

const parts = [
  "data",
  "content",
  "src",
  "public",
  "tests/newsrooms",
  "package.json",
  "tsconfig.json",
  "astro.config.mjs",
];

export interface Outcome {
  code: number;
  output: string;
}

export interface Copy {
  folder: string;
  read(file: string): string;
  /** Replaces the first place where `before` stands; what is not there cannot be edited. */
  edit(file: string, before: string | RegExp, after: string): void;
  /** The same in the row of a table that begins with an id. */
  editRow(file: string, id: string, before: string, after: string): void;
  append(file: string, text: string): void;
  /** Writes a file anew, with the folders it needs. */
  write(file: string, text: string): void;
  /** Runs one of the project's commands in the copy: `check`, `build`. */
  run(command: string, environment?: Record<string, string>): Promise<Outcome>;
  remove(): void;
}

export function copyProject(): Copy {
  const folder = mkdtempSync(path.join(tmpdir(), "threadcount-"));
  for (const part of parts)
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  return {
    folder,
    read,
    edit(file, before, after) {
      const text = read(file);
      const edited = text.replace(before, () => after);
      if (edited === text) throw new Error(`${file} does not hold ${before}.`);
      write(file, edited);
    },
    editRow(file, id, before, after) {
      const row = read(file)
        .split("\n")
        .find((line) => line.startsWith(`${id},`));
      if (!row?.includes(before)) throw new Error(`${file}, ${id}: does not hold ${before}.`);
      write(
        file,
        read(file).replace(row, () => row.replace(before, () => after)),
      );
    },
    write,
    append: (file, text) => write(file, read(file) + text),
    run: (command, environment = {}) => run(folder, command, environment),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function run(cwd: string, command: string, environment: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join("src", "commands", `${command}.node.ts`)], {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? -1, output }));
  });
}
