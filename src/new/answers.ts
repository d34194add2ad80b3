import type { Answers, Question } from "./maker.ts";

export interface Fault {
  question: Question;
  fault: string;
}

/** Fills in what was not given but can be suggested. What is missing then must be asked for. */
export function fillAnswers(
  questions: readonly Question[],
  given: Answers,
): { answers: Answers; missing: Question[]; faults: Fault[] } {
  const answers: Record<string, string> = {};
  const missing: Question[] = [];
  const faults: Fault[] = [];
  for (const question of questions) {
    const answer = given[question.flag] ?? known(question, answers) ?? question.suggest?.(answers);
    if (answer === undefined) {
      missing.push(question);
      continue;
    }
    const fault = faultOf(question, answer, answers);
    if (fault) faults.push({ question, fault });
    else answers[question.flag] = answer;
  }
  return { answers, missing, faults };
}

/** The answer to a question that need not be asked. */
export function known({ choices, when }: Question, answers: Answers): string | undefined {
  if (when?.(answers) === false) return "";
  return choices?.length === 1 ? choices[0] : undefined;
}

/** What is wrong with an answer. An empty one will do only where Enter would have given it. */
export function faultOf(question: Question, answer: string, answers: Answers): string | undefined {
  if (answer !== "") return question.fault?.(answer, answers);
  const mayBeEmpty = question.suggest?.(answers) === "" || question.when?.(answers) === false;
  return mayBeEmpty ? undefined : "An answer is needed here.";
}
