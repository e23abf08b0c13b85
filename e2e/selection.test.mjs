// One selection and one focus, shared by board, graph, inspector and address.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, settle } from "./support/site.mjs";
import { DEFAULT, ENDINGS, OFFERED } from "./support/boards.mjs";
import {
  analyze,
  chainOf,
  edgesOf,
  placement,
  premiseCells,
  relativesOf,
  stepByCell,
} from "./support/record.mjs";
import { pointAway, readAll, readCells, readNodes } from "./support/picture.mjs";

const { visit } = openSite();
const record = analyze(OFFERED[DEFAULT]);
const steps = stepByCell(record);
const chain = chainOf(record);
const GIVEN = "r1c3";
/** A cell of the first pass, one from the middle, and the last of the longest chain. */
const SAMPLES = [chain[0], "r3c7", chain.at(-1)];

test("a click on a cell selects it everywhere, a second one lets it go", visit({}, async (page) => {
  for (const cell of SAMPLES) {
    await page.locator(`[data-cell=${cell}]`).click();
    await settle(page);
    await isSelected(page, cell);
  }
  await page.locator(`[data-cell=${SAMPLES.at(-1)}]`).click();
  await settle(page);
  await nothingIsSelected(page);
}));

test("a click on a node selects it everywhere, a second one lets it go", visit({}, async (page) => {
  for (const cell of SAMPLES) {
    await page.locator(`[data-node=${cell}]`).click();
    await settle(page);
    await isSelected(page, cell);
  }
  await page.locator(`[data-node=${SAMPLES.at(-1)}]`).click();
  await settle(page);
  await nothingIsSelected(page);
}));

test("premises and dependents are links that move the selection", visit({ hash: "#cell=r3c7" }, async (page) => {
  const chips = page.locator(".inspector > .chips .chip");
  const needs = premiseCells(record, steps.get("r3c7"));
  const enables = edgesOf(record).filter((edge) => edge.startsWith("r3c7>")).map((edge) => edge.split(">")[1]);
  const listed = (await chips.allInnerTexts()).map((text) => text.split(" ")[0]);
  assert.deepEqual(listed.sort(), [...needs, ...enables].sort());
  const before = needs.find((cell) => steps.has(cell));
  await chips.filter({ hasText: before }).click();
  await settle(page);
  await isSelected(page, before);
  await page.locator(".inspector > .chips .chip", { hasText: "r3c7" }).click();
  await settle(page);
  await isSelected(page, "r3c7");
}));

test("the whole chain ends in the cell and lists each step after what it needs", visit({ hash: "#cell=r3c7" }, async (page) => {
  await page.locator("details.chain > summary").click();
  const items = await page.locator("details.chain li .chip").allInnerTexts();
  const cells = items.map((text) => text.split(" ")[0]);
  const { ancestors } = relativesOf(record, "r3c7");
  const derived = [...ancestors].filter((cell) => steps.has(cell));
  assert.deepEqual([...cells].sort(), [...derived, "r3c7"].sort());
  assert.equal(cells.at(-1), "r3c7");
  cells.forEach((cell, index) => {
    const needs = premiseCells(record, steps.get(cell)).filter((need) => steps.has(need));
    for (const need of needs) assert.ok(cells.indexOf(need) < index, `${need} before ${cell}`);
  });
}));

test("a given explains itself and has no arrows", visit({}, async (page) => {
  await page.locator(`[data-cell=${GIVEN}]`).click();
  await settle(page);
  assert.equal(await page.locator("#inspector-heading").innerText(), `${GIVEN} = ${digitOf(GIVEN)}`);
  const n = [...relativesOf(record, GIVEN).descendants].length;
  assert.match(await page.locator(".answer").innerText(), new RegExp(`\\b${n} steps? rests? on it`));
  assert.deepEqual(await readAll(page, "[data-arrow]", "data-arrow"), []);
}));

test("an open cell of a stuck board says what is left, not a digit", visit({ hash: `#p=${ENDINGS.stuck}` }, async (page) => {
  const open = (await readCells(page)).find(({ state }) => state === "open").cell;
  await page.locator(`[data-cell=${open}]`).click();
  await settle(page);
  assert.equal(await page.locator("#inspector-heading").innerText(), open);
  assert.match(await page.locator(".answer").innerText(), /^This cell stays open\./);
}));

test("the cone of a hovered cell lights up on board and graph", visit({}, async (page) => {
  for (const cell of [...SAMPLES, GIVEN]) {
    await page.locator(`[data-cell=${cell}]`).hover();
    await settle(page);
    await lights(page, cell);
  }
  await pointAway(page);
  await settle(page);
  await lights(page, null);
}));

test("the cone of a hovered node is the same", visit({}, async (page) => {
  for (const cell of SAMPLES) {
    await page.locator(`[data-node=${cell}]`).hover();
    await settle(page);
    await lights(page, cell);
  }
}));

