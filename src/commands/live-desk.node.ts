import path from "node:path";
import type { AstroIntegration } from "astro";

/** While `npm run dev` runs: a saved file in data/ or content/ shows on the page at once. */
export function liveDesk(): AstroIntegration {
  return {
    name: "live-desk",
    hooks: {
      "astro:server:setup": ({ server }) => {
        const refresh = (file: string) => {
          if (!/(?:^|[\\/])(?:data|content)[\\/].*\.(csv|json|ya?ml|mdx)$/.test(file)) return;
          // The server keeps the text it has rendered once: it must forget it, and whoever imported it.
          for (const environment of Object.values(server.environments)) {
            for (const loaded of environment.moduleGraph.getModulesByFile(path.resolve(file)) ?? [])
              environment.moduleGraph.invalidateModule(loaded);
            environment.hot.send({ type: "full-reload" });
          }
        };
        server.watcher.add(["data", "content"]);
        for (const event of ["add", "change", "unlink"] as const) server.watcher.on(event, refresh);
      },
    },
  };
}
