/** A row of a chart's table as the page prints it. */
export interface Row {
  /** Whose marks in the picture are its own. */
  key: string;
  /** Its cells in words, by column. */
  cells: Record<string, string>;
  /** What its value cell holds in base units; undefined where nothing is measured. */
  value: number | undefined;
  /** What it is one of several of: a bar's group, or who acts. */
  series: string;
}

/** How a row's cells become a sentence, in the page's language. */
export interface RowWords {
  /** The columns of the table, in their order. */
  columns: string;
  /** `{what}: {value}; {status}`: what stands between two semicolons is left out when it is empty. */
  row: string;
  paragraph: string;
  least: string;
  most: string;
}

/**
 * Reads the rows of a table on the page.
 * @param keys of the picture's marks in the order they are drawn: for rows that do not name their own
 */
export function readRows(table: Element, words: RowWords, keys: readonly string[]): Row[] {
  const columns = words.columns.split(" ");
  return [...table.querySelectorAll<HTMLElement>("tbody tr")].map((row, index) => {
    const found = [...row.children] as HTMLElement[];
    const value = found[columns.indexOf("value")]?.dataset["value"];
    const cells = Object.fromEntries(
      columns.map((column, at) => [column, wordsOf(found[at]!, column, words)]),
    );
    return {
      key: row.dataset["key"] ?? keys[index] ?? "",
      cells,
      value: value === undefined ? undefined : Number(value),
      series: row.dataset["group"] ?? cells["from"] ?? "",
    };
  });
}

/** A locator is heard in full: "miner ¶ 17" is "miner, paragraph 17". */
function wordsOf(cell: Element, column: string, { paragraph }: RowWords): string {
  const text = cell.textContent.replace(/\s+/g, " ").trim();
  const place = column === "source" ? /^(\S+) .*?(\d+)$/.exec(text) : null;
  return place && cell.querySelector("a")
    ? paragraph.replace("{source}", place[1]!).replace("{paragraph}", place[2]!)
    : text;
}

/** A row in words, as the table has them; where rows may be compared, also whether it is the least or the most of all. */
export function sayRow(
  row: Row,
  rows: readonly Row[],
  words: RowWords,
  isCompared: boolean,
): string {
  const ranked = isCompared ? rankOf(row, rows) : undefined;
  const cells = ranked
    ? { ...row.cells, value: words[ranked].replace("{value}", row.cells["value"]!) }
    : row.cells;
  return words.row
    .split("; ")
    .map((part) => {
      const names = [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => cells[name!] ?? "");
      return names.some(Boolean)
        ? part.replace(/\{(\w+)\}/g, (_, name: string) => cells[name] ?? "")
        : "";
    })
    .filter(Boolean)
    .join("; ");
}

/** Only one row can be the least, and only one the most. */
function rankOf({ value }: Row, rows: readonly Row[]): "least" | "most" | undefined {
  const values = rows.map((row) => row.value!);
  if (values.filter((other) => other === value).length > 1) return undefined;
  if (value === Math.min(...values)) return "least";
  return value === Math.max(...values) ? "most" : undefined;
}
