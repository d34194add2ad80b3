import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { contentSecurityPolicy } from "./policy.ts";

/**
 * Seals a built page: puts the policy first in its head, and names whatever the policy would block.
 * @returns the page, and what is wrong with it in plain words
 */
export function sealPage(html: string): { html: string; faults: string[] } {
  const faults: string[] = [];
  visit(parse(html), (element) => {
    const { tagName, attrs } = element;
    const get = (name: string) => attrs.find((attr) => attr.name === name)?.value;
    for (const { name, value } of attrs) {
      if (name === "style") faults.push(`<${tagName}> has an inline style: ${value}`);
      if (name.startsWith("on")) faults.push(`<${tagName}> has an inline ${name} handler`);
      if (/^\s*javascript:/i.test(value)) faults.push(`<${tagName} ${name}> runs a script address`);
    }
    if (tagName === "style") faults.push("a <style> stands in the page");
    // Data is not run, and passes the policy.
    if (
      tagName === "script" &&
      !get("src") &&
      !/^application\/(?:ld\+)?json$/.test(get("type") ?? "")
    )
      faults.push("a script stands in the page");
    const loaded = fetched[tagName]
      ?.map(get)
      .find((address) => address && /^(?:[a-z]+:)?\/\//i.test(address));
    if (loaded && !(tagName === "link" && !/stylesheet|preload|icon/.test(get("rel") ?? "")))
      faults.push(`<${tagName}> loads from elsewhere: ${loaded}`);
  });
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}">`;
  return { html: html.replace("<head>", `<head>${meta}`), faults };
}

/** Attributes by which an element makes the browser fetch something. */
const fetched: Record<string, string[]> = {
  script: ["src"],
  link: ["href"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  iframe: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  object: ["data"],
  embed: ["src"],
};

function visit(node: Tree.Node, each: (element: Tree.Element) => void): void {
  if ("tagName" in node) each(node);
  if ("childNodes" in node) for (const child of node.childNodes) visit(child, each);
}
