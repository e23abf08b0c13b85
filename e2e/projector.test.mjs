// The projector theme in every view, at the sizes of projectors: large type, large boards, strong contrast.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, settle } from "./support/site.mjs";

const { visit } = openSite();

const SIZES = [[1024, 768], [1280, 720], [1920, 1080]];
const VIEWS = [
  ["explore", "#theme=projector&cell=r3c7"],
  ["the graph on the board", "#theme=projector&graph=board&cell=r3c7"],
  ["the walk", "#theme=projector&graph=walk&cell=r3c7"],
  ["in the spotlight", "#theme=projector&cell=r3c7&spot=1"],
  ["in the middle of time", "#theme=projector&g=depth-32&pass=9"],
  ["machines", "#theme=projector&view=machines", "[data-machine][data-serial]"],
  ["evidence", "#theme=projector&view=evidence", "[data-run='1'] [data-look=given]"],
  ["the gallery", "#theme=projector&view=gallery", "[data-board-id]"],
  ["scale", "#theme=projector&view=scale", "[data-annex=scale] h1"],
];

for (const [name, hash, part] of VIEWS) {
  for (const lang of ["en", "zh"]) {
    test(`nothing is smaller than 18 pixels, nothing sticks out: ${name}, ${lang}`, visit(
      { hash: `${hash}&lang=${lang}`, width: 1920, height: 1080 },
      async (page) => {
        if (part) await page.locator(part).first().waitFor();
        const found = [];
        for (const [width, height] of SIZES) {
          await page.setViewportSize({ width, height });
          await settle(page);
          found.push(...(await smallPrint(page)).map((one) => `${width}: ${one}`));
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (over > 0) found.push(`${width}: sideways by ${over}`);
        }
        assert.deepEqual(found, []);
      },
    ));
  }
}

for (const [width, height] of SIZES) {
  test(`the board and the clock lie above the fold, and digits are huge: ${width} by ${height}`, visit(
    { hash: "#theme=projector", width, height },
    async (page) => {
      const board = await page.locator("[data-board]").boundingBox();
      assert.ok(board.y + board.height <= height, `the board ends at ${board.y + board.height}`);
      assert.ok(board.height >= 0.75 * height, `${board.height} of ${height}`);
      const bars = await page.locator(".bars").boundingBox();
      assert.ok(bars.y + bars.height <= height);
      const digit = await page.locator("[data-cell=r1c1] .digit").evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
      assert.ok(digit >= height / 20, `${digit} px`);
      // What is less needed comes behind it, for the keyboard too.
      const isBehind = await page.evaluate(() =>
        document.querySelector("[data-board]").compareDocumentPosition(document.querySelector(".rungs")) & Node.DOCUMENT_POSITION_FOLLOWING);
      assert.ok(isBehind);
    },
  ));
}

/** Returns what is written smaller than 18 pixels, each kind once. Boards beyond 9 by 9 are as large as they can be. */
const smallPrint = (page) =>
  page.evaluate(() => {
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent.trim();
      const one = walker.currentNode.parentElement;
      if (!text || !one.checkVisibility({ visibilityProperty: true })) continue;
      if (one.closest("option, .heard-only, noscript, .gallery-picture, .page-head .name, .choices .choice > span, .graph-section h2")) continue;
      const scale = one.getScreenCTM?.().a ?? 1;
      const size = parseFloat(getComputedStyle(one).fontSize) * scale;
      if (size < 17.9) found.add(`${one.localName}.${one.className.baseVal ?? one.className} "${text.slice(0, 12)}": ${size.toFixed(1)}`);
    }
    return [...found].slice(0, 12);
  });
