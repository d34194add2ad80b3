import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parsePrintedNumbers } from "../../../src/i18n/printed-numbers.ts";

type Language = "de" | "ar" | "en";
const LANGUAGES: readonly Language[] = ["de", "ar", "en"];

function assertRead(language: Language, readings: Readonly<Record<string, readonly number[]>>) {
  for (const [printed, values] of Object.entries(readings)) {
    const found = parsePrintedNumbers(printed, language).map(({ value }) => value);
    assert.deepEqual(found, values, printed);
  }
}

test("German Billion is a million millions, Milliarde a thousand", () => {
  assertRead("de", {
    "$1,72 Billionen": [1720000000000],
    "$595,3 Milliarden": [595300000000],
    "zwischen $5 Billionen und $7 Billionen": [5000000000000, 7000000000000],
    "$1 Billionen": [1000000000000],
    "$2 Milliarden": [2000000000],
    "200 Millionen US-Dollar": [200000000],
    "1 Million": [1000000],
    "3,5 Mrd. Euro": [3500000000],
    "2 Mio. Stück": [2000000],
    "40 Tausend Chips": [40000],
    "5 Hundert": [500],
    "50 Tausend Milliarden": [50000000000000],
  });
});

test("German parts decimals with a comma and groups thousands with a dot", () => {
  assertRead("de", {
    "13,1%": [13.1],
    "1.234,5": [1234.5],
    "50.000": [50000],
    "$30.050": [30050],
    "1.234.567": [1234567],
    "0,5": [0.5],
  });
});

test("a sign that cannot group thousands parts decimals, whatever the language", () => {
  assertRead("de", {
    "1.5 Billionen": [1500000000000],
    "1,234,567.8": [1234567.8],
    "0.500": [0.5],
  });
  assertRead("en", { "1,5": [1.5], "1.234,5": [1234.5], "0,500": [0.5] });
  assertRead("ar", { "2,3 مليار": [2300000000] });
});

test("a date in digits is a day, a month and a year", () => {
  assertRead("de", { "7.2.2024": [7, 2, 2024], "12.34.56,7": [12, 34, 56, 7] });
  assertRead("en", { "7.2.2024": [7, 2, 2024] });
  assertRead("ar", { "٧٫٢٫٢٠٢٤": [7, 2, 2024] });
});

test("a number in a German hyphen compound is read with its scale", () => {
  assertRead("de", {
    "4-Billionen-Dollar-Bewertung": [4000000000000],
    "4\u2011Billionen\u2011Dollar": [4000000000000],
    "Zwei-Wege": [2],
  });
});

test("plain numbers are read beside signs, units and dates", () => {
  assertRead("de", {
    "nahe $90": [90],
    "$40.": [40],
    "80% hält": [80],
    "10 GW": [10],
    "10GW": [10],
    "bis zu 10 Gigawatt": [10],
    "7. Februar 2024": [7, 2024],
    "im Jahr 2024": [2024],
    "Anfang 2025": [2025],
    "März 2025": [2025],
    "5-7 Billionen": [5, 7000000000000],
  });
});

test("German number words are read alone and compounded", () => {
  assertRead("de", {
    null: [0],
    "zwei Ebenen": [2],
    zwölf: [12],
    Siebzehn: [17],
    dreissig: [30],
    einundzwanzig: [21],
    neunundneunzig: [99],
    hundert: [100],
    hundertundeins: [101],
    fünfhunderttausend: [500000],
    neunzehnhundertneunzig: [1990],
    siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig: [777777],
    "fünf hundert": [500],
    "zwei Millionen": [2000000],
    "zwei Millionen fünfhunderttausend": [2500000],
    "zwei Millionen drei Millionen": [2000000, 3000000],
    "fu\u0308nf": [5],
    "fünf,sechs": [5, 6],
    "zwei drei": [2, 3],
  });
});

test("German ein is one before a scale or a counted noun and an article elsewhere", () => {
  assertRead("de", {
    "um eine Woche": [1],
    "einem Jahr": [1],
    "einer Milliarde": [1000000000],
    "eine Million": [1000000],
    "ein hundert": [100],
    "kein einzelner Kunde": [],
    "einen Marktanteil": [],
    "zu einer $1 Billionen": [1000000000000],
    "eine halbe Million": [],
    eins: [1],
  });
});

test("German vague plurals and fractions yield nothing", () => {
  assertRead("de", {
    Milliarden: [],
    milliardenschwer: [],
    "Beschaffung von Milliarden": [],
    "mehrere Millionen": [],
    "einige hundert": [],
    Hunderttausende: [],
    "zweieinhalb Millionen": [],
    zweihundertmal: [],
  });
});

