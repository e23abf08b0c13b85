// Time on the page: by keys, buttons, slider and bars, a pass or a cell at a tick, both ways.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";
import { DEFAULT, OFFERED } from "./support/boards.mjs";
import { analyze, cellsOf, filledAfterPass, placement, stepByCell } from "./support/record.mjs";
import { countStates, readAll, readBars, readCells, readClocks, readNodes } from "./support/picture.mjs";

const { visit } = openSite();
const record = analyze(OFFERED[DEFAULT]);
const filled = filledAfterPass(record);
const LAST = record.passes;
const button = (page, name) => page.getByRole("button", { name, exact: true });

test("] and [ walk through the passes both ways and stop at the ends", visit({}, async (page) => {
  await shows(page, LAST);
  for (let pass = LAST - 1; pass >= 0; pass -= 1) {
    await press(page, "[");
    await shows(page, pass);
  }
  await press(page, "[");
  await shows(page, 0);
  for (let pass = 1; pass <= LAST; pass += 1) {
    await press(page, "]");
    await shows(page, pass);
  }
  await press(page, "]");
  await shows(page, LAST);
}));

test("the buttons do the same", visit({}, async (page) => {
  for (const [name, pass] of [
    ["Back to the givens", 0],
    ["One tick forward", 1],
    ["One tick forward", 2],
    ["One tick back", 1],
    ["To the last pass", LAST],
    ["One tick back", LAST - 1],
  ]) {
    await button(page, name).click();
    await shows(page, pass);
  }
}));

test("the slider obeys its keys", visit({ hash: "#pass=3" }, async (page) => {
  await page.getByRole("slider").focus();
  for (const [key, pass] of [
    ["ArrowRight", 4],
    ["ArrowUp", 5],
    ["ArrowLeft", 4],
    ["ArrowDown", 3],
    ["PageUp", 8],
    ["PageDown", 3],
    ["Home", 0],
    ["ArrowLeft", 0],
    ["End", LAST],
    ["ArrowRight", LAST],
  ]) {
    await press(page, key);
    await shows(page, pass);
  }
}));

test("a click anywhere on a bar goes to its pass", visit({}, async (page) => {
  for (const pass of [5, 1, LAST, 12]) {
    for (const part of [0.5, 0.2, 0.8]) {
      await page.mouse.click(...(await placeOnBar(page, pass, part)));
      await settle(page);
      await shows(page, pass);
    }
  }
}));

test("a drag follows the pointer until it is let go", visit({}, async (page) => {
  await page.mouse.move(...(await placeOnBar(page, 3, 0.8)));
  await page.mouse.down();
  for (const pass of [4, 9, 6]) {
    await page.mouse.move(...(await placeOnBar(page, pass, 0.8)));
    await settle(page);
    await shows(page, pass);
  }
  // Before the first bar nothing is written yet, and the pointer may leave the bars on the way.
  await page.mouse.move(0, 0);
  await settle(page);
  await shows(page, 0);
  await page.mouse.up();
  await page.mouse.move(...(await placeOnBar(page, 9, 0.8)));
  await settle(page);
  await shows(page, 0);
}));

test("the serial clock writes one cell at a tick, in the order of the proof", visit({}, async (page) => {
  await button(page, "Back to the givens").click();
  await button(page, "cell by cell").click();
  for (let n = 1; n <= record.work; n += 1) {
    await press(page, "]");
    const written = record.steps.slice(0, n).map((step) => placement(step).cell);
    const now = (await readCells(page)).filter(({ state }) => state === "filled");
    assert.deepEqual(now.map(({ cell }) => cell).sort(), written.sort());
    const begun = record.steps[n - 1].pass;
    assert.deepEqual(await readClocks(page), [[begun, LAST], [n, record.work]]);
  }
  await press(page, "[", "[", "[");
  assert.equal((await countStates(page)).filled, record.work - 3);
}));

test("from the middle of a pass the parallel clock goes to its ends", visit({ hash: "#pass=7" }, async (page) => {
  await button(page, "cell by cell").click();
  await press(page, "]");
  assert.equal((await countStates(page)).filled, filled[7] + 1);
  await button(page, "pass by pass").click();
  await press(page, "]");
  await shows(page, 8);
  await button(page, "cell by cell").click();
  await press(page, "[");
  assert.equal((await countStates(page)).filled, filled[8] - 1);
  await button(page, "pass by pass").click();
  await press(page, "[");
  await shows(page, 7);
}));

test("a link can start the clock; it runs to the end and the button says Play again", visit(
  { hash: "#play=1&speed=4" },
  async (page) => {
    // The clock may have ticked before the first look, but it is not at the end.
    await page.locator(".play[data-playing]", { hasText: "Pause" }).waitFor();
    assert.ok((await countStates(page)).filled < record.work);
    await page.locator(".play:not([data-playing])", { hasText: "Play" }).waitFor();
    await shows(page, LAST);
  },
));

test("pause holds the picture, and playing goes on from there", visit({ hash: "#g=depth-32&speed=4" }, async (page) => {
  const total = analyze(OFFERED["depth-32"]).work;
  const play = page.locator(".play");
  await play.click();
  await reaches(page, 3);
  await play.click();
  const held = await countStates(page);
  assert.ok(held.filled > 0 && held.filled < total);
  // Two ticks of this speed: a clock that still ran would show.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  assert.deepEqual(await countStates(page), held);
  await press(page, "Space");
  await page.locator(".play", { hasText: "Pause" }).waitFor();
  await reaches(page, 6);
}));

/** Waits until the running clock has come to a pass. */
const reaches = (page, pass) =>
  page.waitForFunction(
    (pass) => Number(document.querySelector("[role=slider]").ariaValueNow) >= pass,
    pass,
  );

/** Returns the place at a part of the width of a bar. */
async function placeOnBar(page, pass, part) {
  const bar = page.locator(`[data-bar='${pass}']`);
  await bar.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await bar.boundingBox();
  return [x + width * part, y + height / 2];
}

/** Holds the board, the graph, the bars, the slider and both clocks to the end of a pass. */
async function shows(page, pass) {
  const steps = stepByCell(record);
  const stateOf = (cell, index) => {
    if (record.puzzle[index] !== ".") return "given";
    return steps.get(cell).pass <= pass ? "filled" : "open";
  };
  const cells = await readCells(page);
  assert.deepEqual(cells.map(({ state }) => state), cellsOf(record).map(stateOf), `pass ${pass}`);
  for (const { cell, state, digit } of cells) assert.equal(digit === null, state === "open", cell);
  assert.equal((await countStates(page)).filled, filled[pass]);
  for (const node of await readNodes(page)) {
    assert.equal(node.state, Number(node.pass) <= pass ? "filled" : "open", node.cell);
  }
  for (const bar of await readBars(page)) {
    const state = bar.pass < pass ? "done" : bar.pass === pass ? "now" : "waiting";
    assert.equal(bar.state, state, `bar ${bar.pass} at pass ${pass}`);
  }
  assert.deepEqual(await readClocks(page), [[pass, LAST], [filled[pass], record.work]]);
  assert.deepEqual(await readAll(page, "[role=slider]", "aria-valuenow"), [String(pass)]);
}
