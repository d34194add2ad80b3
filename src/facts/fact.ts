import type { LooseDate } from "../dataset/edtf.ts";
import type { Basis, Derived, Figure, Ledger, Qualifier, Role } from "../dataset/ledger.ts";
import type { Translated } from "../i18n/locales.ts";
import { computeDerived } from "./derived.ts";
import { threadOf, type Thread } from "./thread.ts";

/** What a sentence or a picture can state: a figure of the ledger, or our arithmetic on some. */
export interface Fact {
  id: string;
  label: Translated;
  qualifier: Qualifier;
  /** In base units; `high` is the upper end of a range. */
  value: number;
  high: number | undefined;
  unit: string;
  /** Significant digits to show. */
  digits: number;
  role: Role;
  thread: Thread;
  date: LooseDate | undefined;
  basis: Basis;
  caution: Translated;
  /** The row it came from: exactly one of the two. */
  figure: Figure | undefined;
  derived: Derived | undefined;
  /** What our arithmetic was computed from; empty for a figure. */
  operands: Fact[];
}

/** All facts of a ledger by id, figures first. An id that is in neither table is not in the map. */
export function resolveFacts(ledger: Ledger): Map<string, Fact> {
  const facts = new Map<string, Fact>();
  for (const figure of ledger.figures.values()) facts.set(figure.id, fromFigure(figure));
  for (const derived of ledger.derived.values()) {
    const operands = derived.operands.flatMap((id) => facts.get(id) ?? []);
    if (operands.length === derived.operands.length)
      facts.set(derived.id, fromDerived(derived, operands));
  }
  return facts;
}

/** The figures a fact stands on: itself, or those it was computed from. */
export function figuresOf(fact: Fact): Figure[] {
  return fact.figure ? [fact.figure] : fact.operands.flatMap(figuresOf);
}

function fromFigure(figure: Figure): Fact {
  return {
    id: figure.id,
    label: figure.label,
    qualifier: figure.qualifier,
    value: figure.value,
    high: figure.value_high,
    unit: figure.unit,
    digits: 15,
    role: figure.role,
    thread: threadOf(figure.status),
    date: figure.date,
    basis: figure.date_basis,
    caution: figure.caution,
    figure,
    derived: undefined,
    operands: [],
  };
}

function fromDerived(derived: Derived, operands: Fact[]): Fact {
  return {
    ...computeDerived(derived, operands),
    id: derived.id,
    label: derived.label,
    unit: derived.unit,
    digits: derived.digits,
    role: derived.role,
    thread: "derived",
    date: undefined,
    basis: "unknown",
    caution: derived.caution,
    figure: undefined,
    derived,
    operands,
  };
}
