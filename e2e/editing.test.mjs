// Typing a board: on empty boards of several sizes, by keys and by the digit pad.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";
import { ENDINGS, ofShape } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { countStates, readCells, readMeasures, readStanding } from "./support/picture.mjs";

const { visit } = openSite();
const cell = (line, index) => {
  const size = Math.sqrt(line.length);
  return `r${Math.floor(index / size) + 1}c${(index % size) + 1}`;
};

async function startEmpty(page, size) {
  await page.getByRole("button", { name: "Your own board" }).click();
  await page.getByRole("button", { name: size, exact: true }).click();
  await settle(page);
}

for (const [size, n] of [["4×4", 4], ["6×6", 6], ["9×9", 9], ["16×16", 16], ["25×25", 25]]) {
  test(`an empty ${size} board is ready to be typed into`, visit({}, async (page) => {
    await startEmpty(page, size);
    assert.deepEqual(await countStates(page), { given: 0, filled: 0, open: n * n, guess: 0, wrong: 0 });
    assert.match(await page.locator("h1").innerText(), /^An empty board\./);
    assert.equal(await page.locator("[data-board][data-editing]").count(), 1);
    assert.deepEqual((await readCells(page)).filter((one) => one.isSelected).map((one) => one.cell), ["r1c1"]);
    const digits = [..."123456789ABCDEFGHIJKLMNOP"].slice(0, n);
    assert.deepEqual(await page.locator(".pad button:not(.erase)").allInnerTexts(), digits);
    const last = digits.at(-1);
    await press(page, last.toLowerCase());
    assert.deepEqual((await readCells(page))[0].digit, last);
    assert.equal((await countStates(page)).given, 1);
    assert.match(new URL(page.url()).hash, new RegExp(`p=${last}\\.{${n * n - 1}}(&|$)`));
  }));
}

test("the digit pad writes into the selected cell and erases it", visit({}, async (page) => {
  await startEmpty(page, "6×6");
  await page.locator("[data-cell=r2c3]").click();
  await page.getByRole("button", { name: "Write 5" }).click();
  await settle(page);
  const written = async () => (await readCells(page)).filter(({ state }) => state === "given").map((one) => one.cell + one.digit);
  assert.deepEqual(await written(), ["r2c35"]);
  await page.locator("[data-cell=r6c6]").click();
  await page.getByRole("button", { name: "Write 6" }).click();
  await page.getByRole("button", { name: "Write 1" }).click();
  await settle(page);
  assert.deepEqual(await written(), ["r2c35", "r6c61"]);
  await page.getByRole("button", { name: "Erase" }).click();
  await settle(page);
  assert.deepEqual(await written(), ["r2c35"]);
  await page.getByRole("button", { name: "Done" }).click();
  assert.equal(await page.locator(".pad").count(), 0);
}));

test("with every digit the figures and the number of solutions follow, from many to one", visit({}, async (page) => {
  const goal = ofShape("2x2", "basic");
  const says = { many: /^More than one solution/, one: /^It has exactly one solution/ };
  await startEmpty(page, "4×4");
  const seen = new Set();
  for (let index = 0; index < goal.length; index += 1) {
    if (goal[index] === ".") continue;
    const line = goal.slice(0, index + 1).padEnd(goal.length, ".");
    await page.locator(`[data-cell=${cell(goal, index)}]`).click();
    await press(page, goal[index]);
    const record = analyze(line);
    seen.add(record.solutions);
    assert.match(await readStanding(page), says[record.solutions], line);
    const { span, blanks, checks } = await readMeasures(page);
    assert.deepEqual([span, blanks, checks].map(Number), [record.span, record.blanks, record.checks], line);
  }
  assert.deepEqual([...seen], ["many", "one"]);
}));

test("a digit that clashes shows at once, and goes when it is erased", visit({ hash: "#p=1..............." }, async (page) => {
  await page.locator("[data-cell=r1c4]").focus();
  await press(page, "e", "1");
  const wrong = async () => (await readCells(page)).filter(({ state }) => state === "wrong").map((one) => one.cell);
  assert.deepEqual(await wrong(), ["r1c1", "r1c4"]);
  await press(page, "Backspace");
  assert.deepEqual(await wrong(), []);
}));

test("clear empties the board, undo and redo travel, and their buttons know when", visit({ hash: `#p=${ENDINGS.stuck}` }, async (page) => {
  const button = (name) => page.getByRole("button", { name, exact: true });
  const givens = async () => (await countStates(page)).given;
  assert.deepEqual([await button("Undo").isDisabled(), await button("Redo").isDisabled()], [true, true]);
  await button("Clear").click();
  assert.equal(await givens(), 0);
  await button("Undo").click();
  assert.equal(await givens(), 12);
  assert.deepEqual([await button("Undo").isDisabled(), await button("Redo").isDisabled()], [true, false]);
  await button("Redo").click();
  assert.equal(await givens(), 0);
}));

test("candidates are what no peer holds, and follow the passes", visit({ hash: "#pass=0" }, async (page) => {
  await page.getByLabel("Candidates").check();
  await settle(page);
  const shown = async () =>
    page.$$eval("[data-board] [data-cell]", (cells) =>
      cells.map((one) => [...one.querySelectorAll(".candidates i")].map((mark) => mark.dataset.text ?? "").join("")));
  const expected = (line) => [...line].map((digit, at) => {
    if (digit !== ".") return "";
    const [row, column] = [Math.floor(at / 9), at % 9];
    const sees = (other) => {
      const [r, c] = [Math.floor(other / 9), other % 9];
      const box = (r, c) => 3 * Math.floor(r / 3) + Math.floor(c / 3);
      return r === row || c === column || box(r, c) === box(row, column);
    };
    return [..."123456789"].filter((d) => ![...line].some((held, other) => held === d && sees(other))).join("");
  });
  for (const key of [null, "]", "]", "]"]) {
    await page.locator("body").click({ position: { x: 2, y: 2 } });
    if (key) await press(page, key);
    const line = (await readCells(page)).map(({ digit }) => digit ?? ".").join("");
    assert.deepEqual(await shown(), expected(line), line);
  }
}));

test("keys go on working while the box for candidates has the focus", visit({ hash: "#pass=0" }, async (page) => {
  const box = page.getByLabel("Candidates");
  await box.click();
  await press(page, "]");
  assert.equal((await countStates(page)).filled, 3);
  await press(page, "c");
  assert.equal(await box.isChecked(), false);
  assert.equal(await page.locator(".candidates").count(), 0);
}));
