import type { TouchedFigure } from "../impact.ts";
import type { TouchedSentence } from "../touched-sentences.ts";
import { kindOf, reasonOf, wordsOf } from "../words.ts";
import { html, type Markup } from "./markup.ts";
import { cells, claim, inLanguage, onThread, side, sides, where } from "./parts.ts";

/** A changed figure: its words on their threads, the cells that changed, and every sentence that states it. */
export function figureSection({
  change,
  sentences,
  charts,
  models,
  tables,
}: TouchedFigure): Markup {
  const { key, kind, place, fields, before, after } = change;
  const words = wordsOf(change);
  return html`<section class="figure" id="${key}">
    <p class="kicker"><code>${key}</code> ${kindOf({ kind })} ${reasonOf(change)}</p>
    <h2>${labelOf(change)}</h2>
    <div class="sides value named">
      ${side("Before", onThread(before, words.before))}${side("Now", onThread(after, words.after))}
    </div>
    ${
      fields.length > 0 &&
      html`<p class="where">
          ${kind === "removed" ? "Stood in " : ""}<code>${place.file}:${place.line}</code>
        </p>
        ${cells(fields)}`
    }
    ${sentences.map(sentence)}
    ${charts.length > 0 && html`<p class="where">In the charts: ${charts.map((id, at) => html`${at > 0 && ", "}<a href="#chart-${id}">${id}</a>`)}</p>`}
    ${models.length > 0 && html`<p class="where">In the models: ${models.map(({ title }) => title).join("; ")}</p>`}
    ${tables.length > 0 && html`<p class="where">In the tables: ${tables.map(({ title }) => title).join("; ")}</p>`}
  </section>`;
}

export const labelOf = ({ before, after }: TouchedFigure["change"]): string =>
  (after ?? before)!.label.en;

function sentence(found: TouchedSentence): Markup {
  const { before, after, language, claims } = found;
  return html`<div class="sentence">
    ${where(found)}
    ${
      before === after
        ? html`<p class="same">${inLanguage(after, language)}</p>
            <p class="where">Reads as before.</p>`
        : sides(before, after, language)
    }
    ${claims.map(claim)}
  </div>`;
}
