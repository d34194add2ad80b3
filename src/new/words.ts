import { bareNumbers } from "../i18n/number-words.ts";
import { parseTemplate } from "../story/template.ts";

/** What is wrong with words that stand where no thread can hang on a number. Figures called by `{id}` are let through. */
export function wordsFault(words: string): string | undefined {
  const [number] = parseTemplate(words).flatMap((segment) =>
    segment.kind === "text" ? bareNumbers("en", segment.text) : [],
  );
  return (
    number &&
    `"${number.text}" is typed into the words. Say it without the number; years may be typed.`
  );
}
