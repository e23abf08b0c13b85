// The view of scale: boards made in the background, figures that agree with each other and with the command
// line, and a link that gives the same boards again.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bringAxe } from "./support/axe.mjs";
import { openSite, settle } from "./support/site.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();

const SMALL = "#v=1&view=scale&sizes=4,6,9&boards=3&dug=6";
const run = (page, state) => page.locator(`.scale[data-run=${state}]`);
const make = (page) => page.locator("[data-act=make]");
const keysOf = (page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

/** Waits for all boards; nobody else's patience is needed for it. */
const done = (page, timeout = 60_000) => run(page, "done").waitFor({ timeout });

const start = async (page) => {
  await make(page).click();
  await done(page);
  await settle(page);
};

/** Returns the rows of the table, by size and family. */
const readTable = (page) =>
  page.$$eval(".scale-table tbody tr", (rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.row, [...row.cells].map((cell) => cell.textContent)])));

/** Downloads all boards and returns them, each with its columns by name. */
async function download(page) {
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("[data-act=save-boards]").click()]);
  const [head, ...lines] = readFileSync(await file.path(), "utf8").trimEnd().split("\r\n").map((line) => line.split(","));
  return lines.map((line) => Object.fromEntries(line.map((cell, column) => [head[column], cell])));
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const last = sorted.length - 1;
  return (sorted[Math.floor(last / 2)] + sorted[Math.ceil(last / 2)]) / 2;
};

test("nothing starts by itself, and the button makes all boards", visit({ hash: SMALL }, async (page) => {
  await make(page).waitFor();
  await settle(page);
  assert.equal(await run(page, "idle").count(), 1);
  await start(page);
  const table = await readTable(page);
  assert.deepEqual(
    Object.keys(table),
    ["4", "6", "9"].flatMap((size) => ["shallow", "deep", "deepest"].map((family) => `${size}-${family}`)),
  );
  assert.match(await page.locator(".making-go [role=status]").innerText(), /^All 63 boards are measured\.$/);
  for (const chart of ["passes", "work", "within", "speed", "dug"]) {
    assert.equal(await page.locator(`[data-chart=${chart}] svg`).count(), 1, chart);
  }
}));

test("the figures of the table are those of the boards, and these those of the command line", visit(
  { hash: `${SMALL}&reach=3&helpers=2` },
  async (page) => {
    await start(page);
    const boards = await download(page);
    for (const board of boards.filter(({ family, number }) => family !== "dug" || number % 6 === 0)) {
      const record = analyze(board.board, "singles");
      assert.equal(record.outcome, "solved");
      assert.deepEqual(
        [record.shape, record.givens, record.blanks, record.passes, record.profile.join(" ")],
        [board.shape, +board.givens, +board.blanks, +board.passes, board.profile],
      );
    }
    const table = await readTable(page);
    for (const [key, cells] of Object.entries(table)) {
      const [size, family] = key.split("-");
      const lot = boards.filter((board) => board.family === family && board.board.length === size * size);
      const profiles = lot.map(({ profile }) => profile.split(" ").map(Number));
      const passes = profiles.map((profile) => profile.length);
      const work = lot.map(({ blanks }) => +blanks);
      const within = profiles.map((p, at) => Math.round((p.slice(0, 3).reduce((a, b) => a + b, 0) / work[at]) * 1e4));
      const time = profiles.map((p) => p.reduce((sum, width) => sum + Math.ceil(width / 2), 0));
      const expected = [
        lot.length, median(lot.map(({ givens }) => +givens)), Math.min(...passes), median(passes), Math.max(...passes),
        median(work), (median(work.map((w, at) => Math.round((w / passes[at]) * 100))) / 100).toFixed(1),
        Math.round(median(within) / 100), median(time),
      ];
      assert.deepEqual(cells.slice(2), expected.map(String), key);
    }
  },
));

