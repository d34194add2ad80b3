import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Writes all of some files, or none: each is written whole beside its place, and only then are they put there. New files come
 * first, so that nothing speaks of a file that is not there.
 * @throws when the disk refuses, with everything as it was before
 */
export function writeFiles(root: string, texts: Readonly<Record<string, string>>): void {
  const undo: (() => void)[] = [];
  const targets = Object.keys(texts)
    .map((file) => path.join(root, file))
    .sort((a, b) => Number(existsSync(a)) - Number(existsSync(b)));
  const aside = (target: string) =>
    path.join(path.dirname(target), `.${path.basename(target)}.new`);
  try {
    for (const [file, text] of Object.entries(texts)) {
      const target = path.join(root, file);
      const made = mkdirSync(path.dirname(target), { recursive: true });
      if (made) undo.push(() => rmSync(made, { recursive: true, force: true }));
      undo.push(() => rmSync(aside(target), { force: true }));
      writeFileSync(aside(target), text);
    }
    for (const target of targets) {
      const old = existsSync(target) ? readFileSync(target) : undefined;
      renameSync(aside(target), target);
      undo.push(() => (old ? writeFileSync(target, old) : rmSync(target, { force: true })));
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
