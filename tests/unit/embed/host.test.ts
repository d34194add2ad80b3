/** `public/embed.js` as a page around our frames runs it, heard from many senders. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import fc from "fast-check";
import { heightMessage, isAsking } from "../../../src/embed/message.ts";

const script = readFileSync(new URL("../../../public/embed.js", import.meta.url), "utf8");
const origin = "https://threadcount.example";

class Frame {
  style: { height?: string } = {};
  asked: unknown[] = [];
  contentWindow = { postMessage: (message: unknown) => this.asked.push(message) };
  src: string;
  constructor(src: string) {
    this.src = src;
  }
}

/** A page with frames, the script run in it. */
function host(...frames: Frame[]) {
  let hear: (event: object) => void = () => {};
  vm.runInNewContext(script, {
    URL,
    location: { href: "https://newspaper.example/article" },
    document: { querySelectorAll: () => frames },
    addEventListener: (_: string, listener: typeof hear) => (hear = listener),
  });
  return (data: unknown, source: unknown, from = origin) => hear({ data, source, origin: from });
}

const chart = () => new Frame(`${origin}/en/embed/charts/revenue/?scheme=dark`);
const good = heightMessage("charts/revenue", 640);

test("a frame becomes as tall as it says, and no other frame does", () => {
  const [own, other] = [chart(), chart()];
  const say = host(own, other);
  say(good, own.contentWindow);
  assert.equal(own.style.height, "640px");
  assert.equal(other.style.height, undefined);
});

test("a part of a pixel is told as a whole one", () => {
  const own = chart();
  host(own)(heightMessage("charts/revenue", 640.2), own.contentWindow);
  assert.equal(own.style.height, "641px");
});

test("a frame that is there before the script is asked, and understands the question", () => {
  const [own, foreign] = [chart(), new Frame("https://elsewhere.example/video/")];
  host(own, foreign);
  assert.equal(own.asked.length, 1);
  assert.ok(isAsking(structuredClone(own.asked[0])));
  assert.deepEqual(foreign.asked, []);
});

test("nothing else counts as the question", () => {
  for (const data of [undefined, null, "threadcount:ask", 1, {}, [], good])
    assert.ok(!isAsking(data));
});

for (const [name, data] of Object.entries({
  "another type": { ...good, type: "height" },
  "no type": { id: good.id, height: 640 },
  "text instead of an object": JSON.stringify(good),
  nothing: null,
  "a height that is text": { ...good, height: "640" },
  "a height that is no number": { ...good, height: NaN },
  "a height without end": { ...good, height: Infinity },
  "a part of a pixel": { ...good, height: 640.5 },
  "a negative height": { ...good, height: -640 },
  "no height to speak of": { ...good, height: 0 },
  "a height beyond every screen": { ...good, height: 10_000_000 },
  "a style instead of a height": { ...good, height: "1px;position:fixed" },
  "the id of another embed": { ...good, id: "charts/share-price" },
  "no id": { ...good, id: undefined },
  "an id that is no text": { ...good, id: ["charts/revenue"] },
}))
  test(`a frame of ours that says ${name} changes nothing`, () => {
    const own = chart();
    host(own)(data, own.contentWindow);
    assert.deepEqual(own.style, {});
  });

test("another window that says all of it right changes nothing", () => {
  const own = chart();
  const say = host(own);
  for (const source of [null, undefined, {}, chart().contentWindow]) say(good, source);
  assert.deepEqual(own.style, {});
});

test("a frame that has gone to another origin changes nothing", () => {
  const own = chart();
  const say = host(own);
  for (const from of [
    "https://elsewhere.example",
    "null",
    "",
    `${origin}:8443`,
    "http://threadcount.example",
  ])
    say(good, own.contentWindow, from);
  assert.deepEqual(own.style, {});
});

test("a frame of somebody else cannot use our words", () => {
  const foreign = new Frame("https://elsewhere.example/video/");
  host(foreign)(good, foreign.contentWindow, "https://elsewhere.example");
  assert.deepEqual(foreign.style, {});
});

test("whatever is said, a height is a whole number of pixels between the two ends, or is not set", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (height, rest) => {
      const own = chart();
      const say = host(own);
      say(rest, own.contentWindow);
      say({ ...good, height }, own.contentWindow);
      const set = own.style.height;
      if (set === undefined) return;
      assert.match(set, /^\d{2,5}px$/);
      assert.ok(Number.parseInt(set, 10) >= 60 && Number.parseInt(set, 10) <= 20_000);
    }),
  );
});
