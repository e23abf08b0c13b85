// Probes and splits: worlds that can be entered and left, and long proofs that can be given up.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, settle } from "./support/site.mjs";
import { ofShape, ofTechnique, shared } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { readAll, readMeasures } from "./support/picture.mjs";

const { visit } = openSite();
const { puzzle: PROBED } = ofTechnique("probe");
const record = analyze(PROBED, "singles", { finish: "probe" });
const probe = record.steps.find((step) => step.rule === "probe" && step.inner.length > 0)
  ?? record.steps.find((step) => step.rule === "probe");
const HASH = `#p=${PROBED}&rules=singles&finish=probe`;


test("probes reach what the rules do not, and the page says so", visit({ hash: HASH }, async (page) => {
  await settle(page);
  assert.equal(record.outcome, "solved");
  for (const name of ["span", "passes", "work", "checks"]) {
    assert.equal((await readMeasures(page))[name], String(record[name]), name);
  }
  assert.match(await page.locator(".standing").innerText(), /longest of the proof found/);
}));

test("a probe opens up, shows its world, and lets go again", visit({ hash: HASH }, async (page) => {
  await settle(page);
  await follow(page, `${HASH}&step=${probe.id}`);
  await page.locator("[data-enter]").click();
  await settle(page);
  await isInside(page);
  const [cell, digit] = probe.assume.split("=");
  const assumed = page.locator("[data-state=guess]");
  assert.equal(await assumed.getAttribute("data-cell"), cell);
  assert.equal(await assumed.getAttribute("data-digit"), digit);
  assert.match(await page.locator("h1").innerText(), new RegExp(`^Suppose ${cell} were ${digit}`));
  assert.equal(await page.locator("[data-conflict]").count(), 1);
  const placed = probe.inner.filter((step) => step.place).map((step) => step.place.split("=")[0]);
  assert.deepEqual((await readAll(page, "[data-kind=placement]", "data-node")).sort(), [...placed].sort());

  await page.locator("[data-leave]").click();
  await settle(page);
  assert.equal(await page.locator("[data-state=guess]").count(), 0);
  const question = await page.locator("#inspector-heading").innerText();
  assert.ok(question.startsWith(`Why ${cell}`), question);
  assert.doesNotMatch(page.url(), /world=/);
}));

test("back leaves a world, forward enters it, and a link opens it", visit({ hash: HASH }, async (page, _, { context, address }) => {
  await settle(page);
  await follow(page, `${HASH}&step=${probe.id}`);
  await page.locator("[data-enter]").click();
  await settle(page);
  const inside = page.url();
  assert.match(inside, new RegExp(`world=${probe.id}`));
  await page.goBack();
  await settle(page);
  assert.equal(await page.locator("[data-leave]").count(), 0);
  await page.goForward();
  await page.waitForSelector("[data-leave]");
  await isInside(page);
  const other = await context.newPage();
  await other.goto(address + new URL(inside).hash);
  await other.waitForSelector("[data-leave]");
  assert.equal(await other.locator("[data-state=guess]").count(), 1);
}));

test("the keyboard enters and leaves a world", visit({ hash: HASH }, async (page) => {
  await settle(page);
  await follow(page, `${HASH}&step=${probe.id}`);
  await page.locator("[data-enter]").focus();
  await page.keyboard.press("Enter");
  await settle(page);
  await isInside(page);
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute("data-leave")), true);
  await page.keyboard.press("Enter");
  await settle(page);
  assert.equal(await page.locator("[data-leave]").count(), 0);
  assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body");
}));

test("a split opens up as well", visit({}, async (page) => {
  const { puzzle, method } = ofTechnique("split");
  const rules = method.split("+")[0];
  const split = analyze(puzzle, rules, { finish: "split" }).steps.find((step) => step.rule === "split");
  await follow(page, `#p=${puzzle}&rules=${rules}&finish=split`);
  await settle(page);
  await follow(page, `#p=${puzzle}&rules=${rules}&finish=split&step=${split.id}`);
  await page.waitForSelector("[data-enter]");
  await page.locator("[data-enter]").click();
  await settle(page);
  await isInside(page);
  assert.match(await page.locator("h1").innerText(), new RegExp(`This split costs ${split.cost} steps`));
}));

const [hardest] = shared("hardest_1106.txt", 1);
const options = { skip: !hardest && "the puzzle lists are not there" };

test("one of the hardest gets a whole proof", options, visit({}, async (page) => {
  const record = analyze(hardest, "singles", { finish: "split" });
  await follow(page, `#p=${hardest}&rules=singles&finish=split`);
  await settle(page);
  assert.equal(record.outcome, "solved");
  assert.ok(record.splits > 0);
  assert.equal(await page.locator("[data-cell][data-state=filled]").count(), record.blanks);
  for (const name of ["span", "passes", "work", "checks"]) {
    assert.equal((await readMeasures(page))[name], String(record[name]), name);
  }
}));

test("the board answers while probes run, and cancel gives them up", visit({}, async (page) => {
  // Every candidate of an empty board of 25 by 25 has a world: this takes long on any machine.
  await follow(page, `#p=${".".repeat(625)}&rules=chains&finish=split`, { wait: painted });
  const progress = page.locator("[data-proving]");
  await progress.waitFor();
  await page.locator("[data-cell=r5c5]").click();
  await painted(page);
  assert.equal(await page.locator("[data-cell=r5c5]").getAttribute("aria-selected"), "true");
  assert.match(await progress.innerText(), /candidates probed|Pass \d+/);
  await progress.getByRole("button", { name: "Cancel" }).click();
  await settle(page);
  assert.equal(await progress.count(), 0);
  assert.equal(await page.getByLabel("When stuck").inputValue(), "stop");
  assert.doesNotMatch(page.url(), /finish=/);
  assert.ok((await page.locator("[data-state=open]").count()) > 0);
}));

test("a board of 16 by 16 with every rule set", visit({}, async (page) => {
  const large = ofShape("4x4", "advanced");
  await follow(page, `#p=${large}&rules=chains`);
  const record = analyze(large, "chains");
  assert.equal(await page.locator("[data-cell]").count(), 256);
  for (const name of ["span", "passes", "work", "checks"]) {
    assert.equal((await readMeasures(page))[name], String(record[name]), name);
  }
}));

async function isInside(page) {
  assert.equal(await page.locator(".stage[data-world]").count(), 1);
  assert.equal(await page.locator("[data-leave]").isVisible(), true);
}
