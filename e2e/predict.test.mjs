// Predictions: every question from end to end, with verdicts as the command line's record has them, and
// nothing of the answer on the page before it is given.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, press, settle } from "./support/site.mjs";
import { DEFAULT, ENDINGS, OFFERED } from "./support/boards.mjs";
import { asked, goOn, mark, readCode, readEntries, readMarks, readScore, reveal } from "./support/predict.mjs";
import { readCells, readLine } from "./support/picture.mjs";
import { analyze, placement, premiseCells, relativesOf, stepByCell } from "./support/record.mjs";

const { visit } = openSite();
const record = analyze(OFFERED[DEFAULT]);
const steps = stepByCell(record);
const fallingIn = (pass) => [...steps].filter(([, step]) => step.pass === pass).map(([cell]) => cell);

/** Returns the board after some passes, as a line. */
function lineAfter(pass) {
  const line = [...record.puzzle];
  for (const step of record.steps.filter((step) => step.pass <= pass)) {
    const { cell, digit } = placement(step);
    const [, row, column] = cell.match(/r(\d+)c(\d+)/).map(Number);
    line[(row - 1) * 9 + column - 1] = digit;
  }
  return line.join("");
}

/** Holds that the page tells no digit and no pass of what comes after this one. */
async function tellsNothing(page, pass) {
  await page.locator(".predict [data-cell]").first().waitFor();
  assert.equal(await readLine(page), lineAfter(pass));
  for (const { cell, state, pass: shown, text, name } of await readCells(page)) {
    assert.ok(shown === null || Number(shown) <= pass, `${cell} tells its pass`);
    if (state === "open") assert.match(`${text}|${name}`, /^\|row \d, column \d: open(, [A-F])?(, marked)?$/, cell);
  }
  const elsewhere = await page.evaluate(() => ({
    parts: [".timeline", ".graph", ".inspector", ".measures", ".headline", ".rungs", ".primer", "[data-node]", "[data-measure]"]
      .filter((part) => document.querySelector(part)),
    heard: document.querySelector("body > .heard-only")?.textContent ?? "",
    passes: [...document.querySelectorAll("[data-pass]")].map((one) => Number(one.dataset.pass)),
  }));
  assert.deepEqual(elsewhere.parts, []);
  assert.equal(elsewhere.heard, "");
  assert.ok(elsewhere.passes.every((shown) => shown <= pass));
}

test("a pass is marked, judged, and the next one comes", visit({ hash: "#predict=1" }, async (page) => {
  await asked(page);
  await tellsNothing(page, 0);
  const first = fallingIn(1);
  const second = fallingIn(2)[0];
  const late = fallingIn(9)[0];
  await mark(page, [first[0], second, late]);
  assert.deepEqual(await readMarks(page), { [first[0]]: "chosen", [second]: "chosen", [late]: "chosen" });
  assert.equal(await page.locator(`[data-cell=${late}]`).getAttribute("aria-selected"), "true");
  assert.equal(await page.locator(".predict-marked").innerText(), "3 cells marked");
  await tellsNothing(page, 0);

  await reveal(page);
  const expected = Object.fromEntries(first.map((cell, place) => [cell, place === 0 ? "hit" : "miss"]));
  assert.deepEqual(await readMarks(page), { ...expected, [second]: "false-alarm", [late]: "false-alarm" });
  assert.equal(await readLine(page), lineAfter(1));
  assert.equal(await page.locator(".predict-line").innerText(), `1 hit, ${first.length - 1} missed, 2 false alarms.`);
  const entries = await readEntries(page);
  const step = steps.get(first[0]);
  const { digit } = placement(step);
  assert.equal(entries[first[0]].why, step.rule === "hidden_single"
    ? `hidden single: nothing else in ${house(step.house)} can hold ${digit}`
    : `naked single: only ${digit} is left here`);
  const needed = premiseCells(record, steps.get(second)).filter((cell) => steps.get(cell)?.pass === 1);
  assert.ok(needed.length > 0);
  assert.match(entries[second].why, /^one pass too early: it needs /);
  for (const cell of needed) assert.ok(entries[second].why.includes(cell));
  assert.match(entries[late].why, /still possible here/);
  assert.doesNotMatch(entries[late].why, /pass/);

  // The premises light up beside the cell that is pointed at.
  await page.locator(`[data-entry=${first[0]}] button`).focus();
  await painted(page);
  const lit = await page.$$eval("[data-role=lit]", (cells) => cells.map((cell) => cell.dataset.cell));
  assert.deepEqual(lit.sort(), [...premiseCells(record, step), first[0]].sort());

  await goOn(page);
  assert.equal(await page.locator(".predict h1").innerText(), "Which cells fall in pass 2?");
  await tellsNothing(page, 1);
  await mark(page, fallingIn(2));
  await reveal(page);
  const n = first.length + fallingIn(2).length;
  assert.deepEqual(await readScore(page), [1 + fallingIn(2).length, n - 1 - fallingIn(2).length, 2, 0]);
}));

