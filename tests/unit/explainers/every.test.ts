import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { figuresOf, presetValues, sceneOf } from "../../../src/explainers/explainer.ts";
import { allowed, assumptionsOf, type Values } from "../../../src/explainers/parameter.ts";
import { longestReadout } from "../../../src/explainers/readout.ts";
import { models } from "../../../src/story/models.ts";
import { anyValues } from "./any-values.ts";
import { every, project } from "./every.ts";

const sizes = ["wide", "narrow"] as const;

test("the check knows every model, and every figure each stands on", () => {
  const sorted = (list: readonly string[]) => [...list].sort();
  assert.deepEqual(
    Object.fromEntries(Object.entries(models).map(([name, ids]) => [name, sorted(ids)])),
    Object.fromEntries(every.map(({ name, explainer }) => [name, sorted(figuresOf(explainer))])),
  );
});

test("every model is shown by one text, whose sentences stand around it", () => {
  const shown = project.explainers.keys();
  assert.deepEqual([...shown].sort(), Object.keys(models).sort());
});

for (const { name, explainer, words, say, starts, fixed, code } of every) {
  const { parameters, presets } = explainer;
  const pictures = (values: Values) =>
    sizes.map((size) => explainer.draw(sceneOf(explainer, values, fixed), size, say));

  test(`${name}: what it begins with, and every preset, is what its controls allow`, () => {
    for (const values of [
      starts,
      ...Object.keys(presets).map((preset) => presetValues(explainer, preset, starts)),
    ])
      for (const [key, value] of Object.entries(values))
        assert.equal(allowed(parameters[key]!, value), value, key);
  });

  test(`${name}: no control says more than the room it keeps for its words can hold`, () => {
    const rooms = new Map(
      Object.entries(parameters)
        .filter(([, { kind }]) => kind !== "switch")
        .map(([key, parameter]) => [key, longestReadout(key, parameter, say)]),
    );
    fc.assert(
      fc.property(anyValues(parameters), (values) => {
        for (const [key, room] of rooms)
          assert.ok(say.value(key, parameters[key]!, values[key]!).length <= room.length, key);
      }),
    );
  });

  test(`${name}: no two presets are the same state, and one of them is how it begins`, () => {
    const states = Object.keys(presets).map((preset) =>
      JSON.stringify(presetValues(explainer, preset, starts)),
    );
    assert.equal(new Set(states).size, states.length);
    assert.ok(states.length >= 3);
    assert.ok(states.includes(JSON.stringify(starts)));
  });

  test(`${name}: every word it needs is there, and none that it does not need`, () => {
    const outcome = explainer.run(starts, fixed);
    const needed = [
      "label",
      "sentence",
      "how.words",
      "how.formula",
      ...Object.entries(parameters).flatMap(([key, { options = [] }]) => [
        `parameter.${key}`,
        ...options.map((option) => `parameter.${key}.${option}`),
      ]),
      ...assumptionsOf(parameters).map(([key]) => `parameter.${key}.short`),
      ...Object.values(parameters).flatMap(({ group }) => (group ? `group.${group}` : [])),
      ...explainer.results(outcome).map(({ key }) => `result.${key}`),
      ...Object.keys(presets).map((preset) => `preset.${preset}`),
      ...(explainer.reveal ? ["reveal.show", "reveal.hide"] : []),
      ...(explainer.stops
        ? [
            "stops.begin",
            ...parameters[explainer.stops.parameter]!.options!.flatMap((stop) => [
              `stop.${stop}`,
              `stop.${stop}.kind`,
            ]),
          ]
        : []),
    ];
    assert.deepEqual(
      [...new Set(needed)].filter((key) => !words[key]),
      [],
    );
    // A name for its presets' pictures an explainer may have or not.
    const free = ["side"];
    // What else is there is called by the picture or the sentence, by its whole name or by how the name begins.
    const isCalled = (key: string) =>
      code.includes(`"${key}"`) ||
      code.includes("`" + key.slice(0, key.lastIndexOf(".") + 1) + "$");
    assert.deepEqual(
      Object.keys(words).filter((key) => ![...needed, ...free].includes(key) && !isCalled(key)),
      [],
    );
  });

  test(`${name}: no number is typed into its words`, () => {
    for (const [key, text] of Object.entries(words))
      if (key !== "how.formula") assert.doesNotMatch(text, /\d/, key);
  });

  test(`${name}: the numbers inside its sentence are parameters a reader can type`, () => {
    const sentence = words["sentence"]!;
    const named = [...sentence.matchAll(/\{(\w+)\}/g)].map((found) => found[1]!);
    assert.ok(named.length > 0);
    for (const key of named) assert.equal(parameters[key]?.kind, undefined, key);
    assert.ok(named.every((key) => key in parameters));
  });

  test(`${name}: every state has a whole picture, a sentence and finite results`, () => {
    const heights = pictures(starts).map(({ height }) => height);
    fc.assert(
      fc.property(anyValues(parameters), (values) => {
        const outcome = explainer.run(values, fixed);
        for (const { key, value } of explainer.results(outcome))
          assert.ok(Number.isFinite(value), key);
        const told = explainer.tell(outcome, say, values);
        assert.doesNotMatch(told, /NaN|undefined|Infinity|\{/);
        pictures(values).forEach(({ width, height, shapes }, index) => {
          assert.equal(height, heights[index], "the page does not jump");
          const keys = shapes.map(({ tag, key }) => `${tag} ${key}`);
          assert.equal(new Set(keys).size, keys.length, "each shape is somebody");
          for (const { key, attributes, lines = [] } of shapes) {
            for (const value of [...Object.values(attributes), ...lines])
              assert.doesNotMatch(String(value), /NaN|undefined|Infinity/, key);
            const { x = 0, y = 0, width: wide = 0, height: high = 0 } = attributes;
            assert.ok(Number(wide) >= 0 && Number(high) >= 0, `${key} has a size`);
            assert.ok(Number(x) >= -0.5 && Number(x) + Number(wide) <= width + 0.5, `${key}: x`);
            assert.ok(Number(y) >= -0.5 && Number(y) + Number(high) <= height + 0.5, `${key}: y`);
          }
        });
      }),
      { numRuns: 150 },
    );
  });
}
