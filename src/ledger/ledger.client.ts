import { queryFrom, searchOf } from "./address.ts";
import { choices, everything, fold, found, type Choice, type Entry, type Query } from "./query.ts";

/** How long a reader rests, in milliseconds, before being told what was found. */
const rest = 500;

/** Gives the ledger to the reader to search. Returns its undoing. */
export function mountLedger(root: HTMLElement): () => void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const all = <T extends Element>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const input = find<HTMLInputElement>("[type=search]");
  const selects = ofEach((choice) => find<HTMLSelectElement>(`select[name=${choice}]`));
  const known = ofEach((choice) => [...selects[choice].options].map(({ value }) => value));
  const [count, passedOver] = [find<HTMLElement>("output"), find<HTMLElement>(".ledger-faults")];
  const rows = new Map(all<HTMLElement>("[data-entry]").map((row) => [row.dataset["entry"]!, row]));
  const entries = [...rows].map(([id, row]) => entryOf(id, row));
  const sections = all<HTMLElement>("section");
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "unit" });
  const undo = new AbortController();
  const { signal } = undo;
  let query: Query = everything;
  /** What is typed letter by letter is one place in the history, not many. */
  let isTyping = false;
  let timer = 0;

  /** An entry as its row prints it. */
  function entryOf(id: string, row: HTMLElement): Entry {
    const under = ofEach((choice) => row.dataset[choice]!.split(" "));
    const said = [...row.querySelectorAll("[data-sought]")].map((part) => part.textContent);
    const subjects = under.subject.map((value) => nameOf("subject", value));
    return { ...under, id, words: fold([id, ...subjects, ...said].join(" ")) };
  }

  /** What a value of a choice is called. */
  function nameOf(choice: Choice, value: string): string {
    return [...selects[choice].options].find((option) => option.value === value)?.text ?? value;
  }

  /** Shows what the query finds; a subject of which nothing is left goes, and the way to it. */
  function show(): void {
    const ids = new Set(found(entries, query).map(({ id }) => id));
    for (const [id, row] of rows) row.hidden = !ids.has(id);
    for (const section of sections) {
      section.hidden = !section.querySelector("[data-entry]:not([hidden])");
      const way = section.getAttribute("aria-labelledby")!;
      find(`.ledger-ways [href="#${way}"]`).closest("li")!.hidden = section.hidden;
    }
  }

  /** How much is shown; if it is nothing, of what. */
  function tell(): void {
    const shown = found(entries, query).length;
    const { some, none } = count.dataset as Record<"some" | "none", string>;
    const asked = [
      ...(query.words.trim() ? [`${labelOf(input)} “${query.words.trim()}”`] : []),
      ...choices
        .filter((choice) => query[choice])
        .map((choice) => `${labelOf(selects[choice])} “${nameOf(choice, query[choice])}”`),
    ];
    const words = shown ? fill(some, { shown }) : fill(none, { asked: list.format(asked) });
    if (count.textContent !== words) count.textContent = words;
  }

  /** Once the reader rests: the address says what is asked, and the count what was found. */
  function settle(): void {
    clearTimeout(timer);
    tell();
    const search = searchOf(query, location.search);
    if (search === location.search) return;
    if (isTyping) history.replaceState(history.state, "", location.pathname + search);
    else history.pushState(history.state, "", location.pathname + search);
  }

  function ask(change: Partial<Query>): void {
    query = { ...query, ...change };
    passedOver.textContent = "";
    show();
  }

  function type(): void {
    ask({ words: input.value });
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      settle();
      isTyping = true;
    }, rest);
  }

  function choose(change: Partial<Query>): void {
    ask(change);
    settle();
    isTyping = false;
  }

  function restore(): void {
    const given = queryFrom(location.search, known);
    query = given.query;
    isTyping = false;
    clearTimeout(timer);
    fillIn();
    passedOver.textContent = given.faults
      .map(({ choice, value }) =>
        fill(passedOver.dataset["fault"]!, { choice: labelOf(selects[choice]), value }),
      )
      .join(" ");
    show();
    tell();
  }

  function fillIn(): void {
    input.value = query.words;
    for (const choice of choices) selects[choice].value = query[choice];
  }

  const on = (target: EventTarget, name: string, act: () => void) =>
    target.addEventListener(name, act, { signal });
  on(input, "input", type);
  on(input, "change", () => choose({ words: input.value }));
  for (const choice of choices)
    on(selects[choice], "change", () => choose({ [choice]: selects[choice].value }));
  on(find(".ledger-reset"), "click", () => {
    choose(everything);
    fillIn();
  });
  on(window, "popstate", restore);
  // Some browsers fill in what stood in the controls before, after scripts have run.
  on(window, "pageshow", fillIn);
  restore();
  return () => {
    undo.abort();
    query = everything;
    clearTimeout(timer);
    fillIn();
    show();
    tell();
  };
}

const labelOf = (control: HTMLInputElement | HTMLSelectElement): string =>
  control.labels![0]!.textContent.trim();

const ofEach = <Value>(make: (choice: Choice) => Value): Record<Choice, Value> =>
  Object.fromEntries(choices.map((choice) => [choice, make(choice)])) as Record<Choice, Value>;

const fill = (words: string, values: Record<string, string | number>): string =>
  words.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
