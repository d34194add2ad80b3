/** A journalist's desk: a copy of the project, `npm run dev` running in it, and the files to be saved. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyProject, type Copy } from "../../site/copy.ts";

export interface Desk extends Pick<Copy, "folder" | "read"> {
  /** Where the site is served, without a slash at the end. */
  address: string;
  /** All that the terminal has said. */
  said(): string;
  /** Saves as most editors do: into the file. Folders on the way are made. */
  save(file: string, text: string): void;
  /** Saves as careful editors do: beside the file first, which then takes its name. */
  saveWhole(file: string, text: string): void;
  delete(file: string): void;
  /** Puts back every file as it was when the desk was opened. */
  restore(): void;
  /** Presses Ctrl-C, and waits for the end. */
  close(): Promise<number | null>;
}

export async function openDesk(): Promise<Desk> {
  const copy = copyProject();
  const at = (file: string) => path.join(copy.folder, file);
  const child = spawn(process.execPath, ["src/commands/dev.node.ts", "--port", "0"], {
    cwd: copy.folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      const [, found] = /The site is at (\S+)\//.exec(said) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(`The desk did not open: ${said}`)));
  });

  /** What stood in a file when it was first touched; nothing where there was no file. */
  const before = new Map<string, Buffer | undefined>();
  const keep = (file: string) => {
    if (!before.has(file))
      before.set(file, existsSync(at(file)) ? readFileSync(at(file)) : undefined);
    mkdirSync(path.dirname(at(file)), { recursive: true });
  };
  const save = (file: string, text: string) => {
    keep(file);
    writeFileSync(at(file), text);
  };
  return {
    folder: copy.folder,
    read: copy.read,
    address,
    said: () => said,
    save,
    saveWhole(file, text) {
      keep(file);
      writeFileSync(at(`${file}~`), text);
      renameSync(at(`${file}~`), at(file));
    },
    delete(file) {
      keep(file);
      rmSync(at(file));
    },
    restore() {
      for (const [file, bytes] of before) {
        if (bytes) writeFileSync(at(file), bytes);
        else rmSync(at(file), { force: true });
      }
      before.clear();
    },
    async close() {
      child.kill("SIGINT");
      const code = await ended;
      copy.remove();
      return code;
    },
  };
}
