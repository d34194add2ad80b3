import type { ExpressionError } from "../../facts/expression-error.ts";

/** A part of an assertion that was meant otherwise. */
export interface Meant {
  start: number;
  end: number;
  write: string;
}

/** What people type in an assertion as they would in a sentence, and how it is written there. */
export function meantBy(
  assertion: string,
  { start }: Pick<ExpressionError, "start">,
): Meant | undefined {
  for (const [pattern, write] of habits)
    for (const match of assertion.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (match.index <= start && start < end)
        return { start: match.index, end, write: write(match) };
    }
  return undefined;
}

const scales: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const habits: [RegExp, (match: RegExpExecArray) => string][] = [
  [
    /(\d+(?:\.\d+)?)\s*(thousand|million|billion|trillion)\b/g,
    ([, number, scale]) => String(Number(number) * scales[scale!]!),
  ],
  [/(\d+(?:\.\d+)?)\s*%/g, ([, number]) => number!],
  [/\d{1,3}(?:[,'’]\d{3})+(?!\d)/g, ([number]) => number.replace(/\D/g, "")],
  [/\d+,\d+/g, ([number]) => number.replace(",", ".")],
  [/=>/g, () => ">="],
  [/=</g, () => "<="],
  [/==+/g, () => "="],
];

/** "a-2023-b-2022" as "a-2023 - b-2022", where both are known; a hyphen without spaces belongs to an id. */
export function asDifference(name: string, isKnown: (id: string) => boolean): string | undefined {
  for (const { index } of name.matchAll(/-/g)) {
    const [first, rest] = [name.slice(0, index), name.slice(index + 1)];
    if (!isKnown(first)) continue;
    const others = isKnown(rest) ? rest : asDifference(rest, isKnown);
    if (others) return `${first} - ${others}`;
  }
  return undefined;
}
