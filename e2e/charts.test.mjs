// The hardware and the width: figures as the command line tool has them, sliders, schedules, links.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, painted, press } from "./support/site.mjs";
import { OFFERED, ENDINGS } from "./support/boards.mjs";
import { machines } from "./support/record.mjs";

const { visit } = openSite();
const HELPERS = [1, 2, 4, 8, 16, 32, 64];
const hashOf = (id, more = "") => `#v=1&view=machines&g=${id}${more}`;

/** Waits until the machines have run, and what speed costs is known. */
const known = (page) =>
  page.waitForFunction(() =>
    document.querySelector("[data-slot]") !== null && document.querySelector("[data-guess]") !== null);

/** Returns the rows of the table of times, each as its numbers. */
const readTimes = (page) =>
  page.$$eval("tr[data-workers]", (rows) =>
    rows.map(({ dataset: { workers, byPass, byChain, lower, upper } }) => ({
      workers: +workers, by_pass: +byPass, by_chain: +byChain, at_least: +lower, at_most: +upper,
    })));

/** Returns the guesses, each with its copies and passes. */
const readGuesses = (page) =>
  page.$$eval("tr[data-guess]", (rows) =>
    rows.map(({ dataset: { guess, copies, passes, open } }) => [guess, copies, +passes, +open]));

/** Returns what twice the helpers and half the latency bring. */
const readOffers = (page) =>
  page.$$eval("[data-offer]", (all) => all.map(({ dataset }) => dataset.time));

for (const id of ["depth-32", "depth-23", "depth-3"]) {
  test(`${id}: times and bounds`, visit({ hash: hashOf(id) }, async (page) => {
    await known(page);
    const record = machines(OFFERED[id], ["--workers", HELPERS.join()]);
    assert.deepEqual(await readTimes(page), record.times);
  }));

  test(`${id}: copies and passes`, visit({ hash: hashOf(id) }, async (page) => {
    await known(page);
    const record = machines(OFFERED[id]);
    const best = record.guesses.filter(({ cells }) => cells !== null);
    const expected = [
      ["0", "1", record.passes, 0],
      ...best.map(({ cells, branches, passes, open }) => [`${cells.length}`, `${branches}`, passes, open]),
      ["all", undefined, 0, 0],
    ];
    assert.deepEqual(await readGuesses(page), expected);
    const left = await page.$$eval("tr[data-skip]", (rows) => rows.map(({ dataset }) => dataset.log10));
    assert.deepEqual(left, record.log10_to_skip.map((log10) => log10.toFixed(3)));
  }));
}

test("the most speed-up is said in numbers", visit({ hash: hashOf("depth-32") }, async (page) => {
  await known(page);
  assert.match(await page.locator(".hardware .lead").first().innerText(), /58 \/ 32 = 1\.8 times/);
}));

test("sliders move by keyboard, and all that hangs on them follows", visit({ hash: hashOf("depth-32") }, async (page) => {
  await known(page);
  const helpers = page.locator(".hardware [data-dial=workers]");
  await helpers.focus();
  await press(page, "ArrowLeft", "ArrowLeft");
  assert.equal(await helpers.inputValue(), "2");
  assert.equal(await helpers.getAttribute("aria-valuetext"), "2 helpers");
  assert.deepEqual(await readOffers(page), ["39 \u2192 33", "39 \u2192 19.5"]);
  assert.equal(await page.locator("[aria-current][data-workers]").getAttribute("data-workers"), "2");
  await page.locator(".gantt-sum").filter({ hasText: "2 helpers, pass by pass: done at 39." }).waitFor();
  await page.locator(".hardware [data-dial=latency]").focus();
  await press(page, "End");
  assert.deepEqual(await readOffers(page), ["312 \u2192 264", "312 \u2192 156"]);
  await page.locator(".gantt-sum").filter({ hasText: "done at 312." }).waitFor();
  assert.match(page.url(), /workers=2&latency=8/);
}));

