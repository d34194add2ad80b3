import { nearestPlace, readPlaces, type Place } from "./places.ts";
import { play } from "./play.client.ts";
import { readRows, sayRow, type RowWords } from "./rows.ts";
import { showSpot } from "./spot.ts";
import { mountTable, type TableWords } from "./table.client.ts";
import { tonesOf } from "./tones.ts";

interface Words extends RowWords, TableWords {
  none: string;
  all: string;
  series: string;
  play: string;
  stop: string;
}

/** Brings the slider of one chart to life, and its table. The rows are read once, in the order in which they stand in the file. */
export function mountExplore(root: HTMLElement): void {
  const scope = root.closest(".step,.chart-block,main")!;
  const table = scope.querySelector<HTMLTableElement>(".chart-data table")!;
  const pictures = [...scope.querySelectorAll<SVGSVGElement>(".chart-picture svg")];
  const stage = root.closest(".scrolly")?.querySelector<SVGSVGElement>(".stage svg.picture");
  const step = root.closest(".step")?.id;
  const range = root.querySelector("input")!;
  const words = JSON.parse(root.dataset["words"]!) as Words;
  const scale = Number(root.dataset["scale"]);
  const placesIn = pictures.map(readPlaces);
  const all = readRows(table, words, [...placesIn[0]!.keys()]);
  let rows = all;
  mountTable(table, words);

  const said = document.createElement("p");
  said.className = "explore-said";
  const tools = document.createElement("div");
  tools.className = "explore-tools";
  tools.hidden = true;
  root.append(said, tools);
  // A slider that stands where nothing was chosen speaks only when it is turned.
  if (range.value !== "0") show();
  range.addEventListener("input", show);
  addSeries();
  if (scale) addSound();

  function show(): void {
    const row = rows[Number(range.value) - 1];
    const text = row ? sayRow(row, all, words, scale > 0) : "";
    range.ariaValueText = text || words.none;
    said.textContent = text;
    tools.hidden = false;
    const key = row?.key ?? "";
    for (const [at, svg] of pictures.entries()) showSpot(svg, placesIn[at]!.get(key), document);
    if (isOnStage()) showSpot(stage!, placesOn(stage!).get(key), document);
  }

  /** A scrolly's stage shows the pictures of all its steps in turn. */
  function isOnStage(): boolean {
    return stage?.closest<HTMLElement>(".scrolly.is-live")?.dataset["step"] === step && !!stage;
  }

  /** The stage has the size of one of the step's own pictures, and shows it when it rests. */
  function placesOn(svg: Element): Map<string, Place> {
    const size = svg.getAttribute("viewBox");
    const same = pictures.findIndex((picture) => picture.getAttribute("viewBox") === size);
    return placesIn[Math.max(0, same)]!;
  }

  function pick(event: MouseEvent): void {
    const seen = [...(stage ? [stage] : []), ...pictures].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const matrix = seen?.getScreenCTM()?.inverse();
    if (!seen || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    const here = [...placesOn(seen).values()].filter(({ key }) =>
      rows.some((row) => row.key === key),
    );
    const nearest = nearestPlace(here, [x, y]);
    const found = rows.findIndex(({ key }) => key === nearest?.key);
    if (found < 0) return;
    range.value = String(found + 1);
    show();
  }
  const picture = scope.querySelector<HTMLElement>(".chart-picture")!;
  picture.addEventListener("click", pick);
  stage?.addEventListener("click", (event) => {
    if (isOnStage()) pick(event);
  });
  // What was outlined belongs to one picture; the next one begins clean.
  if (stage)
    new MutationObserver(() => {
      if (range.value === "0") return;
      range.value = "0";
      show();
      showSpot(stage, undefined, document);
    }).observe(stage.closest(".scrolly")!, { attributeFilter: ["data-step", "class"] });

  function addSeries(): void {
    const names = [...new Set(all.map(({ series }) => series))];
    if (names.length < 2 || names.length === all.length) return;
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.append(new Option(words.all, ""), ...names.map((name) => new Option(name)));
    label.append(words.series, " ", select);
    tools.append(label);
    select.addEventListener("change", () => {
      rows = all.filter(({ series }) => !select.value || series === select.value);
      range.max = String(rows.length);
      range.value = "1";
      show();
    });
  }

  function addSound(): void {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.play;
    tools.append(button);
    let stop: (() => void) | undefined;
    button.addEventListener("click", () => {
      if (stop) return stop();
      const places = placesIn[0]!;
      const width = Number(pictures[0]!.getAttribute("viewBox")!.split(" ")[2]);
      const heard = rows.map(({ key, value }) => {
        const { x = 0, width: own = 0, className = "" } = places.get(key) ?? {};
        const thread = /claim|forecast|derived/.exec(className)?.[0] ?? "reported";
        return { share: value! / scale, at: (x + own / 2) / width, thread };
      });
      button.textContent = words.stop;
      stop = play(tonesOf(heard), (row) => {
        if (row >= 0) {
          range.value = String(row + 1);
          show();
        } else {
          stop = undefined;
          button.textContent = words.play;
        }
      });
    });
    root.ownerDocument.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") stop?.();
    });
  }
}
