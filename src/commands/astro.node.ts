/** Runs the site builder's own command line with the settings that keep it in the foreground and quiet about itself. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const packageFile = createRequire(import.meta.url).resolve("astro/package.json");
const quiet = {
  ASTRO_DEV_BACKGROUND: "0",
  ASTRO_PREVIEW_BACKGROUND: "0",
  ASTRO_TELEMETRY_DISABLED: "1",
};

/** @returns the exit code, and what was printed when `capture` is set */
export function runAstro(
  args: string[],
  capture = false,
): Promise<{ code: number; output: string }> {
  const binary = path.join(path.dirname(packageFile), "bin", "astro.mjs");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, ...args], {
      env: { ...process.env, ...quiet },
      stdio: capture ? ["ignore", "pipe", "pipe"] : "inherit",
    });
    let output = "";
    child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => child.kill(signal));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await runAstro(process.argv.slice(2))).code;
}
