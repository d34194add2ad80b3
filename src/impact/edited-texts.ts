import type { Files } from "../files/files.ts";
import type { Locale } from "../i18n/locales.ts";
import { fillTemplate } from "../story/bind-chart.ts";
import type { ChangeKind } from "../story/changes.ts";
import { addressOf, isPublished } from "../story/pages.ts";
import type { Project } from "../story/project.ts";
import { sentencesOf } from "../story/sentences.ts";
import { pageOf, type Text } from "../story/text.ts";
import { pairUp } from "./pairs.ts";
import { speaks } from "./where.ts";

/** A file that is new, gone, or not what it was. */
export interface EditedFile {
  file: string;
  kind: ChangeKind;
}

/** A text, or the glossary of a language, whose own words were edited. */
export interface EditedWords extends EditedFile {
  language: Locale;
  title: string;
  /** The pages on which readers find the words. */
  pages: string[];
  /** What reads differently, side by side; empty on the side on which it is not. */
  words: { before: string; after: string }[];
}

/** Every file of the two projects that differs. In what way it ends its lines is no difference: git may change that. */
export function editedFiles(before: Files, after: Files): EditedFile[] {
  const [old, now] = [new Set(before.paths), new Set(after.paths)];
  return [...new Set([...now, ...old])].sort().flatMap((file): EditedFile[] => {
    if (!old.has(file)) return [{ file, kind: "added" }];
    if (!now.has(file)) return [{ file, kind: "removed" }];
    return contentOf(before, file) === contentOf(after, file) ? [] : [{ file, kind: "changed" }];
  });
}

const contentOf = (files: Files, file: string): string =>
  new TextDecoder("latin1").decode(files.bytes(file)).replaceAll("\r\n", "\n");

/** What writers changed in their own words; what follows from a changed figure is told with the figure. */
export function editedWords(
  before: Project,
  after: Project,
  edits: readonly EditedFile[],
): EditedWords[] {
  return edits.flatMap((edit) => [
    ...editedText(before, after, edit),
    ...editedGlossary(before, after, edit),
  ]);
}

function editedText(before: Project, after: Project, edit: EditedFile): EditedWords[] {
  const [old, now] = [before, after].map(({ texts }) =>
    texts.find(({ file }) => file === edit.file),
  );
  const text = now ?? old;
  if (!text) return [];
  const isOnSite = isPublished(now ? after : before, text);
  const [then, since] = [old ? wordsOf(old) : [], now ? wordsOf(now) : []];
  const differing = pairUp(then, since, (words) => words).filter(
    (pair) => pair.before !== pair.after,
  );
  const read = (words: string | undefined, { facts }: Project) =>
    fillTemplate(words ?? "", speaks(text.locale), facts);
  return [
    {
      ...edit,
      language: text.locale,
      title: text.head.title,
      pages: isOnSite ? [addressOf(text.locale, `${pageOf(text)}/`)] : [],
      words: differing.map((pair) => ({
        before: read(pair.before, before),
        after: read(pair.after, after),
      })),
    },
  ];
}

/** Everything a writer wrote to be read: the head, the titles of steps and asides, and every sentence. */
function wordsOf(text: Text): string[] {
  const { title, dek, description, kicker } = text.head;
  const titles = text.uses.flatMap(({ attributes }) => [attributes["title"], attributes["label"]]);
  return [
    ...[title, dek, description, kicker, ...titles].flatMap((words) => words ?? []),
    ...sentencesOf(text).map(({ words }) => words),
  ];
}

function editedGlossary(before: Project, after: Project, edit: EditedFile): EditedWords[] {
  const [old, now] = [before, after].map(({ glossaries }) =>
    [...glossaries].find(([, { file }]) => file === edit.file),
  );
  const found = now ?? old;
  if (!found) return [];
  const [language] = found;
  const [then, since] = [old?.[1].terms ?? {}, now?.[1].terms ?? {}];
  const ids = [...new Set([...Object.keys(since), ...Object.keys(then)])];
  const say = (entry: { term: string; text: string } | undefined) =>
    entry ? `${entry.term}: ${entry.text}` : "";
  const words = ids
    .map((id) => ({ id, before: say(then[id]), after: say(since[id]) }))
    .filter((entry) => entry.before !== entry.after);
  const readers = after.texts.filter(
    (text) =>
      text.locale === language &&
      isPublished(after, text) &&
      text.uses.some(
        ({ name, attributes }) =>
          name === "Term" && words.some(({ id }) => id === attributes["id"]),
      ),
  );
  const pages = readers.map((text) => addressOf(language, `${pageOf(text)}/`));
  return [
    {
      ...edit,
      language,
      title: "The glossary",
      pages,
      words: words.map((entry) => ({ before: entry.before, after: entry.after })),
    },
  ];
}
