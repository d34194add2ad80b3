/** Charts and explainers in the pages of a newspaper on another origin. */
import { expect, test, type Frame, type Page } from "playwright/test";
import { violations } from "./axe.ts";
import { openNewspaper, type Newspaper } from "./newspaper.node.ts";

const chart = "charts/revenue";
const explainer = "explainers/ten-gigawatts";
let paper: Newspaper;

test.beforeAll(async () => {
  paper = await openNewspaper();
});
test.afterAll(() => paper.close());

/** Opens an article and waits for what stands in its frame. */
async function read(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const element = await page.locator("iframe").first().elementHandle();
  const frame = (await element!.contentFrame())!;
  await frame.waitForLoadState();
  await expect(frame.locator("h1")).toBeVisible();
  return frame;
}
const show = (page: Page, id: string, query = "") =>
  read(page, paper.print(paper.codeOf(id, query)));

const heights = async (page: Page, frame: Frame) => ({
  frame: (await page.locator("iframe").first().boundingBox())!.height,
  content: Math.ceil(
    await frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
  ),
  scrolls: await frame.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
  ),
});

/** The frame is just as tall as what stands in it. */
async function expectFit(page: Page, frame: Frame): Promise<number> {
  let height = 0;
  await expect(async () => {
    const found = await heights(page, frame);
    expect(found).toEqual({ frame: found.content, content: found.content, scrolls: false });
    height = found.frame;
  }).toPass({ timeout: 5000, intervals: [30, 60, 120] });
  return height;
}

for (const id of [chart, explainer]) {
  for (const [width, size] of [
    [390, "narrow"],
    [1200, "wide"],
  ] as const)
    test(`a frame is as tall as its ${size} picture and has no scroll bar: ${id}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const frame = await show(page, id);
      await expectFit(page, frame);
      const other = size === "wide" ? "narrow" : "wide";
      await expect(frame.locator(`.picture-${size}`)).toBeVisible();
      await expect(frame.locator(`.picture-${other}`)).toBeHidden();
    });

  test(`a frame follows the width of its page, and details that are opened: ${id}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    // Letters that arrive late are taken up when a width changes, and would change the height too.
    await page.route("**/*.woff2", (route) => route.abort());
    const frame = await show(page, id);
    // Its controls come with its script.
    if (id === explainer) await expect(frame.locator(".explainer")).toHaveClass(/is-live/);
    const narrow = await expectFit(page, frame);
    await page.setViewportSize({ width: 1000, height: 900 });
    await expect(frame.locator(".picture-wide")).toBeVisible();
    expect(await expectFit(page, frame)).not.toBe(narrow);
    await page.setViewportSize({ width: 390, height: 900 });
    await expect(frame.locator(".picture-narrow")).toBeVisible();
    expect(await expectFit(page, frame)).toBe(narrow);
    await frame.locator("summary").click();
    await expect(frame.locator("table")).toBeVisible();
    expect(await expectFit(page, frame)).toBeGreaterThan(narrow);
    await frame.locator("summary").click();
    await expect(frame.locator("table")).toBeHidden();
    expect(await expectFit(page, frame)).toBe(narrow);
  });

  test(`a frame that was there before the script is asked for its height: ${id}`, async ({
    page,
  }) => {
    const [code = "", script = ""] = paper.codeOf(id).split("\n");
    const frame = await read(page, paper.print(code));
    const before = await heights(page, frame);
    await page.addScriptTag({ url: /src="([^"]+)"/.exec(script)![1]! });
    expect(await expectFit(page, frame)).not.toBe(before.frame);
  });

  test(`light and dark are the reader's choice, or the newspaper's: ${id}`, async ({ page }) => {
    const ground = (frame: Frame) =>
      frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ["rgb(250, 248, 243)", "rgb(22, 21, 15)"];
    for (const [colorScheme, query, wanted] of [
      ["light", "", light],
      ["dark", "", dark],
      ["light", "?scheme=dark", dark],
      ["dark", "?scheme=light", light],
      ["light", "?scheme=purple", light],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      const frame = await show(page, id, query);
      await expect(async () => expect(await ground(frame)).toBe(wanted)).toPass({ timeout: 5000 });
    }
  });

  test(`axe finds nothing in the frame, light and dark, narrow and wide: ${id}`, async ({
    page,
  }) => {
    test.slow();
    const frame = await show(page, id);
    await frame.locator("summary").click();
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [390, 1200]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize({ width, height: 900 });
        await expectFit(page, frame);
        expect(await violations(frame), `${colorScheme}, ${width}`).toEqual([]);
      }
  });

  test(`the console stays silent, on the page and in the frame: ${id}`, async ({ page }) => {
    const said: string[] = [];
    page.on("pageerror", (error) => said.push(String(error)));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) said.push(message.text());
    });
    await expectFit(page, await show(page, id));
    expect(said).toEqual([]);
  });
}

