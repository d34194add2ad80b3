import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { sha256 } from "../../../src/check/verify.node.ts";
import { paragraphsOf, type ArticleTexts } from "../../../src/check/verify-article.ts";
import { verifyLedger } from "../../../src/check/verify.ts";
import type { DataPackage } from "../../../src/dataset/data-package.ts";
import { parseLedger, type Ledger } from "../../../src/dataset/ledger.ts";
import type { Issue } from "../../../src/issue.ts";

type Cells = { [column: string]: string };
type Tables = { [table: string]: Cells[] };

const dataPackage = JSON.parse(
  readFileSync(new URL("../../../data/datapackage.json", import.meta.url), "utf8"),
) as DataPackage;

const MILL = `Die Mühle am Bach

Im Jahr 2018 zählte die Mühle 50.000 Gäste und nahm 3,5 Millionen Dollar ein.
Davon gingen 13,1% an das Dorf.
Werbung: Wer heute kommt, zahlt 13,1% weniger.
Rad 20190 hält zwei bis drei Jahre, und der Bach gäbe bis zu 10 Gigawatt her.
`;
const WELL = `بدأ الحفر في عام ٢٠١٩ مع ثلاثة عمال.
باعت القرية الماء مقابل ٢٫٣ مليون دولار.
قال الحارس إن الزوار نحو 50 1000 زائر.
`;
const TEXTS: ArticleTexts = new Map([
  ["mill.txt", MILL],
  ["well.txt", WELL],
]);

const words = (prefix: string, text: string): Cells => ({
  [`${prefix}_en`]: text,
  [`${prefix}_de`]: text,
  [`${prefix}_ar`]: text,
});

function source(id: string, language: string, text: string): Cells {
  const labels = { ...words("label", id), ...words("note", "Made up.") };
  const paragraphs = String(paragraphsOf(text).length);
  return {
    id,
    archive_file: `${id}.txt`,
    language,
    published_basis: "unknown",
    paragraphs,
    ...labels,
  };
}

function passages(source: string, text: string, adverts: number[] = []): Cells[] {
  return paragraphsOf(text).map((line, index) => ({
    source,
    paragraph: String(index + 1),
    kind: adverts.includes(index + 1) ? "advert" : "text",
    sha256: sha256(line),
  }));
}

function figure(id: string, place: string, value: string, unit: string, as_printed: string): Cells {
  const [source = "", paragraph = ""] = place.split(" ");
  const fixed = { subject: "mill", measure: "count", role: "demand", qualifier: "exact" };
  const basis = { date_basis: "unknown", status: "reported", reading: "as-printed" };
  return {
    id,
    ...fixed,
    ...words("label", id),
    value,
    unit,
    ...basis,
    source,
    paragraph,
    as_printed,
  };
}

function event(id: string, place: string, date: string, as_printed: string): Cells {
  const [source = "", paragraph = ""] = place.split(" ");
  return { id, date, date_basis: "stated", ...words("title", id), source, paragraph, as_printed };
}

/** A small ledger that agrees with its two articles. */
const tables = (): Tables => ({
  sources: [source("mill", "de", MILL), source("well", "ar", WELL)],
  passages: [...passages("mill", MILL, [4]), ...passages("well", WELL)],
  entities: ["mill", "well"].map((id) => ({ id, kind: "place", ...words("name", id) })),
  figures: [
    figure("guests", "mill 2", "50000", "person", "50.000 Gäste"),
    figure("income", "mill 2", "3500000", "USD", "3,5 Millionen Dollar"),
    figure("share", "mill 3", "13.1", "percent", "13,1%"),
    { ...figure("wheel", "mill 5", "2", "year", "zwei bis drei Jahre"), value_high: "3" },
    figure("power", "mill 5", "10", "GW", "bis zu 10 Gigawatt"),
    figure("workers", "well 1", "3", "person", "ثلاثة عمال"),
    figure("water", "well 2", "2300000", "USD", "٢٫٣ مليون دولار"),
    {
      ...figure("visitors", "well 3", "51000", "person", "نحو 50 1000 زائر"),
      reading: "ours",
      ...words("caution", "Damaged."),
    },
  ],
  events: [
    event("opening", "mill 2", "2018", "Im Jahr 2018"),
    event("dig", "well 1", "2019", "في عام ٢٠١٩"),
  ],
  deals: [
    {
      id: "mill-supplies-well",
      from: "mill",
      to: "well",
      kind: "supplies",
      status: "done",
      date_basis: "unknown",
      source: "mill",
      paragraph: "3",
    },
  ],
  derived: [],
  contradictions: [],
  "contradiction-sides": [],
  corrections: [],
});

