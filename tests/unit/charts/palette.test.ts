/** Colours that stand for something, as people see them who see fewer colours: simulated by Machado, Oliveira and Fernandes (2009). */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { lightOf, oklabOf } from "../../../src/charts/colours.ts";

const css = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
);
const families = {
  roles: ["capital", "compute", "demand", "risk"],
  articles: ["circle", "miner", "trillions", "race", "gigawatts"],
};
type Matrix = [number, number, number][];
const sights: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** A difference in OKLab that is seen side by side without looking for it. */
const least = 0.05;

test("any two roles and any two articles differ also for eyes that see fewer colours, light and dark", () => {
  for (const scheme of ["light", "dark"] as const)
    for (const [sight, matrix] of Object.entries(sights))
      for (const names of Object.values(families))
        for (const [at, name] of names.entries())
          for (const other of names.slice(at + 1)) {
            const [one, two] = [name, other].map((token) =>
              oklabOf(seen(matrix, tokens.get(token)![scheme])),
            );
            const apart = Math.hypot(...one!.map((part, index) => part - two![index]!));
            assert.ok(apart >= least, `${scheme} ${sight}: ${name}, ${other}: ${apart.toFixed(3)}`);
          }
});

test("every role and article stands out from the ground by 3 to 1, the ink and the soft ink by 7 to 1", () => {
  for (const scheme of ["light", "dark"] as const)
    for (const ground of ["paper", "raised"]) {
      const contrast = (name: string) =>
        contrastOf(tokens.get(name)![scheme], tokens.get(ground)![scheme]);
      for (const name of [...Object.values(families).flat(), "thread"])
        assert.ok(contrast(name) >= 3, `${scheme}: ${name} on ${ground}: ${contrast(name)}`);
      for (const name of ["ink", "soft"])
        assert.ok(contrast(name) >= 7, `${scheme}: ${name} on ${ground}: ${contrast(name)}`);
    }
});

function contrastOf(one: string, other: string): number {
  const light = (colour: string) => {
    const [r, g, b] = lightOf(colour);
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

const times = (matrix: number[][], column: number[]): number[] =>
  matrix.map((row) => row.reduce((sum, part, index) => sum + part * column[index]!, 0));

const seen = (matrix: Matrix, colour: string): number[] =>
  times(matrix, lightOf(colour)).map((part) => Math.min(1, Math.max(0, part)));
