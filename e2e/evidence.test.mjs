// The view of evidence: figures that are those of the tables, networks on the board that come to the very
// numbers of the native program, and training in the page.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bringAxe } from "./support/axe.mjs";
import { OFFERED } from "./support/boards.mjs";
import { openSite, painted, settle } from "./support/site.mjs";
import { analyze, cellsOf, stepByCell } from "./support/record.mjs";

const { visit } = openSite();

const NETS = new URL("../assets/nets/", import.meta.url);
const EVIDENCE = "#v=1&view=evidence";

/** Returns the rows of a table, each with its values by name. */
function table(name) {
  const [head, ...lines] = readFileSync(new URL(name, NETS), "utf8").trimEnd().split("\n").map((line) => line.split(","));
  return lines.map((line) => Object.fromEntries(line.map((value, column) => [head[column], value])));
}

/** What the native program came to: a test of the background writes it. */
const NATIVE = readFileSync(new URL("support/networks.txt", import.meta.url), "utf8").trimEnd().split("\n");

const measured = (page) => page.locator(".evidence[data-tables='1']").waitFor();
const run = (page, which) => page.locator(`[data-run="${which}"]`);
const ran = (page, which) => run(page, which).locator("[data-look=given]").first().waitFor();
const loop = (page) => page.locator("[data-loop]");
const school = (page, state) => page.locator(`[data-evidence=school][data-run=${state}]`);
const keysOf = (page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

/** Returns what a network takes the cells for, as the native program writes it. */
const guesses = (page, which) =>
  run(page, which).locator(".net-board i").evaluateAll((cells) =>
    cells.map((cell) => (cell.dataset.look === "given" ? "0:0" : `${cell.textContent}:${cell.dataset.belief}`)));

/** Goes to a loop with the slider. */
async function goTo(page, at) {
  await loop(page).fill(String(at));
  await painted(page);
}

const middle = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
};
const percent = (part) => (Math.round(part * 1000) / 10).toFixed(1);

/** Returns a part as the page writes it: the middle of the seeds, and from the least to the greatest. */
const written = (parts) => {
  const [least, most] = [Math.min(...parts), Math.max(...parts)];
  const one = `${percent(middle(parts))} %`;
  return most - least < 0.0005 ? one : `${one} (${percent(least)} to ${percent(most)})`;
};

const readout = (page, plot) =>
  page.locator(`[data-plot=${plot}] .evidence-readout tbody tr`).evaluateAll((rows) =>
    Object.fromEntries(rows.map((row) => [row.dataset.line, [...row.cells].slice(1).map((cell) => cell.textContent)])));

test("what is read at a depth is what the tables say, for every measure and all boards", visit({ hash: EVIDENCE }, async (page) => {
  await measured(page);
  const cells = table("cells.csv");
  const column = { known: "known", "falsely-sure": "falsely_sure", right: "right" };
  const slider = page.locator("[data-plot=by-depth] [role=slider]");
  for (const count of Object.keys(column)) {
    await page.locator("[data-choice=count]").selectOption(count);
    for (const on of ["held-out", "annealed", "shallow", "deep"]) {
      await page.locator("[data-choice=on]").selectOption(on);
      await slider.focus();
      await page.keyboard.press("Home");
      for (const depth of [1, 2, 3]) {
        await painted(page);
        const found = await readout(page, "by-depth");
        const expected = {};
        for (const row of cells.filter((row) => row.boards === on && +row.depth === depth && +row.cells >= 20)) {
          const isFixed = !row.network.startsWith("looped");
          if (!isFixed && !(row.network === "looped-16" && ["8", "16", "32", "64"].includes(row.steps))) continue;
          const line = (expected[`${row.network}@${row.steps}`] ??= { parts: [], cells: row.cells });
          line.parts.push(row[column[count]] / row.cells);
        }
        assert.deepEqual(
          found,
          Object.fromEntries(Object.entries(expected).map(([line, { parts, cells }]) => [line, [written(parts), cells]])),
          `${count} ${on} ${depth}`,
        );
        await page.keyboard.press("ArrowRight");
      }
    }
  }
  assert.deepEqual([keysOf(page).count, keysOf(page).on], ["right", "deep"]);
}));

