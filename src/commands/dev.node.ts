/** `npm run dev`: serves the site while it is written. `--port 4400`, `--host` for other machines, `--open` in a browser. */
import { parseArgs } from "node:util";
import { liveDesk } from "../desk/live-desk.node.ts";
import type { DeskState } from "../desk/look.node.ts";

const call = readCall();
process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
// Astro reads its environment when it is loaded.
const { dev } = await import("astro");

let last: DeskState | undefined;
const server = await dev({
  logLevel: "warn",
  server: call,
  integrations: [liveDesk(tell)],
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
function tell(state: DeskState): void {
  const time = new Date().toLocaleTimeString("en-GB");
  if (state.report && state.report !== last?.report) console.log(`\n${time}\n${state.report}\n`);
  if (!state.isBroken && last?.isBroken) console.log(`${time}  All in order again.`);
  last = state;
}
