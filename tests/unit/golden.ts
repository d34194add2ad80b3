/** What a picture or message looked like when somebody last looked at it and was content. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../golden", import.meta.url));
const accept = "UPDATE_GOLDEN=1 npm run test:unit";

/** Compares a text with its golden file; a first one is kept, except in CI, where it means that it was not committed. */
export function matchGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  const changed = file.replace(/(\.\w+)$/, "-changed$1");
  rmSync(changed, { force: true });
  const known = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (known === text) return;
  const byHand = !process.env["CI"];
  if (byHand && (known === undefined || process.env["UPDATE_GOLDEN"])) return write(file, text);
  assert.ok(
    known !== undefined,
    `tests/golden/${name} is missing. If it is new: ${accept}, look at it, and commit it.`,
  );
  write(changed, text);
  assert.fail(
    `tests/golden/${name} is no longer what comes out. Compare it with ${path.basename(changed)} beside it; if the new one is right: ${accept}`,
  );
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
