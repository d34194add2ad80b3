import type { RunnableDevEnvironment, ViteDevServer } from "vite";
import type { Reading } from "../library.ts";
import type { Project } from "../story/project.ts";

/** What is saved, as the desk saw it last. */
export interface DeskState {
  /** Counts the states, so that a page can ask whether it is still the newest. */
  edition: number;
  isBroken: boolean;
  /** The check's own words about what must be mended, and about all it found. */
  errors: string;
  report: string;
  /** Undefined where the check itself failed. */
  project: Project | undefined;
}

/**
 * Reads with the site's own library, in the server's own copy of it: what is checked here is what pages then show.
 * @returns a look at what is saved; the same object while nothing has changed
 */
export function lookWith(server: ViteDevServer): (anew: boolean) => Promise<DeskState> {
  let last: { state: DeskState; seen: Reading | string } | undefined;

  function stateOf(seen: Reading | string): DeskState {
    if (seen === last?.seen) return last.state;
    const edition = (last?.state.edition ?? 0) + 1;
    const { errors, report, project } =
      typeof seen === "string" ? { errors: "", report: seen, project: undefined } : seen;
    last = { seen, state: { edition, isBroken: errors !== "", errors, report, project } };
    return last.state;
  }

  /** The server keeps a text it has made: one that is saved is made anew, whether or not the disk has told so yet. */
  function forget(stamp: string): void {
    const { moduleGraph } = server.environments.ssr;
    for (const file of changedFiles(typeof last?.seen === "object" ? last.seen.stamp : "", stamp))
      for (const loaded of moduleGraph.getModulesByFile(`${server.config.root}/${file}`) ?? [])
        moduleGraph.invalidateModule(loaded);
  }

  return async function look(anew): Promise<DeskState> {
    const { runner } = server.environments.ssr as RunnableDevEnvironment;
    try {
      const library = await runner.import<typeof import("../library.ts")>("/src/library.ts");
      const reading = library.readNewsroom(anew);
      forget(reading.stamp);
      return stateOf(reading);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // A file that was there a moment ago is being replaced by its editor.
      if (code === "ENOENT") return look(anew);
      // The page is made all the same: it fails in the same way, and shows a programmer where.
      return stateOf(`The check itself failed, which is no fault of yours: ${message}`);
    }
  };
}

/** The files whose lines differ in two stamps: `path:time:size`. */
function changedFiles(before: string, after: string): string[] {
  const [earlier, later] = [before, after].map((stamp) => new Set(stamp.split("\n")));
  const lines = [...later!.symmetricDifference(earlier!)];
  return [...new Set(lines.map((line) => line.replace(/:[\d.]+:\d+$/, "")))];
}
