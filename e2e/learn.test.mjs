// The lesson: every scene by keyboard alone, in both languages; live words; and the way back.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, press, settle } from "./support/site.mjs";
import { keysOf, read, scene, turn, words } from "./support/lesson.mjs";
import { countStates, readAll, readMeasures } from "./support/picture.mjs";

const { visit } = openSite();

/** How many scenes each chapter has. */
const CHAPTERS = [4, 4, 4, 4, 4, 4, 5, 4];
const PLACES = CHAPTERS.flatMap((n, chapter) =>
  Array.from({ length: n }, (_, index) => `${chapter + 1}.${index + 1}`));

const lesson = (options, act) =>
  visit({ ...options, hash: options.hash ?? "#view=learn" }, async (page, ...more) => {
    await page.locator("#scene").waitFor();
    await settle(page);
    await act(page, ...more);
  });

for (const [lang, chapter, next] of [["en", /^Chapter 1 of 8$/, "Next"], ["zh", /^第 1 章，共 8 章$/, "下一步"]]) {
  test(`every scene is reached with the space bar, and each is what its link says: ${lang}`, lesson(
    { hash: `#view=learn&lang=${lang}` },
    async (page) => {
      assert.match(await page.locator(".lesson-number").innerText(), chapter);
      assert.equal(await page.locator("[data-turn=next]").innerText(), next);
      const seen = new Set();
      for (const place of PLACES) {
        await scene(page, place);
        const { url, heading, ...picture } = await read(page);
        assert.equal(url.chapter, place);
        assert.equal(url.lang, lang);
        seen.add(heading);
        // What the figure shows is what the link says.
        assert.equal(picture.hide, url.hide, place);
        assert.equal(picture.rules, url.rules ?? "singles", place);
        assert.equal(picture.selected, url.cell ?? null, place);
        const pass = url.pass ?? picture.passes;
        const latest = Math.max(0, ...picture.filled);
        assert.equal(latest, Number(pass), `${place}: pass`);
        assert.equal(picture.waiting.every((waits) => waits > latest), true, place);
        assert.equal(picture.graph, !url.hide.split(",").includes("graph"), `${place}: graph`);
        assert.equal(picture.timeline, !url.hide.split(",").includes("timeline"), `${place}: timeline`);
        assert.equal(await page.locator(".notice").count(), 0, place);
        await press(page, "Space");
      }
      // The end stays the end.
      await scene(page, PLACES.at(-1));
      assert.equal(seen.size, PLACES.length);
      assert.equal(await page.locator("[data-turn=next]").getAttribute("aria-disabled"), "true");
    },
  ));
}

test("clickers go on and back, and what is beside the text stays where it is", lesson({}, async (page) => {
  const box = (selector) => page.locator(selector).boundingBox();
  const next = await box("[data-turn=next]");
  let board = await box("[data-board]");
  let hide = keysOf(page).hide;
  for (const place of PLACES.slice(1, 9)) {
    await press(page, "PageDown");
    await scene(page, place);
    const now = await box("[data-board]");
    if (keysOf(page).hide === hide) assert.deepEqual(now, board, `${place}: the board`);
    const { y, height } = await box("[data-turn=next]");
    assert.deepEqual([y, height], [next.y, next.height], `${place}: the button`);
    board = now;
    hide = keysOf(page).hide;
    assert.equal(await page.evaluate(() => scrollY), 0);
  }
  await press(page, "PageUp");
  await scene(page, "2.4");
  await press(page, "Shift+Space");
  await scene(page, "2.3");
}));

test("the words of every scene light up what they name", lesson({}, async (page) => {
  for (const place of PLACES) {
    await follow(page, `#view=learn&chapter=${place.split(".")[0]}`);
    for (let i = 1; i < Number(place.split(".")[1]); i += 1) await press(page, "PageDown");
    await scene(page, place);
    const live = await words(page);
    for (const [index, word] of live.entries()) {
      await page.locator(".live-word").nth(index).focus();
      await settle(page);
      const lit = await readAll(page, "[data-board] :is([data-relation=self], [data-relation=lit])", "data-cell");
      const named = word.match(/r\d+c\d+/g);
      assert.ok(lit.length > 0, `${place}: ${word}`);
      if (named?.length === 1 && word === named[0]) assert.deepEqual(lit, named, place);
    }
    assert.ok(live.length > 0 || place === "8.1" || place === "8.3" || place === "2.1", place);
  }
}));

