/** Names of months as people type them, in English and German, by their first letters. */
const months = [
  "jan",
  "feb",
  "mar|mär",
  "apr",
  "may|mai",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct|okt",
  "nov",
  "dec|dez",
];
const named = new RegExp(`\\b(?:${months.map((name) => `(${name})`).join("|")})\\p{L}*\\b`, "iu");

/**
 * The days a date may mean as people type it, year first; none when it means no day of the calendar.
 * @example daysMeant("1.5.2026") // => ["2026-05-01", "2026-01-05"]
 */
export function daysMeant(typed: string): string[] {
  const text = typed.trim();
  const month = named.exec(text);
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits);
  if (month) {
    const [day, year] = [...numbers].sort((a, b) => a.length - b.length);
    return real([[year, String(month.slice(1).findIndex(Boolean) + 1), day]], numbers.length === 2);
  }
  const [first, second, third] = numbers;
  const isDate = /^\d+([./-])\d+\1\d+\.?$/.test(text);
  if (first?.length === 4) return real([[first, second, third]], isDate);
  return real(
    [
      [third, second, first],
      [third, first, second],
    ],
    isDate,
  );
}

function real(dates: (string | undefined)[][], isDate: boolean): string[] {
  if (!isDate) return [];
  const days = dates.flatMap(([year = "", month = "", day = ""]) => {
    const full = year.length === 2 ? `20${year}` : year;
    const text = `${full}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return isDay(text) ? [text] : [];
  });
  return [...new Set(days)];
}

/** Is it a day of the calendar, year first: `2026-11-21`? */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(text);
  // 30 February rolls over into March.
  return Number.isFinite(date.getTime()) && date.toISOString().startsWith(text);
}
