import { stringify } from "yaml";
import type { DataPackage } from "../dataset/data-package.ts";

/** The licence of all we write, draw and count, in full. */
export const licence = "https://creativecommons.org/licenses/by/4.0/";

/** How the ledger is cited in a text. */
export const citationText = ({ title, version }: DataPackage, home: string): string =>
  `Threadcount: ${title}. Version ${version}. Data set, CC BY 4.0. ${home}`;

/** The same for programs that keep references: the Citation File Format. */
export const citationFile = (
  { title, version, description, keywords }: DataPackage,
  home: string,
): string =>
  stringify({
    "cff-version": "1.2.0",
    message: "If you use these data, please cite them as below.",
    type: "dataset",
    title,
    abstract: description,
    authors: [{ name: "Threadcount", website: home }],
    version,
    license: "CC-BY-4.0",
    url: home,
    keywords,
  });
