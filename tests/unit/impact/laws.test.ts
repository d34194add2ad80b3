/** What holds for every figure of the site, whatever the site says. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Fact } from "../../../src/facts/fact.ts";
import { factText } from "../../../src/facts/format-fact.ts";
import { locales } from "../../../src/i18n/locales.ts";
import type { Impact, TouchedFigure } from "../../../src/impact/impact.ts";
import { addressOf, pagesOf } from "../../../src/story/pages.ts";
import type { Project } from "../../../src/story/project.ts";
import { usageOf } from "../../../src/story/usage.ts";
import { compare, real, withCell, withEach } from "./edit.ts";

const figures = [...real.ledger.figures.values()];
const anyFigure = fc.constantFrom(...figures);
const of = ({ figures }: Impact, id: string): TouchedFigure =>
  figures.find(({ change }) => change.key === id) ?? assert.fail(`${id} is not listed`);

test("where nothing has changed, nothing is listed", () => {
  const nothing = { files: [], figures: [], charts: [], words: [], rows: [], pages: [] };
  assert.deepEqual(compare(real, real), nothing);
});

test("in what way files end their lines is no change", () => {
  const windows = withEach((text) => text.replaceAll("\n", "\r\n"));
  assert.deepEqual(compare(real, windows).files, []);
  assert.deepEqual(compare(windows, real).figures, []);
});

/** Where a fact is used, as the figure's own page in the ledger says it. */
const used = (project: Project, id: string): string[] =>
  locales.flatMap((locale) =>
    (usageOf(project, locale).get(id) ?? []).map(({ text, section, chart }) =>
      [text.file, section.title, chart].join(" | "),
    ),
  );

/** The same, as the comparison lists it. */
const listed = (impact: Impact, id: string): string[] => {
  const { sentences, charts, models } = of(impact, id);
  return [
    ...[...sentences, ...models].map(({ file, section }) => [file, section, ""].join(" | ")),
    ...impact.charts
      .filter((chart) => charts.includes(chart.id))
      .flatMap(({ id, shown }) =>
        shown.map(({ file, section }) => [file, section, id].join(" | ")),
      ),
  ];
};

test("every use of a changed figure is listed, and of our arithmetic on it, and no other", () => {
  fc.assert(
    fc.property(anyFigure, ({ id, value, value_high: high }) => {
      const between = high === undefined ? value + 1 : (value + high) / 2;
      const after = withCell("figures", id, "value", String(between));
      const impact = compare(real, after);
      const computed = [...after.facts.values()].filter(({ operands }) =>
        operands.some((operand) => operand.id === id),
      );
      const expected = [id, ...computed.map((fact) => fact.id)];
      assert.deepEqual(new Set(impact.figures.map(({ change }) => change.key)), new Set(expected));
      for (const fact of expected)
        assert.deepEqual(new Set(listed(impact, fact)), new Set(used(after, fact)), fact);
      for (const fact of computed) assert.deepEqual(of(impact, fact.id).change.because, [id]);
    }),
    { numRuns: 12 },
  );
});

test("a sentence reads as before but for the figures that changed", () => {
  fc.assert(
    fc.property(anyFigure, ({ id, qualifier }) => {
      const to = qualifier === "near" ? "about" : "near";
      const after = withCell("figures", id, "qualifier", to);
      const impact = compare(real, after);
      const words = (project: Project) => (found: Fact) =>
        factText("en", project.facts.get(found.id)!);
      for (const { change, sentences } of impact.figures)
        for (const { before, after: now, file, line, column } of sentences) {
          const source = new TextDecoder().decode(after.files.bytes(file)).split("\n")[line - 1]!;
          assert.match(source.slice(column - 1), /^<(Fact|Claim) /);
          if (!source.slice(column - 1).startsWith("<Fact ")) continue;
          assert.ok(before.includes(words(real)(change.after!)), before);
          assert.ok(now.includes(words(after)(change.after!)), now);
        }
    }),
    { numRuns: 12 },
  );
});

test("each cell of a figure that changes is told by its column, with both texts and its place", () => {
  const edits: Record<string, string> = {
    label_de: "Anders",
    date: "2024-05",
    status: "rumour",
    caution_en: "Beware.",
  };
  const [{ id } = assert.fail()] = figures;
  for (const [column, text] of Object.entries(edits)) {
    const { change } = of(compare(real, withCell("figures", id, column, text)), id);
    const rows = real.ledger.tables.get("figures")!.rows;
    const was = rows.find((row) => row.values["id"] === id)!.cells[column]!;
    const [field, ...others] = change.fields;
    assert.deepEqual(others, []);
    assert.deepEqual([field?.field, field?.before, field?.after], [column, was.text, text]);
    assert.deepEqual([change.place.line, change.place.column], [was.place.line, was.place.column]);
  }
});

test("every page that is listed was or will be built, and each is listed once", () => {
  fc.assert(
    fc.property(anyFigure, ({ id }) => {
      const { pages } = compare(real, withCell("figures", id, "label_en", "Something else"));
      const built = new Set(pagesOf(real).map((page) => addressOf("en", page)));
      assert.deepEqual(
        pages.filter((page) => !built.has(page)),
        [],
      );
      assert.equal(new Set(pages).size, pages.length);
      assert.ok(pages.includes(`/en/ledger/${id}/`));
    }),
    { numRuns: 8 },
  );
});
