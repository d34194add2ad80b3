import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { filesAt } from "../files/files-at.node.ts";
import { inputs } from "./states.node.ts";
import { weighSite, type Weights } from "./weigh.node.ts";

/** Builds the last commit by its own code in a folder of its own, and weighs it. Undefined where it cannot be built. */
export async function weighCommit(root: string, base: string): Promise<Weights | undefined> {
  const { files } = filesAt(root, "HEAD", inputs);
  if (!files) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "threadcount-commit-"));
  try {
    for (const file of files.paths) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), files.bytes(file));
    }
    symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"), "junction");
    return (await build(folder)) ? await weighSite(path.join(folder, "dist"), base) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string): Promise<boolean> {
  return new Promise((resolve) => {
    const command = path.join("src", "commands", "build.node.ts");
    const child = spawn(process.execPath, [command], { cwd: folder, stdio: "ignore" });
    child.on("close", (code) => resolve(code === 0));
    child.on("error", () => resolve(false));
  });
}
