// The machines: their figures are those of the command line, their dials answer, their moment is one.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, press, settle } from "./support/site.mjs";
import { OFFERED } from "./support/boards.mjs";
import { known, runsOf } from "./support/machines.mjs";
import { install, median } from "./support/stopwatch.mjs";

const { visit } = openSite();
const A = OFFERED["depth-32"];
const B = OFFERED["depth-3"];

const card = (page, name) => page.locator(`[data-machine=${name}]`);
const CARDS = ["one-pass", "fixed-depth", "ideal-diffusion", "autoregressive", "chain-of-thought", "looped", "hardware", "guess"];

async function agree(page, names, runs) {
  await painted(page);
  for (const name of names) {
    const run = runs.get(name);
    const shown = await card(page, name).evaluate((el) => ({ ...el.dataset }));
    assert.deepEqual(
      [shown.filled, shown.wrong, shown.serial, shown.work],
      [run.filled + run.guessed, run.wrong, run.serial, run.work].map(String),
      name,
    );
  }
}

for (const [name, puzzle] of [["depth-32", A], ["depth-3", B]]) {
  test(`every card tells what the command line tells: ${name}`, visit({ hash: `#view=machines&g=${name}` }, async (page) => {
    await known(page);
    await agree(page, CARDS, runsOf(puzzle));
    await page.locator("[data-diffusion=commit]").click();
    await agree(page, ["commit-diffusion"], runsOf(puzzle));
    assert.match(page.url(), /diffusion=commit/);
  }));
}

test("the board and the rules stand above the machines, under the head", visit({ hash: "#view=machines&g=depth-3" }, async (page) => {
  await known(page);
  const tops = await page.evaluate(() =>
    ["main h1", ".boards", ".rungs", "#machines"].map((one) => document.querySelector(one).getBoundingClientRect().top));
  assert.deepEqual(tops, tops.toSorted((a, b) => a - b));
  assert.match(await page.locator("main h1").innerText(), /a chain of 3 steps/);
}));

test("dials turn by keyboard, and what they say is heard", visit({ hash: "#view=machines&g=depth-32" }, async (page) => {
  await known(page);
  const layers = page.locator("[data-dial=layers]").first();
  await layers.focus();
  for (let i = 0; i < 12; i += 1) await page.keyboard.press("ArrowRight");
  assert.equal(await layers.getAttribute("aria-valuetext"), "16 layers");
  await page.waitForFunction(() => document.querySelector("[data-machine=fixed-depth]").dataset.serial === "16");
  await agree(page, CARDS, runsOf(A, { layers: 16 }));
  const workers = page.locator("[data-dial=workers]").first();
  await workers.focus();
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.querySelector("[data-machine=hardware]").dataset.serial === "58");
  assert.match(page.url(), /layers=16/);
  assert.match(page.url(), /workers=1/);
}));

test("a link opens to the same dials, cards and moment; back returns", visit({
  hash: "#view=machines&g=depth-32&layers=1&loops=32&machines=fixed-depth,looped&time=16",
}, async (page) => {
  await known(page);
  assert.deepEqual(await page.locator("[data-machine]").evaluateAll((cards) => cards.map((c) => c.dataset.machine)), ["fixed-depth", "looped"]);
  const moment = page.locator("[data-moment]");
  assert.equal(await moment.inputValue(), "16");
  assert.equal(await moment.getAttribute("aria-valuetext"), "step 16 of 32");
  assert.equal(await card(page, "looped").getAttribute("data-filled"), "23");
  await page.locator("[data-card=looped]").click();
  await settle(page);
  assert.equal(await card(page, "looped").count(), 0);
  await page.goBack();
  await card(page, "looped").waitFor();
  await page.locator(".views a", { hasText: "Explore" }).click();
  await page.locator("[data-board]").waitFor();
  assert.doesNotMatch(page.url(), /view=/);
  await page.goBack();
  await card(page, "looped").waitFor();
}));

test("one clock plays all of them to the end", visit({ hash: "#view=machines&g=depth-3&machines=one-pass,looped,hardware&speed=4" }, async (page) => {
  await known(page);
  await page.getByRole("button", { name: "Play" }).click();
  await page.waitForFunction(() => Number(document.querySelector("[data-moment]").value) > 2);
  assert.equal(await card(page, "one-pass").getAttribute("data-filled"), "21");
  await page.waitForFunction(() => document.querySelector(".machine-clock .play").dataset.playing === undefined);
  const moment = page.locator("[data-moment]");
  assert.equal(await moment.inputValue(), await moment.getAttribute("max"));
  await agree(page, ["one-pass", "looped", "hardware"], runsOf(B));
}));

