// The page shows what the command line tool computes: every figure, bar, cell, node and edge.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite } from "./support/site.mjs";
import { DEFAULT, ENDINGS, OFFERED, ofShape, shared } from "./support/boards.mjs";
import {
  analyze,
  cellsOf,
  chainEdgesOf,
  chainOf,
  edgesOf,
  placement,
  stepByCell,
} from "./support/record.mjs";
import * as picture from "./support/picture.mjs";

const { visit } = openSite();

for (const id of ["depth-23", "depth-32", "depth-3"]) {
  test(`${id} is shown as the command line tool computes it`, visit(
    { hash: `#g=${id}` },
    async (page) => {
      const record = analyze(OFFERED[id]);
      assert.equal(record.outcome, "solved");
      assert.equal(id, `depth-${record.passes}`);
      await compare(page, record);
      assert.equal(await picture.readLine(page), record.solution);
      assert.match(await picture.readStanding(page), /exactly one solution, reached/);
      assert.deepEqual(await picture.readAll(page, "[data-offered][aria-pressed=true]", "data-offered"), [id]);
    },
  ));
}

test("without a link the page opens with its default board", visit({}, async (page) => {
  await compare(page, analyze(OFFERED[DEFAULT]));
  assert.equal(
    await page.locator("h1").innerText(),
    "3 of 57 blanks fall in one parallel pass. The other 54 wait on a chain; the longest is 23 steps.",
  );
}));

for (const [shape, level] of [["2x2", "basic"], ["2x3", "basic"], ["3x4", "basic"], ["4x4", "basic"], ["5x5", "trivial"]]) {
  const puzzle = ofShape(shape, level);
  test(`a board of shape ${shape} is shown as the command line tool computes it`, visit(
    { hash: `#v=1&p=${puzzle}` },
    async (page) => {
      const record = analyze(puzzle);
      assert.equal(record.shape, shape);
      await compare(page, record);
    },
  ));
}

test("fewer rules give another proof", visit({ hash: "#g=depth-3&rules=naked" }, async (page) => {
  const record = analyze(OFFERED["depth-3"], "naked");
  assert.notDeepEqual(record.profile, analyze(OFFERED["depth-3"]).profile);
  await compare(page, record);
}));

const STANDINGS = {
  one: /exactly one solution, but these rules alone do not reach it/,
  many: /More than one solution/,
  none: /No solution fits/,
};

const ends = [
  ["stuck", "stuck", "one", /Then singles are stuck: 14 cells stay open\.$/],
  ["many", "stuck", "many", /Then singles are stuck: 7 cells stay open\.$/],
  ["hopeless", "stuck", "many", /^No blank falls in one parallel pass: .* all 12 blanks stay open\.$/],
  ["contradiction", "contradiction", "none", /^This board has no solution: /],
  ["none", "stuck", "none", /Then singles are stuck: 12 cells stay open\.$/],
];
for (const [name, outcome, solutions, headline] of ends) {
  const puzzle = ENDINGS[name];
  test(`nothing is invented on a board that ends otherwise: ${name}`, visit(
    { hash: `#p=${puzzle}` },
    async (page) => {
      const record = analyze(puzzle);
      assert.deepEqual([record.outcome, record.solutions], [outcome, solutions]);
      await compare(page, record);
      assert.match(await page.locator("h1").innerText(), headline);
      assert.match(await picture.readStanding(page), STANDINGS[solutions]);
    },
  ));
}

const [diabolical] = shared("bank_diabolical.csv", 1);
test("a hard 9x9 board is stuck", {
  skip: !diabolical && "../shared/data is not here",
}, visit({ hash: `#p=${diabolical}` }, async (page) => {
  const record = analyze(diabolical);
  assert.equal(record.outcome, "stuck");
  await compare(page, record);
  assert.match(await page.locator("h1").innerText(), /Then singles are stuck: 43 cells stay open\.$/);
}));

/** Compares all that is drawn of a board with its record. */
async function compare(page, record) {
  assert.deepEqual(await picture.readMeasures(page), {
    blanks: String(record.blanks),
    "one-pass": String(record.profile[0] ?? 0),
    passes: String(record.passes),
    span: String(record.span),
    work: String(record.work),
    parallelism: `${record.work}/${record.span}`,
    peak: String(record.peak),
    checks: String(record.checks),
  });
  const bars = await picture.readBars(page);
  assert.deepEqual(bars.map(({ count }) => count), record.profile);
  assert.deepEqual(bars.map(({ pass }) => pass), record.profile.map((_, index) => index + 1));
  await compareCells(page, record);
  await compareGraph(page, record);
}

async function compareCells(page, record) {
  const steps = stepByCell(record);
  const chain = chainOf(record);
  const expected = cellsOf(record).map((cell, index) => {
    const given = record.puzzle[index];
    const step = steps.get(cell);
    const digit = given === "." ? step && placement(step).digit : given;
    return {
      cell,
      state: given === "." ? (step ? "filled" : "open") : "given",
      digit: digit ?? null,
      text: digit ?? "",
      pass: step ? String(step.pass) : null,
      isCritical: chain.includes(cell),
    };
  });
  const cells = await picture.readCells(page);
  assert.deepEqual(
    cells.map(({ cell, state, digit, text, pass, isCritical }) => ({ cell, state, digit, text, pass, isCritical })),
    expected,
  );
}

async function compareGraph(page, record) {
  const chain = new Set(chainOf(record));
  const nodes = await picture.readNodes(page);
  assert.deepEqual(
    nodes.map(({ cell, digit, pass, isCritical }) => ({ cell, digit, pass, isCritical })),
    record.steps.map((step) => ({
      ...placement(step),
      pass: String(step.pass),
      isCritical: chain.has(placement(step).cell),
    })),
  );
  const edges = await picture.readAll(page, "[data-edge]", "data-edge");
  assert.deepEqual(edges.sort(), edgesOf(record).sort());
  const critical = await picture.readAll(page, "[data-edge][data-critical]", "data-edge");
  assert.deepEqual(critical.sort(), chainEdgesOf(record).sort());
}
