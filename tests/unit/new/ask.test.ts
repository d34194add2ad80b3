import assert from "node:assert/strict";
import { test } from "node:test";
import { fillAnswers } from "../../../src/new/answers.ts";
import { askAnswers } from "../../../src/new/ask.ts";
import type { Answers, Question } from "../../../src/new/maker.ts";

const questions: Question[] = [
  {
    flag: "town",
    ask: "Where?",
    choices: ["Kiel", "Ulm"],
    fault: (town) => (town === "Ulm" ? "Ulm is full." : undefined),
  },
  { flag: "ship", ask: "Which ship?" },
  { flag: "name", ask: "What name?", suggest: ({ ship }) => ship && `${ship} of ${ship}` },
  { flag: "note", ask: "A note?", suggest: () => "" },
  { flag: "tide", ask: "Which tide?", choices: ["ebb"] },
  {
    flag: "hour",
    ask: "When?",
    when: ({ note }) => note !== "",
    list: ({ town }) => `the hours of ${town}`,
    note: (hour) => (hour === "noon" ? "The lock is closed at noon." : undefined),
  },
];

/** Answers in turn, and keeps what was said in between. */
async function answer(
  given: Answers,
  ...lines: string[]
): Promise<{ answers: Answers; said: string[] }> {
  const said: string[] = [];
  const terminal = {
    say: (text: string) => void said.push(text.trim()),
    async ask(prompt: string) {
      const line = lines.shift();
      assert.ok(line !== undefined, `nobody answers ${said.at(-1)} ${prompt}`);
      if (prompt !== "> ") said.push(prompt.trim());
      return line;
    },
  };
  const answers = await askAnswers(questions, given, terminal);
  assert.deepEqual(lines, []);
  return { answers, said };
}

test("what is given is not asked, and neither is what has one answer or belongs to an empty one", async () => {
  const { answers, said } = await answer({ town: "Kiel", ship: "Ida" }, "", "");
  assert.deepEqual(answers, {
    town: "Kiel",
    ship: "Ida",
    name: "Ida of Ida",
    note: "",
    tide: "ebb",
    hour: "",
  });
  assert.deepEqual(said, ["What name?", "[Ida of Ida] >", "A note?"]);
});

test("an answer that will not do is told, and the question is asked again, also for one that was given", async () => {
  const { answers, said } = await answer(
    { town: "Ulm", name: "N", note: "" },
    "Ulm",
    "Kiel",
    "",
    "Ida",
  );
  assert.equal(answers["town"], "Kiel");
  assert.deepEqual(said, [
    "Ulm is full.",
    "Where? (Kiel, Ulm)",
    "Ulm is full.",
    "Where? (Kiel, Ulm)",
    "Which ship?",
    "An answer is needed here.",
    "Which ship?",
  ]);
});

test("a question mark lists what there is to choose from; spaces around an answer are dropped", async () => {
  const { answers, said } = await answer(
    { ship: "Ida", name: "N", note: "x", hour: "?" },
    "?",
    " Kiel ",
  );
  assert.equal(answers["town"], "Kiel");
  assert.equal(answers["hour"], "?");
  assert.deepEqual(said, ["Where? (Kiel, Ulm)", "Kiel, Ulm"]);
});

test("a list may follow from earlier answers, and a note on an answer stops nobody", async () => {
  const given = { town: "Kiel", ship: "Ida", name: "N", note: "x" };
  const { answers, said } = await answer(given, "?", "noon");
  assert.equal(answers["hour"], "noon");
  assert.deepEqual(said, [
    "When? (? lists them)",
    "the hours of Kiel",
    "The lock is closed at noon.",
  ]);
});

test("without a terminal, what has an answer of its own is filled in and the rest is missing", () => {
  const { answers, missing, faults } = fillAnswers(questions, { ship: "Ida" });
  assert.deepEqual(answers, { ship: "Ida", name: "Ida of Ida", note: "", tide: "ebb", hour: "" });
  assert.deepEqual(
    missing.map(({ flag }) => flag),
    ["town"],
  );
  assert.deepEqual(faults, []);
});

test("every answer at fault is told at once, an empty one too where one is needed", () => {
  const { faults } = fillAnswers(questions, { town: "Ulm", ship: "", note: "x" });
  assert.deepEqual(
    faults.map(({ question, fault }) => `${question.flag}: ${fault}`),
    ["town: Ulm is full.", "ship: An answer is needed here."],
  );
});
