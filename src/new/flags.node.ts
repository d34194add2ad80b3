import { parseArgs } from "node:util";
import { didYouMean } from "../did-you-mean.ts";
import type { Answers, Maker, Question } from "./maker.ts";

/** Reads `--flag answer` as answers to questions. A call that cannot be understood comes back as faults. */
export function parseFlags(
  args: string[],
  { name }: Maker,
  questions: readonly Question[],
): { given: Answers; help: boolean; faults: string[] } {
  const names = questions.map(({ flag }) => flag);
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({
    args,
    options: { ...options, help: { type: "boolean", short: "h" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string> = {};
  const faults: string[] = [];
  let help = false;
  let unknownAt = -1;
  for (const token of tokens) {
    // What follows a flag that is unknown was meant as its answer.
    if (token.kind === "positional" && token.index !== unknownAt + 1)
      faults.push(
        `"${token.value}" stands alone. Flags come after two dashes, and an answer of several words stands in quotation marks: npm run new ${name} -- --${names[0]} "two words".`,
      );
    if (token.kind !== "option") continue;
    if (token.name === "help") help = true;
    else if (!names.includes(token.name)) {
      unknownAt = token.index;
      const near = didYouMean(token.name, names).replace('"', '"--');
      faults.push(`There is no ${token.rawName}.${near}`);
    } else if (token.value === undefined)
      faults.push(`${token.rawName} has no answer behind it: --${token.name} "…".`);
    else if (token.name in given) faults.push(`${token.rawName} is given twice.`);
    else given[token.name] = token.value.trim();
  }
  return { given, help, faults };
}

/** The questions of a maker as its flags. */
export function helpFor({ name, about }: Maker, questions: readonly Question[]): string {
  const flags = questions.map((question) => {
    const { flag, ask, choices = [] } = question;
    const listed =
      choices.length > 1 && choices.length <= 20 ? `\n      ${choices.join(", ")}` : "";
    return `  --${flag}\n      ${ask}${listed}`;
  });
  return [
    `A new ${name}: ${about}.`,
    `npm run new ${name}    asks, and writes it. Or answer beforehand: npm run new ${name} -- --${questions[0]!.flag} "…"`,
    "What is not given is asked; where no terminal is there to ask, what has an answer of its own is taken.",
    "",
    ...flags,
  ].join("\n");
}
