// The page before a class: keys of clickers, a black screen, full screen, the spotlight, the list of keys.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";
import { readCells } from "./support/picture.mjs";

const { visit } = openSite();

/** The passes that are over, as the timeline says. */
const passes = async (page) => Number(await page.locator("[role=slider]").getAttribute("aria-valuenow"));
const isBlank = (page) => page.locator(".blank[open]").count();

test("the keys of a clicker move through time where somebody presents", visit(
  { hash: "#pass=3&theme=projector" },
  async (page) => {
    for (const [key, pass] of [["PageDown", 4], ["ArrowRight", 5], ["PageUp", 4], ["ArrowLeft", 3], ["]", 4], ["[", 3]]) {
      await press(page, key);
      assert.equal(await passes(page), pass, key);
    }
    // A button takes none of them.
    await page.locator("[data-mode=board]").focus();
    await press(page, "PageDown");
    assert.equal(await passes(page), 4);
  },
));

test("within the board, the timeline and text boxes the arrow keys are theirs", visit(
  { hash: "#pass=3&theme=projector" },
  async (page) => {
    await page.locator("[data-cell=r1c1]").focus();
    await press(page, "ArrowRight");
    assert.equal(await passes(page), 3);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), "r1c2");
    await page.locator("[role=slider]").focus();
    await press(page, "PageUp");
    assert.equal(await passes(page), 8, "the timeline moves by five");
    await page.getByLabel("Theme").focus();
    await press(page, "PageDown");
    assert.equal(await passes(page), 8);
  },
));

test("elsewhere they scroll", visit({ hash: "#pass=3", height: 500 }, async (page) => {
  await press(page, "ArrowRight", "PageDown");
  assert.equal(await passes(page), 3);
  await page.waitForFunction(() => scrollY > 0);
}));

test("B or a full stop makes the screen black, any key brings the page back and does nothing else", visit(
  { hash: "#pass=3&cell=r3c7&theme=projector" },
  async (page) => {
    await page.locator("[data-cell=r3c7]").focus();
    for (const [dark, light] of [["b", "PageDown"], [".", "Escape"], ["B", "["], ["b", "b"]]) {
      await press(page, dark);
      assert.equal(await isBlank(page), 1, dark);
      const { x, y, width, height } = await page.locator(".blank").boundingBox();
      assert.deepEqual([x, y, width, height], [0, 0, 1280, 900]);
      assert.equal(await page.locator(".blank").evaluate((one) => getComputedStyle(one).backgroundColor), "rgb(0, 0, 0)");
      await press(page, light);
      assert.equal(await isBlank(page), 0, light);
      assert.equal(await passes(page), 3);
      assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), "r3c7", "the keyboard is where it was");
    }
    await press(page, "b");
    await page.mouse.click(300, 300);
    await settle(page);
    assert.equal(await isBlank(page), 0);
    assert.match(page.url(), /cell=r3c7/, "the click is not for the page");
  },
));

test("F fills the screen where that is allowed, and a button says so", visit({}, async (page) => {
  const button = page.locator("[data-full]");
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  await press(page, "f");
  await page.waitForFunction(() => document.fullscreenElement !== null);
  await page.locator("[data-full][aria-pressed=true]").waitFor();
  const pass = await passes(page);
  await press(page, "PageUp");
  assert.equal(await passes(page), pass - 1, "in full screen somebody presents");
  await button.click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  assert.equal(await isFull(), false);
}));

test("where it is not allowed there is no button for it", visit(
  { prepare: (page) => page.addInitScript(() => Object.defineProperty(Document.prototype, "fullscreenEnabled", { get: () => false })) },
  async (page) => {
    assert.equal(await page.locator("[data-full]").count(), 0);
    await press(page, "f");
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);
  },
));

/** The cells that stay bright: those not painted in the color of what is dimmed. */
const bright = (page) =>
  page.evaluate(() => {
    const dim = getComputedStyle(document.querySelector("[data-cell=r9c9]"), "::before").backgroundColor;
    return [...document.querySelectorAll("[data-board] [data-cell]")]
      .filter((cell) => getComputedStyle(cell, "::before").backgroundColor !== dim)
      .map((cell) => cell.dataset.cell);
  });

