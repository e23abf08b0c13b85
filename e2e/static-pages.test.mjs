// The still pages of boards: they need no program, and say what the page says.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { openSite, ready } from "./support/site.mjs";
import { DIST, ROOT } from "./support/environment.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const FOLDER = join(DIST, "board");
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
/** The shallow and the deep, the stuck, the small and the large, and one under other rules. */
const BOARDS = ["depth-1", "depth-23", "hardest-escargot", "made-shallow-4x4", "made-deep-25x25", "made-locked-6"];

const { visit } = openSite({ base: "/note/depth/" });
const still = (name, options = {}) => ({ path: `board/${name}.html`, isStill: true, ...options });

/** Every picture of the page, scrolled to and loaded. */
async function pictures(page) {
  const all = await page.locator("img").all();
  for (const one of all) await one.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  return page.evaluate(() => [...document.images].map(({ alt, naturalWidth }) => ({ alt, naturalWidth })));
}

const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const name of BOARDS) {
  test(`the page of ${name} needs no scripts and fits a small screen`, visit(
    still(name, { width: 320, height: 640, context: { javaScriptEnabled: false } }),
    async (page) => {
      const [picture, ...more] = await page.locator("img").all();
      assert.equal(more.length, 0);
      await picture.scrollIntoViewIfNeeded();
      const { width, height } = await picture.boundingBox();
      assert.ok(width > 250 && Math.abs(width - height) < 2, `${width} by ${height}`);
      assert.match(await picture.getAttribute("alt"), /^Sudoku board; .*\d+ .*\.$/);
      assert.match(await page.locator("h1").innerText(), /Sudoku/);
      assert.equal(await page.locator("script").count(), 0);
    },
  ));

  test(`${name} opened live has the figures of its page`, visit(still(name), async (page) => {
    const figures = (scope) => page.locator(`${scope} [data-measure]`).evaluateAll((all) =>
      Object.fromEntries(all.map(({ dataset }) => [dataset.measure, dataset.value])));
    const { givens, ...told } = await figures("dl");
    assert.ok(Number(givens) > 0);
    const headline = await page.locator(".headline").innerText();
    await page.locator("a.open").click();
    await ready(page);
    assert.deepEqual(await figures("main"), told);
    assert.equal(await page.locator(".headline h1").innerText(), headline);
  }));
}

for (const name of ["index", ...BOARDS]) {
  test(`axe-core finds nothing on the page of ${name}, every picture shows, nothing scrolls sideways`, visit(
    still(name),
    async (page) => {
      for (const { naturalWidth } of await pictures(page)) assert.ok(naturalWidth > 0);
      await page.evaluate(AXE);
      const found = [];
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async () => (await window.axe.run(document)).violations);
        found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0].target.join(" ")}`));
      }
      assert.deepEqual(found, []);
      for (const width of [320, 390, 800, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.equal(await sideways(page), 0, `${width} pixels`);
      }
    },
  ));
}

test("the list leads to every page", visit(still("index"), async (page) => {
  const links = await page.locator(".cards a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  assert.deepEqual(links.toSorted(), PAGES.filter((name) => name !== "index.html").toSorted());
}));

test("the front page has a preview, and leads to the list without its program", visit(
  { isStill: true, context: { javaScriptEnabled: false } },
  async (page, t, { address }) => {
    const told = (name) => page.locator(`meta[property="${name}"]`).getAttribute("content");
    const preview = await page.request.get(new URL(await told("og:image"), address).href);
    assert.equal(preview.headers()["content-type"], "image/png");
    const head = await preview.body();
    assert.deepEqual(
      [head.readUInt32BE(16), head.readUInt32BE(20)].map(String),
      [await told("og:image:width"), await told("og:image:height")],
    );
    await page.locator("noscript a").first().click();
    assert.equal(await page.locator("h1").innerText(), "All boards");
  },
));

test("html-validate finds nothing", async () => {
  const config = JSON.parse(readFileSync(join(ROOT, "e2e/html-validate.json"), "utf8"));
  const validate = new HtmlValidate(new StaticConfigLoader(config));
  const found = [];
  for (const name of PAGES) {
    const { results } = await validate.validateFile(join(FOLDER, name));
    for (const { messages } of results)
      found.push(...messages.map(({ ruleId, line, message }) => `${name}:${line}: ${ruleId}: ${message}`));
  }
  assert.deepEqual(found.slice(0, 10), []);
});