test("all passes lead to the solution, and to a score without fault", visit({ hash: "#g=depth-7&predict=1" }, async (page) => {
  await asked(page);
  const record = analyze(OFFERED["depth-7"]);
  for (let pass = 1; pass <= record.passes; pass += 1) {
    await mark(page, record.steps.filter((step) => step.pass === pass).map((step) => placement(step).cell));
    await reveal(page);
    if (pass < record.passes) await goOn(page);
  }
  assert.equal(await readLine(page), record.solution);
  assert.equal(await page.locator(".predict-end").innerText(), "The board is solved.");
  assert.deepEqual(await readScore(page), [record.blanks, 0, 0, 0]);
  await page.locator("[data-again]").click();
  await painted(page);
  assert.equal(await readLine(page), record.puzzle);
}));

test("depths are said with a slider, and shown with their chain", visit({ hash: "#predict=depth&round=7" }, async (page) => {
  await asked(page);
  const span = String(record.span);
  for (let round = 1; round <= 5; round += 1) {
    await tellsNothing(page, 0);
    const cell = await page.locator("[data-role=target]").getAttribute("data-cell");
    const slider = page.locator("#predict-depth");
    assert.deepEqual([await slider.getAttribute("min"), await slider.getAttribute("max")], ["1", span]);
    await slider.fill("10");
    assert.equal(await page.locator(".predict output").innerText(), "10");
    await reveal(page);
    const { depth } = steps.get(cell);
    assert.equal(await page.locator(".predict-line").getAttribute("data-depth"), String(depth));
    const chain = (await readCells(page)).filter(({ state }) => state === "filled").map(({ cell }) => steps.get(cell).depth);
    assert.deepEqual(chain.sort((a, b) => a - b), Array.from({ length: depth }, (_, place) => place + 1));
    if (round < 5) await goOn(page);
  }
  assert.match(await page.locator(".predict-score").innerText(), /^5 cells: /);
  await page.locator("[data-again]").click();
  await asked(page);
  await page.waitForFunction(() => location.hash.includes("round=8"));
}));

