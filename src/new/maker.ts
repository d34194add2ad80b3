import type { Project } from "../story/project.ts";

/** Something that `npm run new` makes. */
export interface Maker {
  /** The word that calls it: `npm run new story`. */
  name: string;
  /** What it is and where it is kept, to follow its name. */
  about: string;
  questions(project: Project): Question[];
  /** @param answers one for each question, none of them at fault */
  compose(answers: Answers, project: Project): Composed;
}

/** What has been answered so far, by flag. An empty answer leaves a cell or a key empty. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that must be known: asked in the terminal, or given as `--flag`. */
export interface Question {
  flag: string;
  ask: string;
  /** Asked only when this holds; else the answer is empty. */
  when?(answers: Answers): boolean;
  /** Answers to choose from, where they can be listed. */
  choices?: readonly string[];
  /** What "?" prints, where that depends on earlier answers or is more than the choices alone. */
  list?(answers: Answers): string;
  /** The answer that Enter takes; undefined where there is none. Questions before this one have been answered. */
  suggest?(answers: Answers): string | undefined;
  /** What is wrong with an answer and how to mend it; undefined when nothing is. */
  fault?(answer: string, answers: Answers): string | undefined;
  /** What somebody should know of an answer that will do all the same. */
  note?(answer: string, answers: Answers): string | undefined;
}

export interface Composed {
  /** Whole texts of new and of changed files, by path. */
  files: Record<string, string>;
  /** What to do next, told when the files are there. @param project as it then stands @param today `2026-11-22` */
  next(project: Project, today: string): string[];
}
