import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lengthOf, tonesOf, type Heard } from "../../../src/explore/tones.ts";

const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
const row: fc.Arbitrary<Heard> = fc.record({
  share,
  at: share,
  thread: fc.constantFrom("reported", "claim", "forecast", "derived"),
});
const rows = fc.array(row, { minLength: 1, maxLength: 60 });

test("a chart is heard in at most four seconds, however many rows it has", () => {
  fc.assert(
    fc.property(rows, (heard) => {
      const tones = tonesOf(heard);
      assert.ok(lengthOf(tones) <= 4);
      assert.deepEqual(
        [...new Set(tones.map((tone) => tone.row))],
        heard.map((_, index) => index),
      );
    }),
  );
});

test("what is more is heard higher, and what is equal as high", () => {
  fc.assert(
    fc.property(row, row, (one, other) => {
      const [a, b] = [one, other].map((heard) => tonesOf([heard])[0]!.pitch) as [number, number];
      assert.ok((one.share - other.share) * (a - b) >= 0);
      assert.equal(Math.abs(one.share - other.share) < 1e-9, Math.abs(a - b) < 1e-6);
    }),
  );
  assert.equal(tonesOf([{ share: 0, at: 0, thread: "reported" }])[0]!.pitch, 220);
  assert.equal(tonesOf([{ share: 1, at: 0, thread: "reported" }])[0]!.pitch, 880);
});

test("tones follow one another and never overlap; left is left and right is right", () => {
  fc.assert(
    fc.property(rows, (heard) => {
      const tones = tonesOf(heard);
      for (const [index, { start, length, pan }] of tones.entries()) {
        assert.ok(length > 0 && pan >= -1 && pan <= 1);
        const next = tones[index + 1];
        assert.ok(!next || start + length <= next.start + 1e-9);
      }
    }),
  );
  const pans = [0, 0.5, 1].map((at) => tonesOf([{ share: 0, at, thread: "claim" }])[0]!.pan);
  assert.deepEqual(pans, [-1, 0, 1]);
});

test("each thread has a rhythm of its own, and a report is one tone", () => {
  const rhythm = (thread: string) => {
    const tones = tonesOf([{ share: 0.5, at: 0.5, thread }]);
    return tones.map(({ start, length }) => `${start.toFixed(3)} ${length.toFixed(3)}`).join();
  };
  const threads = ["reported", "claim", "forecast", "derived"];
  assert.equal(new Set(threads.map(rhythm)).size, threads.length);
  assert.equal(tonesOf([{ share: 0.5, at: 0.5, thread: "reported" }]).length, 1);
});
