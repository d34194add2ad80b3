import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;

/** Reads XML as strictly as the standard asks. @throws where it is not well formed */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(`not well formed: ${fault.textContent}`);
  return document;
}

/** The text of the elements of a name, in the order of the document. */
export const textsOf = (node: Document | Element, name: string): string[] =>
  [...node.getElementsByTagName(name)].map(({ textContent }) => textContent ?? "");
