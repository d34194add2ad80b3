import type { Cited } from "./cited.ts";

/** The citation for BibTeX: an entry that every style knows. */
export function bibtexOf(cited: Cited): string {
  const { key, site, edition, day, address, title, status, from } = cited;
  const [year, month] = day?.split("-") ?? [];
  const fields = {
    author: `{${escapeTex(site)}}`,
    // In braces of its own, so that no style changes its capitals.
    title: `{${escapeTex(title)}}`,
    howpublished: escapeTex(edition),
    year,
    month: month && months[Number(month) - 1],
    // Left as it is: what prints an address takes every sign of it for itself.
    url: address,
    note: escapeTex(`${capital(status)}. ${from}.`),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = ${name === "month" ? value : `{${value}}`},` : [],
  );
  return `@misc{${key},\n${lines.join("\n")}\n}\n`;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/**
 * A text as TeX prints it. Braces are written by name, because BibTeX counts them even behind a stroke; letters with accents
 * as commands, because it sorts and cuts by bytes. Letters TeX has no command for stay as they are.
 */
export const escapeTex = (text: string): string =>
  [...text.normalize("NFC").replace(/\s+/g, " ")]
    .map((sign) => signs[sign] ?? accented(sign) ?? sign)
    .join("");

function accented(sign: string): string | undefined {
  const [, letter, mark] = /^([A-Za-z])(\p{M})$/u.exec(sign.normalize("NFD")) ?? [];
  const command = accents[mark ?? ""];
  if (!letter || !command) return undefined;
  // The dot of i makes room for the accent, unless that hangs below.
  const base = /[ij]/.test(letter) && !/[ck]/.test(command) ? `\\${letter}` : letter;
  return /[a-z]/i.test(command) ? `{\\${command}{${base}}}` : `{\\${command}${base}}`;
}

const signs: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  $: "\\$",
  "&": "\\&",
  "%": "\\%",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "‘": "`",
  "’": "'",
  "“": "\\textquotedblleft{}",
  "”": "\\textquotedblright{}",
  "„": "\\quotedblbase{}",
  "–": "\\textendash{}",
  "—": "\\textemdash{}",
  "…": "\\ldots{}",
  "€": "\\texteuro{}",
  ß: "{\\ss}",
  æ: "{\\ae}",
  Æ: "{\\AE}",
  œ: "{\\oe}",
  Œ: "{\\OE}",
  ø: "{\\o}",
  Ø: "{\\O}",
  ł: "{\\l}",
  Ł: "{\\L}",
  ı: "{\\i}",
};

const accents: Record<string, string> = {
  "\u0300": "`",
  "\u0301": "'",
  "\u0302": "^",
  "\u0303": "~",
  "\u0304": "=",
  "\u0306": "u",
  "\u0307": ".",
  "\u0308": '"',
  "\u030a": "r",
  "\u030b": "H",
  "\u030c": "v",
  "\u0327": "c",
  "\u0328": "k",
};