test("in the walk, needs stand left, dependents right, and a click walks on", visit(
  { hash: "#graph=walk&cell=r3c7" },
  async (page) => {
    const side = async (name) =>
      (await page.locator(`.walk .${name} .chip`).allInnerTexts()).map((text) => text.split(" ")[0]).sort();
    const check = async (cell) => {
      assert.equal((await page.locator(".walk .center .chip").innerText()).split(" ")[0], cell);
      assert.deepEqual(await side("needs"), premiseCells(record, steps.get(cell)).sort());
      const enables = edgesOf(record).filter((edge) => edge.startsWith(`${cell}>`));
      assert.deepEqual(await side("enables"), enables.map((edge) => edge.split(">")[1]).sort());
    };
    await check("r3c7");
    const next = (await side("enables"))[0];
    await page.locator(".walk .enables .chip", { hasText: next }).click();
    await settle(page);
    await check(next);
    assert.match(page.url(), new RegExp(`cell=${next}\\b`));
  },
));

test("the graph in words tells every pass, the longest chain and all edges", visit({}, async (page) => {
  await page.locator(".twin > summary").click();
  const first = (all) => all.map((text) => text.split(" ")[0]);
  assert.deepEqual(first(await page.locator(".twin ol .chip").allInnerTexts()), chain);
  const headings = await page.locator(".twin h4").allInnerTexts();
  assert.deepEqual(headings.map((text) => text.match(/\d+/g).map(Number)), record.profile.map((n, i) => [i + 1, n]));
  const told = await page.$$eval(".twin ul > li", (items) => items.map((item) => {
    const [needs = "", enables = ""] = item.querySelector("span").textContent.split("enables");
    const names = (text) => text.match(/r\d+c\d+/g) ?? [];
    return { cell: item.querySelector(".chip").textContent.split(" ")[0], needs: names(needs), enables: names(enables) };
  }));
  const edges = edgesOf(record);
  assert.deepEqual(told.map(({ cell }) => cell), record.steps.map((step) => placement(step).cell));
  for (const { cell, needs, enables } of told) {
    assert.deepEqual(needs.sort(), premiseCells(record, steps.get(cell)).sort(), cell);
    assert.deepEqual(enables.map((to) => `${cell}>${to}`).sort(), edges.filter((edge) => edge.startsWith(`${cell}>`)).sort());
  }
}));

function digitOf(cell) {
  return record.solution[(Number(cell[1]) - 1) * 9 + Number(cell[3]) - 1];
}

async function isSelected(page, cell) {
  const cells = await readCells(page);
  const nodes = await readNodes(page);
  assert.deepEqual(cells.filter((one) => one.isSelected).map((one) => one.cell), [cell]);
  assert.deepEqual(nodes.filter((one) => one.isSelected).map((one) => one.cell), [cell]);
  assert.equal(await page.locator("#inspector-heading").innerText(), `Why ${cell} = ${digitOf(cell)}?`);
  const arrows = premiseCells(record, steps.get(cell)).map((from) => `${from}>${cell}`);
  assert.deepEqual((await readAll(page, "[data-arrow]", "data-arrow")).sort(), arrows.sort());
  assert.equal(new URLSearchParams(new URL(page.url()).hash.slice(1)).get("cell"), cell);
}

async function nothingIsSelected(page) {
  assert.deepEqual((await readCells(page)).filter((one) => one.isSelected), []);
  assert.deepEqual((await readNodes(page)).filter((one) => one.isSelected), []);
  assert.equal(await page.locator("#inspector-heading").innerText(), "The longest chain");
  assert.deepEqual(await readAll(page, "[data-arrow]", "data-arrow"), []);
  assert.doesNotMatch(page.url(), /cell=/);
}

/** Holds every cell, node and lit edge to the cone of a cell, or to rest. */
async function lights(page, cell) {
  const { ancestors, descendants } = cell ? relativesOf(record, cell) : {};
  const premises = steps.has(cell) ? premiseCells(record, steps.get(cell)) : [];
  const relation = (other) => {
    if (cell === null) return "free";
    if (other === cell) return "self";
    if (premises.includes(other)) return "premise";
    if (ancestors.has(other)) return "ancestor";
    return descendants.has(other) ? "descendant" : "unrelated";
  };
  for (const one of [...(await readCells(page)), ...(await readNodes(page))]) {
    assert.equal(one.relation, relation(one.cell), `${one.cell} while ${cell} is hovered`);
  }
  const within = (edge) => {
    const [from, to] = edge.split(">").map(relation);
    const below = ["ancestor", "premise", "self"];
    const above = ["descendant", "self"];
    return (below.includes(from) && below.includes(to)) || (above.includes(from) && above.includes(to));
  };
  const lit = await readAll(page, "[data-lit]", "data-lit");
  assert.deepEqual(lit.sort(), edgesOf(record).filter(within).sort());
}
