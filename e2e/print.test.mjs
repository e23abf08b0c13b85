// Printing: worksheets and guide are exactly their pages, every other view is clean.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, settle } from "./support/site.mjs";
import { printed, sheetsShown } from "./support/paper.mjs";
import { cardsShown } from "./support/gallery.mjs";

const { visit } = openSite();
const teach = (keys) => ({ hash: `#v=1&view=teach${keys}` });

for (const [keys, boards, pages] of [
  ["", 1, 2],
  ["&solutions=0", 1, 1],
  ["&boards=offered", 6, 12],
  ["&boards=offered&each=2", 6, 6],
  ["&boards=offered&each=4", 6, 4],
  ["&boards=offered&each=4&solutions=0&lang=zh", 6, 2],
]) {
  test(`worksheets${keys} are ${pages} pages`, visit(teach(keys), async (page) => {
    await sheetsShown(page);
    assert.equal(await page.locator("[data-kind=sheet] img").count(), boards);
    assert.equal(await page.locator(".paper-page").count(), pages);
    for (const format of ["A4", "Letter"]) assert.equal(await printed(page, format), pages, format);
    // Nothing runs over the edge of its page.
    const over = await page.locator(".paper-page").evaluateAll((pages) =>
      pages.filter((page) => page.scrollHeight > page.clientHeight + 1 || page.scrollWidth > page.clientWidth + 1).length);
    assert.equal(over, 0);
  }));
}

for (const lang of ["en", "zh"]) {
  test(`the guide is two pages in ${lang}`, visit(teach(`&show=guide&lang=${lang}`), async (page) => {
    await page.locator(".guide").waitFor();
    for (const format of ["A4", "Letter"]) assert.equal(await printed(page, format), 2, format);
    await page.emulateMedia({ media: "print" });
    const over = await page.locator(".paper-page").evaluateAll((pages) =>
      pages.map((page) => page.scrollHeight - page.clientHeight));
    assert.ok(over.every((by) => by <= 1), over.join(" "));
  }));
}

test("what is asked for of the gallery is printed, the shallowest first", visit(teach("&boards=gallery&depths=5..12&n=3&each=4"), async (page) => {
  await sheetsShown(page);
  assert.equal(await page.locator("[data-kind=sheet] img").count(), 3);
  assert.equal(await printed(page), 2);
}));

/** The views, each with its link. */
const VIEWS = {
  explore: "#v=1&theme=dark",
  ...Object.fromEntries(["learn", "machines", "evidence", "gallery", "scale"].map((view) => [view, `#v=1&view=${view}&theme=dark`])),
  save: "#v=1&view=teach&theme=dark&show=save",
};

for (const [view, hash] of Object.entries(VIEWS)) {
  test(`${view} is printed black on white, without anything to press`, visit({ hash }, async (page) => {
    if (view === "gallery") await cardsShown(page);
    await page.locator("main h1, main h2").first().waitFor();
    await settle(page);
    await page.emulateMedia({ media: "print" });
    const look = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.body);
      // The names of cells and figures are words there.
      const seen = [...document.querySelectorAll("button:not(.chip, .cell-name, .live-word, .figure button), select, textarea, input")].filter((element) => element.checkVisibility());
      return { backgroundColor, color, seen: seen.map((element) => element.outerHTML.slice(0, 80)) };
    });
    assert.deepEqual(look, { backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)", seen: [] });
    assert.ok((await printed(page)) >= 1);
    if (view === "gallery") assert.equal(await page.locator(".gallery-picture:empty").count(), 0);
    const link = await page.locator(".printed-link").evaluate((link) => link.checkVisibility() && link.textContent);
    assert.equal(link, page.url());
  }));
}

test("the words of the lesson that can be pressed are words on paper", visit({ hash: "#v=1&view=learn&chapter=4" }, async (page) => {
  await page.locator("#scene").waitFor();
  await page.emulateMedia({ media: "print" });
  const text = await page.locator(".lesson-text").innerText();
  assert.match(text, /the longest chain, 23 steps from r5c5 in the first pass to r4c7 in the last/);
}));
