import type { FormName } from "../../charts/draw.ts";
import { formsThatRead, reads, type EncodingKey } from "../../charts/reads.ts";
import type { ChartSpec } from "../../charts/spec.ts";
import { parseDate } from "../../dataset/edtf.ts";
import type { Issue } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import type { Project } from "../../story/project.ts";
import type { Path } from "../../yaml/parse.ts";
import type { Rule } from "../rule.ts";

/** A scale is read by its form, and has room for every value. */
export const checkEncodings: Rule = (project) =>
  [...project.charts.values()].flatMap((chart) => [
    ...checkKeys(chart),
    ...checkMax(project, chart),
    ...checkYears(project, chart),
    ...checkRows(chart),
  ]);

function checkKeys(chart: ChartSpec): Issue[] {
  const keys = Object.keys(chart.encoding) as EncodingKey[];
  const known = reads[chart.form].encoding;
  const unread = keys.filter((key) => !known.includes(key));
  const missing =
    chart.form === "timeline" ? (["from", "to"] as const).filter((key) => !keys.includes(key)) : [];
  return [
    ...unread.map((key) =>
      issue(
        chart,
        "chart/encoding",
        `The form "${chart.form}" does not read "${key}".`,
        "It would change nothing, though somebody wanted it to.",
        `Remove the line. It belongs to ${formsThatRead(key).join(", ")}; "${chart.form}" reads ${known.join(", ") || "none"}.`,
        ["encoding", key],
        "key",
      ),
    ),
    ...missing.map((key) =>
      issue(
        chart,
        "chart/encoding",
        `A timeline needs "${key}" under "encoding".`,
        "It says in which year the thread begins and ends.",
        `Add the line "  ${key}: 2020" below "encoding:", with the right year.`,
        ["encoding"],
      ),
    ),
  ];
}

/** A mark that is longer than its scale would be cut off, or leave the picture. */
function checkMax({ facts }: Project, chart: ChartSpec): Issue[] {
  const { max } = chart.encoding;
  if (max === undefined || !reads[chart.form].encoding.includes("max")) return [];
  const rows = chart.rows.map(({ fact = "" }) => {
    const { value = 0, high = value } = facts.get(fact) ?? {};
    return { fact, value: high };
  });
  const sum = (parts: typeof rows) => parts.reduce((total, { value }) => total + value, 0);
  const barsOf = {
    "stacked-bars": () =>
      Object.values(chart.en.groups).map((ids) => rows.filter(({ fact }) => ids.includes(fact))),
    spans: () => [rows],
    life: () => [rows],
  } as Partial<Record<FormName, () => (typeof rows)[]>>;
  const largest = Math.max(0, ...(barsOf[chart.form]?.() ?? rows.map((row) => [row])).map(sum));
  if (largest <= max) return [];
  return [
    issue(
      chart,
      "chart/scale",
      `The scale ends at ${max}, and the longest mark goes to ${largest}.`,
      "What is longer than its scale would leave the picture.",
      `Write at least ${largest}, or leave "max" out: then the largest value ends the scale.`,
      ["encoding", "max"],
    ),
  ];
}

function checkYears({ ledger }: Project, chart: ChartSpec): Issue[] {
  const { from, to, gap } = chart.encoding;
  if (chart.form !== "timeline" || from === undefined || to === undefined) return [];
  const order = "Write the earlier one first.";
  const why = "Time runs from the first to the last year, and what lies outside cannot be shown.";
  if (from > to)
    return [
      issue(
        chart,
        "chart/scale",
        `The timeline ends in ${to}, before it begins in ${from}.`,
        why,
        order,
        ["encoding", "to"],
      ),
    ];
  const [begin = "", end = ""] = gap?.split("/") ?? [];
  if (
    gap &&
    (begin > end ||
      !parseDate(begin) ||
      !parseDate(end) ||
      Number(begin.slice(0, 4)) < from ||
      Number(end.slice(0, 4)) > to)
  )
    return [
      issue(
        chart,
        "chart/scale",
        `The gap ${gap} does not lie between ${from} and ${to}.`,
        why,
        `Write two months within the timeline, the earlier first: ${to}-03/${to}-12.`,
        ["encoding", "gap"],
      ),
    ];
  return chart.rows.flatMap(({ event = "" }, index) => {
    const date = ledger.events.get(event)?.date;
    if (!date) return [];
    const year = Number(date.first.slice(0, 4));
    const last = Number((date.last || date.first).slice(0, 4));
    if (from <= year && last <= to) return [];
    return [
      issue(
        chart,
        "chart/scale",
        `This event is of ${date.text}, and the timeline goes from ${from} to ${to}.`,
        why,
        'Move "from" or "to", or leave the event out.',
        ["rows", index, "event"],
      ),
    ];
  });
}

/** Two marks of one name would take each other's place. */
function checkRows(chart: ChartSpec): Issue[] {
  const first = new Map<string, number>();
  return chart.rows.flatMap((row, index) => {
    const key = (["as", "fact", "event", "deal"] as const).find((each) => row[each] !== undefined);
    const name = key && row[key];
    if (!name) return [];
    const earlier = first.get(name);
    if (earlier === undefined) return (first.set(name, index), []);
    const { line } = chart.yaml.placeOf(["rows", earlier]);
    return [
      issue(
        chart,
        "chart/repeated-row",
        `"${name}" stands here and in line ${line}.`,
        "Each mark is known by its row, so two of one name would take each other's place.",
        "Remove one of them.",
        ["rows", index, key],
      ),
    ];
  });
}

function issue(
  chart: ChartSpec,
  rule: RuleName,
  message: string,
  why: string,
  hint: string,
  path: Path,
  marks: "key" | "value" = "value",
): Issue {
  const place = marks === "key" ? chart.yaml.placeOfKey(path) : chart.yaml.placeOf(path);
  return { rule, severity: "error", message, why, hint, place };
}
