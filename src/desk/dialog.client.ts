import style from "./dialog.css?inline";
import { partsOf, type ReportLine, type ReportPart } from "./report.ts";

/**
 * Makes the dialog that names what must be mended. Focus goes to it; Escape folds it into a button, so that the page
 * below can be read. It goes with the page, which loads anew when all is mended.
 * @returns shows the check's words in it
 */
export function mountDialog(document: Document): (errors: string) => void {
  const make = <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    text = "",
    ...children: Node[]
  ) => {
    const element = document.createElement(name);
    element.append(text, ...children);
    return element;
  };

  const title = make("h2", "Something must be mended");
  title.id = "title";
  const fold = make("button", "Fold away (Esc)");
  const words = make("div");
  words.id = "words";
  const dialog = make("dialog", "", make("header", "", title, fold), words);
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", words.id);
  const unfold = make("button", "Show what must be mended");
  unfold.className = "unfold";
  unfold.hidden = true;

  const host = make("div");
  host.className = "desk-overlay";
  const shadow = host.attachShadow({ mode: "open" });
  shadow.append(make("style", style), dialog, unfold);
  document.body.append(host);

  fold.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => (unfold.hidden = false));
  unfold.addEventListener("click", open);
  open();

  function open(): void {
    unfold.hidden = true;
    dialog.showModal();
  }

  function setPart({ head, lines }: ReportPart): HTMLElement {
    const set = lines.map(setLine);
    return head === undefined
      ? make("div", "", ...set)
      : make("article", "", make("h3", head), ...set);
  }

  function setLine(line: ReportLine): HTMLElement {
    if (!("text" in line))
      return make("pre", line.before, make("mark", line.marked), new Text(line.after));
    const [, label, rest] = /^(Why:|Mend:) (.*)$/s.exec(line.text) ?? [];
    return label
      ? make("p", "", make("strong", label), new Text(` ${rest}`))
      : make("p", line.text);
  }

  return (errors) => words.replaceChildren(...partsOf(errors).map(setPart));
}
