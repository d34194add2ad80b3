import assert from "node:assert/strict";
import { test } from "node:test";
import { parseFragment } from "parse5";
import { codeFor, embedCode } from "../../../src/embed/code.ts";
import { attr, elementsIn } from "../../site/site.ts";

const frame = {
  src: "https://example.org/en/embed/explainers/a/",
  title: 'A "loop" & <b>more</b>',
  height: 640,
  script: "https://example.org/embed.js",
  copies: true,
};
const partsOf = (code: string) => elementsIn(parseFragment(code));

test("the code is a frame and the script, and nothing that a title could break out into", () => {
  const [iframe, script, ...others] = partsOf(embedCode(frame));
  assert.deepEqual(others, []);
  assert.equal(attr(iframe!, "src"), frame.src);
  assert.equal(attr(iframe!, "title"), frame.title);
  assert.equal(attr(iframe!, "height"), "640");
  assert.equal(attr(iframe!, "loading"), "lazy");
  assert.equal(attr(script!, "src"), frame.script);
});

test("only what has something to copy asks for the clipboard", () => {
  const allowOf = (copies: boolean) => attr(partsOf(embedCode({ ...frame, copies }))[0]!, "allow");
  assert.deepEqual([allowOf(true), allowOf(false)], ["clipboard-write", undefined]);
});

test("the code of a state leads to that state, and back to the beginning", () => {
  const code = embedCode(frame);
  const src = (found: string) => attr(partsOf(found)[0]!, "src");
  const changed = codeFor(code, "?v=1&built=50&note=$&");
  assert.equal(src(changed), `${frame.src}?v=1&built=50&note=$&`);
  assert.equal(src(codeFor(changed, "?v=1&built=10")), `${frame.src}?v=1&built=10`);
  assert.equal(codeFor(changed, ""), code);
});
