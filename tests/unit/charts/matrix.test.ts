import assert from "node:assert/strict";
import { test } from "node:test";
import { drawTies, markOf, near, overlap, stages, tie, wordsOf } from "./picture.ts";

const ties = [
  tie("buys", "a", "b"),
  tie("invests", "b", "a", { role: "capital", status: "planned", thread: "forecast" }),
  tie("praises", "b", "a", { role: "demand" }),
  tie("competes", "c", "b", { role: "risk", status: "reported", thread: "claim" }),
  tie("rents", "c", "a", { status: "alleged", thread: "claim" }),
];
const middle = ({ x, y, width, height }: Record<"x" | "y" | "width" | "height", number>) => [
  x + width / 2,
  y + height / 2,
];

test("a mark stands in the row of who acts and the column of towards whom", () => {
  for (const canvas of stages) {
    const picture = drawTies("matrix", ties, {}, canvas);
    const rows = new Map<string, number>();
    const columns = new Map<string, number>();
    for (const { key, from, to } of [ties[0]!, ties[3]!, ties[4]!]) {
      const [x, y] = middle(markOf(picture, key)) as [number, number];
      near(y, rows.get(from) ?? y, `${key} in the row of ${from}`);
      near(x, columns.get(to) ?? x, `${key} in the column of ${to}`);
      rows.set(from, y);
      columns.set(to, x);
    }
    assert.equal(wordsOf(picture, "a:row"), "Party a");
    assert.equal(wordsOf(picture, "a:column"), "Party a");
    assert.equal(wordsOf(picture, "c:column"), "", "nobody acts towards c");
  }
});

test("colour and shape say the family, the filling how firmly the tie stands", () => {
  const picture = drawTies("matrix", ties);
  const shapes = { compute: [1, false], capital: [1, true], demand: [2, true], risk: [0.5, false] };
  for (const { key, role, thread, status } of ties) {
    const mark = markOf(picture, key);
    const [proportion, round] = shapes[role] as [number, boolean];
    near(mark.width / mark.height, proportion, key, 0.02);
    const rect = picture.svg.querySelector(`.marks [data-key="${key}"]`);
    assert.equal(rect?.hasAttribute("rx"), round, key);
    assert.equal(mark.className, `m ${role} ${thread}${status === "alleged" ? " alleged" : ""}`);
    assert.equal(mark.fill, thread === "forecast" ? `url(#hatch-${role})` : null);
  }
});

test("several ties of one pair share a cell and do not touch", () => {
  const more = ["w", "x", "y", "z"].map((key) => tie(key, "a", "b"));
  for (const canvas of stages) {
    const { marks } = drawTies("matrix", [...ties, ...more], {}, canvas);
    assert.equal(marks.length, ties.length + more.length);
    marks.forEach((mark, index) =>
      assert.ok(!marks.slice(index + 1).some((other) => overlap(mark, other)), mark.key),
    );
  }
});

test("the key names families and statuses that are there", () => {
  const { words } = drawTies("matrix", ties.slice(0, 2));
  assert.deepEqual(
    words.filter(({ key }) => key.startsWith("key/")).map(({ text }) => text),
    ["done", "planned", "money", "computing"],
  );
});

test("whose ties all step back steps back in row and column", () => {
  const held = ties.map((found) => ({ ...found, faint: found.key !== "buys" }));
  const { svg, marks } = drawTies("matrix", held);
  const faint = [...svg.querySelectorAll(".labels .faint")].map((label) =>
    label.getAttribute("data-key"),
  );
  assert.deepEqual(faint.sort(), ["a:column", "b:row", "c:row"]);
  for (const { key, className } of marks)
    assert.equal(className.endsWith(" faint"), key !== "buys", key);
});
