import { defineConfig } from "playwright/test";
import { browserOptions } from "./browser.node.ts";

const port = 4329;

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [["list"]],
  timeout: 60_000,
  // The live desk comes last and alone: it builds pages while it is timed, and would slow the others down.
  projects: [
    { name: "pages", testIgnore: "live.spec.ts" },
    { name: "desk", testMatch: "live.spec.ts", dependencies: ["pages"] },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browserOptions,
    // Offline reading is tried where it is meant (offline.spec.ts); elsewhere a page comes from the server alone.
    serviceWorkers: "block",
  },
  webServer: {
    command: `node src/commands/astro.node.ts preview --port ${port}`,
    cwd: "../..",
    url: `http://localhost:${port}/en/`,
    timeout: 60_000,
  },
});
