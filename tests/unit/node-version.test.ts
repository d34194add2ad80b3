import assert from "node:assert/strict";
import { test } from "node:test";
import lock from "../../package-lock.json" with { type: "json" };

const packages = Object.entries(lock.packages as Record<string, Record<string, unknown>>);

test("the tests run on the Node that the project installs, 24 or newer", () => {
  assert.ok(Number(process.version.slice(1).split(".")[0]) >= 24, process.version);
});

test("every installed package is pinned by its fingerprint", () => {
  const loose = packages.filter(([name, { integrity, link }]) => name && !link && !integrity);
  assert.ok(packages.length > 100);
  assert.deepEqual(
    loose.map(([name]) => name),
    [],
  );
});

test("the lock names no host, so that any registry can serve it", () => {
  const bound = packages.filter(([, entry]) => "resolved" in entry);
  assert.deepEqual(
    bound.map(([name]) => name),
    [],
  );
});
