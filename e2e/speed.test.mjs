// How fast the page answers: measured, printed, written to timings.json. Nothing here is judged but
// that the page did what was timed.
import test, { after } from "node:test";
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARTIFACTS } from "./support/environment.mjs";
import { openSite } from "./support/site.mjs";
import { OFFERED, ofShape, shared } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { countStates, readMeasures } from "./support/picture.mjs";
import { install, summarize } from "./support/stopwatch.mjs";

const { visit } = openSite();
const timings = {};

after(() => writeFileSync(join(ARTIFACTS, "timings.json"), JSON.stringify(timings, null, 2) + "\n"));

function report(name, values) {
  timings[name] = summarize(values);
  const { median, worst, n } = timings[name];
  console.log(`${name}: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms of ${n}`);
}

function reportBoth(name, runs) {
  report(name, runs.map(({ work }) => work));
  report(`${name}, painted`, runs.map(({ painted }) => painted));
}

const LARGE = ofShape("5x5", "trivial");
const boards = [["depth 23", "#g=depth-23", 23], ["depth 32", "#g=depth-32", 32], ["25x25", `#p=${LARGE}`, 12]];

for (const [board, hash, n] of boards) {
  test(`change of pass, ${board}`, visit({ hash, prepare: install }, async (page) => {
    const runs = await page.evaluate(async (n) => {
      const runs = [];
      for (const key of ["[", "]"]) {
        for (let i = 0; i < n; i += 1) runs.push(await measure(() => pressKey(key)));
      }
      return runs;
    }, n);
    assert.equal((await countStates(page)).open, 0);
    reportBoth(`pass change, ${board}`, runs);
  }));

  test(`change of graph, ${board}`, visit({ hash, prepare: install }, async (page) => {
    const runs = await page.evaluate(async () => {
      const runs = { passes: [], board: [], walk: [] };
      for (let i = 0; i < 8; i += 1) {
        for (const mode of ["board", "walk", "passes"]) {
          runs[mode].push(await measure(() => document.querySelector(`[data-mode=${mode}]`).click()));
        }
      }
      return runs;
    });
    assert.equal(await page.locator("[data-mode=passes]").getAttribute("aria-pressed"), "true");
    for (const [mode, values] of Object.entries(runs)) reportBoth(`graph to ${mode}, ${board}`, values);
  }));

  test(`light on a cone, ${board}`, visit({ hash, prepare: install }, async (page) => {
    const runs = await page.evaluate(async () => {
      const runs = [];
      for (const cell of [...document.querySelectorAll("[data-cell]")].slice(0, 60)) {
        runs.push(await measure(() => cell.dispatchEvent(new PointerEvent("pointerover", { bubbles: true }))));
      }
      return runs;
    });
    assert.ok(await page.locator("[data-board][data-focused]").count());
    reportBoth(`hover, ${board}`, runs);
  }));
}

test("from a pasted board to its picture", visit({ prepare: install }, async (page) => {
  const texts = ["depth-32", "depth-13", "depth-7", "depth-23", "depth-3", "depth-1"].map((id) => OFFERED[id]);
  const { reading, showing } = await page.evaluate(async (texts) => {
    const box = document.querySelector("#paste");
    const dialog = box.closest("dialog");
    const runs = { reading: [], showing: [] };
    for (const text of [...texts, ...texts]) {
      dialog.showModal();
      box.value = text;
      runs.reading.push(await measure(() => box.dispatchEvent(new InputEvent("input", { bubbles: true }))));
      runs.showing.push(await measure(() => dialog.querySelector(".primary").click()));
    }
    return runs;
  }, texts);
  assert.equal((await readMeasures(page)).span, "1");
  reportBoth("paste to picture", showing.map((show, i) => ({
    work: show.work + reading[i].work,
    painted: show.painted + reading[i].painted,
  })));
  reportBoth("paste, reading alone", reading);
}));

test("from a choice of board to its picture", visit({ prepare: install }, async (page) => {
  const runs = await page.evaluate(async () => {
    const runs = [];
    for (let i = 0; i < 4; i += 1) {
      for (const button of document.querySelectorAll("[data-offered]")) runs.push(await measure(() => button.click()));
    }
    return runs;
  });
  assert.equal((await readMeasures(page)).span, "32");
  reportBoth("board to picture", runs);
}));

// A proof in the page against the same proof by the command line tool, its start included.
for (const [list, n] of [["bank_diabolical.csv", 6], ["top1465.txt", 6], ["hardest_1106.txt", 4]]) {
  const puzzles = shared(list, n);
  const skip = puzzles.length === 0 && "the puzzle lists are not there";
  test(`a whole proof, ${list}`, { skip }, visit({}, async (page) => {
    const times = { page: [], native: [] };
    for (const puzzle of puzzles) {
      const start = performance.now();
      const record = analyze(puzzle, "chains", { finish: "split" });
      times.native.push(performance.now() - start);
      times.page.push(await page.evaluate(async (hash) => {
        const root = document.documentElement;
        const isDone = () => root.dataset.pending === "0";
        const start = performance.now();
        location.hash = hash;
        await new Promise((done) => setTimeout(done));
        if (!isDone()) await new Promise((done) => {
          const look = () => isDone() && done();
          new MutationObserver(look).observe(root, { attributeFilter: ["data-pending"] });
        });
        return performance.now() - start;
      }, `#p=${puzzle}&rules=chains&finish=split`));
      assert.equal((await readMeasures(page)).span, String(record.span));
    }
    report(`whole proof, ${list}, page`, times.page);
    report(`whole proof, ${list}, command line`, times.native);
  }));
}

for (const [board, hash] of boards) {
  test(`first answer, ${board}`, visit({ hash, prepare: install }, async (page) => {
    const ready = [];
    const painted = [];
    for (let i = 0; i < 5; i += 1) {
      if (i > 0) await page.reload();
      ready.push(await page.evaluate(() => window.firstAnswer));
      painted.push(await page.evaluate(() => new Promise((done) => {
        new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
          .observe({ type: "largest-contentful-paint", buffered: true });
      })));
    }
    report(`first answer, ${board}`, ready);
    report(`largest paint, ${board}`, painted);
    assert.equal((await countStates(page)).open, 0);
  }));
}