test("a run can be stopped, and what is there stays", visit(
  { hash: "#v=1&view=scale&sizes=9,16&boards=50" },
  async (page) => {
    await make(page).click();
    await page.locator(".scale-table tbody tr").first().waitFor();
    await make(page).click();
    await run(page, "stopped").waitFor();
    const before = await readTable(page);
    await settle(page);
    assert.deepEqual(await readTable(page), before);
    assert.match(await page.locator(".making-go [role=status]").innerText(), /^Stopped after \d+ of 900 boards\.$/);
    assert.equal(await make(page).innerText(), "Make and measure");
  },
));

test("a link gives the same boards again, and begins where it says so", visit({ hash: SMALL }, async (page, t, { address }) => {
  await page.locator("[data-choice=series]").fill("7");
  await page.locator("[data-choice=sees]").selectOption("naked");
  await start(page);
  const { view, sizes, boards, series, sees, dug } = keysOf(page);
  assert.deepEqual({ view, sizes, boards, series, sees, dug }, { view: "scale", sizes: "4,6,9", boards: "3", series: "7", sees: "naked", dug: "6" });
  const before = await download(page);
  const { hash } = new URL(page.url());
  await page.goto("about:blank");
  await page.goto(`${address}${hash}&play=1`);
  await done(page);
  assert.deepEqual(await download(page), before);
  await page.waitForFunction(() => !location.hash.includes("play"));
}));

test("axes, dials and sizes work by keyboard and stand in the link", visit({ hash: SMALL }, async (page) => {
  await make(page).focus();
  await page.keyboard.press("Enter");
  await done(page);
  const line = () => page.locator("[data-chart=passes] [data-family=deep] .line").getAttribute("d");
  const linear = await line();
  await page.locator("[data-axes=log]").focus();
  await page.keyboard.press("Space");
  await settle(page);
  assert.notEqual(await line(), linear);
  await page.locator("[data-dial=reach]").focus();
  await page.keyboard.press("Home");
  await page.locator("[data-dial=helpers]").focus();
  await page.keyboard.press("End");
  await settle(page);
  assert.match(await page.locator("[data-said=filled]").innerText(), /^1 pass fills /);
  const { axes, reach, helpers } = keysOf(page);
  assert.deepEqual({ axes, reach, helpers }, { axes: "log", reach: "1", helpers: "64" });
  await page.locator("[data-size='16']").click();
  await page.locator(".making-go [role=status]", { hasText: "made with other settings" }).waitFor();
}));

test("another size can be dug beside what is there", visit({ hash: SMALL }, async (page) => {
  await start(page);
  const before = await readTable(page);
  await page.locator("[data-choice=dug]").selectOption("9");
  await page.locator("[data-said=dug]", { hasText: "boards of 9×9" }).waitFor();
  await done(page);
  assert.deepEqual(await readTable(page), before);
}));

test("a link that cannot be followed is told", visit({ hash: "#v=1&view=scale&sizes=4,5&boards=0" }, async (page) => {
  await page.locator(".notice", { hasText: "“4,5”" }).waitFor();
  await page.locator(".notice", { hasText: "“0”" }).waitFor();
  assert.equal(await page.locator("[data-size='16'][aria-pressed=true]").count(), 1);
}));

for (const colorScheme of ["light", "dark"]) {
  test(`axe-core, with boards, ${colorScheme}`, visit({ hash: SMALL, context: { colorScheme } }, async (page) => {
    await start(page);
    await bringAxe(page);
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      const found = await page.evaluate(async () => (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`));
      assert.deepEqual(found, [], `${width} px`);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} px`);
    }
  }));
}

test("five sizes with twenty boards of each kind come to an end", visit({ hash: "#v=1&view=scale" }, async (page, t) => {
  await make(page).waitFor();
  const begun = performance.now();
  await make(page).click();
  await done(page, 300_000);
  t.diagnostic(`540 boards in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const table = await readTable(page);
  assert.equal(Object.keys(table).length, 15);
  assert.ok(Object.values(table).every((cells) => cells[2] === "20"));
}));
