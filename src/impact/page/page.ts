import { patterns } from "../../charts/patterns.ts";
import type { EditedWords } from "../edited-texts.ts";
import type { Impact, TouchedFigure } from "../impact.ts";
import {
  counts,
  countsAsUnchanged,
  kindOf,
  nameOf,
  nothingChanged,
  otherFiles,
  owed,
  wordsOf,
  type Since,
} from "../words.ts";
import { chartSection } from "./chart.ts";
import { figureSection, labelOf } from "./figure.ts";
import { html, ready, type Markup } from "./markup.ts";
import { cells, onThread, section, sides } from "./parts.ts";

/**
 * The report as one page that asks nothing of anybody: style sheet, fonts and pictures stand in it.
 * @param errors what could not be read, in the check's words; empty when all could
 */
export function printPage(impact: Impact, since: Since, errors: string, styles: string): string {
  const { figures, charts, words } = impact;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <meta name="color-scheme" content="light dark" />
        <title>What this edit changes</title>
        <style>
          ${ready(styles)}
        </style>
      </head>
      <body>
        ${ready(patterns)}
        <header>
          <h1>What this edit changes</h1>
          <p class="dek">
            ${impact.files.length ? html`Before is ${nameOf(since)}; now is what stands on disk. ${counts(impact)}` : nothingChanged(since, errors !== "")}
          </p>
        </header>
        <main>
          ${
            errors &&
            section(
              "Cannot be read",
              html`<pre>${errors}</pre>
                <p>${countsAsUnchanged}</p>`,
            )
          }
          ${corrections(impact)} ${figures.length > 1 && overview(figures)}
          ${figures.map(figureSection)}
          ${charts.length > 0 && section("Charts", charts.map(chartSection))}
          ${words.length > 0 && section("Words that were edited", words.map(editedWords))}
          ${rows(impact)}
          ${list(
            "Other files that changed",
            otherFiles(impact).map((edit) => html`<code>${edit.file}</code> ${kindOf(edit)}`),
          )}
          ${list(
            "Pages that read or look differently",
            impact.pages.map((address) => html`<code>${address}</code>`),
          )}
        </main>
      </body>
    </html> `;
  return page.text;
}

function corrections(impact: Impact): Markup | undefined {
  const { fresh, again } = owed(impact);
  if (!fresh.length && !again.length) return undefined;
  return section(
    "Corrections that readers are owed",
    html`${
      fresh.length > 0 &&
      html`<p>
          If the changes are meant, add to <code>data/corrections.csv</code> and write in each row
          why:
        </p>
        <pre>${fresh.join("\n")}</pre>`
    }
    ${
      again.length > 0 &&
      html`<p>Put these rows in the place of today’s about the same figures:</p>
        <pre>${again.join("\n")}</pre>`
    }`,
  );
}

function overview(figures: TouchedFigure[]): Markup {
  return html`<table class="overview">
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col">Before</th>
        <th scope="col">Now</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(({ change }) => {
        const { key, before, after } = change;
        const words = wordsOf(change);
        return html`<tr>
          <th scope="row"><a href="#${key}">${labelOf(change)}</a></th>
          <td>${onThread(before, words.before)}</td>
          <td>${onThread(after, words.after)}</td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}

function editedWords(edit: EditedWords): Markup {
  return html`<section>
    <h3>${edit.title}</h3>
    <p class="where"><code>${edit.file}</code> ${kindOf(edit)}</p>
    ${edit.words.map(({ before, after }) => sides(before, after, edit.language))}
    ${edit.words.length === 0 && html`<p class="where">What readers read is as it was.</p>`}
  </section>`;
}

function rows({ rows: found }: Impact): Markup | false {
  return (
    found.length > 0 &&
    section(
      "Other rows of the ledger",
      found.map(
        (row) =>
          html`<p class="where">
              <code>${row.place.file}:${row.place.line}</code> ${row.key} ${kindOf(row)}
            </p>
            ${row.fields.length > 0 && cells(row.fields)}`,
      ),
    )
  );
}

const list = (title: string, items: Markup[]): Markup | false =>
  items.length > 0 &&
  section(
    title,
    html`<ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`,
  );
