// What a pass may see: every rule set beside the others, and the patterns drawn over the board.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, settle } from "./support/site.mjs";
import { DEFAULT, OFFERED, ofTechnique } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { readAll, readMeasures } from "./support/picture.mjs";

const { visit } = openSite();
const SETS = ["naked", "singles", "locked", "subsets", "patterns", "chains"];

/** Waits until every rule set is worked out. */
const climbed = (page) =>
  page.waitForFunction((n) => document.querySelectorAll("[data-rules][data-end]").length === n, SETS.length);


/** Returns the first step of a rule, as the command line tool finds it. */
function stepOf(rule) {
  const { method, puzzle } = ofTechnique(rule);
  const record = analyze(puzzle, method);
  return { puzzle, rules: method, step: record.steps.find((step) => step.rule === rule) };
}

for (const id of [DEFAULT, "depth-32", "depth-3"]) {
  test(`${id}: each rule set tells passes, span and what one pass fills`, visit({ hash: `#g=${id}` }, async (page) => {
    await climbed(page);
    for (const rules of SETS) {
      const record = analyze(OFFERED[id], rules);
      const rung = page.locator(`[data-rules=${rules}]`);
      assert.equal(await rung.getAttribute("data-end"), record.outcome, rules);
      assert.equal(await rung.getAttribute("data-span"), String(record.span), rules);
      assert.equal(await rung.getAttribute("data-passes"), String(record.passes), rules);
      assert.equal(await rung.getAttribute("data-one-pass"), String(record.profile[0] ?? 0), rules);
    }
  }));
}

test("the default board gets 23, 15 and 10 steps deep", visit({}, async (page) => {
  await climbed(page);
  const shown = [];
  for (const rules of ["singles", "locked", "subsets"]) {
    shown.push(await page.locator(`[data-rules=${rules}] .rung-figure`).innerText());
  }
  assert.deepEqual(shown, ["23", "15", "10"]);
}));

test("a click on a rule set shows its proof, and back returns", visit({}, async (page) => {
  for (const rules of ["locked", "subsets", "patterns", "chains", "naked"]) {
    await page.locator(`[data-rules=${rules}]`).click();
    await settle(page);
    const record = analyze(OFFERED[DEFAULT], rules);
    for (const name of ["span", "passes", "work", "checks"]) {
      assert.equal((await readMeasures(page))[name], String(record[name]), `${rules} ${name}`);
    }
    assert.match(page.url(), new RegExp(`rules=${rules}`));
  }
  await page.goBack();
  await settle(page);
  assert.equal(await page.locator("[data-rules=chains]").getAttribute("aria-pressed"), "true");
}));

test("removals are drawn as nodes of their own shape, and only those that something needs", visit(
  { hash: "#rules=subsets" },
  async (page) => {
    const { steps } = analyze(OFFERED[DEFAULT], "subsets");
    const needed = new Set(steps.flatMap(({ premises }) => premises.map(({ step }) => step)));
    const direct = steps.filter((step) => step.eliminate && needed.has(step.id));
    const drawn = await readAll(page, "[data-kind=elimination]", "data-node");
    assert.ok(drawn.length > 0 && drawn.length <= direct.length);
    for (const name of drawn) {
      assert.ok(direct.some((step) => `step-${step.id}` === name), name);
    }
    assert.equal(await page.locator("[data-kind=placement]").count(), 57);
  },
));

for (const rule of ["x_wing", "swordfish", "finned_x_wing"]) {
  test(`the pattern of a fish lies over the board: ${rule}`, visit({}, async (page) => {
    const { puzzle, rules, step } = stepOf(rule);
    await follow(page, `#p=${puzzle}&rules=${rules}&step=${step.id}`);
    const { bases, covers, fins } = step.pattern;
    assert.deepEqual(await readAll(page, ".pattern rect[data-base]", "data-house"), bases);
    assert.deepEqual(await readAll(page, ".pattern rect:not([data-base])", "data-house"), covers);
    assert.equal(await page.locator("[data-role=fin]").count(), fins?.length ?? 0);
    await hasRemovals(page, step);
    assert.match(await page.locator(".inspector .rule").innerText(), new RegExp(rule.split("_").at(-1), "i"));
  }));
}

for (const rule of ["x_chain", "xy_chain", "aic", "w_wing"]) {
  test(`the links of a chain lie over the board: ${rule}`, visit({}, async (page) => {
    const { puzzle, rules, step } = stepOf(rule);
    await follow(page, `#p=${puzzle}&rules=${rules}&step=${step.id}`);
    const kinds = step.pattern.links.map((link) => link.kind);
    assert.deepEqual(await readAll(page, ".pattern path", "data-link"), kinds);
    await hasRemovals(page, step);
    const line = await page.locator(".inspector .rule").innerText();
    assert.equal(/cost (\d+)/.exec(line)?.[1] ?? "1", String(step.cost));
  }));
}

test("a removal is shown at the moment before its pass, and struck after it", visit({}, async (page) => {
  const { puzzle, rules, step } = stepOf("naked_pair");
  await follow(page, `#p=${puzzle}&rules=${rules}&step=${step.id}`);
  assert.equal(await page.locator(".bars").getAttribute("aria-valuenow"), String(step.pass - 1));
  assert.equal(await page.locator("[data-candidate=removed]").count(), 0);
  await page.keyboard.press("c");
  await page.keyboard.press("]");
  await settle(page);
  const struck = await page.evaluate(() =>
    [...document.querySelectorAll("[data-candidate=removed]")].map((mark) =>
      `${mark.closest("[data-cell]").dataset.cell}<>${mark.dataset.text}`));
  for (const gone of step.eliminate) assert.ok(struck.includes(gone), gone);
}));

test("a stuck board offers what solves it", visit({}, async (page) => {
  const { puzzle } = ofTechnique("x_wing");
  await follow(page, `#p=${puzzle}&rules=subsets`);
  await climbed(page);
  await page.locator("[data-offers] button").first().click();
  await settle(page);
  assert.match(await page.locator(".standing").innerText(), /reached by these rules alone/);
  assert.equal(await page.locator("[data-offers]").count(), 0);
}));

test("the premise of one solution is a choice of its own", visit({}, async (page) => {
  const { puzzle, method } = ofTechnique("bug_plus_one");
  const rules = method.split("+")[0];
  await follow(page, `#p=${puzzle}&rules=${rules}&uniqueness=1`);
  const record = analyze(puzzle, rules, { uniqueness: true });
  assert.ok(record.steps.some((step) => step.rule === "bug_plus_one"));
  assert.equal((await readMeasures(page)).work, String(record.work));
  await page.getByLabel("use that there is one solution").uncheck();
  await settle(page);
  assert.equal((await readMeasures(page)).work, String(analyze(puzzle, rules).work));
  assert.doesNotMatch(page.url(), /uniqueness/);
}));

/** The candidates that go are ringed, struck, and named in the question. */
async function hasRemovals(page, step) {
  const names = step.eliminate.map((gone) => gone.replace("<>", "="));
  assert.deepEqual((await readAll(page, "[data-role=removed]", "data-mark")).sort(), [...names].sort());
  assert.equal(await page.locator("[data-candidate=doomed]").count(), names.length);
  const question = await page.locator("#inspector-heading").innerText();
  assert.ok(question.includes(step.eliminate[0].split("<>")[0]), question);
}
