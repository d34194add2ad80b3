import type { AddressFault } from "./address.ts";
import { renderDrawing } from "./drawing.ts";
import type { Explainer, Scene } from "./explainer.ts";
import type { Values } from "./parameter.ts";
import type { ScenarioRow } from "./scenario.ts";
import type { Say, Words } from "./say.ts";
import { idleWords, swingWords } from "./sensitivity.ts";

/** What of an explainer can be seen and heard. It holds no state: all of it is shown anew. */
export interface Face {
  /** The shapes of the pictures in sight. It has a single frame's time, as the next two have. */
  showShapes(scene: Scene): void;
  /** The words within the pictures whose shapes were shown last. */
  showLabels(): void;
  /** The sentence, and the controls. */
  showWords(scene: Scene, values: Values): void;
  /** The first picture alone, on its way between two states. */
  showPicture(scene: Scene): void;
  /** What can wait until the reader rests: pictures out of sight, what matters most, table and presets. */
  showRest(scene: Scene, rows: readonly ScenarioRow[], isPreset: (name: string) => boolean): void;
  tellFaults(faults: readonly AddressFault[], words: Words): void;
  /** While it is busy nothing is announced: nobody wants to hear all that a slider passes through. */
  setBusy(isBusy: boolean): void;
  /** After a leap marks glide to their places; under a moving slider they follow at once. */
  setMoving(isMoving: boolean): void;
  undo(): void;
}

const stateOf = (input: HTMLInputElement | HTMLSelectElement): string =>
  input.type === "checkbox" ? String(Number((input as HTMLInputElement).checked)) : input.value;

/** Words that stand already are left alone: written again, they would be shaped, laid out and painted again. */
function write(element: Element, words: string): void {
  if (element.textContent !== words) element.textContent = words;
}

export function createFace(root: HTMLElement, explainer: Explainer, say: Say): Face {
  const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T>(selector)];
  const one = <T extends Element>(selector: string) => root.querySelector<T>(selector)!;
  const told = one<HTMLElement>(".told");
  const pictures = (["draw", "beside"] as const).flatMap((which) =>
    explainer[which]
      ? (["wide", "narrow"] as const).map((size) => ({
          which,
          size,
          svg: one<SVGSVGElement>(`[data-picture=${which}] .picture-${size} svg`),
        }))
      : [],
  );
  const inputs = all<HTMLInputElement | HTMLSelectElement>("[data-parameter]");
  const standing = new Map<Element, number>();
  const swingItems = new Map(
    all<HTMLElement>(".swings li").map((item) => [item.dataset["swing"], item]),
  );
  const swings = root.querySelector(".swings");
  const idle = root.querySelector(".swings-idle");
  const cells = all<HTMLTableRowElement>(".scenario tbody tr");
  const reveal = root.querySelector("[data-act=reveal]");

  function showInput(input: HTMLInputElement | HTMLSelectElement, values: Values): void {
    const key = input.dataset["parameter"]!;
    const [value, parameter] = [values[key]!, explainer.parameters[key]!];
    // Most controls stand as they stood: written again, they too would be laid out and painted.
    if (standing.get(input) === value && stateOf(input) === String(value)) return;
    standing.set(input, value);
    const inWords = say.value(key, parameter, value);
    if (input.type === "checkbox") (input as HTMLInputElement).checked = value === 1;
    // What is being typed is not overwritten under the reader's hands.
    else if (input !== document.activeElement || input.type !== "number")
      input.value = String(value);
    if (input.type === "range") input.setAttribute("aria-valuetext", inWords);
    const shown = input.parentElement?.querySelector(".value-shown");
    if (shown) write(shown, inWords);
  }

  const draw = ({ which, size, svg }: (typeof pictures)[number], scene: Scene): void =>
    renderDrawing(svg, explainer[which]!(scene, size, say));
  // Asked once for each width of the window: asking in every frame would make the browser lay out the page for the answer.
  let inSight = pictures;
  const watcher = new ResizeObserver(() => {
    inSight = pictures.filter(({ svg }) => svg.checkVisibility());
  });
  let halfDrawn: (() => void)[] = [];
  const rooms = all(".seen");
  for (const room of rooms) watcher.observe(room);

  return {
    showPicture(scene) {
      halfDrawn = [];
      for (const picture of inSight) if (picture.which === "draw") draw(picture, scene);
    },
    showShapes(scene) {
      halfDrawn = inSight.map(({ which, size, svg }) => {
        const drawing = explainer[which]!(scene, size, say);
        renderDrawing(svg, drawing, "shapes");
        return () => renderDrawing(svg, drawing, "words");
      });
    },
    showLabels() {
      for (const finish of halfDrawn) finish();
      halfDrawn = [];
    },
    showWords(scene, values) {
      write(told, explainer.tell(scene.outcome, say, scene.values));
      for (const input of inputs) showInput(input, values);
      if (reveal && explainer.reveal)
        write(reveal, say.words(values[explainer.reveal] ? "reveal.hide" : "reveal.show"));
    },
    showRest(scene, rows, isPreset) {
      halfDrawn = [];
      for (const picture of pictures) draw(picture, scene);
      const ranked = swings ? scene.swings() : [];
      for (const swing of ranked) {
        const item = swingItems.get(swing.key)!;
        item.hidden = swing.reach === 0;
        write(item.querySelector(".swing-ends")!, swingWords(swing, explainer.parameters, say));
      }
      if (idle) write(idle, idleWords(ranked, say));
      const items = ranked.map(({ key }) => swingItems.get(key)!);
      const isInOrder = items.every((item, index) => swings?.children[index] === item);
      if (swings && !isInOrder) swings.replaceChildren(...items);
      rows.forEach(({ shown, origin }, index) => {
        const row = cells[index]!;
        row.className = origin;
        write(row.querySelector(".scenario-value bdi")!, shown);
        write(row.querySelector(".scenario-origin")!, say.interface(`explainer.origin.${origin}`));
        row
          .querySelector<HTMLElement>(".scenario-thread")
          ?.toggleAttribute("hidden", origin !== "printed");
      });
      for (const button of all<HTMLButtonElement>("[data-preset]"))
        button.setAttribute("aria-pressed", String(isPreset(button.dataset["preset"]!)));
    },
    tellFaults(faults, words) {
      const note = one<HTMLElement>(".address-faults");
      note.hidden = !faults.length;
      note.textContent = faults
        .map(({ kind, name }) =>
          say.interface(`explainer.fault.${kind}`, { name: words[`parameter.${name}`] ?? name }),
        )
        .join(" ");
    },
    setBusy(isBusy) {
      if (told.ariaBusy !== String(isBusy)) told.ariaBusy = String(isBusy);
    },
    setMoving(isMoving) {
      for (const room of rooms) room.classList.toggle("is-moving", isMoving);
    },
    undo: () => watcher.disconnect(),
  };
}
