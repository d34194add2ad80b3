/** What a cell is sorted by: its number, or its words. */
export interface SortCell {
  /** As it is written in `data-value`: a number in base units, or a day. */
  value: string | undefined;
  text: string;
}

/**
 * Compares two cells of one column: numbers by size, days by time, everything else as words.
 * Cells that say nothing come last, whichever way the others go.
 */
export function compareCells(a: SortCell, b: SortCell, locale: string, direction: 1 | -1): number {
  if (!a.text || !b.text) return Number(!a.text) - Number(!b.text);
  if (a.value === undefined || b.value === undefined) {
    if (a.value !== b.value) return a.value === undefined ? 1 : -1;
    return direction * a.text.localeCompare(b.text, locale, { numeric: true });
  }
  const [one, other] = [Number(a.value), Number(b.value)];
  const isNumber = !Number.isNaN(one) && !Number.isNaN(other);
  return direction * (isNumber ? one - other : a.value < b.value ? -1 : Number(a.value > b.value));
}
