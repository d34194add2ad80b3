import { z } from "astro/zod";
import type { Issue } from "../issue.ts";
import { parseYaml, type YamlText } from "../yaml/parse.ts";
import { checkShape } from "../yaml/shape.ts";
import { forms, type FormName } from "./draw.ts";

const rowSchema = z.strictObject({
  /** A figure or a derived figure of the ledger. */
  fact: z.string().optional(),
  /** An event of the ledger: only in a timeline. */
  event: z.string().optional(),
  /** A tie of the ledger: only in a network or matrix. */
  deal: z.string().optional(),
  /** Who the mark is in the pictures before and after, when it is not named by its row. */
  as: z.string().optional(),
});

/** Something a reader can read. */
const some = z.string().regex(/\S/);

const wordsSchema = z.strictObject({
  title: some,
  subtitle: some,
  summary: some,
  labels: z.record(z.string(), z.string()).default({}),
  kinds: z.record(z.string(), z.string()).default({}),
  groups: z.record(z.string(), z.array(z.string())).default({}),
  annotations: z.array(z.strictObject({ at: z.string(), text: z.string() })).default([]),
  /** Words that state a number but no figure, as <Plain> does in a text. */
  plain: z.array(z.string()).default([]),
  claims: z.array(z.strictObject({ words: z.string(), assert: z.string() })).default([]),
});

/** Shares of the picture's width and height. */
const place = z.custom<[x: number, y: number]>(
  (value) =>
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((share) => typeof share === "number" && share >= 0 && share <= 1),
  {
    message: "is no place in the picture.",
    params: {
      rule: "yaml/wrong-value",
      why: "A place is a share of the width and one of the height, from the upper left corner.",
      hint: "Write both between 0 and 1, with points and in brackets: [0.5, 0.2] is in the middle, near the top.",
    },
  },
);

const chartSchema = z.strictObject({
  form: z.enum(Object.keys(forms) as [FormName, ...FormName[]]),
  rows: z.array(rowSchema).min(1),
  encoding: z
    .strictObject({
      each: z.number().positive().optional(),
      ground: z.literal("pool-table").optional(),
      from: z.int().optional(),
      to: z.int().optional(),
      gap: z
        .string()
        .regex(
          /^\d{4}-\d{2}\/\d{4}-\d{2}$/,
          "Write two months, the earlier first: 2024-03/2024-12.",
        )
        .optional(),
      max: z.number().positive().optional(),
      frame: z.number().positive().optional(),
      layout: z.string().optional(),
      places: z.record(z.string(), place).optional(),
    })
    .default({}),
  en: wordsSchema,
  de: wordsSchema.optional(),
  ar: wordsSchema.optional(),
});

export type ChartWords = z.output<typeof wordsSchema>;

/** A chart as a journalist wrote it. */
export interface ChartSpec extends z.output<typeof chartSchema> {
  /** The name of its file, by which stories call it. */
  id: string;
  file: string;
  yaml: YamlText;
}

/** Reads one `content/charts/<id>.yaml`. */
export function parseChart(
  id: string,
  file: string,
  text: string,
): { chart?: ChartSpec; issues: Issue[] } {
  const yaml = parseYaml(file, text);
  const { value, issues } = checkShape(chartSchema, yaml, "a chart");
  if (!value) return { issues };
  const chart = { ...value, id, file, yaml };
  return { chart, issues: value.rows.flatMap((row, index) => checkRow(chart, row, index)) };
}

const kinds = ["fact", "event", "deal"] as const;
export type RowKind = (typeof kinds)[number];

/** What the rows of a form name. */
export function rowKind(form: FormName): RowKind {
  if (form === "timeline") return "event";
  return form === "network" || form === "matrix" ? "deal" : "fact";
}

/** Which forms draw rows of a kind: "deals are drawn by network, matrix". */
export function drawnBy(kind: RowKind): string {
  const drawing = (Object.keys(forms) as FormName[]).filter((form) => rowKind(form) === kind);
  return `${kind}s are drawn by ${drawing.join(", ")}`;
}

/** What a row names, by whichever key. */
export const rowId = ({ fact, event, deal }: ChartSpec["rows"][number]): string =>
  fact ?? event ?? deal ?? "";

function checkRow(chart: ChartSpec, row: ChartSpec["rows"][number], index: number): Issue[] {
  const named = kinds.filter((kind) => row[kind]);
  const wanted = rowKind(chart.form);
  const [given, other] = named;
  if (given === wanted && !other) return [];
  const one = `${wanted === "event" ? "an" : "a"} ${wanted}`;
  const hint = other
    ? `Keep ${one} in this row and give what else is named a row of its own.`
    : `Write "- ${wanted}: " and the id of ${one}${given ? `, or take another form: ${drawnBy(given)}` : ""}.`;
  return [
    {
      rule: "chart/row",
      severity: "error",
      message: `A row of the form "${chart.form}" names one ${wanted}.`,
      why: "Each mark stands for one row of the ledger.",
      hint,
      place: chart.yaml.placeOf(["rows", index]),
    },
  ];
}
