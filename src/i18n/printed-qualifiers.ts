/** The qualifiers that articles print, under the names the ledger has for them. */
export type PrintedQualifier =
  "about" | "more-than" | "nearly" | "at-least" | "up-to" | "at-most" | "just-over" | "near";

/**
 * The qualifier that the words around a number print; undefined where they print none that we know.
 * @example printedQualifier("bis zu 200 Millionen US-Dollar", "de") // => "up-to"
 */
export function printedQualifier(
  text: string,
  language: "de" | "ar" | "en",
): PrintedQualifier | undefined {
  const plain = text.normalize("NFC").replace(/[\u064b-\u0652]/g, "");
  return qualifiers[language].find(([words]) => words.test(plain))?.[1];
}

type Reading = readonly [RegExp, PrintedQualifier];

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
/** Arabic joins "and", "by" and "to" to the word that follows. */
const arabic = (words: string): RegExp => whole(`[وبفل]?(?:${words})`);

/** Longer phrases stand first: "not more than" holds "more than". */
const qualifiers: Record<"de" | "ar" | "en", readonly Reading[]> = {
  en: [
    [whole("just over|just above|slightly more than|little (?:more than|over)"), "just-over"],
    [whole("(?:no|not|never) more than|at most|maximum of|as many as"), "at-most"],
    [whole("(?:no|not) (?:less|fewer) than|at least|minimum of"), "at-least"],
    [whole("up to"), "up-to"],
    [whole("nearly|almost|just under|just below"), "nearly"],
    [whole("near|close to"), "near"],
    [whole("more than|over|above|exceed(?:s|ed|ing)?|in excess of"), "more-than"],
    [whole("about|around|roughly|some|approximately|circa|ca"), "about"],
  ],
  de: [
    [whole("(?:knapp|gerade|kurz) über|(?:etwas|kaum) mehr als|gut"), "just-over"],
    [whole("(?:nicht|nie) mehr als|kein\\p{L}* .*mehr als|höchstens|maximal"), "at-most"],
    [whole("nicht (?:weniger als|unter)|mindestens|wenigstens|zumindest"), "at-least"],
    [whole("bis zu"), "up-to"],
    [whole("fast|beinahe|nahezu|knapp"), "nearly"],
    [whole("nahe"), "near"],
    [whole("mehr als|über"), "more-than"],
    [whole("etwa|rund|ungefähr|circa|zirka|ca"), "about"],
  ],
  ar: [
    [arabic("[يت]زيد قليلا عن|أكثر (?:قليلا|بقليل) من"), "just-over"],
    [arabic("لا [يت](?:زيد عن|تجاوز|تعدى)|كحد أقصى|على الأكثر"), "at-most"],
    [arabic("لا [يت]قل عن|كحد أدنى|على الأقل"), "at-least"],
    [arabic("[يت]صل إلى|حتى"), "up-to"],
    [arabic("ما يقرب من|[يت]كاد"), "nearly"],
    [arabic("[يت]قترب من|قريبة? من"), "near"],
    [arabic("أكثر من|[يت]تجاوز|[يت]زيد عن|[يت]فوق"), "more-than"],
    [arabic("حوالي|نحو|قرابة|زهاء|تقريبا"), "about"],
  ],
};
