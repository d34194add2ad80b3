/** `npm run dev`: serves the site while it is written. `--port 4400`, `--host` for other machines, `--open` in a browser. */
import { parseArgs } from "node:util";
import { checkCorrections } from "../check/rules/corrections.ts";
import { printReport } from "../check/print.ts";
import { liveDesk } from "../desk/live-desk.node.ts";
import type { DeskState } from "../desk/look.node.ts";
import { linesOf } from "../files/read-text.ts";
import { chartAt } from "../weights/chart-at.ts";
import { followWeights } from "../weights/follow.node.ts";
import { readBaseline } from "./baseline.node.ts";

const root = process.cwd();
const call = readCall();
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Astro reads its environment when it is loaded.
const { dev } = await import("astro");

const follow = followWeights(root);
let last: DeskState | undefined;
const server = await dev({
  logLevel: "warn",
  server: call,
  integrations: [liveDesk({ told, shown })],
  // Two copies of the project may share their libraries, but not what is kept of one of them.
  vite: { cacheDir: ".cache/vite" },
});

const { local, network } = server.resolvedUrls;
console.log(`
The site is at ${[...local, ...network].join(" and ")}
Save a file in content/ or data/, and the page follows. Stop with Ctrl-C.
`);

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });

function readCall(): { port: number; host: boolean; open: boolean } {
  const options = {
    port: { type: "string", default: "4321" },
    host: { type: "boolean", default: false },
    open: { type: "boolean", default: false },
  } as const;
  try {
    const { port, host, open } = parseArgs({ options }).values;
    return { port: Number(port), host, open };
  } catch (error) {
    const { message } = error as Error;
    console.error(`${message}\nIt may be called as: npm run dev -- --port 4400 --host --open`);
    process.exit(2);
  }
}

/** The check's words once for each state, and a word when all is mended. */
function told(state: DeskState): void {
  if (state.report && state.report !== last?.report) say(`\n${state.report}\n`);
  if (!state.isBroken && last?.isBroken) say("All in order again.");
  last = state;
  setTimeout(askForCorrections, aMoment, state);
}

/** What takes a while and nobody waits for is done when the page has been shown. */
const aMoment = 1000;
let asked = "";

/** A figure that is being changed may be seen at once; before it is published the build asks for its correction. */
function askForCorrections(state: DeskState): void {
  if (state !== last || state.isBroken || !state.project) return;
  const { project } = state;
  const due = checkCorrections(project, readBaseline(root).baseline).filter(
    ({ severity }) => severity === "error",
  );
  const words = due.length ? printReport(due, linesOf(project.files)) : "";
  if (words && words !== asked) say(`Before this can be published:\n\n${words}\n`);
  asked = words;
}

function shown(file: string, html: string, { project }: DeskState): void {
  setTimeout(async () => {
    const words = await follow(file, html, project ? chartAt(project) : () => undefined);
    if (words) say(words);
  }, aMoment);
}

function say(words: string): void {
  console.log(`${new Date().toLocaleTimeString("en-GB")}  ${words}`);
}
