import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Locale } from "../../../src/i18n/locales.ts";
import { tokensIn } from "../../../src/search/fold.ts";

const words = (locale: Locale, text: string) => tokensIn(locale, text).map(({ word }) => word);
const alike = (locale: Locale, ...texts: string[]) => {
  const [first, ...others] = texts.map((text) => words(locale, text));
  for (const other of others) assert.deepEqual(other, first);
};

test("case, accents and a genitive make no difference", () => {
  alike("en", "CoreWeave’s Zürich", "coreweave zurich", "COREWEAVE'S ZU\u0308RICH");
  alike("de", "Straße", "STRASSE", "strasse");
});

test("Arabic is found without its vowel signs and tatweel, with any alef, ya and ta marbuta", () => {
  alike("ar", "الشَّرِكة", "الشركه", "الشـــركة");
  alike("ar", "أول إلى آخر ٱسم", "اول الي اخر اسم");
});

test("a number is the same in every script and however it is grouped", () => {
  alike("en", "50,000", "50000", "50 000", "50\u202f000");
  alike("ar", "٥٠٬٠٠٠", "50000", "۵۰۰۰۰");
  alike("de", "50.000", "50000");
  assert.deepEqual(words("ar", "٢٫٣ مليار"), ["2.3", "مليار"]);
});

test("a decimal sign stays one, also a neighbour's", () => {
  alike("en", "2.3", "2,3", "$2.3");
  alike("de", "2,3", "2.3");
  assert.deepEqual(words("en", "1,234.5"), ["1234.5"]);
  assert.deepEqual(words("de", "1.234,5"), ["1234.5"]);
});

test("numbers that follow each other are not one, nor is a number part of a name", () => {
  assert.deepEqual(words("en", "in 2023 500 cards"), ["in", "2023", "500", "cards"]);
  assert.deepEqual(words("en", "H100 and 2.3bn"), ["h100", "and", "2.3", "bn"]);
});

test("every token stands where it is said to stand, in order, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("en", "de", "ar"),
      (text, locale) => {
        let at = 0;
        for (const { start, end } of tokensIn(locale as Locale, text)) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
      },
    ),
  );
});