test("what a cell needs is marked on the graph or on the board", visit({ hash: "#predict=needs&round=3" }, async (page) => {
  await asked(page);
  let total = 0;
  for (let round = 1; round <= 5; round += 1) {
    const target = await page.locator("[data-role=target]").getAttribute("data-cell");
    await tellsNothing(page, steps.get(target).pass - 1);
    const choices = await page.$$eval("[data-choice]", (nodes) => nodes.map((node) => node.dataset.choice));
    assert.equal(choices.length, 6);
    assert.equal(await page.locator(".needs-graph [data-edge]").count(), 0);
    const { ancestors } = relativesOf(record, target);
    // One on the board, one on the graph.
    await mark(page, [choices[0]]);
    await page.locator(`[data-choice=${choices[1]}]`).click();
    await reveal(page);
    const marks = await readMarks(page);
    for (const [place, cell] of choices.entries()) {
      const expected = ancestors.has(cell) ? (place < 2 ? "hit" : "miss") : place < 2 ? "false-alarm" : undefined;
      assert.equal(marks[cell], expected, `${cell} for ${target}`);
      if (ancestors.has(cell)) total += 1;
    }
    const edges = await page.$$eval(".needs-graph [data-edge]", (edges) => edges.map((edge) => edge.dataset.edge.split(">")));
    assert.deepEqual([...new Set(edges.map(([from]) => from))].sort(), choices.filter((cell) => ancestors.has(cell)).sort());
    for (const [from, to] of edges) assert.ok(to === target || relativesOf(record, to).ancestors.has(from));
    if (round < 5) await goOn(page);
  }
  const [hits, misses] = await readScore(page);
  assert.equal(hits + misses, total);
}));

test("hints say where, then what, then which, and are counted", visit({ hash: "#predict=1" }, async (page) => {
  await asked(page);
  const step = steps.get(fallingIn(1)[0]);
  for (let n = 1; n <= 3; n += 1) {
    await page.locator("[data-hint]").click();
    await page.locator(".predict-hints li").nth(n - 1).waitFor();
  }
  const hints = await page.locator(".predict-hints li").allInnerTexts();
  assert.match(hints[0], /^Where: look at (row|column|box) \d\.$/);
  assert.equal(hints[1], `What: a ${step.rule.replace("_", " ")}.`);
  assert.equal(hints[2], `Which: ${placement(step).cell}.`);
  assert.equal(await page.locator(".predict .pattern [data-house]").count(), 1);
  assert.equal(await page.locator("[data-role=hinted]").getAttribute("data-cell"), placement(step).cell);
  await reveal(page);
  assert.equal((await readScore(page))[3], 3);
}));

test("a result travels as a link and as a code", visit({ hash: "#predict=1&theme=dark" }, async (page, _, { context, address }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await asked(page);
  await mark(page, [fallingIn(1)[0], fallingIn(3)[0]]);
  await reveal(page);
  await page.locator("#predict-name").fill("Ada 李");
  const score = await readScore(page);
  await page.getByRole("button", { name: "Copy link to this result" }).click();
  await page.getByRole("button", { name: "Link copied" }).or(page.getByRole("button", { name: "Copied" })).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${address}#v=1&predict=1&result=`), link);
  await page.locator("[data-qr-toggle]").click();
  await page.locator(".qr").waitFor();
  assert.equal(await readCode(page), link);

  const other = await context.newPage();
  await other.goto(link);
  await other.locator(".predict-whose").waitFor();
  assert.match(await other.locator(".predict-whose").innerText(), /^The result of Ada 李/);
  assert.deepEqual(await readScore(other), score);
  assert.deepEqual(await readMarks(other), await readMarks(page));
  assert.equal(await other.locator("[data-reveal], [data-can-mark], #predict-name").count(), 0);
  await other.reload();
  await other.locator(".predict-whose").waitFor();
  await other.locator(".predict-whose button").click();
  await other.locator("[data-reveal]").waitFor();
  assert.deepEqual(await readMarks(other), {});
  assert.equal(await readLine(other), record.puzzle);
}));

test("a result that is damaged says so", visit({ hash: "#predict=1&result=AQAAAQ" }, async (page) => {
  await page.locator(".predict-says").filter({ hasText: "This result cannot be read" }).waitFor();
  assert.equal(await page.locator("[data-board]").count(), 0);
  await page.getByRole("button", { name: "Try it yourself" }).click();
  await asked(page);
  await page.waitForFunction(() => !location.hash.includes("result"));
}));