for (const theme of ["light", "dark", "projector"]) {
  test(`the spotlight leaves the cell and its premises bright: ${theme}`, visit(
    { hash: `#cell=r3c7&theme=${theme}` },
    async (page) => {
      await press(page, "s");
      assert.match(page.url(), /spot=1/);
      const cells = await readCells(page);
      const lit = cells.filter(({ relation }) => ["self", "premise"].includes(relation)).map(({ cell }) => cell);
      assert.ok(lit.length > 2 && !lit.includes("r9c9"));
      assert.deepEqual(await bright(page), lit);
      // Not by color alone: each has a frame that no other cell has.
      const framed = await page.$$eval("[data-board] [data-cell]", (all) => all.filter((one) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one, "::before");
        return outlineStyle !== "none" && parseFloat(outlineWidth) > 2;
      }).map((one) => one.dataset.cell));
      assert.deepEqual(framed, lit);
      assert.equal(await page.locator(".picture[data-spot]").count(), 1);
      await press(page, "Escape");
      assert.equal(await page.locator("[data-spot]").count(), 0);
      assert.match(page.url(), /cell=r3c7/, "the first Escape ends the spotlight alone");
      await press(page, "Escape");
      assert.doesNotMatch(page.url(), /cell=/);
    },
  ));
}

test("the spotlight moves with the keyboard, and a link opens it", visit({ hash: "#cell=r3c7&spot=1" }, async (page) => {
  const self = async () => (await readCells(page)).find(({ relation }) => relation === "self")?.cell;
  assert.equal(await self(), "r3c7");
  await press(page, "Escape", "Escape", "s");
  assert.equal(await self(), undefined, "it waits for a cell");
  await page.locator("[data-cell=r3c7]").focus();
  await press(page, "ArrowDown", "ArrowDown");
  assert.equal(await self(), "r5c7");
  await page.getByRole("button", { name: "Keys", exact: true }).focus();
  await settle(page);
  assert.equal(await self(), "r5c7", "it stays where it was last");
  assert.match(await page.locator("[role=status]").first().innerText(), /Spotlight on/);
}));

test("? lists the keys of the view; in a text box it is a question mark", visit({}, async (page) => {
  const heads = () => page.locator(".keys-dialog h3").allInnerTexts();
  await press(page, "?");
  assert.equal(await page.locator(".keys-dialog[open]").count(), 1);
  assert.deepEqual((await heads()).slice(0, 2), ["Anywhere", "Time"]);
  const keys = await page.locator(".keys-dialog dt").allInnerTexts();
  for (const key of ["?", "F", "B or .", "S", "E", "C", "[ and ]", "Esc"]) assert.ok(keys.includes(key), key);
  await press(page, "Escape");
  await page.locator(".views [data-view=gallery]").click();
  await settle(page);
  await press(page, "Shift+?");
  assert.deepEqual(await heads(), ["Anywhere"]);
  await press(page, "Escape");
  await page.locator(".gallery-depths input").first().focus();
  await page.keyboard.press("?");
  assert.equal(await page.locator(".keys-dialog[open]").count(), 0);
}));

test("with single keys switched off none of them does anything, and Page Down scrolls", visit(
  { hash: "#pass=3&cell=r3c7&theme=projector", height: 500 },
  async (page) => {
    await press(page, "?");
    await page.locator(".keys-dialog input[type=checkbox]").click();
    await press(page, "Escape");
    for (const key of ["?", "f", "b", ".", "s", "[", "]", "PageDown", "ArrowRight"]) await press(page, key);
    assert.equal(await page.locator("dialog[open], [data-spot]").count(), 0);
    assert.equal(await page.evaluate(() => document.fullscreenElement), null);
    assert.equal(await passes(page), 3);
    // It is kept in another language, which makes the dialog anew.
    await page.getByLabel("Language").selectOption("zh");
    await settle(page);
    await press(page, "b");
    assert.equal(await isBlank(page), 0);
  },
));
