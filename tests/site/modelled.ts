/** What an explainer's model says of itself on a page: its pictures, sentences and table, as it begins and in every preset. */
import { presetValues, sceneOf } from "../../src/explainers/explainer.ts";
import type { Values } from "../../src/explainers/parameter.ts";
import { swingWords } from "../../src/explainers/sensitivity.ts";
import { every } from "../unit/explainers/every.ts";

/** What a model is called, what can be set in it and how it is reckoned: its own words, which no figure stands for. */
const defining = /^(?:label|how\.words|how\.formula|parameter\..+|preset\..+)$/;

/** All of it that holds a value, whole lines each. */
export const modelled: readonly string[] = every.flatMap(
  ({ explainer, words, say, starts, fixed }) => {
    const { parameters, presets, draw, tell, results } = explainer;
    const state = (values: Values) => {
      const scene = sceneOf(explainer, values, fixed);
      const drawn = (["wide", "narrow"] as const).flatMap((size) =>
        draw(scene, size, say).shapes.flatMap(({ lines = [] }) => lines.join(" ")),
      );
      const set = Object.entries(parameters).map(([key, parameter]) =>
        say.value(key, parameter, values[key]!),
      );
      return [
        ...drawn,
        ...set,
        tell(scene.outcome, say, values),
        ...results(scene.outcome).map((result) => say.result(result)),
        ...scene.swings().map((swing) => swingWords(swing, parameters, say)),
      ];
    };
    const named = Object.keys(presets).map((name) => presetValues(explainer, name, starts));
    const own = Object.keys(words).flatMap((key) => (defining.test(key) ? words[key]! : []));
    // Beside a number that can be typed stands its unit alone: "$", "billion".
    const units = Object.values(parameters).flatMap(({ unit }) =>
      say.exactly(0, unit).split(say.number(0)),
    );
    return [
      ...own,
      ...units.map((part) => part.trim()).filter(Boolean),
      ...[starts, ...named].flatMap(state),
    ];
  },
);
