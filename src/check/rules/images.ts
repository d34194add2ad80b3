import { didYouMean } from "../../did-you-mean.ts";
import { pictureKindOf } from "../../files/picture-kind.ts";
import type { Issue, Place } from "../../issue.ts";
import type { RuleName } from "../../rules/index.ts";
import { walk, type MdNode } from "../../story/markdown.ts";
import type { Project } from "../../story/project.ts";
import type { Text } from "../../story/text.ts";
import type { Rule } from "../rule.ts";
import { addressPlace } from "./links.ts";

const formats = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"];
const largest = 5_000_000;

/** Pictures are files beside their text, and say in words what they show. */
export const checkImages: Rule = (project) =>
  project.texts.flatMap((text) => {
    const definitions = new Map<string, MdNode>();
    const images: MdNode[] = [];
    walk(text.tree, (node) => {
      if (node.type === "definition" && !definitions.has(node.identifier!))
        definitions.set(node.identifier!, node);
      if (node.type === "image" || node.type === "imageReference") images.push(node);
    });
    return images.flatMap((node) => {
      const source = node.type === "image" ? node : definitions.get(node.identifier!)!;
      return [
        ...checkFile(project, text, source),
        ...checkAlternative(text, node, source.url ?? ""),
      ];
    });
  });

function checkFile({ files }: Project, text: Text, node: MdNode): Issue[] {
  const url = node.url ?? "";
  const place = addressPlace(text, node);
  if (/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(url))
    return [
      issue(
        "images/remote",
        "The picture stands on another site.",
        "Pages of this site ask no other site for anything: it would learn who reads them, and could change the picture.",
        "Put the file beside the text, if its rights allow, and write ./picture.jpg.",
        place,
      ),
    ];
  const folder = text.file.slice(0, text.file.lastIndexOf("/") + 1);
  const beside = files.paths
    .filter((path) => path.startsWith(folder) && formats.includes(endingOf(path)))
    .map((path) => `./${path.slice(folder.length)}`);
  const name = decoded(url);
  const path = folder + name.replace(/^\.\//, "");
  const isThere = files.paths.includes(path);
  if (isThere && !name.startsWith("./"))
    return [
      issue(
        "images/missing",
        `"${url}" does not begin with "./".`,
        "Only so is it clear that the file stands beside the text.",
        `Write ./${url}`,
        place,
      ),
    ];
  if (!isThere)
    return [
      issue(
        "images/missing",
        `There is no picture "${url}" beside this text.`,
        "The reader would see a hole, and the site could not be built.",
        `Put the file into ${folder} and write ./ before its name. Capitals count.${didYouMean(url, beside)}`,
        place,
      ),
    ];
  if (!formats.includes(endingOf(path)))
    return [
      issue(
        "images/format",
        `A browser cannot show "${url}".`,
        "Not every browser knows this kind of file.",
        `Save it as .jpg (photographs) or .png (drawings). Known are: ${formats.join(", ")}.`,
        place,
      ),
    ];
  const size = files.size(path);
  if (size <= largest) return checkKind(path, pictureKindOf(files.bytes(path)), place);
  return [
    issue(
      "images/too-large",
      `This picture has ${(size / 1e6).toFixed(1)} MB; at most ${largest / 1e6} are taken.`,
      "It may have been meant for print; everybody who builds the site would carry it along.",
      "Save it with at most 2400 pixels on its longer side.",
      place,
    ),
  ];
}

/** A file's name says what it is, and its first bytes say whether that is true. */
function checkKind(path: string, kind: string | undefined, place: Place): Issue[] {
  const ending = endingOf(path).replace("jpeg", "jpg");
  if (kind === ending) return [];
  const name = path.slice(path.lastIndexOf("/") + 1);
  const [message, hint] =
    kind === undefined
      ? [
          `The file "${name}" holds no picture.`,
          "Open the picture in the program it was made with, and save it anew.",
        ]
      : formats.includes(kind)
        ? [
            `"${name}" is named .${ending} and holds a picture of the kind .${kind}.`,
            `Name it ${name.replace(/\.\w+$/, `.${kind}`)}, here and in its folder.`,
          ]
        : [
            `"${name}" is named .${ending} and holds a file of the kind .${kind}.`,
            `Open it and save it as .${ending}; another name alone does not change what is in it.`,
          ];
  const why = "Readers would see a hole in its place, or the site could not be built.";
  return [issue("images/another-kind", message, why, hint, place)];
}

/** The alternative is what people hear, and what everybody reads where the picture does not load. */
function checkAlternative(text: Text, node: MdNode, url: string): Issue[] {
  const words = (node.alt ?? "").trim();
  const file = url.slice(url.lastIndexOf("/") + 1);
  const isName =
    words === file || words === file.replace(/\.\w+$/, "") || /\.(?:\w{3,4})$/.test(words);
  const isKind =
    /^(?:an? |the |eine? |das )?(?:image|picture|photo(?:graph)?|graphic|foto|bild|grafik|صورة)(?: \d+)?$/i.test(
      words,
    );
  if (words && !isName && !isKind) return [];
  const { start, end } = node.position!;
  return [
    issue(
      "images/no-alternative",
      words
        ? `"${words}" does not say what the picture shows.`
        : "The picture has no words of its own.",
      "People who hear the page, and all for whom the picture does not load, would miss what it says.",
      `Write what it shows between the brackets: ![Ships at the quay](${url || "./quay.jpg"}).`,
      text.placeAt(start.offset, end.offset - start.offset),
    ),
  ];
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1).toLowerCase();

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function issue(rule: RuleName, message: string, why: string, hint: string, place: Place): Issue {
  return { rule, severity: "error", message, why, hint, place };
}
