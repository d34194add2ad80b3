/** Pictures remember: whatever two neighbouring steps both speak of is the same mark in both. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { matchGolden } from "../golden.ts";
import { isSame, sequences, type Moment } from "./sequences.ts";

const sizes = ["wide", "narrow"] as const;
const pairsOf = (moments: Moment[]) =>
  moments.slice(1).map((after, index): [Moment, Moment] => [moments[index]!, after]);

for (const [text, moments] of sequences) {
  test(`in ${text} no step loses who could be kept`, () => {
    const lost = pairsOf(moments).flatMap(([before, after]) =>
      before.rows.flatMap((one) =>
        after.rows
          .filter(({ id }) => isSame(one.id, id))
          .flatMap((other) =>
            sizes
              .filter((size) => one.key !== other.key || !stays(one.key, before, after, size))
              .map(
                (size) => `${size}: ${one.key} of ${before.step}, ${other.key} of ${after.step}`,
              ),
          ),
      ),
    );
    assert.deepEqual(lost, []);
  });

  test(`in ${text} who stays, comes and goes from step to step is as it was last approved`, () => {
    matchGolden(`identities/${text}.txt`, pairsOf(moments).map(describe).join("\n"));
  });
}

test("every story has a sequence, and in each somebody stays", () => {
  assert.ok(sequences.length >= 2);
  for (const [text, moments] of sequences)
    assert.ok(
      pairsOf(moments).some(([before, after]) => kept(before, after, "wide").length),
      text,
    );
});

const stays = (key: string, before: Moment, after: Moment, size: (typeof sizes)[number]) =>
  before.shown[size].has(key) && after.shown[size].has(key);

const kept = (before: Moment, after: Moment, size: (typeof sizes)[number]) =>
  [...before.shown[size]].filter((key) => after.shown[size].has(key)).sort();

const gone = (before: Moment, after: Moment, size: (typeof sizes)[number]) =>
  [...before.shown[size]].filter((key) => !after.shown[size].has(key)).sort();

/** A paragraph for each pair of steps; what differs on a narrow window is told apart. */
function describe([before, after]: [Moment, Moment]): string {
  const lines = sizes.map((size) =>
    [
      ["stays", kept(before, after, size)] as const,
      ["comes", gone(after, before, size)] as const,
      ["goes", gone(before, after, size)] as const,
    ]
      .filter(([, keys]) => keys.length)
      .map(([what, keys]) => `  ${what.padEnd(5)}  ${keys.join(" ")}\n`)
      .join(""),
  );
  const [wide, narrow] = lines;
  const apart = narrow === wide ? "" : `  On a narrow window:\n${narrow}`;
  return `${before.step} (${before.form}) to ${after.step} (${after.form})\n${wide}${apart}`;
}