function side(place: string, as_printed: string, figure = ""): Cells {
  const [source = "", paragraph = ""] = place.split(" ");
  return { contradiction: "guests-counted", source, paragraph, as_printed, figure };
}

function parsed(made: Tables): Ledger {
  const files = new Map(
    dataPackage.resources.map(({ name, schema }) => {
      const columns = schema.fields.map((field) => field.name);
      const rows = (made[name] ?? []).map((row) =>
        columns.map((column) => quoted(row[column] ?? "")),
      );
      const text = [columns, ...rows].map((cells) => cells.join(",")).join("\n");
      return [name, [{ file: `data/${name}.csv`, text }]] as const;
    }),
  );
  return parseLedger(dataPackage, files).ledger;
}

const quoted = (cell: string): string =>
  /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** What is found after a change: rule, table, row and column of each issue, and the issues themselves. */
function verified(
  change: (made: Tables) => void,
  texts = TEXTS,
): { found: string[]; issues: Issue[] } {
  const made = tables();
  change(made);
  const ledger = parsed(made);
  const { issues } = verifyLedger(ledger, texts, sha256);
  return { found: issues.map((issue) => `${issue.rule} at ${cellOf(ledger, issue)}`), issues };
}

function cellOf(ledger: Ledger, { place }: Issue): string {
  for (const [name, { rows }] of ledger.tables)
    for (const { cells, values } of rows)
      for (const [column, cell] of Object.entries(cells))
        if (cell.place === place)
          return `${name} ${String(values["id"] ?? `${values["source"]} ${values["paragraph"]}`)} ${column}`;
  return "no cell";
}

function set(table: string, id: string, cells: Cells): (made: Tables) => void {
  return (made) => {
    const isIt = (row: Cells) => (row["id"] ?? `${row["source"]} ${row["paragraph"]}`) === id;
    const row = made[table]?.find(isIt);
    assert.ok(row, `${table} ${id}`);
    Object.assign(row, cells);
  };
}

function assertFound(change: (made: Tables) => void, expected: string[], texts = TEXTS): Issue[] {
  const { found, issues } = verified(change, texts);
  assert.deepEqual(found, expected);
  return issues;
}

const nothing = () => undefined;
const withText = (file: string, text: string | undefined): ArticleTexts =>
  new Map([...TEXTS, [file, text]]);

test("a ledger that agrees with its articles passes, every row counted", () => {
  const { issues, tables: checked, ours } = verifyLedger(parsed(tables()), TEXTS, sha256);
  assert.deepEqual(issues, []);
  const counts = Object.fromEntries(checked.map(({ name, rows }) => [name, rows]));
  assert.deepEqual(counts, {
    sources: 2,
    passages: 8,
    figures: 8,
    events: 2,
    deals: 1,
    "contradiction-sides": 0,
  });
  assert.equal(ours, 1);
});

test("one wrong digit in a value is caught at its cell, beside the numbers that are printed", () => {
  const [issue] = assertFound(set("figures", "income", { value: "3600000" }), [
    "verify/value at figures income value",
  ]);
  assert.match(issue?.message ?? "", /3600000 .* prints 3500000\./);
  assertFound(set("figures", "water", { value: "2400000" }), [
    "verify/value at figures water value",
  ]);
});