test("without scripts the frame has its own height, in which everything has room at every width", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const id of [chart, "charts/dependence", "charts/web-both", explainer]) {
    const frame = await show(page, id);
    await expect(frame.locator(".picture-wide:visible, .picture-narrow:visible")).toHaveCount(1);
    for (const width of [320, 390, 464, 560, 640, 800, 1200]) {
      await page.setViewportSize({ width, height: 900 });
      const { frame: given, content } = await heights(page, frame);
      expect(content, `${id}, ${width}`).toBeLessThanOrEqual(given);
    }
  }
  await context.close();
});

test("nothing that is said wrongly, or by somebody else, changes a frame", async ({ page }) => {
  const liar = `<script>
    const good = { type: "threadcount:height", id: "${chart}", height: 777 };
    parent.postMessage(good, "*");
    for (const frame of [0, 1, 2]) parent.frames[frame]?.postMessage(good, "*");
  </script>`;
  const foreign = paper.print(liar);
  const frame = await read(
    page,
    paper.print(`${paper.codeOf(chart)}<iframe src="${foreign}" title="Foreign"></iframe>`),
  );
  const height = await expectFit(page, frame);
  await page.evaluate(() => {
    const counted = globalThis as unknown as { heard: number };
    counted.heard = 0;
    addEventListener("message", () => counted.heard++);
  });
  const good = { type: "threadcount:height", id: chart, height: 777 };
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: number }).heard);

  const fromFrame = [
    { ...good, type: "height" },
    { ...good, type: undefined },
    { ...good, id: "charts/share-price" },
    { ...good, height: 1e9 },
    { ...good, height: -777 },
    { ...good, height: NaN },
    { ...good, height: Infinity },
    { ...good, height: 777.5 },
    { ...good, height: "777" },
    { ...good, height: "777px; position: fixed" },
    { ...good, height: null },
    { ...good, height: [777] },
    JSON.stringify(good),
    null,
    777,
  ];
  await frame.evaluate((messages) => {
    for (const message of messages) parent.postMessage(message, "*");
  }, fromFrame);
  await expect.poll(heard).toBe(fromFrame.length);
  // The page itself, and another frame of it, say all of it right.
  await page.evaluate((message) => postMessage(message, "*"), good);
  await page.frames()[2]!.evaluate((message) => parent.postMessage(message, "*"), good);
  await expect.poll(heard).toBe(fromFrame.length + 2);
  expect((await heights(page, frame)).frame).toBe(height);

  // The same message from the frame itself is believed: what was refused was refused for its faults.
  await frame.evaluate((message) => parent.postMessage(message, "*"), good);
  await expect.poll(async () => (await heights(page, frame)).frame).toBe(777);
});

test("a frame that has gone to another origin is not believed", async ({ page }) => {
  const frame = await show(page, chart);
  const height = await expectFit(page, frame);
  const liar = paper.print(
    `<script>parent.postMessage({ type: "threadcount:height", id: "${chart}", height: 777 }, "*")</script>`,
  );
  const heard = page.evaluate(
    () => new Promise((resolve) => addEventListener("message", resolve, { once: true })),
  );
  await page.evaluate((liar) => {
    document.querySelector("iframe")!.contentWindow!.location.href = liar;
  }, liar);
  await heard;
  expect((await page.locator("iframe").boundingBox())!.height).toBe(height);
});

