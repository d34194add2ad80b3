import assert from "node:assert/strict";
import { test } from "node:test";
import { forms, type FormName } from "../../../src/charts/draw.ts";
import { rowKind } from "../../../src/charts/spec.ts";
import { datum, draw, overlap, type Mark, type Words } from "./picture.ts";
import { drawAll } from "./real.ts";

const all = drawAll();
/** The forms whose marks stand for facts or events. */
const names = (Object.keys(forms) as FormName[]).filter((form) => rowKind(form) !== "deal");
const event = { from: "2020-01-01", to: "2020-12-31", text: "2020" };
const years = { from: 2018, to: 2022 };

test("every chart of the site has its pictures, wide and narrow, on the stage and alone", () => {
  assert.ok(all.length >= 44);
  for (const { name, picture } of all)
    assert.ok(picture.marks.length + picture.ties.length > 0, name);
});

test("every row has its mark, which carries its key, role and thread, and whether its date is inferred", () => {
  for (const { name, chart, picture } of all) {
    const { data, ties, parties } = chart.model;
    for (const { key, role, thread, inferred } of data) {
      const own = picture.marks.filter((mark) => mark.key === key);
      assert.equal(own.length, 1, `${name} ${key}`);
      const worn = own[0]!.className.replace(/ (?:perhaps|ceiling)$/, "");
      assert.equal(worn, `m ${role} ${thread}${inferred ? " inferred" : ""}`, `${name} ${key}`);
    }
    const known = new Set([...data, ...ties, ...parties].map(({ key }) => key));
    const strangers = picture.marks.filter(({ key }) => !known.has(key.split("/")[0]!));
    assert.deepEqual(strangers, [], name);
  }
});

test("every tie has its line or its mark, once, which carries its key, family and thread", () => {
  for (const { name, chart, picture } of all) {
    const drawn = [...picture.ties, ...picture.marks.filter(({ key }) => known(key))];
    function known(key: string) {
      return chart.model.ties.some((tie) => tie.key === key);
    }
    assert.equal(drawn.length, chart.model.ties.length, name);
    for (const { key, role, thread, status, faint } of chart.model.ties) {
      const { className = "" } = drawn.find((found) => found.key === key) ?? {};
      const names = [role, thread, status === "alleged" ? status : "", faint ? "faint" : ""];
      const worn = names.filter(Boolean).join(" ");
      assert.match(className, new RegExp(`^(m|tie) ${worn}$`), `${name} ${key}`);
    }
  }
});

test("every mark has size and lies on the canvas", () => {
  for (const { name, picture } of all) {
    const { width, height } = picture.canvas;
    for (const mark of picture.marks) {
      const inside =
        mark.x >= 0 &&
        mark.y >= 0 &&
        mark.x + mark.width <= width + 0.1 &&
        mark.y + mark.height <= height + 0.1;
      assert.ok(inside, `${name} ${mark.key} ${JSON.stringify(mark)}`);
      assert.ok(mark.width > 0.5 && mark.height > 0.5, `${name} ${mark.key} cannot be seen`);
    }
  }
});

test("no word leaves the canvas", () => {
  const lost = all.flatMap(({ name, picture: { words, canvas } }) =>
    words
      .filter(({ corners }) =>
        corners.some(([x, y]) => x < -1 || y < -1 || x > canvas.width + 1 || y > canvas.height + 1),
      )
      .map((line) => `${name}: ${told(line)} on ${canvas.width} × ${canvas.height}`),
  );
  assert.deepEqual(lost, []);
});

test("no two labels overlap", () => {
  const clashes = all.flatMap(({ name, picture: { words } }) =>
    words.flatMap((line, index) =>
      words
        .slice(index + 1)
        .filter((other) => overlap(line, other))
        .map((other) => `${name}: ${told(line)} and ${told(other)}`),
    ),
  );
  assert.deepEqual(clashes, []);
});

test("no word stands on a mark, but a party's name, which stands within its own", () => {
  const covered = all.flatMap(({ name, picture: { words, marks } }) =>
    words.flatMap((line) =>
      marks
        .filter((mark) => overlap(line, mark) && line.key !== nameOn(mark))
        .map((mark) => `${name}: ${told(line)} on ${mark.key}`),
    ),
  );
  assert.deepEqual(covered, []);
  for (const { name, picture } of all)
    for (const mark of picture.marks)
      for (const line of picture.words)
        if (line.key === nameOn(mark)) {
          const isIn = line.x >= mark.x && line.x + line.width <= mark.x + mark.width;
          assert.ok(isIn && line.y > mark.y && line.y + line.height < mark.y + mark.height, name);
        }
});

test("a forecast is hatched, our arithmetic dotted; what the style sheet fills has no fill of its own", () => {
  for (const form of names) {
    const row = (thread: "reported" | "claim" | "forecast" | "derived") =>
      datum(thread, 5, { thread, role: "risk", ...event });
    const data = [row("reported"), row("claim"), row("forecast"), row("derived")];
    const { marks } = draw(form, data, form === "timeline" ? years : {});
    for (const mark of marks) {
      const thread = mark.key.split("/")[0]!;
      const wanted = { forecast: "url(#hatch-risk)", derived: "url(#dots-risk)" }[thread] ?? null;
      assert.equal(mark.fill, wanted, `${form} ${mark.key}`);
    }
  }
});

test("a row that is not spoken of steps back, its words with it", () => {
  for (const form of names) {
    const data = [datum("spoken-of", 5, event), datum("other", 5, { faint: true, ...event })];
    const { marks, svg } = draw(form, data, form === "timeline" ? years : {});
    for (const { key, className } of marks)
      assert.equal(className.endsWith(" faint"), key.startsWith("other"), `${form} ${key}`);
    const held = [...svg.querySelectorAll(".labels .faint")];
    assert.ok(held.length > 0, form);
    for (const label of held) assert.match(label.getAttribute("data-key")!, /^other:/, form);
  }
});

test("a picture is one hidden drawing that says nothing twice and brings no name space", () => {
  for (const { name, picture } of all) {
    assert.match(picture.markup, /^<svg viewBox="0 0 \d+ \d+" class="picture" aria-hidden="true">/);
    assert.doesNotMatch(picture.markup, /aria-label|xmlns|style=|NaN|undefined|Infinity/, name);
    const keys = [...picture.svg.querySelectorAll("[data-key]")].map((found) =>
      found.getAttribute("data-key"),
    );
    assert.equal(new Set(keys).size, keys.length, name);
  }
});

test("no number in a picture is longer than a tenth", () => {
  for (const { name, picture } of all) {
    const geometry = picture.markup.matchAll(/ (?:x|y|width|height|rx|d|r|cx|cy)="([^"]*)"/g);
    for (const [found] of geometry) assert.doesNotMatch(found, /\.\d\d/, name);
  }
});

test("drawing twice gives the same bytes", () => {
  const again = drawAll();
  all.forEach(({ name, picture }, index) =>
    assert.equal(again[index]!.picture.markup, picture.markup, name),
  );
});

const nameOn = ({ key, className }: Mark): string =>
  className.startsWith("m party") ? `${key}:label` : "";

const told = ({ text, x, y, width }: Words): string =>
  `“${text}” (${Math.round(x)}…${Math.round(x + width)}, ${Math.round(y)})`;