test("keys step the clock", visit({ hash: "#view=machines&g=depth-32&machines=fixed-depth" }, async (page) => {
  await known(page);
  await press(page, "[", "[");
  assert.equal(await page.locator("[data-moment]").inputValue(), "2");
  assert.equal(await card(page, "fixed-depth").getAttribute("data-filled"), "6");
  await press(page, "]");
  assert.equal(await page.locator("[data-moment]").inputValue(), "3");
}));

test("what is left can be guessed, and what clashes is marked", visit({ hash: "#view=machines&g=depth-32&machines=fixed-depth" }, async (page) => {
  await known(page);
  const cells = card(page, "fixed-depth").locator(".small-board i");
  const states = () => cells.evaluateAll((all) => all.map((cell) => [cell.dataset.state, cell.textContent, cell.dataset.conflict]));
  assert.equal((await states()).filter(([state, digit]) => state === "open" && digit === "").length, 50);
  await page.getByLabel("guess what is left at the end").check();
  await painted(page);
  const guessed = await states();
  const run = runsOf(A).get("fixed-depth");
  assert.equal(guessed.map(([, digit]) => digit).join(""), run.guess);
  assert.ok(guessed.some(([, , conflict]) => conflict === ""));
  assert.match(page.url(), /guess=1/);
}));

test("a link can start the clock", visit({ hash: "#view=machines&g=depth-3&machines=looped,hardware&play=1&speed=4" }, async (page) => {
  await known(page);
  await page.waitForFunction(() => Number(document.querySelector("[data-moment]").value) > 0);
  await page.waitForFunction(() => document.querySelector(".machine-clock .play").dataset.playing === undefined);
  await page.waitForFunction(() => !location.hash.includes("play="));
  await agree(page, ["looped", "hardware"], runsOf(B));
}));

test("what is set goes with the board through other views", visit({ hash: "#view=machines&g=depth-32&layers=9" }, async (page) => {
  await known(page);
  await page.locator("[data-dial=layers]").first().press("ArrowRight");
  await page.waitForFunction(() => location.hash.includes("layers=10"));
  await page.locator(".views a", { hasText: "Explore" }).click();
  await page.locator("[data-board]").waitFor();
  assert.match(page.url(), /layers=10/);
  await page.reload();
  await page.locator(".views a", { hasText: "Machines" }).click();
  await known(page);
  assert.equal(await page.locator("[data-dial=layers]").first().inputValue(), "10");
}));

test("a value that no machine can have is told once, and back leads past it", visit({ hash: "#v=1" }, async (page) => {
  await follow(page, "#view=machines&layers=0&steps=2");
  await known(page);
  await page.locator(".notice", { hasText: "“0”" }).waitFor();
  assert.equal(await page.locator("[data-dial=layers]").first().inputValue(), "4");
  await page.getByLabel("Theme").selectOption("dark");
  await settle(page);
  assert.equal(await page.locator(".notice").count(), 1);
  await page.goBack();
  await page.locator("[data-board]").waitFor();
}));

test("a board with several solutions runs no machine, and says why", visit({ hash: "#view=machines&p=1..............." }, async (page) => {
  await page.locator(".no-machines").waitFor();
  assert.match(await page.locator(".no-machines").innerText(), /several solutions/);
  assert.equal(await page.locator("[data-machine]").count(), 0);
}));

test("a stuck board says so", visit({ hash: "#view=machines&g=depth-32&rules=naked" }, async (page) => {
  await known(page);
  assert.match(await page.locator("h1").innerText(), /get stuck/);
  assert.match(await card(page, "looped").locator(".outcome").innerText(), /The rules are stuck/);
}));

test("the small boards are told in words", visit({ hash: "#view=machines&g=depth-32" }, async (page) => {
  await known(page);
  const name = await card(page, "fixed-depth").getByRole("img").getAttribute("aria-label");
  assert.equal(name, "The board after 4 of 4 serial steps: 8 worked out, 0 guessed, 0 wrong, 50 open");
}));

test("how long a dial takes to be answered", visit({ hash: "#view=machines&g=depth-32", prepare: install }, async (page) => {
  await known(page);
  const times = await page.evaluate(async () => {
    const dial = document.querySelector("[data-dial=layers]");
    const shown = document.querySelector("[data-machine=fixed-depth]");
    const times = [];
    for (let layers = 5; layers <= 24; layers += 1) {
      const answered = new Promise((done) => {
        const look = new MutationObserver(() => {
          if (shown.dataset.serial !== String(layers)) return;
          look.disconnect();
          done();
        });
        look.observe(shown, { attributes: true });
      });
      const start = performance.now();
      dial.value = String(layers);
      dial.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await answered;
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - start);
    }
    return times;
  });
  assert.equal(times.length, 20);
  console.log(`dial to picture: median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms of ${times.length}`);
}));