test("the longest chain lights up on the board and in the graph", lesson({ hash: "#view=learn&chapter=4" }, async (page) => {
  await scene(page, "4.1");
  const chain = await readAll(page, "[data-node][data-critical]", "data-node");
  assert.equal(chain.length, 23);
  const word = page.getByRole("button", { name: "the longest chain" });
  await word.hover();
  await settle(page);
  const lit = await readAll(page, "[data-board] [data-relation=lit]", "data-cell");
  assert.deepEqual(lit.toSorted(), chain.toSorted());
  assert.deepEqual((await readAll(page, "[data-node][data-relation=lit]", "data-node")).toSorted(), chain.toSorted());
  assert.ok((await readAll(page, "[data-lit][data-critical]", "data-lit")).length >= 22);
  await page.mouse.move(0, 0);
  await settle(page);
  assert.equal(await page.locator("[data-relation=lit]").count(), 0);
  // A click makes it stay, another lets it go.
  await word.click();
  await page.mouse.move(0, 0);
  await settle(page);
  assert.equal(await word.getAttribute("aria-pressed"), "true");
  assert.equal(await page.locator("[data-board] [data-relation=lit]").count(), 23);
  await word.focus();
  await press(page, "Enter");
  assert.equal(await word.getAttribute("aria-pressed"), "false");
}));

test("a word for a cell selects it, and the picture of the scene is one button away", lesson(
  { hash: "#view=learn&chapter=2" },
  async (page) => {
    await press(page, "Space");
    await scene(page, "2.2");
    const restore = page.getByRole("button", { name: "Back to the picture of this step" });
    assert.equal(await restore.isVisible(), false);
    const place = await page.locator("[data-turn=next]").boundingBox();
    await page.locator(".live-word", { hasText: "r5c5" }).click();
    await settle(page);
    assert.equal(keysOf(page).cell, "r5c5");
    assert.equal(await page.locator(".live-word", { hasText: "r5c5" }).getAttribute("aria-pressed"), "true");
    await page.evaluate(() => document.activeElement.blur());
    await press(page, "]", "]");
    assert.equal(keysOf(page).pass, "3");
    assert.deepEqual(await page.locator("[data-turn=next]").boundingBox(), place, "nothing jumps");
    await restore.click();
    await page.waitForFunction(() => new URLSearchParams(location.hash.slice(1)).get("pass") === "1");
    await settle(page);
    assert.equal(keysOf(page).cell, undefined);
    assert.equal(await restore.isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement.id), "scene");
  },
));

test("back, forward and a reload keep the scene and what was done to it", lesson({ hash: "#view=learn&chapter=3" }, async (page) => {
  await scene(page, "3.1");
  await press(page, "Space");
  await scene(page, "3.2");
  await press(page, "]");
  assert.equal(keysOf(page).pass, "3");
  await page.reload();
  await scene(page, "3.2");
  await settle(page);
  assert.equal(keysOf(page).pass, "3");
  await page.locator("[data-chapter='5']").click();
  await scene(page, "5.1");
  await page.goBack();
  await scene(page, "3.2");
  await settle(page);
  assert.equal(keysOf(page).pass, "3");
  await page.goBack();
  await scene(page, "3.1");
  await page.goForward();
  await page.goForward();
  await scene(page, "5.1");
  assert.equal((await readMeasures(page)).span, "23");
}));

test("the way into the lesson does not stay in the history", visit({ hash: "#v=1&cell=r1c1" }, async (page) => {
  await page.locator(".views a", { hasText: "Learn" }).click();
  await scene(page, "1.1");
  await settle(page);
  await page.goBack();
  await page.locator("#inspector-heading").waitFor();
  await settle(page);
  assert.deepEqual(keysOf(page), { v: "1", cell: "r1c1" });
}));

