import assert from "node:assert/strict";
import { test } from "node:test";
import en from "../../../src/i18n/messages/en.json" with { type: "json" };
import { published } from "../../../src/i18n/locales.ts";
import { hasMessages, message, pluralKey, type MessageKey } from "../../../src/i18n/messages.ts";

test("blanks are filled, once, with what was given", () => {
  assert.equal(
    message("en", "fact.paragraph", { source: "circle", paragraph: 8 }),
    "circle, paragraph 8",
  );
  const tricky = { source: "$& {paragraph}", paragraph: 8 };
  assert.equal(message("en", "fact.paragraph", tricky), "$& {paragraph}, paragraph 8");
});

test("a blank that is left open is a programmer's bug", () => {
  assert.throws(() => message("en", "fact.paragraph", { source: "circle" }), /\{paragraph\}/);
});

test("a message that does not exist is a programmer's bug, in any language", () => {
  assert.throws(() => message("en", "no.such" as MessageKey), /no message "no.such" in "en"/);
  assert.throws(() => message("ar", "skip"), /no message "skip" in "ar"/);
  assert.throws(() => pluralKey("en", "no.such", 1), /no message "no.such"/);
});

test("every language that is published has messages", () => {
  for (const locale of published) assert.ok(hasMessages(locale), locale);
  assert.equal(hasMessages("ar"), false);
});

test("a message's form follows the count; one without forms serves every count", () => {
  assert.equal(pluralKey("en", "unit.year", 1), "unit.year.one");
  assert.equal(pluralKey("en", "unit.year", 0), "unit.year.other");
  assert.equal(pluralKey("en", "unit.year", 1.5), "unit.year.other");
  assert.equal(pluralKey("en", "unit.USD", 1), "unit.USD");
});

test("no message is empty, and every brace in one is a whole blank", () => {
  for (const [key, text] of Object.entries(en)) {
    assert.notEqual(text.trim(), "", key);
    assert.doesNotMatch(text.replace(/\{\w+\}/g, ""), /[{}]/, key);
  }
});

test("the forms of a message have the same blanks", () => {
  const blanks = (key: string) => (en as Record<string, string>)[key]?.match(/\{\w+\}/g);
  const ones = Object.keys(en).filter((key) => key.endsWith(".one"));
  assert.ok(ones.length > 0);
  for (const one of ones) {
    assert.deepEqual(blanks(one), blanks(one.replace(/one$/, "other")), one);
  }
});
