// Bringing a board of one's own: what is read, what is refused, and where.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, settle } from "./support/site.mjs";
import { OFFERED } from "./support/boards.mjs";
import { countStates, readCells, readLine, readMeasures } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();

const open = (page) => page.getByRole("button", { name: "Your own board" }).click();
const show = (page) => page.getByRole("button", { name: "Show this board" }).click();

/** Returns a board as people post it: rulers between the boxes. */
function withRulers(line) {
  const row = (cells) => `| ${cells.match(/.../g).map((box) => [...box].join(" ")).join(" | ")} |`;
  const ruler = "+-------+-------+-------+";
  const rows = line.match(/.{9}/g).map(row);
  return [ruler, ...rows.slice(0, 3), ruler, ...rows.slice(3, 6), ruler, ...rows.slice(6), ruler].join("\n");
}

const rulers = withRulers(OFFERED["depth-7"]);
const refused = [
  ["a letter in a line", "12..34...q......", 1, 10, "q"],
  ["a digit beyond the size", "12..34...5......", 1, 10, "5"],
  ["a digit beyond the size, in rows", "12.4\n3..7\n..1.\n....", 2, 4, "7"],
  ["a sign in rows", "12.4\n3..?\n..1.\n....", 2, 4, "?"],
  // Line 6 of the grid is its fourth row of digits; the seventh character is the third of its cells.
  ["a sign in a grid with rulers", rulers.split("\n").with(5, "| . 3 ? | . 4 1 | . 8 7 |").join("\n"), 6, 7, "?"],
  ["a character of two units", "# é\n1.🙂.............", 2, 3, "🙂"],
];
for (const [name, text, line, column, character] of refused) {
  test(`a bad paste is shown at its place, and nothing is lost: ${name}`, visit({}, async (page) => {
    await open(page);
    const box = page.locator("#paste");
    await box.fill(text);
    const error = page.locator("[data-error-line]");
    await error.waitFor();
    assert.equal(await error.getAttribute("data-error-line"), String(line));
    assert.equal(await error.getAttribute("data-error-column"), String(column));
    assert.match(await error.innerText(), new RegExp(`^Line ${line}, character ${column}: `));
    assert.equal(await page.locator(".excerpt mark").textContent(), character);
    assert.equal(await box.getAttribute("aria-invalid"), "true");
    await show(page);
    assert.equal(await page.locator("dialog[open]").count(), 1);
    assert.equal(await box.inputValue(), text);
    const selected = await box.evaluate((box) => box.value.slice(box.selectionStart, box.selectionEnd));
    const at = await box.evaluate((box) => box.selectionStart);
    assert.equal(text.slice(0, at).split("\n").length, line);
    // A character of two units cannot be half selected.
    assert.equal(selected, character);
    assert.ok(await box.evaluate((box) => document.activeElement === box));
    assert.equal(await readLine(page), analyze(OFFERED["depth-23"]).solution, "the board behind stays");
  }));
}

test("too few cells are refused, and counted", visit({}, async (page) => {
  await open(page);
  await page.locator("#paste").fill(OFFERED["depth-3"].slice(0, 80));
  assert.match(await page.locator("[data-error-line]").innerText(), /\b80 cells/);
}));

test("a grid with rulers is read", visit({}, async (page) => {
  await open(page);
  await page.locator("#paste").fill(rulers);
  const record = analyze(OFFERED["depth-7"]);
  assert.equal(await page.locator(".paste-result .good").innerText(), `9×9 board, ${record.givens} givens.`);
  assert.equal(await page.locator("#paste").getAttribute("aria-invalid"), "false");
  await show(page);
  await settle(page);
  assert.equal(await page.locator("dialog[open]").count(), 0);
  assert.equal(await readLine(page), record.solution);
  assert.equal((await readMeasures(page)).span, "7");
}));

test("of several boards the first is taken, and that is said", visit({}, async (page) => {
  await open(page);
  await page.locator("#paste").fill(`${OFFERED["depth-3"]}\n${OFFERED["depth-7"]}\n`);
  assert.match(await page.locator(".paste-result .good").innerText(), /; the first of 2 boards\.$/);
  await show(page);
  await settle(page);
  assert.equal((await readMeasures(page)).span, "3");
}));

test("givens that clash are marked, the headline names the house, and nothing is derived", visit({}, async (page) => {
  await open(page);
  const text = "11..\n....\n..3.\n....";
  await page.locator("#paste").fill(text);
  assert.match(await page.locator(".paste-result .good").innerText(), /Some givens clash/);
  await show(page);
  await settle(page);
  assert.deepEqual(await countStates(page), { given: 1, filled: 0, open: 13, guess: 0, wrong: 2 });
  const wrong = (await readCells(page)).filter(({ state }) => state === "wrong");
  assert.deepEqual(wrong.map(({ cell, name }) => [cell, name]), [
    ["r1c1", "row 1, column 1: 1, clashes"],
    ["r1c2", "row 1, column 2: 1, clashes"],
  ]);
  assert.equal(
    await page.locator("h1").innerText(),
    "These digits cannot stand together: row 1 has 1 twice, in r1c1 and r1c2, and 1 more clash.",
  );
  assert.equal(await page.locator("[data-node], [data-bar]").count(), 0);
  assert.deepEqual(new Set(Object.values(await readMeasures(page))), new Set([null]));
  assert.equal(await page.locator(".standing").innerText(), "");
}));

test("what was typed is still there when the dialog opens again", visit({}, async (page) => {
  await open(page);
  await page.locator("#paste").fill("12.4");
  await page.getByRole("button", { name: "Cancel" }).click();
  await open(page);
  assert.equal(await page.locator("#paste").inputValue(), "12.4");
}));

test("without a text there is nothing to show", visit({}, async (page) => {
  await open(page);
  assert.equal(await page.getByRole("button", { name: "Show this board" }).isDisabled(), true);
  await page.locator("#paste").fill(" \n ");
  assert.equal(await page.getByRole("button", { name: "Show this board" }).isDisabled(), true);
}));