test("a pointer on the curve chooses the helpers", visit({ hash: hashOf("depth-32") }, async (page) => {
  await known(page);
  const curve = page.locator(".hardware .grip");
  await curve.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await curve.boundingBox();
  await page.mouse.move(x + 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.up();
  await painted(page);
  assert.equal(await page.locator(".hardware [data-dial=workers]").inputValue(), "8");
}));

test("the schedule can be switched, and read step by step", visit({ hash: hashOf("depth-32", "&workers=2") }, async (page) => {
  await known(page);
  const record = machines(OFFERED["depth-32"], ["--workers", "2"]);
  const [{ by_pass, by_chain }] = record.times;
  for (const [name, time] of [["by-chain", by_chain], ["by-pass", by_pass]]) {
    await page.locator(`[data-sharing=${name}]`).click();
    await painted(page);
    assert.equal(await page.locator(`[data-sharing=${name}]`).getAttribute("aria-pressed"), "true");
    assert.match(await page.locator(".gantt-sum").innerText(), new RegExp(`done at ${time}\\.`));
    assert.ok((await readOffers(page))[0].startsWith(`${time} `));
  }
  assert.equal(await page.locator("[data-slot]").count(), record.work);
  assert.equal(await page.locator("[data-slot][data-critical]").count(), record.span);
  await page.locator(".gantt").focus();
  await press(page, "End");
  const said = await page.locator(".gantt").getAttribute("aria-valuetext");
  assert.match(said, new RegExp(`^r\\dc\\d=\\d, pass 32: helper \\d, from 38 to 39`));
  assert.equal(await page.locator(".schedule .readout").innerText(), said);
}));

test("the line of skipping is read by keyboard", visit({ hash: hashOf("depth-32") }, async (page) => {
  await known(page);
  const line = page.locator(".width [role=slider]");
  await line.focus();
  await press(page, "Home");
  assert.match(await line.getAttribute("aria-valuetext"), /^Before the first pass, 10 to the power of 35\.2 combinations/);
  await press(page, "End");
  assert.match(await page.locator(".width .readout").innerText(), /^After 32 passes, one combination is left/);
}));

test("a link sets helpers and latency, and the page writes it back", visit(
  { hash: hashOf("depth-32", "&workers=8&latency=2") },
  async (page) => {
    await known(page);
    assert.equal(await page.locator(".hardware [data-dial=workers]").inputValue(), "8");
    assert.equal(await page.locator(".hardware [data-dial=latency]").inputValue(), "2");
    assert.deepEqual(await readOffers(page), ["64 \u2192 64", "64 \u2192 32"]);
    const doubled = machines(OFFERED["depth-32"], ["--workers", HELPERS.join()]).times.map((row) => ({
      ...row, by_pass: 2 * row.by_pass, by_chain: 2 * row.by_chain, at_least: 2 * row.at_least, at_most: 2 * row.at_most,
    }));
    assert.deepEqual(await readTimes(page), doubled);
    assert.match(page.url(), /workers=8&latency=2/);
  },
));

test("a stuck board says what is out of reach", visit(
  { hash: `#v=1&view=machines&p=${ENDINGS.stuck}` },
  async (page) => {
    await page.locator("tr[data-guess]").first().waitFor({ state: "attached" });
    const record = machines(ENDINGS.stuck);
    const open = record.runs.find(({ machine }) => machine === "chain_of_thought").open;
    assert.deepEqual((await readGuesses(page))[0], ["0", "1", record.passes, open]);
    assert.match(await page.locator(".width").innerText(), new RegExp(`The rules stop with ${open} cells open`));
  },
));

test("boards without exactly one solution show neither", visit(
  { hash: `#v=1&view=machines&p=${ENDINGS.many}` },
  async (page) => {
    await painted(page);
    for (const name of ["hardware", "width"]) {
      assert.equal(await page.locator(`[data-machine-section=${name}]`).isVisible(), false);
    }
  },
));

for (const width of [320, 390, 768, 1280, 1920]) {
  test(`nothing is wider than ${width} px`, visit({ hash: hashOf("depth-32"), width }, async (page) => {
    await known(page);
    await page.evaluate(() => document.querySelectorAll(".chart-table").forEach((one) => (one.open = true)));
    await painted(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  }));
}
