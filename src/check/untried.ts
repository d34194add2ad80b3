import type { Issue } from "../issue.ts";

/**
 * Can the ledger not be read whole? Then every fact might be unknown: that one cause is told, not its consequences.
 * @param found what was wrong in the reading
 */
export const isLedgerBroken = (found: readonly Issue[]): boolean =>
  found.some(
    ({ severity, place, rule }) =>
      severity === "error" && place.file.startsWith("data/") && rule !== "file/undescribed",
  );

/** What a report says of rules that were not tried; nothing, if all were. @param found what was wrong in the reading */
export const untried = (found: readonly Issue[]): string =>
  isLedgerBroken(found)
    ? "Charts, and the figures and claims in texts, are tried when data/ is mended."
    : "";
