import type { Canvas } from "./datum.ts";
import { balancedLines, breakLines, charactersIn } from "./lines.ts";
import { patterns } from "./patterns.ts";
import type { Rule } from "./style-sheet.ts";
import { wear } from "./wear.ts";

/** What stands around a picture that leaves the site, in the language of its page. */
export interface PlateWords {
  lang: string;
  direction: "ltr" | "rtl";
  title: string;
  subtitle: string;
  /** Read by those who cannot see the picture. */
  summary: string;
  source: string;
  /** Whose it is and under which licence. */
  credit: string;
  /** Where it stands on the site. */
  address: string;
}

/**
 * The site's fonts by the names they have everywhere else, and what stands in where they are not installed. The name
 * within our own cut of Newsreader stands first: who makes the PNG tries no second one.
 */
export const fontNames = {
  "--sans": "'IBM Plex Sans', 'IBM Plex Sans Arabic', 'Helvetica Neue', Arial, sans-serif",
  "--display":
    "'Newsreader 16pt', Newsreader, Georgia, 'Noto Naskh Arabic', 'Times New Roman', serif",
};
const margin = 30;

/**
 * A chart as a plate: title above, picture, source, licence and address below, in one SVG that needs nothing beside it.
 * @param picture what `drawChart` drew for this canvas
 */
export function drawPlate(
  picture: string,
  canvas: Pick<Canvas, "width" | "height">,
  words: PlateWords,
  rules: Rule[],
  document: Document,
): string {
  const holder = document.createElement("div");
  holder.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg"></svg>${picture}${patterns}`;
  const [svg, drawn, kept] = [...holder.children] as [Element, Element, Element];
  const add = (parent: Element, name: string, attributes: Record<string, string | number> = {}) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return parent.appendChild(element);
  };
  const width = canvas.width + 2 * margin;
  const isLeftToRight = words.direction === "ltr";
  const edge = isLeftToRight ? margin : width - margin;

  add(svg, "title", { id: "title" }).textContent = words.title;
  add(svg, "desc", { id: "desc" }).textContent = words.summary;
  const defs = add(svg, "defs");
  for (const pattern of kept.querySelectorAll("pattern, marker"))
    if (picture.includes(`url(#${pattern.id})`)) defs.append(pattern);
  if (!defs.childNodes.length) defs.remove();
  const ground = add(svg, "rect", { class: "plate-ground", width });
  let y = margin + 2;
  const write = (style: string, text: string, { size, leading, lines }: Setting) => {
    for (const line of lines(text, canvas.width)) {
      y += leading;
      const element = add(svg, "text", {
        class: style,
        x: edge,
        y: y - (leading - size),
        "font-size": size,
      });
      if (!isLeftToRight) element.setAttribute("text-anchor", "end");
      element.textContent = line;
    }
  };
  write("plate-title", words.title, settings.title);
  y += 4;
  write("plate-subtitle", words.subtitle, settings.subtitle);
  y += 18;
  const body = add(svg, "g", { class: "picture", transform: `translate(${margin} ${y})` });
  body.append(...drawn.childNodes);
  y += canvas.height + 20;
  add(svg, "path", { class: "plate-rule", d: `M${margin},${y}h${canvas.width}` });
  y += 6;
  write("plate-foot", words.source, settings.foot);
  write("plate-foot", words.credit, settings.foot);
  write("plate-foot", words.address, settings.foot);
  const height = Math.round(y + margin - 8);
  ground.setAttribute("height", String(height));

  wear(svg, rules, fontNames);
  const head = {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang: words.lang,
    role: "img",
    "aria-labelledby": "title",
    "aria-describedby": "desc",
  };
  for (const [name, value] of Object.entries(head)) svg.setAttribute(name, String(value));
  // What is written here is XML, which knows no other names of signs than its own.
  return `${svg.outerHTML.replaceAll("&nbsp;", "\u00a0")}\n`;
}

/** How large a plate is, in its own units: a page shows it so. */
export function plateSize(plate: string): { width: number; height: number } {
  const [, width, height] = / width="(\d+)" height="(\d+)" viewBox=/.exec(plate)!;
  return { width: Number(width), height: Number(height) };
}

interface Setting {
  size: number;
  leading: number;
  lines: (text: string, width: number) => string[];
}
const settings = {
  title: {
    size: 28,
    leading: 33,
    lines: (text, width) => balancedLines(text, charactersIn(width, 28, 0.45)),
  },
  subtitle: {
    size: 15,
    leading: 20,
    lines: (text, width) => balancedLines(text, charactersIn(width, 15)),
  },
  foot: {
    size: 12.5,
    leading: 17.5,
    lines: (text, width) => breakLines(text, charactersIn(width, 12.5, 0.54)),
  },
} satisfies Record<string, Setting>;
