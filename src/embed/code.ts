/** A frame of ours in somebody else's page. */
export interface Frame {
  /** The embed's own address. */
  src: string;
  title: string;
  /** In pixels, for pages that run no script. */
  height: number;
  /** The address of `embed.js`. */
  script: string;
  /** May it write to the clipboard when its reader presses "Copy"? */
  copies: boolean;
}

/** The code that a newspaper puts into a page of its own. */
export function embedCode({ src, title, height, script, copies }: Frame): string {
  const allow = copies ? ' allow="clipboard-write"' : "";
  return [
    `<iframe src="${escaped(src)}" title="${escaped(title)}" height="${height}" loading="lazy"${allow} style="width:100%;border:0"></iframe>`,
    `<script async src="${escaped(script)}"></script>`,
  ].join("\n");
}

/** The same code for another state of an explainer. @param query as an address has it, empty for the state it begins with */
export const codeFor = (code: string, query: string): string =>
  code.replace(/(?<=<iframe src="[^"?]*)(?:\?[^"]*)?(?=")/, () => escaped(query));

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
