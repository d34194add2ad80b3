import { locales } from "../i18n/locales.ts";

/** A list of columns; `label_*` stands for one in each language. */
const columns = (names: string): string[] =>
  names
    .split(" ")
    .flatMap((name) =>
      name.endsWith("*") ? locales.map((code) => name.replace("*", code)) : [name],
    );

/** The columns that `ledger.ts` reads by name. A table may have more, and there may be more tables. */
export const coreTables: Readonly<Record<string, readonly string[]>> = {
  sources: columns("id archive_file language label_* published published_basis paragraphs note_*"),
  passages: columns("source paragraph kind sha256"),
  entities: columns("id kind name_* aliases"),
  figures: columns(
    "id subject measure role label_* qualifier value value_high unit date date_basis status said_by source paragraph as_printed reading caution_*",
  ),
  events: columns("id date date_basis title_* entities source paragraph as_printed figures"),
  deals: columns("id from to kind status date date_basis figure source paragraph caution_*"),
  derived: columns("id operation operands unit digits role label_* caution_*"),
  contradictions: columns("id kind title_* prints_* why_* figures derived"),
  "contradiction-sides": columns("contradiction source paragraph as_printed figure says_*"),
  corrections: columns("date what from to why pages"),
};
