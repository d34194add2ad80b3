import type { Locale } from "../i18n/locales.ts";
import { readAddress, writeAddress, type AddressFault } from "./address.ts";
import { renderDrawing } from "./drawing.ts";
import { presetValues, sceneOf, type Explainer } from "./explainer.ts";
import { allowed, type Values } from "./parameter.ts";
import { scenarioCsv, scenarioRows } from "./scenario.ts";
import { speak, type Words } from "./say.ts";
import { swingWords, type Swing } from "./sensitivity.ts";

/** What the page hands to the browser: everything that was looked up in the ledger and in the words of its language. */
export interface PageData {
  locale: Locale;
  starts: Values;
  facts: Record<string, { value: number; unit: string; label: string }>;
  words: Words;
}

/** Brings an explainer to life: controls, picture, sentence, table and address say the same at all times. Returns its undoing. */
export function mountExplainer(root: HTMLElement, explainer: Explainer): () => void {
  const { locale, starts, facts, words } = JSON.parse(
    root.querySelector(".page-data")!.textContent,
  ) as PageData;
  const say = speak(locale, words);
  const { parameters } = explainer;
  const fixed = Object.fromEntries(explainer.fixed.map((id) => [id, facts[id]!.value]));
  const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const one = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const inputs = all<HTMLInputElement>("input[data-parameter]");
  const undo = new AbortController();
  const { signal } = undo;
  let values: Values = starts;
  let waiting = 0;

  function show(): void {
    const scene = sceneOf(explainer, values, fixed);
    for (const size of ["wide", "narrow"] as const)
      renderDrawing(
        one<SVGSVGElement>(`.explained .picture-${size} svg`),
        explainer.draw(scene, size, say),
      );
    one(".told").textContent = explainer.tell(scene.outcome, say);
    for (const input of inputs) showInput(input);
    showTable();
    showSwings(scene.swings);
    for (const button of all<HTMLButtonElement>("[data-preset]"))
      button.setAttribute("aria-pressed", String(isPreset(button.dataset["preset"]!)));
  }

  function showInput(input: HTMLInputElement): void {
    const key = input.dataset["parameter"]!;
    const value = values[key]!;
    if (input.type === "checkbox") input.checked = value === 1;
    // What is being typed is not overwritten under the reader's hands.
    else if (input !== document.activeElement || input.type === "range")
      input.value = String(value);
    if (input.type === "range")
      input.setAttribute("aria-valuetext", say.exactly(value, parameters[key]!.unit));
    const shown = input.parentElement?.querySelector(".value-shown");
    if (shown) shown.textContent = say.exactly(value, parameters[key]!.unit);
  }

  const rows = () => scenarioRows(explainer, values, starts, facts, say);

  function showTable(): void {
    const cells = all<HTMLTableRowElement>(".scenario tbody tr");
    rows().forEach(({ value, unit, origin }, index) => {
      const row = cells[index]!;
      row.className = origin;
      row.querySelector(".scenario-value")!.textContent = say.quantity(value, unit);
      row.querySelector(".scenario-origin")!.textContent = say.interface(
        `explainer.origin.${origin}`,
      );
    });
  }

  function showSwings(swings: readonly Swing[]): void {
    const list = one(".swings");
    const items = new Map(
      all<HTMLElement>(".swings li").map((item) => [item.dataset["swing"], item]),
    );
    for (const swing of swings) {
      const item = items.get(swing.key)!;
      item.querySelector(".swing-ends")!.textContent = swingWords(swing, say);
      list.append(item);
    }
  }

  /** @param lasting a finished change, which belongs into the address; a drag passes through many others */
  function change(next: Values, lasting: boolean): void {
    values = next;
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(show);
    if (lasting)
      history.replaceState(
        history.state,
        "",
        location.pathname + writeAddress(parameters, starts, values) + location.hash,
      );
  }

  const isPreset = (name: string) =>
    Object.entries(presetValues(explainer, name, starts)).every(
      ([key, value]) => values[key] === value,
    );

  function tellFaults(faults: AddressFault[]): void {
    const note = one<HTMLElement>(".address-faults");
    note.hidden = !faults.length;
    note.textContent = faults
      .map(({ kind, name }) =>
        say.interface(`explainer.fault.${kind}`, { name: words[`parameter.${name}`] ?? name }),
      )
      .join(" ");
  }

  function readFromAddress(): void {
    const read = readAddress(parameters, starts, location.search);
    tellFaults(read.faults);
    values = read.values;
    show();
  }

  const listen = (type: string, action: (event: Event) => void) =>
    root.addEventListener(type, action, { signal });

  function takeInput(event: Event, lasting: boolean): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.dataset["parameter"]) return;
    const key = input.dataset["parameter"];
    const given = input.type === "checkbox" ? Number(input.checked) : input.valueAsNumber;
    if (Number.isNaN(given)) return lasting ? showInput(input) : undefined;
    change({ ...values, [key]: allowed(parameters[key]!, given) }, lasting);
    if (lasting && input.type === "number") input.value = String(values[key]);
  }

  listen("input", (event) => takeInput(event, false));
  listen("change", (event) => takeInput(event, true));
  listen("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const { preset, act } = button.dataset;
    if (preset) change(presetValues(explainer, preset, starts), true);
    if (act === "reset") change({ ...starts }, true);
    if (act === "copy")
      void navigator.clipboard.writeText(location.href).then(() => {
        button.textContent = say.interface("explainer.copied");
      });
    if (act === "csv") download(`${root.id}.csv`, scenarioCsv(rows()));
  });
  addEventListener("popstate", readFromAddress, { signal });
  root.classList.add("is-live");
  readFromAddress();
  return () => {
    undo.abort();
    cancelAnimationFrame(waiting);
  };
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
