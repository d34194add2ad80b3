import type { Picture, PictureCard } from "./card.ts";
import { settings, type Measure, type SetWords } from "./set-words.ts";
import { ground, margin, size, type Sheet } from "./sheet.ts";

/** The picture's place, at the end of the line, for one that is wide also; the words have what is left. */
const widths = { usual: 540, wide: 660 };
const between = 44;

/** The width of the words beside a picture. */
export const columnBeside = (picture: Picture): number =>
  size.width - 2 * margin - roomFor(picture) - between;

const roomFor = ({ width, height }: Picture): number =>
  width > 1.6 * height ? widths.wide : widths.usual;
const scaleOf = (picture: Picture): number =>
  Math.min(roomFor(picture) / picture.width, (ground.bottom - margin) / picture.height);

/** Of the two sizes a picture is drawn in, the one whose words come out larger on a card. */
export const larger = (wide: Picture, narrow: Picture): Picture =>
  type.wide * scaleOf(wide) > type.narrow * scaleOf(narrow) ? wide : narrow;
/** The size of the words in each. */
const type = { wide: 16, narrow: 13.5 };

/** Words at the start, the picture at the end. */
export function drawBesidePicture(card: PictureCard, sheet: Sheet, measure: Measure): void {
  const { title, below } = setBeside(card, columnBeside(card.picture), measure);
  const first = sheet.write(title, { x: margin, y: ground.top, style: "ink" });
  if (below) sheet.write(below, { x: margin, y: first + title.size * 0.3 + 14, style: "soft" });
  place(card.picture, sheet);
}

/** The largest headline with which the sentence below it still has room; below a size nobody could read, none. */
function setBeside({ title, below }: PictureCard, width: number, measure: Measure): Beside {
  const titles = settings(
    title,
    { face: "display", width, sizes: [66, 62, 58, 54, 50, 46, 42, 38], lead: 1.09 },
    measure,
  );
  const sizes = [25, 23, 21.5, 20];
  const belows = below ? settings(below, { face: "sans", width, sizes, lead: 1.36 }, measure) : [];
  const height = ground.bottom - ground.top;
  for (const under of belows.length ? belows : [undefined])
    for (const over of titles)
      if (over.height + (under ? under.height + 22 : 0) <= height)
        return { title: over, below: under };
  return { title: titles.at(-1)!, below: undefined };
}

interface Beside {
  title: SetWords;
  below: SetWords | undefined;
}

function place(picture: Picture, sheet: Sheet): void {
  const { markup, width, height, within } = picture;
  const top = margin;
  const scale = scaleOf(picture);
  const left = sheet.across(size.width - margin - roomFor(picture) / 2) - (width * scale) / 2;
  let holder = sheet.add("g", { class: "card-picture" });
  for (const name of within) holder = sheet.add("g", { class: name }, holder);
  const inner = holder.ownerDocument.createElement("div");
  inner.innerHTML = markup;
  const drawn = inner.querySelector("svg")!;
  const box = {
    x: left,
    y: top + (ground.bottom - top - height * scale) / 2,
    width: width * scale,
    height: height * scale,
    viewBox: `0 0 ${width} ${height}`,
    overflow: "visible",
  };
  for (const [name, value] of Object.entries(box)) drawn.setAttribute(name, String(value));
  holder.append(drawn);
}
