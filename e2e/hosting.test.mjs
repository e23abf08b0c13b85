// Any static host will do, a folder below the root too; and without its program the page still
// says something.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press } from "./support/site.mjs";
import { OFFERED } from "./support/boards.mjs";
import { readLine } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite({ base: "/note/depth/" });
const solution = analyze(OFFERED["depth-23"]).solution;

test("the site works in a folder of another site", visit({}, async (page, t, { address }) => {
  assert.match(address, /\/note\/depth\/$/);
  assert.equal(await readLine(page), solution);
  await press(page, "[");
  assert.equal(page.url(), `${address}#v=1&pass=22`);
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  assert.deepEqual(fonts.sort(), ["Inter", "Newsreader"]);
}));

const noProgram = {
  isBroken: true,
  prepare: (page) => page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "gone" })),
};

test("without its program the page keeps the picture and says what happened", visit(noProgram, async (page) => {
  await page.locator("#no-wasm").waitFor();
  assert.match(await page.locator("#no-wasm").innerText(), /\S+ \S+/);
  await keepsThePicture(page);
}));

test("without scripts too", visit(
  { isBroken: true, context: { javaScriptEnabled: false } },
  async (page) => {
    assert.match(await page.locator("noscript").innerText(), /\S+ \S+/);
    await keepsThePicture(page);
  },
));

test("the picture goes once the page answers", visit({}, async (page) => {
  assert.equal(await page.locator("#poster, #no-wasm:visible, #broken:visible").count(), 0);
}));

/** The picture is the default board, solved, with the sentence the page would open with. */
async function keepsThePicture(page) {
  const poster = page.locator("#poster");
  assert.equal(await poster.isVisible(), true);
  const text = (await poster.innerText()).replace(/\s+/g, " ");
  assert.match(text, /3 of 57 blanks fall in one parallel pass\./);
  const { width, height } = await poster.boundingBox();
  assert.ok(width > 200 && height > 200, `${width} by ${height}`);
}

/** Where the parts of the page lie that are there before its program. */
function places(page) {
  return page.evaluate(() =>
    Object.fromEntries([".page-head", ".headline h1", ".boards", ".rung-strip", ".board"].map((part) => {
      const { x, y, width, height } = document.querySelector(part).getBoundingClientRect();
      return [part, [x, y, width, height].map(Math.round)];
    })));
}

for (const width of [390, 1280, 1920]) {
  test(`nothing moves when the program takes the picture's place, ${width} pixels wide`, visit(
    { width },
    async (page, t, { address }) => {
      const after = await places(page);
      const before = await page.context().newPage();
      await before.route("**/*_bg.wasm", () => {});
      await before.goto(address);
      await before.locator("#poster .board").waitFor();
      await before.evaluate(() => document.fonts.ready);
      assert.deepEqual(await places(before), after);
    },
  ));
}

/** Opens the page in a frame that has no origin, as notes of strangers hold it. */
async function inSandbox(page, address, hash) {
  await page.route("**/note.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<iframe sandbox="allow-scripts" width="1200" height="800" src="${address}${hash}"></iframe>`,
    }));
  await page.goto(`${address}note.html`);
  return page.frameLocator("iframe");
}

test("a frame in a sandbox keeps the picture and says so, where the host allows no other origin", visit(
  { isBroken: true },
  async (page, t, { address }) => {
    const frame = await inSandbox(page, address, "");
    await frame.locator("#no-wasm").waitFor();
    assert.equal(await frame.locator("#poster").isVisible(), true);
  },
));

test("a frame in a sandbox works, where the host allows any origin", visit({}, async (page, t, { address }) => {
  await page.route("**/*.{js,wasm,woff2}*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  const frame = await inSandbox(page, address, "#rules=chains");
  await frame.locator("html[data-ready='1'][data-pending='0']").waitFor();
  const { span } = analyze(OFFERED["depth-23"], "chains");
  assert.equal(await frame.locator("[data-measure=span]").getAttribute("data-value"), String(span));
}));
