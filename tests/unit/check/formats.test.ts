import assert from "node:assert/strict";
import { test } from "node:test";
import { formatGithub, formatJson } from "../../../src/check/formats.ts";
import type { Issue } from "../../../src/issue.ts";

const issue: Issue = {
  rule: "links/dead",
  severity: "warning",
  message: '100% "dead",\nreally.',
  why: "A reader: lost.",
  hint: "Mend it.",
  place: { file: "content/a,b:c.mdx", line: 3, column: 7, length: 4 },
};

test("json holds the seven keys of every issue, and can be read back", () => {
  assert.deepEqual(JSON.parse(formatJson([issue])), [
    {
      rule: "links/dead",
      severity: "warning",
      message: '100% "dead",\nreally.',
      hint: "Mend it.",
      file: "content/a,b:c.mdx",
      line: 3,
      column: 7,
    },
  ]);
  assert.equal(formatJson([]), "[]");
});

test("github gets one line an issue, in which nothing can be taken for the end of a value", () => {
  assert.equal(
    formatGithub([issue]),
    '::warning file=content/a%2Cb%3Ac.mdx,line=3,col=7,endColumn=10,title=links/dead::100%25 "dead",%0Areally.%0AWhy: A reader: lost.%0AMend: Mend it.',
  );
  assert.equal(formatGithub([issue, issue]).split("\n").length, 2);
});
