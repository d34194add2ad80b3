import { didYouMean } from "../did-you-mean.ts";
import type { Files } from "../files/files.ts";
import { locales } from "../i18n/locales.ts";
import type { Issue } from "../issue.ts";
import { kebab } from "../kebab.ts";
import type { RuleName } from "../rules/index.ts";
import { kinds } from "./kinds.ts";

/** The folders of `content/`; those of texts have a folder for each text. */
const ofTexts = Object.keys(kinds);
const folders = [...ofTexts, "charts", "glossary"];

const name = "[a-z0-9]+(?:-[a-z0-9]+)*";
const text = `(?:${ofTexts.join("|")})/${name}`;
/** What is read, below `content/`. A text in no language of this site is told where texts are read. */
const right = [
  `charts/${name}\\.yaml`,
  `glossary/(?:${locales.join("|")})\\.yaml`,
  ...Object.entries(kinds).flatMap(([kind, { meta }]) => (meta ? `${kind}/${name}/${meta}` : [])),
  `${text}/[^/]+\\.mdx`,
  // Which of them a browser can show is told where a text calls them.
  `${text}/[^/]+\\.(?i:jpe?g|png|webp|avif|gif|svg|heic|heif|tiff?|bmp)`,
  "(?:.*/)?(?i:readme\\.(?:md|txt))",
].map((pattern) => new RegExp(`^${pattern}$`));

export interface Strays {
  issues: Issue[];
  /** Files that would be there were they named right: what hangs on them is not also wrong. */
  meant: string[];
}

/** Files in `content/` that nobody reads, because their name or their place is wrong. */
export function findStrays({ paths }: Files): Strays {
  const strays = paths
    .filter((path) => path.startsWith("content/") && !isRight(path.slice(8)))
    .map((path) => ({ path, better: rightly(path.slice(8)) }));
  return {
    issues: strays.map(({ path, better }) => (better ? misnamed(path, better) : unread(path))),
    meant: strays.flatMap(({ better }) => better ?? []),
  };
}

const isRight = (path: string): boolean => right.some((pattern) => pattern.test(path));

/** The name under which a file would be read: right ending, small letters, hyphens for spaces. */
function rightly(path: string): string | undefined {
  const [top = "", ...rest] = path.split("/");
  const folder = folders.find(
    (known) => didYouMean(top, [known]) || known.slice(0, 4) === top.slice(0, 4).toLowerCase(),
  );
  const file = rest.at(-1) ?? "";
  const [, base = "", ending = ""] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  const known = { yaml: "yaml", yml: "yaml", mdx: "mdx", md: "mdx" }[ending.toLowerCase()];
  if (!folder || !known) return undefined;
  // Of a name in other letters nothing can be kept.
  const inner = rest.slice(0, -1).map((each) => kebab(each) || "name");
  const isLoose = ofTexts.includes(folder) && rest.length === 1 && known === "mdx";
  const isLocale = (locales as readonly string[]).includes(base.toLowerCase());
  const own = isLoose
    ? isLocale
      ? ["name", base]
      : [kebab(base) || "name", "en"]
    : [kebab(base) || "name"];
  const better = `${[folder, ...inner, ...own].join("/")}.${known}`;
  return isRight(better) ? `content/${better}` : undefined;
}

function misnamed(path: string, better: string): Issue {
  return issue(
    "file/misnamed",
    path,
    "This file is not named as the site needs it.",
    "A text is found by its folder and its language, a chart by its name, and the names become addresses.",
    `Name it ${better}`,
  );
}

function unread(path: string): Issue {
  return {
    ...issue(
      "file/unread",
      path,
      "Nobody reads this file.",
      "What lies in content/ and is not printed gets lost, or is published by mistake.",
      "Move it elsewhere. A text stands in content/stories/NAME/en.mdx with its pictures beside it, a chart in content/charts/NAME.yaml.",
    ),
    severity: "warning",
  };
}

const issue = (
  rule: RuleName,
  file: string,
  message: string,
  why: string,
  hint: string,
): Issue => ({
  rule,
  severity: "error",
  message,
  why,
  hint,
  place: { file, line: 1, column: 1, length: 1 },
});
