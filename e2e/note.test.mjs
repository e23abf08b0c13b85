// docs/examples/note.html, as its readers see it, and the page as a file without its programs.
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { bringAxe } from "./support/axe.mjs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM, DIST, ROOT } from "./support/environment.mjs";
import { serve } from "./support/server.mjs";
import { ARGS, PATIENCE_MS } from "./support/site.mjs";

let browser;
let server;
before(async () => {
  // The note names the site as it lies in a clone.
  server = await serve(ROOT);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const width of [390, 1280]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`three boards stand in the note, ${width} pixels wide, ${colorScheme}`, { skip: join(ROOT, "dist") !== DIST && "the note looks for dist/ in the clone" }, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      page.setDefaultTimeout(PATIENCE_MS);
      const errors = [];
      page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
      page.on("pageerror", (error) => errors.push(String(error)));
      try {
        await page.goto(`${server.origin}/docs/examples/note.html`);
        for (let i = 0; i < 3; i += 1) {
          await page.evaluate((i) => document.querySelectorAll("sudoku-depth")[i].scrollIntoView(), i);
          await page.waitForFunction((i) => document.querySelectorAll("sudoku-depth")[i].shadowRoot?.querySelector("slot").hidden, i);
        }
        const frames = page.frames().filter((frame) => frame.url().includes("embed.html"));
        const shown = await Promise.all(frames.map((frame) => frame.evaluate(() => {
          const { shown, theme } = document.documentElement.dataset;
          return `${shown} ${theme}`;
        })));
        assert.deepEqual(shown.sort(), ["board", "graph", "walk"].map((view) => `${view} ${colorScheme}`));
        for (const frame of frames) {
          await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
        }
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
        await bringAxe(page);
        const violations = await page.evaluate(async () => (await window.axe.run(document, { iframes: false })).violations);
        assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), []);
        assert.deepEqual(errors, []);
      } finally {
        await page.close();
      }
    });
  }
}

test("the page opened as a file keeps the picture and says what happened", async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await page.goto(pathToFileURL(join(DIST, "index.html")).href);
    await page.locator("#no-wasm").waitFor();
    assert.equal(await page.locator("#poster").isVisible(), true);
  } finally {
    await page.close();
  }
});
