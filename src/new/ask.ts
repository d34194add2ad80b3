import { faultOf, known } from "./answers.ts";
import type { Answers, Question } from "./maker.ts";

export interface Terminal {
  ask(prompt: string): Promise<string>;
  say(text: string): void;
}

/** Asks in turn for all that was not given, and again where an answer will not do. */
export async function askAnswers(
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal,
): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const question of questions) {
    let answer = given[question.flag] ?? known(question, answers);
    for (;;) {
      answer ??= await askOnce(question, answers, terminal);
      const fault = faultOf(question, answer, answers);
      if (!fault) break;
      terminal.say(`  ${fault}`);
      answer = undefined;
    }
    const note = question.note?.(answer, answers);
    if (note) terminal.say(`  ${note}`);
    answers[question.flag] = answer;
  }
  return answers;
}

/** More than these would hide the question they belong to. */
const few = 16;

async function askOnce(question: Question, answers: Answers, terminal: Terminal): Promise<string> {
  const { choices = [], list, ask } = question;
  const listed = list?.(answers) ?? choices.join(", ");
  const isLong = list !== undefined || choices.length > few;
  terminal.say(`\n${ask}${!listed ? "" : isLong ? " (? lists them)" : ` (${listed})`}`);
  const suggestion = question.suggest?.(answers);
  for (;;) {
    const answer = (await terminal.ask(suggestion ? `[${suggestion}] > ` : "> ")).trim();
    if (answer !== "?" || !listed) return answer || (suggestion ?? "");
    terminal.say(listed);
  }
}
