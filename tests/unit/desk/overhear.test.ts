import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { overhear } from "../../../src/desk/overhear.node.ts";

/** What a reader got, and what was overheard. */
async function answer(give: RequestListener): Promise<{ got: string; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    overhear(response, (html) => heard.push(html));
    give(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const got = await (await fetch(`http://localhost:${port}/`)).text();
  await new Promise((resolve) => server.close(resolve));
  return { got, heard };
}

test("a page that is given in parts is heard as a whole, and given as it was", async () => {
  const { got, heard } = await answer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response.write("<!DOCTYPE html><p>Ö");
    response.write(Buffer.from("re, "));
    response.end("ملف</p>");
  });
  assert.equal(got, "<!DOCTYPE html><p>Öre, ملف</p>");
  assert.deepEqual(heard, [got]);
});

test("what is no page, or is not there, is not heard", async () => {
  for (const [status, text] of [
    [200, "{}"],
    [404, "<!DOCTYPE html>"],
    [500, "<!DOCTYPE html>"],
  ] as const) {
    const { got, heard } = await answer((_request, response) => {
      response.statusCode = status;
      response.end(text);
    });
    assert.equal(got, text);
    assert.deepEqual(heard, []);
  }
});
