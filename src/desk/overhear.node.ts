import type { ServerResponse } from "node:http";

/** Listens to an answer while it is given. @param hear is told the whole text of a page that could be made */
export function overhear(response: ServerResponse, hear: (html: string) => void): void {
  const heard: Buffer[] = [];
  const keep = (chunk: unknown) => {
    if (typeof chunk === "string" || chunk instanceof Uint8Array)
      heard.push(Buffer.from(chunk as string));
  };
  const { write, end } = response;
  response.write = function (this: ServerResponse, ...given: unknown[]) {
    keep(given[0]);
    return write.apply(this, given as Parameters<typeof write>);
  } as typeof write;
  response.end = function (this: ServerResponse, ...given: unknown[]) {
    keep(given[0]);
    return end.apply(this, given as Parameters<typeof end>);
  } as typeof end;
  response.once("finish", () => {
    const text = Buffer.concat(heard).toString();
    if (response.statusCode === 200 && /^<!doctype html/i.test(text)) hear(text);
  });
}
