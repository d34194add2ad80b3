/**
 * `npm run new`: asks what it must know, or takes it from flags, and writes a story, an explainer, a chart, a figure or a
 * dataset that passes the check. Exit 0 written, 1 not written, 2 a call that cannot be understood, 130 stopped.
 */
import { didYouMean } from "../did-you-mean.ts";
import { addToProject, readSound } from "./add-to-project.node.ts";
import { fillAnswers } from "../new/answers.ts";
import { askAnswers } from "../new/ask.ts";
import { helpFor, parseFlags } from "../new/flags.node.ts";
import { makers } from "../new/index.ts";
import type { Answers, Maker, Question } from "../new/maker.ts";
import { Refusal } from "../new/refusal.ts";
import { Stopped, withTerminal } from "../new/terminal.node.ts";

const root = process.cwd();
const canAsk = Boolean(process.stdin.isTTY && process.stdout.isTTY);
const names = makers.map(({ name }) => name);
const list = makers
  .map(({ name, about }) => `  npm run new ${name.padEnd(10)} ${about}`)
  .join("\n");

try {
  await run(process.argv.slice(2));
} catch (error) {
  const { code, message } = error instanceof Refusal ? error : failed(error as Error);
  (code === 130 ? console.log : console.error)(message);
  process.exitCode = code;
}

function failed(error: Error): Refusal {
  return error instanceof Stopped
    ? new Refusal(130, "\nStopped. Nothing was written.")
    : new Refusal(2, `The command itself failed: ${error.message}. Nothing was written.`);
}

async function run([word, ...args]: string[]): Promise<void> {
  const maker = await chooseMaker(word);
  if (!maker) return;
  const questions = maker.questions(readSound(root).project);
  const { given, help, faults } = parseFlags(args, maker, questions);
  if (help) return console.log(helpFor(maker, questions));
  if (faults.length)
    throw new Refusal(2, `${faults.join("\n")}\nAll flags: npm run new ${maker.name} -- --help`);
  const answers = await complete(maker, questions, given);
  console.log(`\n${addToProject(root, maker, answers)}`);
}

/** The maker of that name; without a name it is asked for. None: help was wanted. */
async function chooseMaker(word: string | undefined): Promise<Maker | undefined> {
  if (word === "--help" || word === "-h") return void console.log(list);
  if (!word && !canAsk) throw new Refusal(2, `What shall be new?\n${list}`);
  const asked = {
    flag: "what",
    ask: "What shall be new?",
    choices: names,
    fault: (name: string) =>
      names.includes(name)
        ? undefined
        : `Nothing called "${name}" can be made. Choose from: ${names.join(", ")}.${didYouMean(name, names)}`,
  };
  const fault = word && asked.fault(word);
  if (fault) throw new Refusal(2, fault);
  const name =
    word ?? (await withTerminal((terminal) => askAnswers([asked], {}, terminal)))["what"];
  return makers.find((maker) => maker.name === name);
}

/** The answers, those that were not given asked for where that can be done. @throws Refusal */
async function complete(
  { name }: Maker,
  questions: readonly Question[],
  given: Answers,
): Promise<Answers> {
  const { answers, missing, faults } = fillAnswers(questions, given);
  if (!missing.length && !faults.length) return answers;
  if (canAsk) {
    console.log(
      `A new ${name}. Enter takes what stands in [brackets]; Ctrl-C stops, and nothing is written.`,
    );
    return withTerminal((terminal) => askAnswers(questions, given, terminal));
  }
  const told = faults.map(({ question, fault }) => `--${question.flag}: ${fault}`);
  if (told.length) throw new Refusal(1, `${told.join("\n")}\nNothing was written.`);
  const wanted = missing.map(({ flag, ask }) => `  --${flag}  ${ask}`).join("\n");
  throw new Refusal(
    2,
    `There is no terminal to ask in, and these answers are missing:\n${wanted}\nAll flags: npm run new ${name} -- --help`,
  );
}
