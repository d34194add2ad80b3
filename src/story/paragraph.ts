/** The paragraph around a place in a text: from one empty line to the next. */
export function paragraphAt(text: string, at: number): { from: number; to: number } {
  const lines = { before: text.lastIndexOf("\n", at - 1), after: text.indexOf("\n", at) };
  let from = lines.before + 1;
  while (from > 0) {
    const start = text.lastIndexOf("\n", from - 2) + 1;
    if (text.slice(start, from).trim() === "") break;
    from = start;
  }
  let to = lines.after < 0 ? text.length : lines.after;
  while (to < text.length) {
    const end = text.indexOf("\n", to + 1);
    const next = end < 0 ? text.length : end;
    if (text.slice(to, next).trim() === "") break;
    to = next;
  }
  return { from, to };
}