test("boards against loops, the text twins and the copies agree with the tables", visit(
  { hash: EVIDENCE, context: { permissions: ["clipboard-read", "clipboard-write"] } },
  async (page) => {
    await measured(page);
    const boards = table("boards.csv").filter((row) => row.boards === "held-out");
    const of = (network, steps) => boards.filter((row) => row.network === network && +row.steps === steps).map((row) => row.n_solved / row.n_boards);
    const found = await readout(page, "by-loops");
    assert.equal(found["looped-16@96"][0], written(of("looped-16", 32)));
    assert.equal(found["fixed-8@8"][0], written(of("fixed-8", 8)));
    const plot = page.locator("[data-plot=by-loops]");
    await plot.locator("summary").click();
    const rows = await plot.locator(".wide-table tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
    const heads = await plot.locator(".wide-table thead th").allInnerTexts();
    const at = heads.findIndex((head) => head === "looped, width 16");
    assert.equal(rows.find((row) => row[0] === "64")[at], written(of("looped-16", 64)));
    await plot.locator("[data-act=copy-csv]").click();
    await plot.locator("[role=status]").filter({ hasText: /\S/ }).waitFor();
    const copied = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split("\r\n").map((line) => line.split(","));
    const row = copied.find(([network, , loops]) => network === "looped-16" && loops === "64");
    const parts = of("looped-16", 64);
    assert.deepEqual(row, ["looped-16", "64", "64", "300", percent(middle(parts)), percent(Math.min(...parts)), percent(Math.max(...parts))]);
    const [file] = await Promise.all([page.waitForEvent("download"), plot.locator("[data-act=save-svg]").click()]);
    const svg = readFileSync(await file.path(), "utf8");
    const shapes = await page.evaluate((svg) => {
      const drawing = new DOMParser().parseFromString(svg, "image/svg+xml");
      return [drawing.querySelectorAll("parsererror").length, drawing.querySelectorAll("circle").length];
    }, svg);
    assert.deepEqual(shapes, [0, copied.length - 1]);
  },
));

test("the targets that are told hold in the tables, and every seed is listed", visit({ hash: EVIDENCE }, async (page) => {
  await measured(page);
  const boards = table("boards.csv");
  const names = [...new Set(boards.map((row) => `${row.network}-${row.seed}`))];
  const rows = page.locator("[data-evidence=price] tbody tr");
  assert.deepEqual(await rows.evaluateAll((rows) => rows.map((row) => row.dataset.trained)), names);
  for (const network of ["looped-8", "looped-16"]) {
    assert.equal(await rows.and(page.locator(`[data-trained^=${network}-][data-chosen]`)).count(), 1, network);
  }
  const chosen = await rows.and(page.locator("[data-trained^=looped-16-][data-chosen]")).getAttribute("data-trained");
  const solved = (on) => {
    const row = boards.find((row) => `${row.network}-${row.seed}` === chosen && row.boards === on && row.steps === "64");
    return row.n_solved / row.n_boards;
  };
  assert.ok(solved("held-out") >= 0.97, `${solved("held-out")}`);
  assert.ok(solved("annealed") >= 0.85, `${solved("annealed")}`);
  const deep = table("deep.csv").filter((row) => `${row.network}-${row.seed}` === chosen && row.solved_from !== "-");
  assert.ok(deep.length >= 3);
}));

test("a network in the browser comes to the numbers of the native program", visit(
  { hash: `${EVIDENCE}&g=depth-23&net=looped-8-1&loop=4` },
  async (page) => {
    await ran(page, 0);
    const native = NATIVE.filter((line) => line.startsWith("loop")).map((line) => line.split(" "));
    assert.equal(native.length, 3);
    for (const [, at, ...expected] of native) {
      await goTo(page, at);
      assert.deepEqual(await guesses(page, 0), expected, `loop ${at}`);
    }
    assert.match(await run(page, 0).locator(".net-bytes").innerText(), /^3\.3 KiB of weights$/);
  },
));

test("a deep board is solved from the loop that the table tells", visit(
  { hash: `${EVIDENCE}&g=depth-32&most=96&net=looped-16-2&rival=looped-16-1` },
  async (page) => {
    for (const [which, seed] of [[0, "2"], [1, "1"]]) {
      await ran(page, which);
      const row = table("deep.csv").find((row) => row.network === "looped-16" && row.seed === seed && row.depth === "32");
      const standing = run(page, which).locator(".net-standing");
      assert.match(await standing.innerText(), new RegExp(`^loop 96: 58 of 58 blanks known; solved since ${row.solved_from}$`));
      await goTo(page, +row.solved_from - 1);
      assert.equal(await run(page, which).getAttribute("data-solved"), null);
      await goTo(page, row.solved_from);
      assert.equal(await run(page, which).getAttribute("data-solved"), "1");
      await goTo(page, 96);
    }
  },
));

test("the scatter holds the depths of the proof, and a fixed network stops", visit({ hash: `${EVIDENCE}&g=depth-23` }, async (page) => {
  await Promise.all([0, 1].map((which) => ran(page, which)));
  const record = analyze(OFFERED["depth-23"]);
  const steps = stepByCell(record);
  const depths = cellsOf(record).filter((cell) => steps.has(cell)).map((cell) => `${cell}: depth ${steps.get(cell).depth}`);
  for (const which of [0, 1]) {
    assert.equal(await run(page, which).locator(".spot").count(), depths.length);
    const items = await run(page, which).locator(".spot-list li").evaluateAll((items) => items.map((item) => item.textContent.split(",")[0]));
    assert.deepEqual(items.toSorted(), depths.toSorted());
  }
  const never = (which) => run(page, which).locator(".spot.hollow").count();
  assert.equal(await never(0), 0);
  assert.ok((await never(1)) > 20);
  // What it shows at its last layer stays.
  await goTo(page, 4);
  const last = await guesses(page, 1);
  await goTo(page, 40);
  assert.deepEqual(await guesses(page, 1), last);
  const known = Number(await run(page, 1).getAttribute("data-known"));
  assert.ok(known >= 3 && known < 30, `${known}`);
}));

test("the clock is worked by keys, runs to the end, and is in the link", visit({ hash: `${EVIDENCE}&most=12` }, async (page) => {
  await ran(page, 0);
  await loop(page).focus();
  await page.keyboard.press("Home");
  assert.equal(await run(page, 0).locator("[data-look=known]").count(), 0);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await settle(page);
  assert.equal(keysOf(page).loop, "2");
  const first = await guesses(page, 0);
  await page.reload();
  await ran(page, 0);
  assert.deepEqual(await guesses(page, 0), first);
  await page.locator(".machine-clock .play").click();
  await page.waitForFunction(() => document.querySelector("[data-loop]").value === "12");
  await page.locator(".machine-clock .play[data-playing]").waitFor({ state: "detached" });
  assert.equal(keysOf(page).loop, undefined);
  await page.locator("[data-dial=most]").fill("96");
  await page.waitForFunction(() => document.querySelector("[data-loop]").max === "96");
}));

const SMALL = `${EVIDENCE}&rows=4&wide=4&stack=2&start=7`;

test("a training in the browser comes to the weights of the native program; they are saved, opened and run", visit(
  { hash: SMALL },
  async (page) => {
    await page.locator("[data-act=train]").click();
    await school(page, "done").waitFor({ timeout: 120_000 });
    const sums = [];
    let saved;
    for (const which of [0, 1]) {
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-pupil="${which}"] [data-act=save-weights]`).click(),
      ]);
      const bytes = readFileSync(await file.path());
      saved ??= { name: file.suggestedFilename(), mimeType: "application/octet-stream", buffer: bytes };
      let sum = 0n;
      for (const byte of bytes) sum = (BigInt.asUintN(64, sum * 0x100000001b3n)) ^ BigInt(byte);
      sums.push(`trained ${which} ${bytes.length} bytes ${sum.toString(16).padStart(16, "0")}`);
    }
    assert.deepEqual(sums, NATIVE.filter((line) => line.startsWith("trained")));
    assert.equal(saved.name, "sudoku-depth-looped-4-seed-7.sdn");
    await bringAxe(page);
    const { violations } = await page.evaluate(() => globalThis.axe.run("[data-evidence=school]"));
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]), []);

    await page.locator(`[data-pupil="0"] [data-act=run-own]`).click();
    await settle(page);
    assert.equal(keysOf(page).net, "own-1");
    await ran(page, 0);
    assert.match(await run(page, 0).locator(".net-bytes").innerText(), /^0\.9 KiB of weights$/);
    const own = await guesses(page, 0);

    // In another visit it is no longer there, until the file is opened.
    await page.reload();
    await run(page, 0).getByText("This network is not here.").waitFor();
    await page.locator("[data-act=open-weights]").setInputFiles({ name: "no.sdn", mimeType: "application/octet-stream", buffer: Buffer.from("sdn?") });
    assert.match(await page.locator("[data-evidence=school] [role=alert]").innerText(), /^This file is no network\. It does not begin as weights do\.$/);
    await page.locator("[data-act=open-weights]").setInputFiles(saved);
    await ran(page, 0);
    assert.equal(await page.locator("[data-evidence=school] [role=alert]").count(), 0);
    assert.deepEqual(await guesses(page, 0), own);
    assert.match(await page.locator("[data-choice=net] option:checked").innerText(), /^sudoku-depth-looped-4-seed-7\.sdn: looped, width 4$/);
  },
));

test("a race pauses, goes on where it was, and is given up", visit({ hash: `${EVIDENCE}&rows=6` }, async (page) => {
  const steps = async () => Number(await page.locator(`[data-pupil="0"]`).getAttribute("data-steps"));
  await page.locator("[data-act=train]").click();
  await page.waitForFunction(() => Number(document.querySelector("[data-pupil='0']")?.dataset.steps) > 5);
  assert.equal(await page.locator("[data-pupil]").count(), 2);
  await page.locator("[data-act=train]").click();
  await school(page, "paused").waitFor();
  const before = await steps();
  await painted(page);
  assert.equal(await steps(), before);
  await page.locator("[data-act=train]").click();
  await page.waitForFunction((before) => Number(document.querySelector("[data-pupil='0']").dataset.steps) > before, before);
  await page.locator("[data-act=give-up]").click();
  await school(page, "idle").waitFor();
  assert.equal(await page.locator("[data-pupil]").count(), 0);
}));

test("nothing is loaded before the view is opened", visit({ hash: "#v=1" }, async (page) => {
  const files = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => /\/nets\/|evidence/.test(name)).length);
  assert.equal(await files(), 0);
  await page.getByRole("link", { name: "Evidence" }).click();
  await measured(page);
  await Promise.all([0, 1].map((which) => ran(page, which)));
  // Script, program, four tables, two networks.
  assert.equal(await files(), 8);
}));

test("what cannot be loaded is said, and asked for again", visit(
  { hash: EVIDENCE, isBroken: true, prepare: (page) => page.route("**/nets/**", (route) => route.abort()) },
  async (page) => {
    const lost = page.locator(".evidence [role=alert]").filter({ hasText: "could not be loaded" });
    await lost.waitFor();
    await page.unroute("**/nets/**");
    await lost.getByRole("button").click();
    await measured(page);
    await ran(page, 0);
  },
));

test("a board without one solution says so, a stuck one runs all the same", visit(
  { hash: `${EVIDENCE}&p=1...............` },
  async (page) => {
    await page.locator("[data-evidence=on-board] > [role=status]").waitFor();
    assert.equal(await page.locator(".net-board").count(), 0);
    const hard = "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......";
    await page.goto(`${page.url().split("#")[0]}${EVIDENCE}&p=${hard}`);
    await ran(page, 0);
    const n_depths = await run(page, 0).locator("[data-depth]").count();
    assert.equal(n_depths, analyze(hard).steps.length);
  },
));

test("keys of a link that cannot be followed are told", visit({ hash: `${EVIDENCE}&net=deep-blue&loop=200` }, async (page) => {
  await measured(page);
  await settle(page);
  const notices = await page.locator(".notices").innerText();
  assert.match(notices, /deep-blue/);
  assert.match(notices, /200/);
  assert.deepEqual(keysOf(page), { v: "1", view: "evidence" });
}));

test("the machines lead here, with their board", visit({ hash: "#v=1&view=machines&g=depth-32" }, async (page) => {
  for (const machine of ["fixed-depth", "looped"]) {
    await page.locator(`[data-machine=${machine}] .measured-too a`).waitFor();
  }
  await page.locator("[data-machine=looped] .measured-too a").click();
  await ran(page, 0);
  assert.equal(keysOf(page).view, "evidence");
  assert.equal(await run(page, 0).locator("[data-depth='32']").count(), 1);
}));
