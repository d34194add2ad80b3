import type { Contradiction, Deal, LedgerEvent, Passage, Side } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import type { Project } from "./project.ts";

/** A paragraph of an article with all that rests on it, or several in a row that carry nothing and are of one kind. */
export interface Stretch {
  from: number;
  to: number;
  kind: Passage["kind"];
  figures: Fact[];
  events: LedgerEvent[];
  deals: Deal[];
  /** What in it disagrees, is damaged or misleads. */
  doubts: Doubt[];
}

export interface Doubt {
  contradiction: Contradiction;
  sides: Side[];
}

/** An article paragraph by paragraph: what each carries, and what in it is to be doubted. */
export function resolveEvidence({ ledger, facts }: Project, source: string): Stretch[] {
  const here = (paragraph: number) => (row: { source: string; paragraph: number }) =>
    row.source === source && row.paragraph === paragraph;
  const paragraphs = ledger.passages
    .filter((passage) => passage.source === source)
    .sort((a, b) => a.paragraph - b.paragraph)
    .map(({ paragraph, kind }): Stretch => {
      const isHere = here(paragraph);
      return {
        from: paragraph,
        to: paragraph,
        kind,
        figures: [...facts.values()].filter(({ figure }) => figure && isHere(figure)),
        events: [...ledger.events.values()].filter(isHere),
        deals: [...ledger.deals.values()].filter(isHere),
        doubts: [...ledger.contradictions.values()]
          .map((contradiction) => ({ contradiction, sides: contradiction.sides.filter(isHere) }))
          .filter(({ sides }) => sides.length > 0),
      };
    });
  return paragraphs.reduce<Stretch[]>((stretches, next) => {
    const last = stretches.at(-1);
    if (
      last &&
      isBare(last) &&
      isBare(next) &&
      isKept(last) === isKept(next) &&
      !isOther(last, next)
    )
      last.to = next.to;
    else stretches.push({ ...next });
    return stretches;
  }, []);
}

/** Does it carry a figure, an event or a tie? */
export const carries = ({ figures, events, deals }: Stretch): boolean =>
  figures.length + events.length + deals.length > 0;

/** Is it evidence at all? Adverts, boilerplate and repeats are none. */
export const isKept = ({ kind }: Pick<Stretch, "kind">): boolean =>
  !["advert", "boilerplate", "repeat"].includes(kind);

const isBare = (stretch: Stretch): boolean => !carries(stretch) && stretch.doubts.length === 0;
/** What is no evidence is told kind by kind; text, headings and captions that carry nothing are alike. */
const isOther = (a: Stretch, b: Stretch): boolean => !isKept(a) && a.kind !== b.kind;
