import path from "node:path";
import { parseArgs } from "node:util";
import { didYouMean } from "../did-you-mean.ts";
import { rules } from "../rules/index.ts";

/** What somebody asked of `npm run check`. */
export interface Call {
  format: "text" | "json" | "github";
  explain: string | undefined;
  /** The git revision whose published figures are the ones to compare with; the last commit when not given. */
  since: string | undefined;
  files: string[];
}

const options = {
  format: { type: "string", default: "text" },
  explain: { type: "string" },
  since: { type: "string" },
  help: { type: "boolean", default: false },
} as const;

const usage = `npm run check                          everything in data/ and content/
npm run check -- FILE…                 some files or folders only
npm run check -- --explain RULE        what a rule is about
npm run check -- --since REVISION      which published figures changed since a revision of git, not since the last commit
npm run check -- --format json         for programs; or github, for pull requests`;

/** Reads the words behind the command; where they cannot be followed, the answer says why. */
export function parseCall(
  args: string[],
):
  | { call: Call; answer?: undefined }
  | { call?: undefined; answer: { text: string; isFault: boolean } } {
  const fault = (text: string) => ({ answer: { text: `${text}\n\n${usage}`, isFault: true } });
  const { values, positionals, tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const names = Object.keys(options);
  const odd = tokens.find((token) => token.kind === "option" && !names.includes(token.name));
  if (odd?.kind === "option")
    return fault(
      `There is no option ${odd.rawName}.${didYouMean(odd.name, names).replace('"', '"--')}`,
    );
  if (values.help) return { answer: { text: usage, isFault: false } };
  if (values.explain === true) return fault("--explain needs the name of a rule.");
  if (values.since === true) return fault("--since needs a revision, for example origin/main.");
  const formats = ["text", "json", "github"];
  const format = String(values.format);
  if (!formats.includes(format))
    return fault(
      `There is no format "${format}"; there are ${formats.join(", ")}.${didYouMean(format, formats)}`,
    );
  return {
    call: {
      format: format as Call["format"],
      explain: values.explain as string | undefined,
      since: values.since as string | undefined,
      files: positionals,
    },
  };
}

/** The paragraph of help for a rule. */
export function explainRule(name: string): { text: string; isKnown: boolean } {
  const help = (rules as Record<string, string>)[name];
  if (help !== undefined && Object.hasOwn(rules, name)) return { text: help, isKnown: true };
  return {
    text: `There is no rule "${name}".${didYouMean(name, Object.keys(rules))}`,
    isKnown: false,
  };
}

/** The files of the project that were asked for, by name or by their folder; no paths when none was named. */
export function within(
  asked: string[],
  known: readonly string[],
  root: string,
): { paths?: string[]; unknown?: string } {
  if (!asked.length) return {};
  const paths: string[] = [];
  for (const name of asked) {
    const file = path.relative(root, path.resolve(root, name)).replaceAll("\\", "/");
    const found = known.filter((each) => each === file || each.startsWith(`${file}/`) || !file);
    if (!found.length) {
      const named = known.find((each) => each.endsWith(`/${file}`));
      const meant = named ? ` Did you mean "${named}"?` : didYouMean(file, known);
      return { unknown: `There is no "${name}" in data/ or content/.${meant}` };
    }
    paths.push(...found);
  }
  return { paths };
}
