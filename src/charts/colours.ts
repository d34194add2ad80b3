import { rgb } from "d3";

/**
 * A colour of a style sheet as a picture can state it: the light one of two, a mixture as what it comes to.
 * @example plainColour("color-mix(in oklab, #000000 50%, #ffffff)") // => "#636363"
 */
export function plainColour(value: string): string {
  const light = value
    .replace(/light-dark\(\s*((?:[^(),]|\([^()]*\))+),(?:[^()]|\([^()]*\))*\)/g, "$1")
    .trim();
  const thinned = /^color-mix\(in oklab, (\S+) ([\d.]+)%, transparent\)$/.exec(light);
  if (thinned) return thinner(thinned[1]!, Number(thinned[2]) / 100);
  const mix = /^color-mix\(in oklab, (\S+) ([\d.]+)%, (\S+)\)$/.exec(light);
  return mix ? mixed(mix[1]!, Number(mix[2]) / 100, mix[3]!) : light;
}

function mixed(one: string, share: number, other: string): string {
  const [a, b] = [oklabOf(lightOf(one)), oklabOf(lightOf(other))];
  return fromOklab(a.map((part, index) => part * share + b[index]! * (1 - share)));
}

function thinner(colour: string, share: number): string {
  const { r, g, b } = rgb(colour);
  return `rgba(${r}, ${g}, ${b}, ${share})`;
}

/** A colour as the light it sends: red, green and blue from 0 to 1, in proportion to their energy. */
export function lightOf(colour: string): number[] {
  const { r, g, b } = rgb(colour);
  return [r, g, b].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
}

/** Light in OKLab, where equal distances look equally large: Björn Ottosson's matrices. */
export function oklabOf(light: number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

function fromOklab(lab: number[]): string {
  const cones = times(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  ).map((part) => part ** 3);
  const [r, g, b] = times(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    cones,
  ).map((part) => {
    const share = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, share)) * 255);
  });
  return rgb(r!, g!, b!).formatHex();
}

const times = (matrix: number[][], column: number[]): number[] =>
  matrix.map((row) => row.reduce((sum, part, index) => sum + part * column[index]!, 0));
