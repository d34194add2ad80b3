/** The rows of the ledger that a new chart is to show. */
import type { FormName } from "../charts/draw.ts";
import { drawsRanges, fits } from "../charts/fits.ts";
import { rowKind } from "../charts/spec.ts";
import type { Deal, Ledger } from "../dataset/ledger.ts";
import { didYouMean } from "../did-you-mean.ts";
import { kindOf } from "../story/bind-ties.ts";
import type { Project } from "../story/project.ts";

/** Ids as they are typed, with spaces or commas between. */
export const idsIn = (rows: string): string[] => rows.split(/[\s,]+/).filter(Boolean);

/** What a form can show, each row with its name below one another. */
export function rowsFor(form: FormName, project: Project): string {
  const { facts, ledger } = project;
  const rows = {
    event: [...ledger.events.values()].map(({ id, title }) => [id, title.en]),
    deal: [...ledger.deals.values()].map((deal) => [deal.id, tieOf(deal, ledger)]),
    fact: [...facts.values()].map(({ id, label, unit }) => [id, `${label.en} (${unit})`]),
  }[rowKind(form)];
  return rows
    .filter(([id]) => !rowsFault([id!], form, project))
    .map(([id, name]) => `  ${id}  ${name}`)
    .join("\n");
}

/** Why rows cannot stand in one chart of a form; undefined where they can. */
export function rowsFault(
  ids: readonly string[],
  form: FormName,
  { facts, ledger }: Project,
): string | undefined {
  const tables = {
    event: ["event", "events", ledger.events],
    deal: ["tie", "deals", ledger.deals],
    fact: ["figure", "figures", facts],
  } as const;
  const [kind, table, known] = tables[rowKind(form)];
  const unknown = ids.find((id) => !known.has(id));
  if (unknown)
    return `The ledger has no ${kind} "${unknown}". Correct the id, or add a row to data/${table}.csv first.${didYouMean(unknown, known.keys())}`;
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) return `"${twice}" stands twice. Each row is one mark.`;
  if (form === "timeline") {
    const undated = ids.find((id) => !ledger.events.get(id)!.date);
    return undated && `The event "${undated}" has no date. Leave it out of the timeline.`;
  }
  if (rowKind(form) === "deal") return undefined;
  const found = ids.map((id) => facts.get(id)!);
  const fit = fits[form];
  const unfit = fit && found.find(({ unit }) => !fit.takes(unit));
  if (unfit)
    return `The form "${form}" draws ${fit.draws}, and the unit of "${unfit.id}" is ${unfit.unit}. Begin again with another form.`;
  const range = !drawsRanges.includes(form) && found.find(({ high }) => high !== undefined);
  if (range)
    return `"${range.id}" is a range, and the form "${form}" draws one end of it only. Ranges are drawn by ${drawsRanges.join(", ")}.`;
  const [first, ...others] = found;
  const odd = others.find(({ unit }) => unit !== first!.unit);
  return (
    odd &&
    `The unit of "${odd.id}" is ${odd.unit}, that of "${first!.id}" is ${first!.unit}. Show them in two charts.`
  );
}

/** Each row with its value: what a reader hears who cannot see the picture. */
export function summaryOf(ids: readonly string[], { facts, ledger }: Project): string {
  const said = ids.map((id) => {
    const deal = ledger.deals.get(id);
    if (deal) return tieOf(deal, ledger);
    return facts.has(id) ? `${facts.get(id)!.label.en}: {${id}}` : ledger.events.get(id)?.title.en;
  });
  return `${said.join("; ")}.`;
}

function tieOf(deal: Deal, { entities }: Ledger): string {
  const [from, to] = [deal.from, deal.to].map((party) => entities.get(party)?.name.en);
  return `${from} ${kindOf(deal, "en")} ${to}`;
}
