import { z } from "astro/zod";
import { formatDate } from "../i18n/dates.ts";
import { daysMeant, isDay } from "../i18n/typed-dates.ts";

/** A day in a file of ours: `2026-11-21`. A wrong one is told with the days it may mean. */
export const day = z.coerce.string().superRefine((text, context) => {
  if (isDay(text)) return;
  const isNone = /^\d{4}-\d\d-\d\d$/.test(text);
  const meant = daysMeant(text).map((found) => `${found} for ${formatDate("en", found)}`);
  context.addIssue({
    code: "custom",
    message: isNone
      ? `cannot be ${text}: the calendar has no such day.`
      : "must be a day, year first.",
    params: {
      rule: "yaml/wrong-date",
      why: "Only written year first is a day the same for everybody.",
      hint: isNone
        ? "Correct the month or the day."
        : `Write ${meant.join(", or ") || "the year, the month and the day, as 2026-11-21"}.`,
    },
  });
});
