import type { Page } from "playwright";
import type { Timed } from "./stopwatch.ts";

/** A control of an explainer, and the values it is set to; a button has none and is pressed. */
export interface Control {
  name: string;
  /** Which it is of all that match `everyControl`, in the order of the page. */
  index: number;
  values: number[];
}

/** What changes the picture. Copying the address and taking the table away leave it as it is. */
const everyControl =
  "[data-parameter], [data-preset], [data-act=reset], [data-act=reveal], [data-by], [data-stop]";

/** Finds every control on the page, and for each the values that take it furthest about. */
export const findControls = (page: Page): Promise<Control[]> =>
  page.evaluate((selector) => {
    const spread = (input: HTMLInputElement): number[] => {
      const [min, max, step] = [input.min, input.max, input.step].map(Number) as [
        number,
        number,
        number,
      ];
      // From end to end and back, so that every step is a change, and most are great ones.
      const parts = [0, 0.75, 0.25, 1, 0.5];
      return parts.map((part) => min + Math.round(((max - min) * part) / step) * step);
    };
    return [...document.querySelectorAll<HTMLElement>(`.explainer :is(${selector})`)].map(
      (element, index) => {
        const { parameter, preset, act, by, stop } = element.dataset;
        if (element instanceof HTMLSelectElement) {
          const values = [...element.options].map((_, place) => place);
          return { name: `${parameter} (select)`, index, values: [...values.slice(1), 0] };
        }
        if (element instanceof HTMLInputElement) {
          const values =
            element.type === "checkbox"
              ? [Number(!element.checked), Number(element.checked)]
              : spread(element);
          return { name: `${parameter} (${element.type})`, index, values };
        }
        const name = preset
          ? `preset ${preset}`
          : (act ?? (by ? `stops by ${by}` : `stop ${stop}`));
        return { name: `${name} (button)`, index, values: [] };
      },
    );
  }, everyControl);

/**
 * Works a control once under the stopwatch, after everything has come to rest. The events are the page's own: a reader's key raises the
 * same two, and goes through the same listeners, while the driver's messages for a key would run on the slowed thread and be counted.
 */
export const work = (
  page: Page,
  { index }: Control,
  value?: number,
  frames?: number,
): Promise<Timed> =>
  page.evaluate(
    async ({ selector, index, value, frames }) => {
      const root = document.querySelector<HTMLElement>(".explainer")!;
      const control = root.querySelectorAll<HTMLElement>(`:is(${selector})`)[index]!;
      const say = (input: HTMLElement, type: string) =>
        input.dispatchEvent(new Event(type, { bubbles: true }));

      function set(input: HTMLElement, value: number): void {
        if (input instanceof HTMLInputElement && input.type === "checkbox")
          input.checked = value === 1;
        else (input as HTMLInputElement | HTMLSelectElement).value = String(value);
        say(input, "input");
        say(input, "change");
      }

      /** A button that finds everything as it would leave it has nothing to do: first something else is set. */
      function leave(): void {
        const { by, stop } = control.dataset;
        const stops = root.querySelectorAll<HTMLElement>("[data-stop]");
        if (by) stops[Number(by) > 0 ? 0 : stops.length - 1]?.click();
        else if (stop) stops[Number(stop) === 0 ? stops.length - 1 : 0]!.click();
        else if (!control.matches("[data-act=reveal]"))
          for (const range of root.querySelectorAll<HTMLInputElement>("input[type=range]"))
            set(
              range,
              range.valueAsNumber === Number(range.min) ? Number(range.max) : Number(range.min),
            );
      }

      if (value === undefined) leave();
      await untilQuiet(root, 80);
      return timeInput(() => (value === undefined ? control.click() : set(control, value)), frames);
    },
    { selector: everyControl, index, value, frames },
  );