test("a side of a contradiction is looked for where it stands, and its figure in its words", () => {
  const checkSide = (cells: Cells, expected: string[]) =>
    assertFound((made) => {
      made["contradiction-sides"] = [
        { ...side("mill 2", "50.000 Gäste", "guests"), ...cells },
        side("well 3", "نحو 50 1000 زائر", "visitors"),
      ];
    }, expected);
  const at = (column: string) => `at contradiction-sides mill 2 ${column}`;
  checkSide({}, []);
  checkSide({ as_printed: "60.000 Gäste" }, [`verify/not-printed ${at("as_printed")}`]);
  checkSide({ as_printed: "000 Gäste" }, [`verify/cut-number ${at("as_printed")}`]);
  checkSide({ figure: "income" }, [`verify/value ${at("figure")}`]);
  checkSide({ figure: "" }, []);
  const elsewhere = "verify/wrong-paragraph at contradiction-sides mill 3 paragraph";
  checkSide({ paragraph: "3" }, [elsewhere]);
  checkSide({ paragraph: "4", as_printed: "Werbung", figure: "" }, [
    "verify/not-evidence at contradiction-sides mill 4 paragraph",
  ]);
});

test("the upper end of a range must be printed too", () => {
  assertFound(set("figures", "wheel", { value_high: "4" }), [
    "verify/value at figures wheel value_high",
  ]);
});

test("a wrong paragraph number is caught at its cell, and the right one is named", () => {
  const [issue] = assertFound(set("figures", "guests", { paragraph: "5" }), [
    "verify/wrong-paragraph at figures guests paragraph",
  ]);
  assert.equal(issue?.hint, "It stands in paragraph 2.");
  assertFound(set("events", "dig", { paragraph: "2" }), [
    "verify/wrong-paragraph at events dig paragraph",
  ]);
});

test("a wrong paragraph does not hide a wrong value, and brings no further complaints", () => {
  assertFound(set("figures", "guests", { paragraph: "5", value: "50001" }), [
    "verify/value at figures guests value",
    "verify/wrong-paragraph at figures guests paragraph",
  ]);
  assertFound(set("figures", "share", { paragraph: "2", as_printed: "13,1" }), [
    "verify/wrong-paragraph at figures share paragraph",
  ]);
});

test("an advert is never named as the place where the words stand", () => {
  const [issue] = verified(set("figures", "share", { paragraph: "2" })).issues;
  assert.equal(issue?.hint, "It stands in paragraph 3.");
});

test("words the article does not print are caught once, whatever value they carry", () => {
  assertFound(set("figures", "guests", { as_printed: "51.000 Gäste" }), [
    "verify/not-printed at figures guests as_printed",
  ]);
  assertFound(set("events", "opening", { as_printed: "Im Jahre 2018" }), [
    "verify/not-printed at events opening as_printed",
  ]);
});

test("a number cut out of a longer one is not what is printed", () => {
  for (const [as_printed, value] of [
    ["5 Millionen Dollar", "5000000"],
    ["3,5", "3.5"],
    ["3,5 Millionen Dollar", "3500000"],
  ] as const) {
    const { found } = verified(set("figures", "income", { as_printed, value }));
    const whole = as_printed.startsWith("3,5 M");
    assert.deepEqual(found, whole ? [] : ["verify/cut-number at figures income as_printed"]);
  }
});

test("a quotation has at most twelve words", () => {
  const line = "Im Jahr 2018 zählte die Mühle 50.000 Gäste und nahm 3,5 Millionen Dollar ein.";
  const cut = (count: number) => ({ as_printed: line.split(" ").slice(0, count).join(" ") });
  assertFound(set("figures", "guests", cut(12)), []);
  assertFound(set("figures", "guests", cut(13)), [
    "verify/too-many-words at figures guests as_printed",
  ]);
});