test("who looks elsewhere finds the scene again, and all parts of the page meanwhile", lesson({ hash: "#view=learn&chapter=2" }, async (page) => {
  await press(page, "Space");
  await scene(page, "2.2");
  await page.locator(".views a", { hasText: "Explore" }).click();
  await page.locator(".graph-section").waitFor();
  await settle(page);
  assert.equal(keysOf(page).hide, undefined);
  assert.equal(keysOf(page).pass, "1");
  await page.locator("[data-offered=depth-3]").click();
  await settle(page);
  await page.locator(".views a", { hasText: "Learn" }).click();
  await scene(page, "2.2");
  await settle(page);
  assert.equal(keysOf(page).p, undefined);
  assert.equal((await countStates(page)).filled, 3);
}));

test("a chapter ends with a prediction on its board, and with the next chapter", lesson({ hash: "#view=learn&chapter=5" }, async (page) => {
  for (const place of ["5.2", "5.3", "5.4"]) {
    await press(page, "Space");
    await scene(page, place);
  }
  assert.equal(await page.locator("[data-turn=next]").innerText(), "Next chapter: Hard, not deep");
  await page.locator(".lesson-leads a").last().click();
  await page.locator("#predict").waitFor();
  assert.equal(keysOf(page).predict, "1");
  assert.equal(await page.locator("#lesson").count(), 0);
  await page.goBack();
  await scene(page, "5.4");
  await page.locator("[data-turn=next]").click();
  await scene(page, "6.1");
  assert.equal(await page.evaluate(() => document.activeElement.dataset.turn), "next", "the keyboard stays");
}));

test("a chapter that is none is told", lesson({ hash: "#view=learn&chapter=12" }, async (page) => {
  await scene(page, "1.1");
  await page.locator(".notice", { hasText: "“12”" }).waitFor();
}));

test("keys of one letter and the space bar can be switched off", lesson({}, async (page) => {
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await page.getByRole("checkbox", { name: "Keys without Ctrl are on" }).click();
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.activeElement.blur());
  await press(page, "PageDown");
  await scene(page, "1.1");
}));

test("a reader who hears the page hears chapters, headings, words and buttons", lesson({ hash: "#view=learn&chapter=2" }, async (page) => {
  const headings = await page.$$eval("#annex-class :is(h1, h2)", (all) => all.map((one) => [one.tagName, one.innerText]));
  assert.deepEqual(headings, [
    ["H1", "One pass: what everyone can see at once"],
    ["H2", "A board for a crowd"],
  ]);
  const chapters = page.getByRole("navigation", { name: "Chapters" });
  assert.equal(await chapters.getByRole("listitem").count(), 8);
  assert.equal(await chapters.locator("[aria-current=step]").innerText().then((text) => text.replace(/\s+/g, " ")), "2 One pass");
  assert.deepEqual(
    await page.locator(".lesson-text").evaluate((one) => [one.ariaLive, one.ariaAtomic]),
    ["polite", "true"],
  );
  // The text comes before the figure, and the keyboard goes the same way.
  const order = await page.evaluate(() =>
    document.querySelector("#scene").compareDocumentPosition(document.querySelector("[data-board]")));
  assert.equal(order & 4, 4);
}));

test("the keyboard on a word goes to the heading when the scene changes", lesson({}, async (page) => {
  await page.locator(".live-word").first().focus();
  await press(page, "PageDown");
  await scene(page, "1.2");
  await painted(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "scene");
  assert.equal(await page.locator("[data-relation=lit]").count(), 0);
}));

test("on a phone the board is on top and the way on within reach, whatever is scrolled", lesson(
  { width: 390, height: 844, hash: "#view=learn&chapter=2" },
  async (page) => {
    for (const place of ["2.1", "2.2", "2.3", "2.4"]) {
      await scene(page, place);
      const board = await page.locator("[data-board]").boundingBox();
      const heading = await page.locator("#scene").boundingBox();
      assert.ok(board.y + board.height < heading.y, place);
      for (const y of [0, 200, 100_000]) {
        await page.evaluate((y) => scrollTo(0, y), y);
        await painted(page);
        const { y: top, height } = await page.locator("[data-turn=next]").boundingBox();
        if (y < 100_000) assert.ok(top >= 0 && top + height <= 844, `${place}, ${y}: ${top}`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
      await turn(page, "next");
    }
  },
));
