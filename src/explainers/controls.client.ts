import type { Explainer } from "./explainer.ts";
import type { Values } from "./parameter.ts";
import type { Say } from "./say.ts";
import { write } from "./drawing.ts";

interface Control {
  input: HTMLInputElement | HTMLSelectElement;
  key: string;
  shown?: Element | null | undefined;
}

const stateOf = (input: Control["input"]): string =>
  input.type === "checkbox" ? String(Number((input as HTMLInputElement).checked)) : input.value;

/** One control. */
export interface ShowControl {
  input: Element;
  show(values: Values): boolean;
}

/** Sets an explainer's controls one by one, and beside each says what it is set to. Each returns whether it was set otherwise. */
export function createControls(
  root: HTMLElement,
  explainer: Explainer,
  say: Say,
): readonly ShowControl[] {
  const controls = [...root.querySelectorAll<Control["input"]>("[data-parameter]")].map(
    (input) => ({
      input,
      key: input.dataset["parameter"]!,
      shown: input.parentElement?.querySelector(".value-shown"),
    }),
  );
  const standing = new Map<Element, number>();

  function show({ input, key, shown }: Control, values: Values): boolean {
    const value = values[key]!;
    // Most controls stand as they stood: written again, they too would be laid out and painted.
    if (standing.get(input) === value && stateOf(input) === String(value)) return false;
    standing.set(input, value);
    if (input.type === "checkbox") (input as HTMLInputElement).checked = value === 1;
    // What is being typed is not overwritten under the reader's hands.
    else if (input !== document.activeElement || input.type !== "number")
      input.value = String(value);
    if (input.type !== "range") return true;
    const inWords = say.value(key, explainer.parameters[key]!, value);
    input.setAttribute("aria-valuetext", inWords);
    if (shown) write(shown, inWords);
    return true;
  }

  return controls.map((control) => ({
    input: control.input,
    show: (values) => show(control, values),
  }));
}