test("boards that leave nothing to predict say so, and what can be done", visit({ hash: "#p=11..............&predict=1" }, async (page) => {
  const says = (words) => page.locator(".predict-says").filter({ hasText: words }).waitFor();
  await says("contradict each other");
  await follow(page, `#p=${ENDINGS.hopeless}&rules=singles&predict=1`);
  await says("no cell of this board falls");
  assert.ok(await page.locator(".predict-offers a").count() > 0);
  await follow(page, "#p=1234341221434321&predict=1");
  await says("This board is full");
  await follow(page, "#p=.234341221434321&predict=depth");
  await says("Too little waits");
  await page.locator(".predict-offers button").first().click();
  await asked(page);
  await page.locator(".predict-head [data-leave]").click();
  await page.locator(".headline").waitFor();
  await settle(page);
  assert.doesNotMatch(page.url(), /predict/);
}));

test("a board that gets stuck is predicted as far as it goes", visit({ hash: `#p=${ENDINGS.stuck}&predict=1` }, async (page) => {
  await asked(page);
  const record = analyze(ENDINGS.stuck);
  for (let pass = 1; pass <= record.passes; pass += 1) {
    await reveal(page);
    if (pass < record.passes) await goOn(page);
  }
  assert.match(await page.locator(".predict-end").innerText(), new RegExp(`${record.blanks - record.filled} cells? stays? open`));
}));

test("predictions begin in Explore and end there, and keys step nothing", visit({ hash: "#pass=2" }, async (page) => {
  await page.locator("[data-predict]").click();
  await isOn(page, ".predict h1");
  assert.equal(await page.locator(".predict h1").innerText(), "Which cells fall in pass 3?");
  await tellsNothing(page, 2);
  await press(page, "]", "]", "c", "e", " ");
  await tellsNothing(page, 2);
  await page.locator("[data-leave]").click();
  await page.locator(".headline").waitFor();
  await isOn(page, "[data-predict]");
  assert.equal(await page.locator("[data-board]").count(), 1);
  await page.goBack();
  await asked(page);
  await page.goForward();
  await page.locator(".headline").waitFor();
}));

test("all of it can be done by keyboard", visit({ hash: "#predict=1" }, async (page) => {
  await asked(page);
  const [cell] = fallingIn(1);
  const [, row, column] = cell.match(/r(\d+)c(\d+)/).map(Number);
  await page.locator(".predict [data-cell][tabindex='0']").focus();
  await press(page, ...Array(row - 1).fill("ArrowDown"), ...Array(column - 1).fill("ArrowRight"), "Enter");
  assert.deepEqual(await readMarks(page), { [cell]: "chosen" });
  await press(page, " ");
  assert.deepEqual(await readMarks(page), {});
  await press(page, "Enter");
  await page.locator("[data-reveal]").focus();
  await press(page, "Enter");
  assert.equal((await readMarks(page))[cell], "hit");
  await isOn(page, ".predict-verdict");
  await page.locator("[data-next]").focus();
  await press(page, "Enter");
  await isOn(page, ".predict h1");
}));

test("predictions speak Chinese", visit({ hash: "#predict=1&lang=zh" }, async (page) => {
  await asked(page);
  await page.getByRole("heading", { name: "第 1 轮会填出哪些格？" }).waitFor();
  await mark(page, [fallingIn(1)[0]]);
  await page.locator("#language").selectOption("en");
  await page.getByRole("heading", { name: "Which cells fall in pass 1?" }).waitFor();
  assert.deepEqual(await readMarks(page), { [fallingIn(1)[0]]: "chosen" });
}));

test("a question fits into 320 pixels", visit({ hash: "#predict=needs", width: 320, height: 640 }, async (page) => {
  await asked(page);
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  assert.ok(await fits());
  await reveal(page);
  await page.locator("[data-qr-toggle]").click();
  await page.locator(".qr").waitFor();
  assert.ok(await fits());
}));

/** Waits until the keyboard is on what a selector finds. */
const isOn = (page, selector) =>
  page.waitForFunction((selector) => document.activeElement?.matches(selector), selector);

/** Names a house as the page does. */
function house(name) {
  return `${{ r: "row", c: "column", b: "box" }[name[0]]} ${name.slice(1)}`;
}