test("digits glued to a Latin letter before them are a name", () => {
  assertRead("de", { "GB300 NVL72-Systeme": [], "A3 VM": [], "A1.5": [], "GB300 Millionen": [] });
  assertRead("ar", { "من A100 إلى A40": [], "NVIDIA H100": [], Next2023: [], وA100: [] });
  assertRead("en", { "H100 chips": [], "e\u03012": [], A3million: [] });
});

test("Arabic digits take Arabic scales", () => {
  assertRead("ar", {
    "8 مليارات دولار": [8000000000],
    "2.3 مليار": [2300000000],
    "1.6 مليار": [1600000000],
    "221 مليون دولار": [221000000],
    "10 ملايين": [10000000],
    "50 ألف": [50000],
    "5 آلاف": [5000],
    "25 ألفًا": [25000],
    "1.72 تريليون": [1720000000000],
    "200 ألف مليون": [200000000000],
    "5 ومليون": [5, 1000000],
    "8\u200f مليارات": [8000000000],
  });
});

test("Arabic digits may be Western, Arabic-Indic or Persian and carry either pair of signs", () => {
  assertRead("ar", {
    "أكثر من 50000 وحدة": [50000],
    "50,000": [50000],
    "٥٠٬٠٠٠": [50000],
    "١٫٦ مليار": [1600000000],
    "۴۵۰۰۰": [45000],
    "80%": [80],
    "بـ 35 مرة": [35],
    بـ35: [35],
    "2018 و2019": [2018, 2019],
  });
});

test("spaces never group digits, so a damaged number stays two numbers", () => {
  assertRead("ar", { "50 10000 GPU": [50, 10000] });
  assertRead("de", { "50 000": [50, 0] });
});

test("an Arabic singular scale alone is one of it, with article and prefixes", () => {
  assertRead("ar", {
    "تريليون دولار": [1000000000000],
    "من المليون.": [1000000],
    "مليون وحدة": [1000000],
    والمليار: [1000000000],
    للمليون: [1000000],
    بألف: [1000],
    "ألف مليون": [1000000000],
  });
});

test("an Arabic dual is two of its noun or scale", () => {
  assertRead("ar", {
    سنتين: [2],
    سنتان: [2],
    عامين: [2],
    عامان: [2],
    أسبوعين: [2],
    شهرين: [2],
    مرحلتين: [2],
    مليونين: [2000000],
    مليونان: [2000000],
    "مليوني دولار": [2000000],
    مليارين: [2000000000],
    ألفين: [2000],
    "ألفي وحدة": [2000],
    مئتين: [200],
    مئتان: [200],
    "سنتين إلى ثلاث سنوات": [2, 3],
    "أول عامين": [1, 2],
  });
});

test("a plural or a name that ends like an Arabic dual yields nothing", () => {
  assertRead("ar", { مهندسين: [], الأرجنتين: [], بوتين: [], "عناق فخذي": [] });
});

test("Arabic number words are read in both genders, spellings and orders", () => {
  assertRead("ar", {
    "ثلاثة أشخاص": [3],
    الثلاثة: [3],
    "أربع إلى خمس سنوات": [4, 5],
    "واحد واحدة": [1, 1],
    "اثنان اثنين اثنتين": [2, 2, 2],
    "ثماني ثمانية": [8, 8],
    "عشر عشرة": [10, 10],
    "عشرون عشرين": [20, 20],
    "خمسة وعشرين": [25],
    "أحد عشر": [11],
    "اثنتي عشرة": [12],
    "مئة مائة": [100, 100],
    ثلاثمئة: [300],
    "ثلاث مئة": [300],
    "مئة وخمسة": [105],
    "مائة وخمسة وعشرون": [125],
    "ثلاثة آلاف": [3000],
    "خمسون ألفًا": [50000],
    "مئة وخمسون ألف": [150000],
    "مليون وخمسمئة ألف": [1500000],
    "ألف ومئتان": [1200],
    "ثلاثة وأربعة": [3, 4],
    "ثلاثة وعشرة": [3, 10],
    "ثلاثة ومئة": [3, 100],
    "مليون ومليونين": [1000000, 2000000],
    "مئة وثلاث مئة": [100, 300],
    ثَلاثَة: [3],
  });
});

test("Arabic first counts one", () => {
  assertRead("ar", { "أول وحدة": [1], الأول: [1], "لأول مرة": [1] });
});

test("Arabic vague plurals, fractions, ordinals and percent words yield nothing", () => {
  assertRead("ar", {
    "عشرات الآلاف": [],
    "مئات الآلاف": [],
    "مليارات الدولارات": [],
    "تريليونات الدولارات": [],
    الملايين: [],
    الآلاف: [],
    مليونًا: [],
    "نصف مليون": [],
    "مليون ونصف": [],
    "التاسع عشر": [],
    "الخامس والعشرين": [],
    "أحد المؤسسين": [],
    "10 في المئة": [10],
    لست: [],
  });
});

