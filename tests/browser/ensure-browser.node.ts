/** Before the browser tests: finds a browser, or fetches one, or says plainly what to do. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { findBrowser } from "./browser.node.ts";

const fetches: { name: string; possible: () => boolean; run: () => boolean }[] = [
  {
    name: "Playwright's own Chromium",
    possible: () => true,
    run: () => run(process.execPath, [playwright(), "install", "chromium"], 120),
  },
  {
    name: "the distribution's Chromium (apt-get)",
    possible: () => existsSync("/usr/bin/apt-get"),
    run: () =>
      root("apt-get", ["update", "-qq"]) &&
      root("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]),
  },
];

let browser = findBrowser();
for (const { name, possible, run } of fetches) {
  if (browser || !possible()) continue;
  console.log(`No browser found. Fetching ${name} …`);
  if (!run()) console.log(`${name} could not be had.`);
  browser = findBrowser();
}

if (browser) console.log(`Browser tests run in ${browser}`);
else {
  console.error(
    "The browser tests need Chromium or Chrome, and none could be found or fetched.\n" +
      "Install one of them, or set CHROME_PATH to its program, and run npm run test:browser again.",
  );
  process.exitCode = 1;
}

function playwright(): string {
  return path.join(
    path.dirname(createRequire(import.meta.url).resolve("playwright/package.json")),
    "cli.js",
  );
}

/** Installing for the whole machine needs its administrator. */
function root(command: string, args: string[]): boolean {
  if (process.getuid?.() === 0) return run(command, args, 600);
  return run("sudo", ["-n", command, ...args], 600);
}

function run(command: string, args: string[], seconds: number): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const { status } = spawnSync(command, args, {
    env,
    stdio: ["ignore", "ignore", "ignore"],
    timeout: seconds * 1000,
  });
  return status === 0;
}
