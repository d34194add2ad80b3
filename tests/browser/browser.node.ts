import { accessSync, constants, existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

/** Where a Chromium is that the tests can drive: Playwright's own, or one the system has. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const own = process.env["CHROME_PATH"];
  return [own, chromium.executablePath(), ...installed()].find((file) => file && isProgram(file));
}

/** How it is started: alike on every machine, and silent. */
export const browserOptions = {
  executablePath: findBrowser() ?? "",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ],
};

/** Google Chrome, Chromium and Edge, where their installers put them. */
function installed(): string[] {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
  ];
  const onPath = (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  const mac = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [
    process.env["PROGRAMFILES"],
    process.env["PROGRAMFILES(X86)"],
    process.env["LOCALAPPDATA"],
  ].flatMap((folder) =>
    folder
      ? [
          path.join(folder, "Google/Chrome/Application/chrome.exe"),
          path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [],
  );
  return [...onPath, ...mac, ...windows];
}

function isProgram(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
