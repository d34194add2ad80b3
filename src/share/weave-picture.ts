import { weaveWide, type Line } from "../charts/weave.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Project } from "../story/project.ts";
import { weaveOf } from "../story/weave-of.ts";
import type { Picture } from "./card.ts";

/** The weave of the front page without its words: so small nobody could read them. */
export function weavePicture(project: Project, locale: Locale): Picture {
  const { knots, bundles, sources } = weaveOf(project, locale, "");
  const weave = weaveWide(knots, bundles, sources);
  const height = Math.round(weave.height);
  const markup = [
    `<svg>`,
    `<path class="warp" d="${way(weave.warps)}"/>`,
    `<path class="weft" d="${way(weave.wefts.flatMap(({ lines }) => lines))}"/>`,
    ...weave.knots.map(
      ({ source, thread }) => `<path class="pull source-${source}" d="${thread}"/>`,
    ),
    ...weave.spools.map(
      ({ source, x, y }) =>
        `<circle class="spool source-${source}" cx="${round(x)}" cy="${round(y)}" r="9"/>`,
    ),
    ...weave.knots.map(
      ({ id, source, x, y }) =>
        `<g class="knot ${project.facts.get(id)!.thread} source-${source}"><circle cx="${round(x)}" cy="${round(y)}" r="10"/></g>`,
    ),
    `</svg>`,
  ].join("");
  return { markup, width: weave.width, height, within: ["weave"] };
}

const way = (lines: Line[]): string =>
  lines.map(([x1, y1, x2, y2]) => `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`).join("");
const round = (value: number): number => Math.round(value * 10) / 10;
