import type { AddressFault } from "./address.ts";
import { createControls, type ShowControl } from "./controls.client.ts";
import { renderDrawing, write, type Drawing, type Shape } from "./drawing.ts";
import type { Explainer, Scene } from "./explainer.ts";
import type { Values } from "./parameter.ts";
import type { ScenarioRow } from "./scenario.ts";
import type { Say, Words } from "./say.ts";
import { idleWords, swingWords } from "./sensitivity.ts";
import { mountSteady } from "./steady.client.ts";
import type { Part } from "./turns.client.ts";

/** What of an explainer can be seen and heard. It holds no state: all of it is shown anew. */
export interface Face {
  /** Which presets these are. */
  showPresets(isPreset: (name: string) => boolean): boolean;
  /** Works out the pictures in sight, and shows nothing yet. */
  prepare(scene: Scene): void;
  /** The shapes of the pictures that were prepared. */
  showShapes(): boolean;
  /** The words of the same pictures, for several frames. */
  showWords: readonly Part[];
  /** The sentence. */
  showSentence(scene: Scene, values: Values): boolean;
  /** The controls one by one, and beside each what it is set to. */
  showControls: readonly ShowControl[];
  /** What can wait until the reader rests: pictures out of sight, what matters most, and the table. */
  showRest(scene: Scene, rows: readonly ScenarioRow[]): void;
  tellFaults(faults: readonly AddressFault[], words: Words): void;
  /** While it is busy nothing is announced: nobody wants to hear all that a slider passes through. */
  setBusy(isBusy: boolean): void;
  /** After a leap marks glide to their places; under a moving slider they follow at once. */
  setMoving(isMoving: boolean): void;
  undo(): void;
}

/** To lay out all words of a picture takes a slow machine longer than a frame. */
const portions = 2;
const isShape = ({ tag }: Shape): boolean => tag !== "text";
const isWords = (portion: number) => (shape: Shape, index: number) =>
  !isShape(shape) && index % portions === portion;

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
  const presets = all<HTMLButtonElement>("[data-preset]");
  const swingItems = new Map(
    all<HTMLElement>(".swings li").map((item) => [item.dataset["swing"], item]),
  );
  const swings = root.querySelector(".swings");
  const idle = root.querySelector(".swings-idle");
  const cells = all<HTMLTableRowElement>(".scenario tbody tr");
  const reveal = root.querySelector("[data-act=reveal]");

  const drawingOf = ({ which, size }: (typeof pictures)[number], scene: Scene): Drawing =>
    explainer[which]!(scene, size, say);
  // Asked once for each width of the window: asking in every frame would make the browser lay out the page for the answer.
  let inSight = pictures;
  const watcher = new ResizeObserver(() => {
    inSight = pictures.filter(({ svg }) => svg.checkVisibility());
  });
  let drawn: { svg: SVGSVGElement; drawing: Drawing }[] = [];
  const render = (isDue: (shape: Shape, index: number) => boolean): boolean =>
    drawn.map(({ svg, drawing }) => renderDrawing(svg, drawing, isDue)).some(Boolean);
  const rooms = all(".seen");
  for (const room of rooms) watcher.observe(room);
  const unsteady = mountSteady(told);

  return {
    showPresets(isPreset) {
      const pressed = (button: HTMLElement) => String(isPreset(button.dataset["preset"]!));
      const changed = presets.filter((button) => button.ariaPressed !== pressed(button));
      for (const button of changed) button.ariaPressed = pressed(button);
      return changed.length > 0;
    },
    prepare(scene) {
      drawn = inSight.map((picture) => ({
        svg: picture.svg,
        drawing: drawingOf(picture, scene),
      }));
    },
    showShapes: () => render(isShape),
    showWords: Array.from({ length: portions }, (_, at) => () => render(isWords(at))),
    showSentence(scene, values) {
      if (reveal && explainer.reveal)
        write(reveal, say.words(values[explainer.reveal] ? "reveal.hide" : "reveal.show"));
      return write(told, explainer.tell(scene.outcome, say, scene.values));
    },
    showControls: createControls(root, explainer, say),
    showRest(scene, rows) {
      drawn = [];
      for (const picture of pictures) renderDrawing(picture.svg, drawingOf(picture, scene));
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
    undo() {
      watcher.disconnect();
      unsteady();
    },
  };
}
