/** The quotation marks of a CSV text: where quoted cells stand, or what is wrong with them (RFC 4180, strictly). */

/** A quoted cell, its quotation marks included. */
export interface Quoted {
  start: number;
  end: number;
}

export type QuoteFault =
  /** Opened here and never closed. */
  | { kind: "open"; at: number }
  /** Opened here, and closed before the cell's end. */
  | { kind: "early"; at: number; closed: number }
  /** A quotation mark in a cell that has none around it. */
  | { kind: "stray"; at: number };

/** Goes from quotation mark to quotation mark. After one that does not close nothing is certain, so it is the last fault. */
export function findQuoted(text: string): { quoted: Quoted[]; faults: QuoteFault[] } {
  const quoted: Quoted[] = [];
  const faults: QuoteFault[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('"', at);
    if (start < 0 || faults.length === most) return { quoted, faults };
    if (start > 0 && !isBorder(text[start - 1]!)) {
      const opened = swallower(text, quoted.at(-1), start);
      if (opened) return { quoted, faults: [...faults, opened] };
      faults.push({ kind: "stray", at: start });
      at = afterStray(text, start);
      continue;
    }
    const close = closing(text, start);
    if (close < 0) return { quoted, faults: [...faults, { kind: "open", at: start }] };
    const end = close + 1;
    at = end;
    while (text[at] === " ") at++;
    if (at < text.length && !isBorder(text[at]!))
      return { quoted, faults: [...faults, { kind: "early", at: start, closed: close }] };
    quoted.push({ start, end });
  }
}

/** Nobody mends more in one go. */
const most = 1000;

const isBorder = (sign: string): boolean => sign === "," || sign === "\n" || sign === "\r";

/** The mark that closes a cell; two in a row are one that belongs to its text. */
function closing(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

/** A stray mark after a cell that runs over several lines: that cell was left open, and ended at the next one's mark. */
function swallower(text: string, last: Quoted | undefined, stray: number): QuoteFault | undefined {
  if (!last || !/[\r\n]/.test(text.slice(last.start, last.end))) return undefined;
  if (/[\r\n]/.test(text.slice(last.end, stray))) return undefined;
  return { kind: "early", at: last.start, closed: last.end - 1 };
}

/** Several marks in one bare cell are one fault; after a mere space the cell is quoted all the same. */
function afterStray(text: string, stray: number): number {
  let before = stray;
  while (text[before - 1] === " ") before--;
  const close = closing(text, stray);
  if ((before === 0 || isBorder(text[before - 1]!)) && close >= 0) return close + 1;
  let at = stray;
  while (at < text.length && !isBorder(text[at]!)) at++;
  return at;
}