test("our reading of a damaged text needs a caution, and need not be printed", () => {
  assertFound(set("figures", "visitors", { caution_en: "" }), [
    "verify/no-caution at figures visitors caution_en",
  ]);
  assertFound(set("figures", "visitors", { reading: "as-printed" }), [
    "verify/value at figures visitors value",
  ]);
});

test("dollars, percent and gigawatts must be printed as such", () => {
  for (const [id, unit] of [
    ["share", "USD"],
    ["share", "USD-per-share"],
    ["guests", "percent"],
    ["water", "percent"],
    ["income", "GW"],
  ] as const)
    assertFound(set("figures", id, { unit }), [`verify/unit at figures ${id} unit`]);
  assertFound(set("figures", "share", { as_printed: "13,1" }), []);
});

test("a stated date has its year in the paragraph, in Western or Arabic-Indic digits", () => {
  assertFound(set("events", "dig", { date: "2018" }), ["verify/year at events dig date"]);
  assertFound(set("events", "opening", { date: "2018/2019" }), [
    "verify/year at events opening date",
  ]);
  assertFound(set("events", "opening", { date: "2018-12~", as_printed: "" }), []);
  const inSerialNumber = { paragraph: "5", date: "2019", as_printed: "" };
  assertFound(set("events", "opening", inSerialNumber), ["verify/year at events opening date"]);
  assertFound(set("events", "dig", { date: "2018", date_basis: "inferred" }), []);
});

test("figures, events and ties cite no advert, boilerplate or repeat", () => {
  for (const kind of ["advert", "boilerplate", "repeat"]) {
    assertFound(set("passages", "mill 2", { kind }), [
      "verify/not-evidence at events opening paragraph",
      "verify/not-evidence at figures guests paragraph",
      "verify/not-evidence at figures income paragraph",
    ]);
  }
  assertFound(set("deals", "mill-supplies-well", { paragraph: "4" }), [
    "verify/not-evidence at deals mill-supplies-well paragraph",
  ]);
  assertFound(set("passages", "mill 2", { kind: "caption" }), []);
});

test("one wrong digit in a fingerprint is caught at its cell", () => {
  const good = sha256("Davon gingen 13,1% an das Dorf.");
  const wrong = (good.startsWith("0") ? "1" : "0") + good.slice(1);
  const [issue] = assertFound(set("passages", "mill 3", { sha256: wrong }), [
    "verify/fingerprint at passages mill 3 sha256",
  ]);
  assert.match(issue?.hint ?? "", new RegExp(good));
});

test("a paragraph that was altered is told once, not by every row that cites it", () => {
  const altered = withText("mill.txt", MILL.replace("50.000 Gäste", "60.000 Besucher"));
  assertFound(nothing, ["verify/fingerprint at passages mill 2 sha256"], altered);
});

test("an altered paragraph does not hide a wrong value", () => {
  const altered = withText("mill.txt", MILL.replace("50.000 Gäste", "60.000 Besucher"));
  assertFound(
    set("figures", "guests", { value: "50001" }),
    ["verify/value at figures guests value", "verify/fingerprint at passages mill 2 sha256"],
    altered,
  );
});

test("two paragraphs that changed places are named by their new numbers", () => {
  const [heading = "", , first = "", second = "", ...rest] = MILL.split("\n");
  const swapped = withText("mill.txt", [heading, second, first, ...rest].join("\n"));
  const { found, issues } = verified(nothing, swapped);
  assert.deepEqual(found, [
    "verify/fingerprint at passages mill 2 sha256",
    "verify/fingerprint at passages mill 3 sha256",
  ]);
  assert.deepEqual(
    issues.map(({ hint }) => hint),
    [
      "The fingerprinted text stands in paragraph 3.",
      "The fingerprinted text stands in paragraph 2.",
    ],
  );
});

