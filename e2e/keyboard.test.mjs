// The page without a pointer: one tab stop for the board, arrows within, and focus never lost.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";
import { countStates, readAll, readCells, readLine } from "./support/picture.mjs";
import { OFFERED } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();

/** Describes what has the focus, in a way that tells any two controls apart. */
const focused = (page) => page.evaluate(() => describe(document.activeElement));

/** Lets the page describe its elements, before anything else runs in it. */
const prepare = (page) =>
  page.addInitScript(() => {
    window.CONTROLS = "a[href], button, select, input, textarea, summary, [tabindex]";
    window.describe = (element) => {
      const all = [...document.querySelectorAll(CONTROLS)];
      const label = element.ariaLabel ?? element.innerText?.split("\n")[0] ?? "";
      return `${element.localName} ${label} (${all.indexOf(element)})`;
    };
  });
const keyboard = (options, act) => visit({ prepare, ...options }, act);

test("tab reaches every control in the order of the page, and the board as one stop", keyboard(
  { hash: "#cell=r3c7" },
  async (page) => {
    const controls = await page.evaluate(() => {
      const isStop = (one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility();
      return [...document.querySelectorAll(CONTROLS)].filter(isStop).map(describe);
    });
    const reached = [];
    for (let n = 0; n < controls.length; n += 1) {
      await page.keyboard.press("Tab");
      reached.push(await focused(page));
      assert.ok(await hasVisibleFocus(page), `focus shows on ${reached.at(-1)}`);
    }
    assert.deepEqual(reached, controls);
    assert.match(reached[0], /^a Skip to the board/);
    assert.equal(await page.$$eval("[data-board] [tabindex='0']", (cells) => cells.length), 1);
    assert.equal(reached.filter((one) => / row \d+, column \d+/.test(one)).length, 1);
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focused(page), controls.at(-2));
  },
));

test("the skip link leads to the board and leaves the address alone", keyboard({ hash: "#g=depth-3" }, async (page) => {
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await focusedCell(page), "r1c1");
  assert.equal(new URL(page.url()).hash, "#g=depth-3");
}));

test("arrows, Home and End move about the board and stop at its edge", keyboard({}, async (page) => {
  await page.locator("[data-cell=r1c1]").focus();
  for (const [key, cell] of [
    ["ArrowUp", "r1c1"],
    ["ArrowLeft", "r1c1"],
    ["ArrowRight", "r1c2"],
    ["ArrowDown", "r2c2"],
    ["End", "r2c9"],
    ["ArrowRight", "r2c9"],
    ["ArrowDown", "r3c9"],
    ["Home", "r3c1"],
    ["Control+End", "r9c9"],
    ["ArrowDown", "r9c9"],
    ["ArrowUp", "r8c9"],
    ["Control+Home", "r1c1"],
  ]) {
    await press(page, key);
    assert.equal(await focusedCell(page), cell, key);
    assert.deepEqual(await readAll(page, "[data-board] [tabindex='0']", "data-cell"), [cell]);
    assert.deepEqual((await readCells(page)).filter(({ isSelected }) => isSelected), []);
  }
}));

test("focus lights the cone, Enter selects, Enter and Escape let go", keyboard({}, async (page) => {
  await page.locator("[data-cell=r3c6]").focus();
  await press(page, "ArrowRight");
  const relations = (await readCells(page)).map(({ relation }) => relation);
  assert.deepEqual([...new Set(relations)].sort(), ["ancestor", "descendant", "premise", "self", "unrelated"]);
  const selected = async () => (await readCells(page)).filter((one) => one.isSelected).map((one) => one.cell);
  for (const [key, cells] of [["Enter", ["r3c7"]], ["Enter", []], ["Space", ["r3c7"]], ["Escape", []]]) {
    await press(page, key);
    assert.deepEqual(await selected(), cells, key);
    assert.equal(await focusedCell(page), "r3c7");
  }
  const name = await page.locator("[data-cell=r3c7]").getAttribute("aria-label");
  assert.match(name, /^row 3, column 7: \d, pass 17$/);
}));

test("the board is edited by keys alone, and every change can be taken back", keyboard({}, async (page) => {
  const before = OFFERED["depth-23"];
  const [first] = analyze(before).solution;
  await page.locator("[data-cell=r1c2]").focus();
  await press(page, "e", "ArrowLeft", first);
  assert.equal(await focusedCell(page), "r1c1");
  const written = first + before.slice(1);
  assert.equal(await readGivens(page), written);
  await press(page, "ArrowRight", "ArrowRight", "Backspace");
  const erased = written.slice(0, 2) + "." + written.slice(3);
  assert.equal(await readGivens(page), erased);
  for (const [key, line] of [
    ["Control+z", written],
    ["Control+z", before],
    ["Control+z", before],
    ["Control+Shift+Z", written],
    ["Control+Shift+Z", erased],
    ["Control+z", written],
  ]) {
    await press(page, key);
    assert.equal(await readGivens(page), line, key);
  }
}));

test("E ends editing on the board where it began", keyboard({}, async (page) => {
  await page.locator("[data-cell=r1c1]").focus();
  await press(page, "e");
  assert.equal(await page.locator("[data-board][data-editing]").count(), 1);
  await press(page, "e");
  assert.equal(await page.locator("[data-board][data-editing]").count(), 0);
  await press(page, "4");
  assert.equal(await readGivens(page), OFFERED["depth-23"], "a digit writes nothing any more");
}));

test("on a board that has the digit E, E is a digit", keyboard({ hash: `#p=${".".repeat(256)}` }, async (page) => {
  await page.locator("[data-cell=r1c1]").focus();
  await press(page, "e", "e");
  assert.equal((await readGivens(page))[0], "E");
}));

test("keys of one letter can be switched off, those with Ctrl stay", keyboard({}, async (page) => {
  await page.locator("[data-offered=depth-7]").click();
  const keys = page.getByRole("button", { name: "Keys", exact: true });
  await keys.focus();
  await press(page, "Enter");
  const choice = page.getByRole("checkbox", { name: "Keys without Ctrl are on" });
  await choice.focus();
  await press(page, "Space");
  assert.equal(await choice.isChecked(), false);
  await press(page, "Escape");
  assert.match(await focused(page), /^button Keys/);
  const line = await readLine(page);
  await page.evaluate(() => document.activeElement.blur());
  await press(page, "[", "e", "c", "Space");
  assert.equal(await readLine(page), line);
  assert.equal(await page.locator(".candidates, .pad, [data-playing]").count(), 0);
  await press(page, "Control+z");
  assert.notEqual(await readLine(page), line);
  await keys.click();
  await choice.click();
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await press(page, "[");
  assert.ok((await countStates(page)).open > 0);
}));

test("letters typed into a text box are text", keyboard({}, async (page) => {
  await page.getByRole("button", { name: "Your own board" }).click();
  const line = await readLine(page);
  await page.locator("#paste").focus();
  await press(page, "[", "e", "c", "Control+z");
  assert.equal(await readLine(page), line);
  assert.equal(await page.locator("[data-board][data-editing]").count(), 0);
}));

/** Returns the givens of the board as a line. */
const readGivens = async (page) =>
  (await readCells(page)).map(({ state, digit }) => (state === "given" ? digit : ".")).join("");

async function hasVisibleFocus(page) {
  return page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return document.activeElement.checkVisibility() && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
  });
}

const focusedCell = (page) => page.evaluate(() => document.activeElement.dataset.cell ?? null);
