import { createInterface } from "node:readline/promises";
import type { Terminal } from "./ask.ts";

/** Whoever was asked has had enough: Ctrl-C, or the end of input. */
export class Stopped extends Error {}

/** Lends the terminal to some work, and gives it back whatever comes of it. @throws Stopped */
export async function withTerminal<T>(work: (terminal: Terminal) => Promise<T>): Promise<T> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const stop = new AbortController();
  lines.once("SIGINT", () => stop.abort());
  lines.once("close", () => stop.abort());
  const terminal: Terminal = {
    say: (text) => console.log(text),
    async ask(prompt) {
      try {
        return await lines.question(prompt, { signal: stop.signal });
      } catch {
        throw new Stopped();
      }
    },
  };
  try {
    return await work(terminal);
  } finally {
    lines.close();
  }
}
