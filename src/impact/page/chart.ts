import type { Pictures } from "../../story/pictures.ts";
import { isSamePicture, type TouchedChart } from "../touched-charts.ts";
import { reasonOf } from "../words.ts";
import { html, ready, type Markup } from "./markup.ts";
import { claim, side, sides, where } from "./parts.ts";

/** A touched chart: both pictures, the words around them that changed, and where it is shown. */
export function chartSection(
  found: TouchedChart,
  at: number,
  all: readonly TouchedChart[],
): Markup {
  const { id, file, title, shown, onFront, words, claims, before, after, edited, language } = found;
  // A chart in a second language has no address of its own.
  const isFirst = all.findIndex((other) => other.id === id) === at;
  return html`<section class="touched-chart" ${isFirst && html`id="chart-${id}"`}>
    <h3>${title}</h3>
    <p class="where"><code>${file}</code> ${edited && "edited"} ${reasonOf(found)}</p>
    ${isSamePicture(found) ? html`<p class="where">Its picture is as it was.</p>` : html`<div class="sides pictures named">${side("Before", picture(before))}${side("Now", picture(after))}</div>`}
    ${words.map(
      (part) =>
        html`<p class="where">${part.part}</p>
          ${sides(part.before, part.after, language)}`,
    )}
    ${claims.map(claim)} ${shown.map((place) => where(place))}
    ${onFront && html`<p class="where">Shown on the front page</p>`}
  </section>`;
}

const picture = (pictures: Pictures | undefined): Markup =>
  pictures
    ? html`<div class="chart">
        <div class="picture-wide">${ready(pictures.wide)}</div>
        <div class="picture-narrow">${ready(pictures.narrow)}</div>
      </div>`
    : html`<p class="none">none that can be drawn</p>`;
