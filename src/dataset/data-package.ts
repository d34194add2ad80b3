import { z } from "astro/zod";
import type { RuleName } from "../rules/index.ts";
import type { Path } from "../yaml/parse.ts";

/** The part of a Frictionless Data Package (v2) that describes our tables; what else it holds is for other programs. */
const field = z.object({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/, "write it with a-z, 0-9 and _, a letter first"),
  type: z.enum(["string", "integer", "number"]),
  description: z.string().min(1),
  /** `edtf` marks a date in the Extended Date/Time Format. */
  format: z.literal("edtf").optional(),
  /** Our own property: the cell holds several ids of that table, separated by spaces. */
  listOf: z.string().optional(),
  constraints: z
    .object({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      enum: z.array(z.string()).min(1).optional(),
      pattern: z.string().refine(isPattern, "this is no regular expression").optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    })
    .optional(),
});

const foreignKey = z.object({
  fields: z.array(z.string()).min(1),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()).min(1) }),
});

const resource = z.object({
  name: z.string().min(1),
  title: z.string().min(1),
  description: z.string(),
  /** The file below `data/`; several files of one table are read one after the other. */
  path: z.union([z.string(), z.array(z.string()).min(1)]),
  schema: z.object({
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1),
    foreignKeys: z.array(foreignKey).optional(),
  }),
});

export const dataPackageSchema = z.object({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  resources: z.array(resource),
});

export type DataPackage = z.infer<typeof dataPackageSchema>;
export type Resource = z.infer<typeof resource>;
export type Field = z.infer<typeof field>;
export type ForeignKey = z.infer<typeof foreignKey>;

/** What is wrong in the description, and where in it that stands. */
export interface PackageFault {
  rule: RuleName;
  path: Path;
  message: string;
  hint: string;
}

/** The files of a table. */
export const pathsOf = ({ path }: Pick<Resource, "path">): string[] => [path].flat();

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) instanceof RegExp;
  } catch {
    return false;
  }
}
