import assert from "node:assert/strict";
import { test } from "node:test";
import { explainRule, parseCall, within } from "../../../src/commands/check-call.ts";
import { rules } from "../../../src/rules/index.ts";

const fault = (...args: string[]) => parseCall(args).answer;

test("without words everything is checked, for people", () => {
  assert.deepEqual(parseCall([]).call, {
    format: "text",
    explain: undefined,
    since: undefined,
    files: [],
  });
});

test("files, formats and rules are taken as given", () => {
  const { call } = parseCall([
    "data/a.csv",
    "--format",
    "json",
    "content",
    "--explain=x/y",
    "--since",
    "v1",
  ]);
  assert.deepEqual(call, {
    format: "json",
    explain: "x/y",
    since: "v1",
    files: ["data/a.csv", "content"],
  });
});

test("an option, a format or a rule nobody knows is told, with the one that was meant", () => {
  assert.match(fault("--fromat", "json")!.text, /no option --fromat\. Did you mean "--format"\?/);
  assert.match(fault("--format", "jsn")!.text, /no format "jsn".* Did you mean "json"\?/);
  assert.match(fault("--explain")!.text, /needs the name of a rule/);
  for (const args of [["--fromat"], ["--format", "jsn"], ["--explain"]])
    assert.equal(fault(...args)!.isFault, true);
});

test("help is no fault", () => {
  assert.deepEqual(fault("--help")?.isFault, false);
  assert.match(fault("--help")!.text, /--explain RULE/);
});

test("every rule is explained; what is no rule is not, whatever objects are born with", () => {
  for (const [rule, help] of Object.entries(rules))
    assert.deepEqual(explainRule(rule), { text: help, isKnown: true });
  assert.match(explainRule("csv/open-qote").text, /Did you mean "csv\/open-quote"\?/);
  assert.equal(explainRule("constructor").isKnown, false);
});

test("files are named from anywhere, by folder too, and a misspelt one is told", () => {
  const known = ["content/charts/a.yaml", "content/charts/b.yaml", "data/figures.csv"];
  const paths = (...asked: string[]) => within(asked, known, "/desk").paths;
  assert.equal(paths(), undefined);
  assert.deepEqual(paths("content/charts"), known.slice(0, 2));
  assert.deepEqual(paths("./data/figures.csv", "/desk/content/charts/b.yaml"), [
    known[2],
    known[1],
  ]);
  assert.deepEqual(paths("."), known);
  assert.match(
    within(["figures.csv"], known, "/desk").unknown!,
    /no "figures.csv".* Did you mean "data\/figures.csv"\?/,
  );
  assert.match(within(["content/chart"], known, "/desk").unknown!, /no "content\/chart"/);
});
