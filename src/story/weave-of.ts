import type { Knot } from "../charts/weave.ts";
import type { Locale } from "../i18n/locales.ts";
import type { Project } from "./project.ts";
import { resolveSubjects, type Subject } from "./subjects.ts";

/** All that the weave is made of: every figure a knot, subjects and articles in the order in which they stand. */
export interface WeaveParts {
  knots: Knot[];
  subjects: Subject[];
  /** The names of the wefts. */
  bundles: string[];
  sources: string[];
}

/** @param others the name of the bundle for what stands alone */
export function weaveOf(project: Project, locale: Locale, others: string): WeaveParts {
  const subjects = resolveSubjects(project, locale);
  /** A subject with a single figure shares a bundle with its like. */
  const named = subjects.filter((subject) => subject.facts.length > 1);
  const nameOf = (id: string) => named.find((subject) => subject.id === id)?.name ?? others;
  const knots = [...project.facts.values()].flatMap((fact): Knot[] =>
    fact.figure
      ? [
          {
            id: fact.id,
            subject: nameOf(fact.figure.subject),
            source: fact.figure.source,
            year: fact.date && Number(fact.date.first.slice(0, 4)),
            date: fact.date?.text ?? "",
          },
        ]
      : [],
  );
  const bundles = named.map((subject) => subject.name);
  if (named.length < subjects.length) bundles.push(others);
  /** Articles stand where most of their threads fall, so that few cross. */
  const middle = (source: string) => {
    const own = knots
      .filter((knot) => knot.source === source)
      .map((knot) => knot.year ?? 9999)
      .sort((a, b) => a - b);
    return own[Math.floor(own.length / 2)] ?? 9999;
  };
  const sources = [...project.ledger.sources.keys()].sort((a, b) => middle(a) - middle(b));
  return { knots, subjects, bundles, sources };
}
