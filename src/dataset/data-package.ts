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
  path: string;
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
