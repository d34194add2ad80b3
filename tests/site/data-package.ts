/** A check of a Data Package and its tables that shares nothing with the site's own reader of them. */
import Papa from "papaparse";

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: {
    required?: boolean;
    unique?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
type Row = Record<string, string>;

/** What is wrong with a package, in words; nothing when it is valid. @param read the text of one of its files */
export function checkDataPackage(read: (name: string) => string | undefined): string[] {
  const { name, licenses, resources } = JSON.parse(read("datapackage.json")!) as {
    name: string;
    licenses: { name: string }[];
    resources: Resource[];
  };
  const faults: string[] = [];
  if (!/^[a-z0-9._/-]+$/.test(name)) faults.push(`the name ${name}`);
  if (!licenses[0]?.name) faults.push("no licence");
  const tables = new Map<string, Row[]>();
  for (const { name, path, bytes, schema } of resources) {
    const text = read(path);
    if (text === undefined) return [`${path} is not there`];
    if (Buffer.byteLength(text) !== bytes) faults.push(`${path} has another size`);
    const { data, errors, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
    faults.push(...errors.map(({ message, row }) => `${path}, row ${row}: ${message}`));
    if (meta.fields?.join() !== schema.fields.map((field) => field.name).join())
      faults.push(`${path} has other columns`);
    tables.set(name, data);
    for (const [at, row] of data.entries())
      for (const field of schema.fields)
        faults.push(
          ...faultsIn(field, row[field.name] ?? "").map((fault) => `${path}, row ${at}: ${fault}`),
        );
    const unique = schema.fields
      .filter(({ constraints }) => constraints?.unique)
      .map((field) => [field.name]);
    for (const columns of [schema.primaryKey, ...unique]) {
      const keys = data.map((row) => keyOf(row, columns)).filter((key) => key !== undefined);
      if (new Set(keys).size < keys.length) faults.push(`${path}: ${columns.join()} stands twice`);
    }
  }
  for (const { path, name, schema } of resources)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(
        tables.get(reference.resource)!.map((row) => keyOf(row, reference.fields)),
      );
      for (const row of tables.get(name)!) {
        const key = keyOf(row, fields);
        if (key !== undefined && !there.has(key))
          faults.push(`${path}: ${key} is not in ${reference.resource}`);
      }
    }
  return faults;
}

/** A key with an empty part points nowhere. */
function keyOf(row: Row, columns: string[]): string | undefined {
  const parts = columns.map((column) => row[column] ?? "");
  return parts.includes("") ? undefined : JSON.stringify(parts);
}

function faultsIn({ name, type, format, constraints = {} }: Field, text: string): string[] {
  const { required, enum: allowed, pattern, minimum, maximum } = constraints;
  const known = ["default", "email", "uri", "binary", "uuid", undefined];
  if (!known.includes(format)) return [`${name} has the format ${format}`];
  if (text === "") return required ? [`${name} is required`] : [];
  const faults: string[] = [];
  const shapes: Record<string, RegExp> = {
    integer: /^[+-]?\d+$/,
    number: /^[+-]?\d+(\.\d+)?$/,
    string: /^/,
  };
  if (!shapes[type]?.test(text)) faults.push(`${name} is no ${type}: ${text}`);
  if (allowed && !allowed.includes(text)) faults.push(`${name} is not allowed to be ${text}`);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(text))
    faults.push(`${name} has another pattern: ${text}`);
  if (minimum !== undefined && Number(text) < minimum)
    faults.push(`${name} is less than ${minimum}`);
  if (maximum !== undefined && Number(text) > maximum)
    faults.push(`${name} is more than ${maximum}`);
  return faults;
}
