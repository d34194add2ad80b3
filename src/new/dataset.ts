import Papa from "papaparse";
import { isSeq, parseDocument, type Node } from "yaml";
import { pathsOf } from "../dataset/data-package.ts";
import { wholeText } from "./files.ts";
import type { Maker } from "./maker.ts";
import { nameFault } from "./name.ts";

const description = "data/datapackage.json";

/** A further file of figures, for a subject or an investigation of its own. */
export const dataset: Maker = {
  name: "dataset",
  about: "a further file of figures, data/NAME.csv",
  questions: ({ files }) => [
    {
      flag: "id",
      ask: "What is the file called? A short name with hyphens: chip-plants.",
      fault: (id) =>
        nameFault(
          id,
          files.paths.find((path) => path === `data/${id}.csv`),
        ),
    },
  ],
  compose(answers, { files, ledger }) {
    const id = answers["id"]!;
    const figures = ledger.package.resources.find(({ name }) => name === "figures")!;
    const header = Papa.unparse([figures.schema.fields.map(({ name }) => name)]);
    const paths = [...pathsOf(figures), `${id}.csv`];
    return {
      files: {
        [`data/${id}.csv`]: `${header}\n`,
        [description]: withPaths(wholeText(files, description), "figures", paths),
      },
      next: () => [
        `Put figures into it: npm run new figure -- --dataset ${id}`,
        "Ids are shared by all files of figures, so sentences call them as before.",
      ],
    };
  },
};

/** The widest line of the project's style. */
const widest = 100;

/** The description of the tables with other paths for one of them; nothing else in it is touched. */
export function withPaths(text: string, table: string, paths: readonly string[]): string {
  // JSON is YAML too, and this parser tells where in the text a value stands.
  const document = parseDocument(text);
  const resources = document.get("resources");
  const index = isSeq(resources)
    ? resources.items.findIndex((_, at) => document.getIn(["resources", at, "name"]) === table)
    : -1;
  const [start, end] = (document.getIn(["resources", index, "path"], true) as Node).range!;
  const before = text.slice(0, start);
  const indent = before.length - before.lastIndexOf("\n") - 1;
  const lead = /^\s*/.exec(before.slice(before.length - indent))![0];
  const names = paths.map((path) => JSON.stringify(path));
  const onOneLine = `[${names.join(", ")}]`;
  const isShort = indent + onOneLine.length + 1 <= widest;
  const value = isShort
    ? onOneLine
    : `[\n${names.map((name) => `${lead}  ${name}`).join(",\n")}\n${lead}]`;
  return before + value + text.slice(end);
}
