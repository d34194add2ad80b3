import { compareCells } from "./order.ts";

export interface TableWords {
  filter: string;
  left: string;
}

/** From here on a table is too long to be looked through. */
const longTable = 30;

/** Gives a table's heads buttons that sort it, and a long table a field that filters it. */
export function mountTable(table: HTMLTableElement, words: TableWords): void {
  const body = table.tBodies[0]!;
  const rows = [...body.rows];
  const heads = [...table.tHead!.rows[0]!.cells];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const isUp = head.ariaSort !== "ascending";
      for (const other of heads) other.removeAttribute("aria-sort");
      head.ariaSort = isUp ? "ascending" : "descending";
      const cellOf = (row: HTMLTableRowElement) => {
        const { dataset, textContent } = row.cells[column]!;
        return { value: dataset["value"], text: textContent.trim() };
      };
      const { lang } = document.documentElement;
      body.append(
        ...rows.toSorted((a, b) => compareCells(cellOf(a), cellOf(b), lang, isUp ? 1 : -1)),
      );
    });
  }
  if (rows.length > longTable) addFilter(table, rows, words);
}

function addFilter(table: HTMLElement, rows: HTMLElement[], words: TableWords): void {
  const [label, field, left] = ["label", "input", "output"].map((name) =>
    document.createElement(name),
  ) as [HTMLLabelElement, HTMLInputElement, HTMLOutputElement];
  label.className = "filter";
  field.type = "search";
  label.append(words.filter, field, left);
  field.addEventListener("input", () => {
    const wanted = field.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted);
    const shown = rows.filter(({ hidden }) => !hidden).length;
    left.value = words.left
      .replace("{shown}", String(shown))
      .replace("{rows}", String(rows.length));
  });
  table.closest(".table-frame")!.before(label);
}
