import type { Status } from "../dataset/ledger.ts";
import type { Fact } from "../facts/fact.ts";
import type { Locale } from "../i18n/locales.ts";
import { message, type MessageKey } from "../i18n/messages.ts";
import type { Project } from "./project.ts";

/** Who speaks where nobody is named depends on how firmly the figure stands. */
const unnamed: Record<Status, MessageKey> = {
  reported: "fact.articleVoice",
  forecast: "fact.articleVoice",
  rumour: "fact.unnamedReports",
  claim: "fact.nobodyNamed",
  slogan: "fact.nobodyNamed",
};

/** Who says a figure, by name or by what the article leaves open. */
export function speakerOf(
  { figure }: Fact,
  { ledger }: Pick<Project, "ledger">,
  locale: Locale,
): string {
  const named = ledger.entities.get(figure?.said_by ?? "")?.name[locale];
  return named ?? message(locale, unnamed[figure?.status ?? "reported"]);
}