test("English numbers are read in digits and in words", () => {
  assertRead("en", {
    "1.72 trillion": [1720000000000],
    "595.3 billion": [595300000000],
    "$2.3 billion": [2300000000],
    $5bn: [5000000000],
    "50,000": [50000],
    "1,234.5": [1234.5],
    "4-trillion-dollar": [4000000000000],
    "5 hundred": [500],
    "ninety-nine": [99],
    "Twenty one": [21],
    thirteen: [13],
    zero: [0],
    "five hundred and eleven": [511],
    "a million": [1000000],
    "a hundred thousand": [100000],
    "two hundred thousand": [200000],
    "one million two hundred thousand": [1200000],
    "ten billion and two": [10000000000, 2],
    "one hundred and two hundred": [100, 200],
    "one million two million": [1000000, 2000000],
    "two three": [2, 3],
  });
});

test("English vague plurals, articles and fractions yield nothing", () => {
  assertRead("en", {
    "hundreds of millions": [],
    billions: [],
    "a few million": [],
    "a week": [],
    "half a million": [],
    "two and a half billion": [],
    "one hundred and a half": [],
  });
});

test("a line break parts a number from the scale of the next paragraph", () => {
  assertRead("de", { "2024\nMillionen": [2024], "2024\u00a0Millionen": [2024000000] });
});

test("a number stands where its own words stand, without currency and percent sign", () => {
  assert.deepEqual(parsePrintedNumbers("fast $1,72 Billionen.", "de"), [
    { value: 1720000000000, start: 6, end: 20, text: "1,72 Billionen" },
  ]);
  assert.deepEqual(parsePrintedNumbers("80%", "en"), [{ value: 80, start: 0, end: 2, text: "80" }]);
  assert.deepEqual(parsePrintedNumbers("7.2.24", "de")[1], {
    value: 2,
    start: 2,
    end: 3,
    text: "2",
  });
});

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom("ein", "eine", "fünf", "hundert", "Million", "Milliarden", "einige", "Tag"),
        fc.constantFrom("ألف", "و", "ال", "ثلاثة", "وعشرون", "مئة", "مليونين", "نصف", "ونصف"),
        fc.constantFrom("one", "half", "a", "and", "hundred", "twenty", "million", "bn", "H"),
        fc.constantFrom(" ", " ", " ", "-", ".", ",", "٫", "٬", "\n", "\ud800", "\u0301", "\u200f"),
        fc.constantFrom("0", "1", "234", "000", "٣", "۵", "9999"),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

test("every text reads without a throw into finite, ordered, separate numbers of its own words", () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...LANGUAGES), (text, language) => {
      let previousEnd = 0;
      for (const number of parsePrintedNumbers(text, language)) {
        assert.ok(Number.isFinite(number.value) && number.value >= 0);
        assert.ok(number.start >= previousEnd && number.end > number.start);
        assert.equal(number.text, text.slice(number.start, number.end));
        previousEnd = number.end;
      }
      assert.ok(previousEnd <= text.length);
    }),
    { numRuns: 2000 },
  );
});

test("every whole number printed in groups of three reads as itself", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (count) => {
      for (const [language, locale] of [
        ["de", "de-DE"],
        ["en", "en-GB"],
        ["ar", "ar-EG"],
      ] as const) {
        const printed = new Intl.NumberFormat(locale).format(count);
        assertRead(language, { [`x ${printed} x`]: [count] });
      }
    }),
  );
});

test("a scale shifts the decimal sign and never rounds", () => {
  fc.assert(
    fc.property(fc.nat(999), fc.nat(99), (whole, hundredths) => {
      const fraction = String(hundredths).padStart(2, "0");
      const inBillions = whole * 1e12 + hundredths * 1e10;
      assertRead("de", { [`${whole},${fraction} Billionen`]: [inBillions] });
      assertRead("en", { [`${whole}.${fraction} trillion`]: [inBillions] });
      assertRead("ar", { [`${whole}.${fraction} تريليون`]: [inBillions] });
    }),
  );
});

test("long text is read in linear time", () => {
  const units = ["1", "1.", "1,000", "ein", "ein ", "eine Million ", "ال", "ألف ", "و", "مئة و"];
  const more = [
    " ",
    "-",
    "hundert",
    "tausend ",
    "one hundred and ",
    "H1",
    "\u0301",
    "a ",
    "ثلاثة ",
  ];
  for (const unit of [...units, ...more]) {
    for (const language of LANGUAGES) {
      const text = `${unit.repeat(Math.ceil(50_000 / unit.length))}!`;
      // A busy machine may slow one reading down, but not three; what is not linear is always slow.
      const quick = [1, 2, 3].some(() => {
        const started = performance.now();
        parsePrintedNumbers(text, language);
        return performance.now() - started < 600;
      });
      assert.ok(quick, `${JSON.stringify(unit)} in ${language}`);
    }
  }
});