test("a missing or unreadable article is told once, at its name", () => {
  const missing = new Map([["mill.txt", MILL]]);
  assertFound(nothing, ["verify/missing-article at sources well archive_file"], missing);
  const garbled = withText("well.txt", undefined);
  assertFound(nothing, ["verify/not-utf-8 at sources well archive_file"], garbled);
});

test("another number of paragraphs is told once, with the first paragraph that differs", () => {
  const longer = withText("mill.txt", MILL.replace("Davon", "Ein Satz mehr.\nDavon"));
  const [issue] = assertFound(
    nothing,
    ["verify/paragraph-count at sources mill paragraphs"],
    longer,
  );
  assert.match(issue?.message ?? "", /6 paragraphs, the ledger counts 5/);
  assert.match(issue?.hint ?? "", /first that differs is paragraph 3\./);
  const shorter = withText("mill.txt", MILL.replace(/Rad.*\n/, ""));
  assertFound(nothing, ["verify/paragraph-count at sources mill paragraphs"], shorter);
  const [count] = assertFound(set("sources", "mill", { paragraphs: "6" }), [
    "verify/paragraph-count at sources mill paragraphs",
  ]);
  assert.match(count?.hint ?? "", /write 5\.$/);
  const citing = (made: Tables) => {
    set("sources", "mill", { paragraphs: "6" })(made);
    set("deals", "mill-supplies-well", { paragraph: "6" })(made);
  };
  assertFound(citing, ["verify/paragraph-count at sources mill paragraphs"]);
});

test("a paragraph that does not exist is told once, where it is first claimed", () => {
  const elsewhere = { paragraph: "9", value: "1", as_printed: "nirgends" };
  assertFound(set("figures", "guests", elsewhere), [
    "verify/no-paragraph at figures guests paragraph",
  ]);
  assertFound(set("deals", "mill-supplies-well", { paragraph: "9" }), [
    "verify/no-paragraph at deals mill-supplies-well paragraph",
  ]);
  const claimed = (made: Tables) => {
    set("figures", "guests", elsewhere)(made);
    made["passages"]?.push({ source: "mill", paragraph: "9", kind: "text", sha256: sha256("") });
  };
  assertFound(claimed, ["verify/no-paragraph at passages mill 9 paragraph"]);
});

test("a paragraph without a fingerprint is told after the one before it, with the row to add", () => {
  const without = (made: Tables) => void made["passages"]?.splice(2, 1);
  const [issue] = assertFound(without, ["verify/no-passage at passages mill 2 paragraph"]);
  assert.match(issue?.hint ?? "", /mill,3,text,[0-9a-f]{64}/);
});

test("line ends, blank lines, a byte order mark and Unicode forms make no difference", () => {
  const windows = `\ufeff${MILL.replaceAll("\n", " \r\n\t\r\n").normalize("NFD")}`;
  assertFound(nothing, [], withText("mill.txt", windows));
  assertFound(set("figures", "guests", { as_printed: "50.000 Gäste".normalize("NFD") }), []);
});

test("all failures come in one run, sorted by file and line", () => {
  const change = (made: Tables) => {
    set("figures", "visitors", { caution_en: "" })(made);
    set("figures", "guests", { value: "1" })(made);
    set("events", "dig", { date: "2018" })(made);
    set("sources", "well", { paragraphs: "4" })(made);
  };
  assertFound(change, [
    "verify/year at events dig date",
    "verify/value at figures guests value",
    "verify/no-caution at figures visitors caution_en",
    "verify/paragraph-count at sources well paragraphs",
  ]);
});

test("the command without a folder, or with one that is not there, says how it is called", () => {
  const command = fileURLToPath(new URL("../../../src/commands/verify.node.ts", import.meta.url));
  for (const folder of [[], ["/no/such/folder"], [command]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...folder], {
      encoding: "utf8",
    });
    assert.equal(status, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /npm run verify -- FOLDER/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
});
