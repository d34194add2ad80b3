/** The built site before validators that others keep: the W3C's HTML checker and html-validate. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { passedOver } from "./passed-over.ts";
import { openSite } from "./site.ts";
import { print, runHtmlValidate, runVnu, type Finding } from "./validators.node.ts";

const site = openSite();
const [vnu, rules] = [runVnu(site), await runHtmlValidate(site)];
const isPassedOver = ({ by, said, file }: Finding): boolean =>
  passedOver.some(
    (reason) => reason.by === by && reason.said.test(said) && (reason.where ?? /^/).test(file),
  );
const complaints = (findings: Finding[]): string =>
  findings
    .filter((found) => !isPassedOver(found))
    .map(print)
    .join("\n");

test("the W3C's checker finds nothing wrong in any page, style sheet or picture", () => {
  assert.equal(complaints(vnu), "");
});

test("html-validate finds nothing wrong in any page", () => {
  assert.equal(complaints(rules), "");
});

test("what is passed over is still said by a validator, and has a reason", () => {
  for (const { by, said, why } of passedOver) {
    const met = [...vnu, ...rules].some((found) => found.by === by && said.test(found.said));
    assert.ok(met, `${said} is met no more: take it out of passed-over.ts`);
    assert.ok(why.length > 20);
  }
});

test("the validators are awake: broken pages are found, with line and rule", async () => {
  const broken = { ...site.pages[0]!, html: "<!doctype html>\n<p><img src='a.png'></div>" };
  const found = (await runHtmlValidate({ pages: [broken] })).map(print).join("\n");
  assert.match(found, /index\.html:2:\d+ html-validate: [\w-/]+: |404\.html:2:\d+ html-validate: /);
  assert.ok(vnu.length > 0, "the checker has read the site");
});
