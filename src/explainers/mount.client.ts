import type { Locale } from "../i18n/locales.ts";
import { readAddress } from "./address.ts";
import { download } from "./download.client.ts";
import { fixedOf, presetValues, sceneOf, type Explainer, type Scene } from "./explainer.ts";
import { createFace } from "./face.client.ts";
import { mountGrasp } from "./grasp.client.ts";
import type { Manner } from "./manner.ts";
import { allowed, type Values } from "./parameter.ts";
import { scenarioCsv, scenarioRows, type Printed } from "./scenario.ts";
import { speak, type Words } from "./say.ts";
import { mountStops } from "./stops.client.ts";
import { createTrail } from "./trail.client.ts";
import { takeTurns } from "./turns.client.ts";

/** What the page hands to the browser: everything that was looked up in the ledger and in the words of its language. */
export interface PageData {
  locale: Locale;
  starts: Values;
  facts: Record<string, Printed>;
  words: Words;
}

/** A reader who pauses this long, in milliseconds, is told by voice what has come out. */
const pause = 600;

/** What is out of sight follows when no input has come for this long, in milliseconds. */
const haste = 90;

/** Brings an explainer to life: controls, picture, sentence, table and address say the same at all times. Returns its undoing. */
export function mountExplainer(root: HTMLElement, explainer: Explainer): () => void {
  const { locale, starts, facts, words } = JSON.parse(
    root.querySelector(".page-data")!.textContent,
  ) as PageData;
  const say = speak(locale, words);
  const { parameters } = explainer;
  const fixed = fixedOf(explainer, (id) => facts[id]!);
  const face = createFace(root, explainer, say);
  const trail = createTrail(root, explainer, starts);
  const undo = new AbortController();
  const { signal } = undo;
  const turns = takeTurns([
    () => {
      // The control in the reader's hand has been set already, and its frame has that to paint.
      const wasWorked = isWorked;
      isWorked = false;
      // When the frame is out, and before the next, there is time to work out the picture.
      preparing = setTimeout(prepare, 0);
      return face.showPresets(isPreset) || wasWorked;
    },
    () => {
      prepare();
      return face.showShapes();
    },
    ...face.showWords,
    () => face.showSentence(present(), values),
    ...face.showControls.map(
      ({ show }) =>
        () =>
          show(values),
    ),
    () => {
      rest = setTimeout(() => face.showRest(seen(), rows()), haste);
      return false;
    },
  ]);
  const undoings = [() => undo.abort(), trail.flush, face.undo, turns.stop];
  let values: Values = starts;
  let isWorked = false;
  let isPrepared = false;
  let preparing: ReturnType<typeof setTimeout> | undefined;
  let travels: ReturnType<typeof mountStops> | undefined;
  let scene: Scene | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rows = () => scenarioRows(explainer, values, starts, facts, say);
  const guesses = Object.keys(parameters).filter((key) => parameters[key]!.isGuess);
  /** A preset as it would stand: what the reader has guessed stays theirs. */
  const presetHere = (name: string) => ({
    ...presetValues(explainer, name, starts),
    ...Object.fromEntries(guesses.map((key) => [key, values[key]!])),
  });
  const isPreset = (name: string) =>
    Object.entries(presetHere(name)).every(([key, value]) => values[key] === value);
  /** Whoever turns what stands behind the curtain draws it. */
  const drawn = (key: string): Partial<Values> =>
    explainer.reveal && !parameters[key]!.isGuess ? { [explainer.reveal]: 1 } : {};

  const present = (): Scene => (scene ??= sceneOf(explainer, values, fixed));

  /** What the picture shows: it may be on its way between two stops. */
  const seen = (): Scene => {
    const between = travels && { [explainer.stops!.parameter]: travels.place() };
    return { ...present(), values: { ...values, ...between } as Values };
  };

  function prepare(): void {
    if (!isPrepared) face.prepare(seen());
    isPrepared = true;
  }

  /** Shows the same scene from where the reader now is in it. */
  function showAgain(): void {
    isPrepared = false;
    clearTimeout(rest);
    turns.ask();
  }

  function show(): void {
    scene = undefined;
    showAgain();
  }

  function change(next: Partial<Values>, manner: Manner): void {
    values = { ...values, ...next } as Values;
    face.setBusy(true);
    clearTimeout(resting);
    resting = setTimeout(() => face.setBusy(false), manner === "passing" ? pause : 0);
    // A machine that cannot carry a picture in a frame would have to carry one in every frame of the way.
    face.setMoving(manner === "leap" && turns.fit());
    show();
    if (explainer.stops && explainer.stops.parameter in next) {
      travels?.goTo(values[explainer.stops.parameter]!);
      // The stop has been marked already; the picture is still where it was, and sets out with the next frame.
      isWorked = true;
    }
    trail.write(values, manner);
  }

  function readFromAddress(): void {
    const read = readAddress(parameters, starts, location.search);
    face.tellFaults(read.faults, words);
    values = read.values;
    if (explainer.stops) travels?.goTo(values[explainer.stops.parameter]!);
    trail.take(values);
    // Nobody has turned anything: a state that comes from an address stands there from the first frame.
    show();
    turns.finish();
  }

  async function copy(text: string, button: HTMLElement): Promise<void> {
    const answer = await navigator.clipboard.writeText(text).then(
      () => "explainer.copied" as const,
      // A page around us may keep its readers' clipboard to itself.
      () => "explainer.notCopied" as const,
    );
    button.textContent = say.interface(answer);
  }

  function takeInput(event: Event, manner: Manner): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) return;
    const key = input.dataset["parameter"];
    if (!key) return;
    const given =
      input.type === "checkbox"
        ? Number((input as HTMLInputElement).checked)
        : input.value.trim() === ""
          ? NaN
          : Number(input.value);
    if (Number.isNaN(given)) {
      if (manner === "lasting") show();
      return;
    }
    const next = allowed(parameters[key]!, given);
    change({ ...drawn(key), [key]: next }, manner);
    // What the reader has under their hand waits for no turn, and a screen reader asks at once what it has come to.
    face.showControls.find((control) => control.input === input)?.show(values);
    isWorked = true;
    // A number that is not allowed is put right when the reader has finished it, not while it is typed.
    if (manner === "lasting" && input.type === "number") input.value = String(next);
  }

  const acts: Record<string, (button: HTMLElement) => void> = {
    reset: () => change(starts, "leap"),
    reveal: () => change({ [explainer.reveal!]: 1 - values[explainer.reveal!]! }, "leap"),
    copy: (button) => void copy(trail.href(), button),
    embed: (button) => void copy(trail.code(), button),
    csv: () => download(`${root.id}.csv`, scenarioCsv(rows())),
  };
  const listen = (type: string, action: (event: Event) => void) =>
    root.addEventListener(type, action, { signal });
  listen("input", (event) => takeInput(event, "passing"));
  listen("change", (event) => takeInput(event, "lasting"));
  // The form is a group of controls; Enter in one of its inputs sends nothing anywhere.
  listen("submit", (event) => event.preventDefault());
  listen("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!button) return;
    const { preset, act = "" } = button.dataset;
    if (preset) change(presetHere(preset), "leap");
    acts[act]?.(button);
  });
  addEventListener("popstate", readFromAddress, { signal });
  if (explainer.grasp)
    undoings.push(
      mountGrasp(root, (at, size, manner) => change(explainer.grasp!(at, size, values), manner)),
    );
  root.classList.add("is-live");
  readFromAddress();
  if (explainer.stops) {
    const { parameter } = explainer.stops;
    travels = mountStops(root, {
      at: () => values[parameter]!,
      draw: showAgain,
      reach(stop) {
        values = { ...values, [parameter]: stop };
        show();
      },
      rest: () => trail.write(values, "lasting"),
      choose: (stop) => change({ [parameter]: stop }, "leap"),
    });
    undoings.push(travels.undo);
  }
  return () => {
    clearTimeout(resting);
    clearTimeout(rest);
    clearTimeout(preparing);
    for (const undoing of undoings) undoing();
  };
}
