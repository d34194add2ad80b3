/** The pieces that all parts of the report are made of. */
import type { Fact } from "../../facts/fact.ts";
import { direction, type Locale } from "../../i18n/locales.ts";
import type { FieldChange } from "../../story/changes.ts";
import type { TouchedClaim } from "../touched-sentences.ts";
import { titleOf, verdictOf } from "../words.ts";
import type { Where } from "../where.ts";
import { markDifferences, type Stretch } from "../word-diff.ts";
import { html, ready, type Markup } from "./markup.ts";

export const section = (title: string, content: Markup | Markup[]): Markup =>
  html`<section class="part">
    <h2>${title}</h2>
    ${content}
  </section>`;

/** Words of a fact on its thread, so that a figure that stands less firmly is seen to. */
export const onThread = (fact: Fact | undefined, words: string): Markup =>
  fact
    ? html`<span class="fact ${fact.thread}">${words}</span>`
    : html`<span class="none">none</span>`;

export const where = (found: Where): Markup =>
  html`<p class="where">
    ${titleOf(found)}<br />
    <code>${found.file}:${found.line}</code><br />
    <code>${found.page}</code>
  </p>`;

export const claim = (found: TouchedClaim): Markup =>
  html`<p class="verdict ${found.holds === true ? "" : "fails"}">${verdictOf(found)}</p>`;

export function sides(before: string, after: string, locale: Locale): Markup {
  const { before: old, after: now } = markDifferences(before, after);
  return html`<div class="sides">
    ${side("Before", marked(old, "del", locale))}${side("Now", marked(now, "ins", locale))}
  </div>`;
}

export function cells(fields: FieldChange[]): Markup {
  return html`<dl class="cells">
    ${fields.map(
      ({ field, before, after }) =>
        html`<div>
          <dt><code>${field}</code></dt>
          ${twoSides(before, after, localeOf(field))}
        </div>`,
    )}
  </dl>`;
}

/** A column such as `caution_ar` is written in a language of its own. */
const localeOf = (field: string): Locale => (/_(de|ar)$/.exec(field)?.[1] ?? "en") as Locale;

/** The same within a list of cells, where the heads of the columns go without saying. */
function twoSides(before: string, after: string, locale: Locale): Markup {
  const { before: old, after: now } = markDifferences(before, after);
  return html`<dd>${marked(old, "del", locale)}</dd>
    <dd>${marked(now, "ins", locale)}</dd>`;
}

export const side = (name: string, content: Markup): Markup =>
  html`<div>
    <p class="side">${name}</p>
    ${content}
  </div>`;

function marked(stretches: Stretch[], tag: "del" | "ins", locale: Locale): Markup {
  if (!stretches.length) return html`<span class="none">none</span>`;
  const pieces = stretches.map(({ text, differs }) =>
    differs ? html`${ready(`<${tag}>`)}${text}${ready(`</${tag}>`)}` : html`${text}`,
  );
  return html`<p lang="${locale}" dir="${direction(locale)}">${pieces}</p>`;
}

export const inLanguage = (text: string, locale: Locale): Markup =>
  html`<span lang="${locale}" dir="${direction(locale)}">${text}</span>`;
