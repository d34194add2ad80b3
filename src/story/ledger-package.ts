import type { DataPackage } from "../dataset/data-package.ts";
import { publicPackage } from "../dataset/public-package.ts";
import type { Ledger } from "../dataset/ledger.ts";
import { tableCsv, tableRows } from "../dataset/table-files.ts";
import { readText } from "../files/read-text.ts";
import { citationFile, citationText } from "./citation.ts";
import type { Project } from "./project.ts";

/** The whole ledger as a Data Package: the texts of its files, by name. @param home where the site stands */
export function ledgerPackage({ files, ledger }: Project, home: string): Record<string, string> {
  const tables = ledger.package.resources.map(({ name }) => ledger.tables.get(name)!);
  const { text = "" } = readText(files, "data/datapackage.json");
  const description = publicPackage(text, ledger.tables, home);
  return {
    ...Object.fromEntries(tables.map((table) => [`${table.resource.name}.csv`, tableCsv(table)])),
    "datapackage.json": `${JSON.stringify(description, null, 2)}\n`,
    "CITATION.cff": citationFile(ledger.package, home),
    "LICENSE.txt": licence(citationText(ledger.package, home)),
    "README.md": readme(ledger.package, home),
  };
}

/** A table as values, with what its users must know. */
export function tableJson({ package: about, tables }: Ledger, name: string, home: string): string {
  const table = tables.get(name)!;
  const { title, description } = table.resource;
  const { version } = about;
  const head = { name, title, description, version, licence: "CC-BY-4.0", address: home };
  return `${JSON.stringify({ ...head, rows: tableRows(table) }, null, 2)}\n`;
}

const licence = (citation: string): string => `These data are licensed under CC BY 4.0.

You may share and adapt them for any purpose, if you give credit, link the licence and say what you changed.
The licence: https://creativecommons.org/licenses/by/4.0/
Its legal text: https://creativecommons.org/licenses/by/4.0/legalcode

Give credit as:
${citation}

The articles themselves belong to their publishers. These tables quote of them the few words in which a figure is printed.
`;

function readme({ title, description = "", resources }: DataPackage, home: string): string {
  const tables = resources.map(
    (table) =>
      `## ${table.name}.csv: ${table.title}\n\n${table.description}\n\n${table.schema.fields
        .map(({ name, description }) => `- \`${name}\`: ${description}`)
        .join("\n")}`,
  );
  return `# ${title}

${description}

Home: ${home}

\`datapackage.json\` describes every table, its columns, keys and allowed values (a Frictionless Data Package).
The files are UTF-8 with commas; every cell stands in quotation marks.

A cell that a spreadsheet would run as a formula has an apostrophe in front. To undo it, take one apostrophe off each cell
in which apostrophes are followed by one of = + - @ or their full-width forms, by a tab or by a line end. Numbers have none.

${tables.join("\n\n")}
`;
}
