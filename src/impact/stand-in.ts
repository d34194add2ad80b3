import { pathsOf } from "../dataset/data-package.ts";
import type { Ledger } from "../dataset/ledger.ts";
import type { Table } from "../dataset/table.ts";
import { resolveFacts } from "../facts/fact.ts";
import type { Files } from "../files/files.ts";
import type { Issue } from "../issue.ts";
import type { Project } from "../story/project.ts";
import { pageOf } from "../story/text.ts";

/**
 * A project in which what could not be read stands as in the other one: a row with a typing error is not a row that is gone.
 * @param issues what was wrong in the reading
 */
export function standIn(project: Project, issues: readonly Issue[], other: Project): Project {
  const broken = new Set(
    issues.filter(({ severity }) => severity === "error").map(({ place }) => place.file),
  );
  const ledger = standInLedger(project.ledger, broken, other.ledger);
  const isUnread = (id: string) => project.unreadable.has(id);
  return {
    ...project,
    files: standInFiles(project.files, broken, other.files),
    ledger,
    facts: ledger === project.ledger ? project.facts : resolveFacts(ledger),
    charts: filled(project.charts, other.charts, isUnread),
    texts: [
      ...project.texts,
      ...other.texts.filter(
        (text) => isUnread(pageOf(text)) && !project.texts.some(({ file }) => file === text.file),
      ),
    ],
    glossaries: filled(project.glossaries, other.glossaries, (id) =>
      broken.has(`content/glossary/${id}.yaml`),
    ),
  };
}

/** A table keeps the rows that could be read; a text or chart that could not be read has nothing to keep. */
function standInFiles(files: Files, broken: Set<string>, other: Files): Files {
  const unread = other.paths.filter((file) => file.startsWith("content/") && broken.has(file));
  const from = (file: string) => (unread.includes(file) ? other : files);
  return {
    paths: [...new Set([...files.paths, ...unread])].sort(),
    size: (file) => from(file).size(file),
    bytes: (file) => from(file).bytes(file),
  };
}

function standInLedger(ledger: Ledger, broken: Set<string>, other: Ledger): Ledger {
  const isPackageBroken = broken.has("data/datapackage.json");
  const isBroken = (name: string) => {
    const resource = other.tables.get(name)?.resource;
    const files = resource ? pathsOf(resource).map((path) => `data/${path}`) : [];
    return isPackageBroken || files.some((file) => broken.has(file));
  };
  if (![...other.tables.keys()].some(isBroken)) return ledger;
  const rows = <T>(name: string, own: Map<string, T>, others: Map<string, T>) =>
    isBroken(name) ? filled(own, others) : own;
  return {
    ...ledger,
    tables: new Map(
      [...other.tables].map(([name, table]) => {
        const own = ledger.tables.get(name);
        return [name, own && !isBroken(name) ? own : withRowsOf(table, own)];
      }),
    ),
    sources: rows("sources", ledger.sources, other.sources),
    entities: rows("entities", ledger.entities, other.entities),
    figures: rows("figures", ledger.figures, other.figures),
    events: rows("events", ledger.events, other.events),
    deals: rows("deals", ledger.deals, other.deals),
    derived: rows("derived", ledger.derived, other.derived),
  };
}

/** The rows that could be read, and of the others' those whose key is not among them. */
function withRowsOf(table: Table, own: Table | undefined): Table {
  const { primaryKey } = table.resource.schema;
  const keyOf = ({ cells }: Table["rows"][number]) =>
    primaryKey.map((column) => cells[column]?.text).join(" ");
  const read = own?.rows ?? [];
  const known = new Set(read.map(keyOf));
  return { ...table, rows: [...read, ...table.rows.filter((row) => !known.has(keyOf(row)))] };
}

function filled<K, T>(
  own: Map<K, T>,
  others: Map<K, T>,
  take: (key: K) => boolean = () => true,
): Map<K, T> {
  return new Map([...own, ...[...others].filter(([key]) => !own.has(key) && take(key))]);
}
