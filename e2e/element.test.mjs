// <sudoku-depth>: what it shows until the board is there, and what of it follows the note.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openNotes } from "./support/note.mjs";
import { ROOT } from "./support/environment.mjs";

const { note } = openNotes();

const script = (site) => `<script type="module" src="${site}sudoku-depth.js"></script>`;
const FALLBACK = '<p class="fallback"><a href="#there">A board of depth 23</a></p>';
const one = (attributes = "") => (site) => `${script(site)}<sudoku-depth ${attributes}>${FALLBACK}</sudoku-depth>`;

const isShown = (page, n = 1) =>
  page.waitForFunction((n) => [...document.querySelectorAll("sudoku-depth")].filter((one) => one.shadowRoot?.querySelector("slot").hidden).length === n, n);
const frameOf = (page) => page.frames().find((frame) => frame.url().includes("embed.html"));
const inFrame = (page, selector) => frameOf(page).locator(selector);

test("its children are shown until the board answers, and then as high as the board", note(
  { body: one(), slow: (name) => name.endsWith(".wasm") && held },
  async (page) => {
    await page.locator(".fallback").waitFor();
    await page.waitForFunction(() => document.querySelector("sudoku-depth").shadowRoot.querySelector("iframe"));
    assert.equal(await page.locator(".fallback").isVisible(), true);
    release();
    await isShown(page);
    assert.equal(await page.locator(".fallback").isVisible(), false);
    await page.waitForFunction(() => {
      const frame = document.querySelector("sudoku-depth").shadowRoot.querySelector("iframe");
      return frame.clientHeight > 300;
    });
    await frameOf(page).waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
  },
));
let release;
const held = new Promise((done) => { release = done; });

test("where the site is gone its children stay", note(
  {
    body: (site) => one()(site.replace("/depth/", "/gone/")),
    expects: /404|Failed to load|CORS/,
  },
  async (page) => {
    await page.locator(".fallback").waitFor();
    assert.equal(await page.locator("sudoku-depth a").getAttribute("href"), "#there");
  },
));

test("without scripts its children are all there is", note(
  { body: one(), context: { javaScriptEnabled: false } },
  async (page) => {
    assert.equal(await page.locator(".fallback").isVisible(), true);
  },
));

test("it is as light or dark as the text around, and follows", note({ body: one() }, async (page) => {
  await isShown(page);
  const theme = () => inFrame(page, "html").getAttribute("data-theme");
  assert.equal(await theme(), "light");
  // A switch of the note's own, as many notes have one.
  await page.evaluate(() => {
    document.head.insertAdjacentHTML("beforeend", "<style>.night { background: #111; color: #eee }</style>");
    document.body.className = "night";
  });
  await frameOf(page).waitForFunction(() => document.documentElement.dataset.theme === "dark");
  // The paper of the note shows through.
  const background = await frameOf(page).evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(background, "rgba(0, 0, 0, 0)");
  await page.evaluate(() => document.querySelector("sudoku-depth").setAttribute("theme", "contrast"));
  await frameOf(page).waitForFunction(() => document.documentElement.dataset.theme === "contrast");
}));

for (const [name, css] of [
  ["a color of another kind", ".night { background: #111; color: oklch(0.9 0.02 250) }"],
  ["a color that changes slowly", "body { transition: color 200ms } .night { background: #111; color: #eee }"],
]) {
  test(`it follows ${name}, on whatever element`, note({ body: (site) => `<style>${css}</style><div id="around">${one()(site)}</div>` }, async (page) => {
    await isShown(page);
    assert.equal(await inFrame(page, "html").getAttribute("data-theme"), "light");
    await page.evaluate((css) => { document.querySelector(css.includes("transition") ? "body" : "#around").className = "night"; }, css);
    await frameOf(page).waitForFunction(() => document.documentElement.dataset.theme === "dark");
  }));
}

test("what is said before the board answers waits for it", note({ body: one() }, async (page) => {
  await page.waitForFunction(() => customElements.get("sudoku-depth"));
  await page.evaluate(() => document.querySelector("sudoku-depth").post("set", { pass: 4 }));
  await isShown(page);
  await frameOf(page).waitForFunction(() => document.querySelector("[role=slider]").getAttribute("aria-valuenow") === "4");
}));

test("attributes say what is shown, from the start and later", note(
  { body: one('puzzle="depth-13" view="graph" pass="2" lang="zh" hide="words,controls"') },
  async (page) => {
    await isShown(page);
    const html = inFrame(page, "html");
    const attributes = ["data-shown", "lang", "data-hide"].map((name) => html.getAttribute(name));
    assert.deepEqual(await Promise.all(attributes), ["graph", "zh-Hans", "words controls"]);
    const told = page.evaluate(() => new Promise((done) => {
      const element = document.querySelector("sudoku-depth");
      element.addEventListener("sudoku-depth-state", ({ detail }) => done(detail), { once: true });
      element.setAttribute("view", "walk");
      element.setAttribute("pass", "5");
      element.post("getState");
    }));
    const { view, pass } = await told;
    assert.deepEqual([view, pass], ["walk", 5]);
  },
));

test("twenty boards on a page load when they come near, and share what is loaded", note(
  {
    body: (site) => script(site) + Array.from({ length: 20 }, (_, i) =>
      `<div style="height: 3000px"><sudoku-depth puzzle="depth-${[1, 3, 7, 13, 23, 32][i % 6]}">${FALLBACK}</sudoku-depth></div>`).join(""),
    headers: { "cache-control": "public, max-age=600" },
  },
  async (page, { site }) => {
    await isShown(page, 1).catch(() => {});
    const n = await page.evaluate(() => [...document.querySelectorAll("sudoku-depth")].filter((one) => one.shadowRoot.querySelector("slot").hidden).length);
    assert.ok(n >= 1 && n <= 3, `${n} boards were loaded at once`);
    for (let i = 0; i < 20; i += 1) {
      await page.evaluate((i) => document.querySelectorAll("sudoku-depth")[i].scrollIntoView(), i);
      await page.waitForFunction((i) => document.querySelectorAll("sudoku-depth")[i].shadowRoot.querySelector("slot").hidden, i);
    }
    await isShown(page, 20);
    const n_of = (end) => site.asked.filter((name) => name.endsWith(end)).length;
    assert.equal(n_of("_bg.wasm"), 1);
    assert.equal(n_of("sudoku-depth-embed.js"), 1);
  },
));

test("messages that only look like those of its frame change nothing", note({ body: one() }, async (page) => {
  await isShown(page);
  const height = () => page.evaluate(() => document.querySelector("sudoku-depth").shadowRoot.querySelector("iframe").clientHeight);
  await page.waitForFunction(() => document.querySelector("sudoku-depth").shadowRoot.querySelector("iframe").clientHeight > 300);
  await page.evaluate(async () => {
    for (const data of [null, 7, "x", {}, { source: "sudoku-depth", v: 1, type: "resize", id: "sudoku-depth-1", height: 9 }]) postMessage(data, "*");
    await new Promise((done) => setTimeout(done));
    await new Promise((done) => setTimeout(done));
  });
  assert.ok(await height() > 300);
}));

test("the element is small", () => {
  const { length } = gzipSync(readFileSync(join(ROOT, "assets/sudoku-depth.js")));
  assert.ok(length < 2.6 * 1024, `${length} bytes gzipped`);
});
