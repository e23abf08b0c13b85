// Whoever works the page by keys is never thrown back to its start: what takes a control away, or
// closes a dialog, leaves the focus on something that is still there.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";

const { visit } = openSite();

/** Returns whether the focus is on something one can see and go on from. */
const hasFocus = (page) =>
  page.evaluate(() => document.activeElement !== document.body && document.activeElement.checkVisibility());

const focusedText = (page) => page.evaluate(() => document.activeElement.innerText);

for (const [name, opener] of [["own board", "Your own board"], ["keys", "Keys"]]) {
  for (const way of ["Escape", "button"]) {
    test(`the ${name} dialog, closed by ${way}, gives the focus back to what opened it`, visit({}, async (page) => {
      const button = page.getByRole("button", { name: opener, exact: true });
      await button.focus();
      await press(page, "Enter");
      assert.equal(await page.locator("dialog[open]").count(), 1);
      assert.ok(await page.evaluate(() => document.activeElement.closest("dialog[open]") !== null));
      if (way === "Escape") await press(page, "Escape");
      else {
        await page.locator("dialog[open]").getByRole("button", { name: /^(Cancel|Close)$/ }).focus();
        await press(page, "Enter");
      }
      assert.equal(await page.locator("dialog[open]").count(), 0);
      assert.equal(await focusedText(page), opener);
    }));
  }
}

test("tab stays within an open dialog", visit({}, async (page) => {
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  for (let n = 0; n < 6; n += 1) {
    await press(page, "Tab");
    const isOutside = await page.evaluate(() => {
      const { activeElement } = document;
      // Between the last and the first control the focus may pass through the browser itself.
      return activeElement !== document.body && activeElement.closest("dialog[open]") === null;
    });
    assert.equal(isOutside, false);
  }
}));

test("a pasted board closes the dialog and leaves the focus on the page", visit({}, async (page) => {
  await page.getByRole("button", { name: "Your own board" }).click();
  await page.locator("#paste").fill("1234....4321....");
  await page.getByRole("button", { name: "Show this board" }).focus();
  await press(page, "Enter");
  assert.ok(await hasFocus(page));
}));

for (const size of ["4×4", "9×9"]) {
  test(`an empty ${size} board puts the focus on its first cell`, visit({}, async (page) => {
    await page.getByRole("button", { name: "Your own board" }).click();
    await page.getByRole("button", { name: size, exact: true }).focus();
    await press(page, "Enter");
    assert.equal(await page.evaluate(() => document.activeElement.dataset.cell), "r1c1");
  }));
}

const controls = [
  ["a premise in the inspector", "#cell=r3c7", ".inspector > .chips .chip >> nth=0"],
  ["a cell named in the answer", "#cell=r3c7", ".answer .cell-name >> nth=1"],
  ["a step of the longest chain", "", ".inspector > .chips .chip >> nth=4"],
  ["the button that clears the selection", "#cell=r3c7", ".inspector .close"],
  ["a neighbor in the walk", "#graph=walk&cell=r3c7", ".walk .needs .chip >> nth=-1"],
  ["a board", "", "[data-offered=depth-7]"],
  ["a way to draw the graph", "", "[data-mode=walk]"],
  ["the button that dismisses a notice", "#theme=pink", ".notice button"],
  ["the button that dismisses one of two notices", "#theme=pink&graph=3d", ".notice button >> nth=0"],
];
for (const [name, hash, selector] of controls) {
  test(`pressing ${name} keeps the focus on the page`, visit({ hash }, async (page) => {
    const control = page.locator(selector);
    await control.focus();
    await press(page, "Enter");
    await settle(page);
    assert.ok(await hasFocus(page), `the focus after pressing ${selector}`);
  }));
}

test("undo from an empty board of another size keeps the focus on the board", visit({}, async (page) => {
  await page.getByRole("button", { name: "Your own board" }).click();
  await page.getByRole("button", { name: "4×4", exact: true }).click();
  await page.locator("[data-cell=r2c2]").focus();
  await press(page, "Control+z");
  assert.equal(await page.locator("[data-cell]").count(), 81);
  assert.ok(await hasFocus(page));
}));
