import path from "node:path";
import type { AstroIntegration } from "astro";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { brokenPage } from "./broken-page.ts";
import { lookWith, type DeskState } from "./look.node.ts";
import { overhear } from "./overhear.node.ts";
import { settle, type Settling } from "./settle.node.ts";

/** Who follows what happens at the desk. */
export interface Listener {
  /** A new state of what is saved. */
  told(state: DeskState): void;
  /** A page was shown. @param file as it would be built: `en/ledger/index.html` */
  shown(file: string, html: string, state: DeskState): void;
}

/**
 * While `npm run dev` runs: what is saved in data/ or content/ shows on the open page, and what is wrong in it lies over
 * the page until it is mended.
 */
export function liveDesk(listener: Listener): AstroIntegration {
  return {
    name: "live-desk",
    hooks: {
      "astro:config:setup": ({ injectScript, updateConfig }) => {
        injectScript("page", 'import "/src/desk/overlay.client.ts";');
        updateConfig({ vite: { plugins: [deskPlugin(listener)] } });
      },
    },
  };
}

function deskPlugin(listener: Listener): Plugin {
  let desk: Settling<DeskState>;
  return {
    name: "live-desk",
    enforce: "pre",
    configureServer(server) {
      desk = settle(lookWith(server), (state) => {
        listener.told(state);
        renewPages(server, state);
      });
      for (const event of ["add", "change", "unlink"] as const)
        server.watcher.on(event, (file) => isOnDesk(server, file) && desk.touch());
      answerPages(server, desk);
      // What comes this far is no file: it is a page.
      return () => server.middlewares.use(guardPages(server, desk, listener));
    },
    hotUpdate: {
      order: "pre",
      // The server renews a saved text, and the pages that show it, only when all is in order.
      async handler({ file, server }) {
        if (isOnDesk(server, file)) await desk.inOrder();
      },
    },
  };
}

function renewPages({ environments }: ViteDevServer, { edition, isBroken, errors }: DeskState) {
  // Before the first state nobody was shown anything.
  if (edition === 1) return;
  if (isBroken) return environments.client.hot.send("desk:broken", errors);
  // Which pages there are is asked anew: a new row of the ledger is a new page.
  environments.ssr.hot.send("astro:content-changed");
  environments.client.hot.send({ type: "full-reload" });
}

/** A page that was made while something was saved asks whether it missed what was told since. */
function answerPages({ environments }: ViteDevServer, desk: Settling<DeskState>): void {
  environments.client.hot.on("desk:ask", async (page: { edition?: number }, client) => {
    const { isBroken, errors, edition } = await desk.state();
    if (isBroken) client.send("desk:broken", errors);
    else if (page.edition !== undefined && page.edition < edition)
      client.send({ type: "full-reload" });
  });
}

/** No page is made of what is broken, and each is told which edition it is. */
function guardPages(
  { config }: ViteDevServer,
  desk: Settling<DeskState>,
  listener: Listener,
): Connect.NextHandleFunction {
  return async (request, response, next) => {
    const state = await desk.state();
    response.setHeader("Server-Timing", `desk;desc="${state.edition}"`);
    if (!state.isBroken) {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      const file = decodeURI(pathname)
        .replace(/^\//, "")
        .replace(/\/$|^$/, "$&index.html");
      overhear(response, (html) => listener.shown(file, html, state));
      return next();
    }
    response.writeHead(500, { "Content-Type": "text/html; charset=utf-8" });
    response.end(brokenPage(state.errors, config.base));
  };
}

function isOnDesk({ config }: ViteDevServer, file: string): boolean {
  return /^(data|content)[\\/]/.test(path.relative(config.root, file));
}
