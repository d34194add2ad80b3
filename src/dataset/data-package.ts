import type { Issue } from "../issue.ts";

/** The part of a Frictionless Data Package (v2) that describes our tables. */
export interface DataPackage {
  name: string;
  title: string;
  version: string;
  resources: Resource[];
}

export interface Resource {
  name: string;
  title: string;
  description: string;
  /** The file below `data/`; several files of one table are read one after the other. */
  path: string | string[];
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: ForeignKey[];
  };
}

export interface Field {
  name: string;
  type: "string" | "integer" | "number";
  description: string;
  /** `edtf` marks a date in the Extended Date/Time Format. */
  format?: "edtf";
  /** Our own property: the cell holds several ids of that table, separated by spaces. */
  listOf?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

/** The files of a table. */
export const pathsOf = ({ path }: Resource): string[] => [path].flat();

/** Reads `datapackage.json`; a journalist who asks for a new table edits it by hand. */
export function parseDataPackage(
  file: string,
  text: string,
): { dataPackage?: DataPackage; issues: Issue[] } {
  try {
    return { dataPackage: JSON.parse(text) as DataPackage, issues: [] };
  } catch {
    return {
      issues: [
        {
          rule: "package/malformed",
          severity: "error",
          message: "The description of the tables cannot be read.",
          why: "Without it nobody knows which columns a table has.",
          hint: "Bring back its last good version, or mend its commas and brackets.",
          place: { file, line: 1, column: 1, length: 1 },
        },
      ],
    };
  }
}