test("a frame answers the page around it, and nobody else", async ({ page }) => {
  const frame = await show(page, chart);
  await expectFit(page, frame);
  await page.evaluate(() => {
    const counted = globalThis as unknown as { heard: number };
    counted.heard = 0;
    addEventListener("message", () => counted.heard++);
  });
  const heard = () => page.evaluate(() => (globalThis as unknown as { heard: number }).heard);
  await frame.evaluate(() => postMessage({ type: "threadcount:ask" }, "*"));
  const ask = (data: unknown) =>
    page.evaluate(
      (data) => document.querySelector("iframe")!.contentWindow!.postMessage(data, "*"),
      data,
    );
  for (const data of ["threadcount:ask", null, { type: "threadcount:height" }]) await ask(data);
  await ask({ type: "threadcount:ask" });
  await expect.poll(heard).toBe(1);
});

test("a state of an explainer can be handed over, is kept in the frame's address, and fills no back button", async ({
  page,
}) => {
  const frame = await show(page, explainer, "?v=1&built=50&scheme=dark");
  const built = frame.locator("input[type=number][data-parameter=built]");
  await expect(built).toHaveValue("50");
  await expect(frame.locator(".address-faults")).toBeHidden();
  const steps = await page.evaluate(() => history.length);
  await frame.locator("[data-preset=doubt]").click();
  await expect(built).toHaveValue("10");
  const queryOf = () => frame.evaluate(() => location.search);
  await expect.poll(queryOf).toBe("?v=1&built=10&pace=0.25&scheme=dark");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await expectFit(page, frame);
  await frame.locator(".embed-home").click();
  await page.waitForURL("**/en/explainers/ten-gigawatts/?v=1&built=10&pace=0.25");
  await expect(page.locator("input[type=number][data-parameter=built]")).toHaveValue("10");
});

test("an explainer's page gives the code of the state it is in", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en/explainers/ten-gigawatts/");
  const code = page.locator(".explainer .embed-code textarea");
  const begun = await code.inputValue();
  await page.locator("[data-preset=doubt]").click();
  await expect(code).toHaveValue(begun.replace('/"', '/?v=1&amp;built=10&amp;pace=0.25"'));
  await page.locator("[data-act=embed]").click();
  await expect(page.locator("[data-act=embed]")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await page.locator("[data-act=reset]").click();
  await expect(code).toHaveValue(begun);
});

test("the code of a chart is copied by a press, or marked where the clipboard is closed", async ({
  page,
  context,
}) => {
  await page.goto("/en/chart-library/");
  const data = page.locator("#chart-revenue .chart-data");
  await data.locator("summary").click();
  const code = await data.locator("textarea").inputValue();
  await context.grantPermissions([]);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
  });
  await data.getByRole("button", { name: "Copy the embed code" }).click();
  await expect(data.getByRole("status")).toHaveText("The code is marked: copy it");
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(code);
  await page.reload();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await data.locator("summary").click();
  await data.getByRole("button", { name: "Copy the embed code" }).click();
  await expect(data.getByRole("status")).toHaveText("Copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
});

test("every link in a frame opens in the whole window", async ({ page }) => {
  const frame = await show(page, chart);
  await frame.locator(".chart-data summary").click();
  await frame.locator(".chart-data .locator").first().click();
  await page.waitForURL(`${paper.site}/en/sources/**`);
  await page.goBack();
  await page.frameLocator("iframe").locator(".embed-home").click();
  await page.waitForURL(`${paper.site}/en/stories/**`);
});

test("a page that is isolated itself may embed too, and no page of ours can be framed", async ({
  page,
}) => {
  const isolated = {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  };
  const frame = await read(page, paper.print(paper.codeOf(chart), isolated));
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await expectFit(page, frame);
  await page.goto(paper.print(`<iframe src="${paper.site}/en/sources/" title="No"></iframe>`));
  await page.waitForLoadState("networkidle");
  const framed = page.frameLocator("iframe").getByRole("heading", { name: "The sources" });
  await expect(framed).toHaveCount(0);
});
