// The maker of boards: what is ordered is what is made, again from its link; what cannot be says so.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, press, ready } from "./support/site.mjs";
import { ask, choice, digits, field, found, go, make, open, refuse, said } from "./support/maker.mjs";
import { readLine, readMeasures } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();
const keysOf = (text) => Object.fromEntries(new URLSearchParams(text.slice(text.indexOf("#") + 1)));
const here = (page) => keysOf(page.url());
const visitMaker = (options, act) =>
  visit({ hash: "#view=gallery", ...options }, async (page, ...more) => {
    await open(page);
    await act(page, ...more);
  });
const linkOf = (page, purpose) =>
  found(page, purpose).getByRole("link", { name: "Open in Explore" }).getAttribute("href");

/** The seed that the engine's own tests hold to its board. */
const PINNED = {
  hash: "seed=7&depth=22..24",
  board: ".........17...4..8..8...54...9...3...653..8..7...9...48..6....9..4.....1.9.2...6.",
};
/** Nothing so deep is found in the life of a test. */
const ENDLESS = "seed=3&depth=60&budget=1000000000";

test("a board of the depth that is asked for is made, and opens", visitMaker({}, async (page) => {
  await ask(page, { "depth-from": "12", "depth-to": "14", seed: "5" });
  await make(page);
  const line = await digits(page, "order");
  const { span, givens, profile } = analyze(line);
  assert.ok(span >= 12 && span <= 14, String(span));
  const words = await found(page, "order").innerText();
  assert.match(words, new RegExp(`Depth ${span}\\n`));
  assert.match(words, new RegExp(`${profile[0]} of ${81 - givens} in one pass`));
  assert.match(words, new RegExp(`9×9, ${givens} givens`));
  assert.match(words, /Seed 5/);
  assert.equal(await found(page, "order").locator(".gallery-profile i").count(), span);
  await found(page, "order").getByRole("link", { name: "Open in Explore" }).click();
  await page.locator("[data-board]").waitFor();
  assert.equal((await readMeasures(page)).span, String(span));
  assert.deepEqual(here(page), { v: "1", p: line, seed: "5", depth: "12..14", generator: "1" });
}));

test("the seed of the engine's own tests gives its board here too", visitMaker(
  { hash: `#view=gallery&${PINNED.hash}` },
  async (page) => {
    assert.equal(await field(page, "depth-from").inputValue(), "22");
    assert.equal(await field(page, "seed").inputValue(), "7");
    await make(page);
    assert.equal(await digits(page, "order"), PINNED.board);
  },
));

test("a link without digits makes its board and opens it, the rest of the link as it was", visit(
  { hash: `#${PINNED.hash}&pass=3&cell=r1c1` },
  async (page) => {
    await page.locator("[data-board]").waitFor();
    await ready(page);
    assert.equal(await page.locator("[data-cell][data-state=given]").count(), 24);
    assert.deepEqual(here(page), { v: "1", p: PINNED.board, seed: "7", depth: "22..24", pass: "3", cell: "r1c1" });
    assert.equal(await page.locator(".notice").count(), 0);
  },
));

test("what was made is made again in another window from its link without digits", visitMaker({}, async (page, t, { address, context }) => {
  await choice(page, "Size").selectOption("6");
  await choice(page, "Symmetry").selectOption("rotational");
  await choice(page, "One pass sees").selectOption("locked");
  await ask(page, { "depth-from": "4", "depth-to": "6", "givens-to": "16", seed: "11" });
  await make(page);
  const line = await digits(page, "order");
  const { p, ...recipe } = keysOf(await linkOf(page, "order"));
  assert.equal(p, line);
  assert.deepEqual(recipe, {
    v: "1", seed: "11", depth: "4..6", givens: "0..16", shape: "2x3", symmetry: "rotational",
    budget: "200000", generator: "1", rules: "locked",
  });
  const other = await context.newPage();
  await other.goto(`${address}#${new URLSearchParams(recipe)}`);
  await other.locator("[data-board]").waitFor();
  await ready(other);
  assert.equal(here(other).p, line);
}));

test("a search that is stopped keeps its nearest, and says that it is not what was asked for", visitMaker(
  { hash: `#view=gallery&${ENDLESS}` },
  async (page) => {
    await go(page, "order").click();
    await found(page, "order").waitFor();
    await page.locator(".maker-panel .maker-tried", { hasText: "tried" }).waitFor();
    await go(page, "order").click();
    const words = await said(page, "order").innerText();
    assert.match(words, /^Stopped after .* boards\. The nearest so far has depth \d+, and is not what was asked for: depth 60\.$/);
    const line = await digits(page, "order");
    assert.equal(await found(page, "order").locator("[data-depth]").getAttribute("data-depth"), String(analyze(line).span));
    // What would not make it again is not said to.
    assert.deepEqual(keysOf(await linkOf(page, "order")), { v: "1", p: line });
    assert.equal(await go(page, "order").innerText(), "Make");
  },
));

test("a budget that is spent says so", visitMaker({ hash: "#view=gallery&seed=3&depth=60&budget=5000" }, async (page) => {
  await go(page, "order").click();
  await said(page, "order").filter({ hasText: /^Not found among 5\s000 boards\. The nearest so far has depth \d+/ }).waitFor();
}));

test("the deepest within a budget is made again with it", visitMaker({ hash: "#view=gallery&seed=4&depth=deepest&budget=20000" }, async (page, t, { address, context }) => {
  await go(page, "order").click();
  await said(page, "order").filter({ hasText: /^The deepest of 20\s000 boards\.$/ }).waitFor();
  const { p, ...recipe } = keysOf(await linkOf(page, "order"));
  const other = await context.newPage();
  await other.goto(`${address}#${new URLSearchParams(recipe)}`);
  await other.locator("[data-board]").waitFor();
  assert.equal(here(other).p, p);
}));

test("bad numbers are told at their fields, and nothing typed is lost", visitMaker({}, async (page) => {
  await ask(page, { "depth-from": "90", "depth-to": "x", "givens-from": "30", "givens-to": "20", seed: "" });
  for (const [name, words] of [
    ["depth-from", "at most 81"], ["depth-to", "not a whole number"], ["givens-to", "less than"], ["seed", "any whole number"],
  ]) {
    assert.equal(await field(page, name).getAttribute("aria-invalid"), "true", name);
    const id = await field(page, name).getAttribute("aria-describedby");
    assert.match(await page.locator(`#${id}`).innerText(), new RegExp(words));
  }
  assert.equal(await field(page, "givens-from").getAttribute("aria-invalid"), "false");
  await go(page, "order").click();
  assert.equal(await page.evaluate(() => document.activeElement.dataset.field), "depth-from");
  assert.equal(await said(page, "order").innerText(), "");
  await page.locator(".views a", { hasText: "Explore" }).click();
  await page.locator("[data-board]").waitFor();
  await page.locator(".views a", { hasText: "Gallery" }).click();
  assert.equal(await field(page, "depth-to").inputValue(), "x");
  assert.equal(await field(page, "depth-from").inputValue(), "90");
}));

test("what is set is in the link, comes back from it, and does not pass for the origin of the board", visit(
  { hash: `#p=${PINNED.board}&seed=7&depth=22..24` },
  async (page) => {
    await page.locator(".views a", { hasText: "Gallery" }).click();
    await open(page);
    await ask(page, { seed: "123" });
    await choice(page, "Depth").selectOption("deepest");
    await painted(page);
    assert.deepEqual(here(page), { v: "1", p: PINNED.board, view: "gallery", seed: "123", depth: "deepest", generator: "1" });
    await page.locator(".views a", { hasText: "Explore" }).click();
    await page.locator("[data-board]").waitFor();
    assert.deepEqual(here(page), { v: "1", p: PINNED.board, seed: "7", depth: "22..24" });
    await page.goBack();
    await page.reload();
    await go(page, "order").waitFor();
    assert.equal(await field(page, "seed").inputValue(), "123");
    assert.equal(await choice(page, "Depth").inputValue(), "deepest");
  },
));

test("larger boards are offered with the rules that are soon evaluated", visitMaker({}, async (page) => {
  await choice(page, "One pass sees").selectOption("chains");
  await choice(page, "Size").selectOption("25");
  assert.equal(await choice(page, "One pass sees").inputValue(), "singles");
  const offered = await choice(page, "One pass sees").locator("option:not([disabled])").allInnerTexts();
  assert.deepEqual(offered, ["naked singles", "singles"]);
  assert.equal(await page.getByLabel("No given can be left out").isDisabled(), true);
  await choice(page, "Depth").selectOption("any");
  await make(page);
  assert.equal((await digits(page, "order")).length, 625);
}));

test("another seed is drawn", visitMaker({}, async (page) => {
  await page.getByRole("button", { name: "Another seed" }).click();
  assert.match(await field(page, "seed").inputValue(), /^\d{1,9}$/);
  assert.equal(here(page).seed, await field(page, "seed").inputValue());
}));

test("the board of a link is waited for in sight, and whoever goes elsewhere is left there", visit(
  { hash: `#${ENDLESS}`, isBroken: true },
  async (page) => {
    await page.locator("[data-wish] h1", { hasText: "Making the board of this link" }).waitFor();
    assert.match(await page.locator("[data-wish]").innerText(), /9×9, depth 60 under singles, seed 3/);
    await found(page, "wish").waitFor();
    assert.equal(await page.locator("[data-annex=gallery]").isVisible(), false);
    await go(page, "wish").click();
    await said(page, "wish").filter({ hasText: /^Stopped after/ }).waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".maker-wish .maker-tried", { hasText: "tried" }).waitFor();
    await page.locator(".views a", { hasText: "Explore" }).click();
    await page.locator("[data-board]").waitFor();
    assert.deepEqual(here(page), { v: "1" });
    await follow(page, `#${ENDLESS.replace("1000000000", "2000")}`, { wait: painted });
    await said(page, "wish").filter({ hasText: /^Not found among 2\s000 boards/ }).waitFor();
    await page.getByRole("link", { name: "Ask for something else" }).click();
    await go(page, "order").waitFor();
    assert.equal(await field(page, "depth-to").inputValue(), "60");
    assert.equal(await page.locator("[data-wish]").count(), 0);
  },
));

test("a link that cannot be followed is told, and so is another generator", visit(
  { hash: "#seed=7&depth=24..22&rules=naked" },
  async (page) => {
    await page.locator(".notice", { hasText: "“24..22”" }).waitFor();
    assert.deepEqual(here(page), { v: "1", rules: "naked" });
    await follow(page, "#seed=7&shape=2x2&generator=2");
    await page.locator("[data-cell=r4c4]").waitFor();
    await page.locator(".notice", { hasText: "generator “2”" }).waitFor();
    assert.equal(here(page).p.length, 16);
    await follow(page, "#view=gallery&seed=7&symmetry=odd");
    await page.locator(".notice", { hasText: "“odd”" }).waitFor();
    assert.equal(await field(page, "seed").inputValue(), "7");
  },
));

test("the race starts, climbs, keeps its records and stops", visitMaker({}, async (page, t, { address, context }) => {
  await go(page, "race").click();
  const depth = page.locator("[data-race-depth]");
  const records = page.locator(".race-records li");
  await records.nth(2).waitFor();
  await page.locator(".maker-race .chart svg").waitFor();
  await go(page, "race").click();
  await page.locator(".maker-race .maker-end", { hasText: /^Stopped after .* boards\. This is the deepest so far\.$/ }).waitFor();
  const depths = (await records.locator("a").allInnerTexts()).map((words) => Number(words.replace("Depth ", "")));
  assert.ok(depths.every((depth, index) => index === 0 || depth < depths[index - 1]), String(depths));
  assert.equal(await depth.getAttribute("data-race-depth"), String(depths[0]));
  const links = await records.locator("a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  links.forEach((link, index) => assert.equal(analyze(keysOf(link).p).span, depths[index]));
  assert.equal(await page.locator(".race-beyond").count(), depths[0] > 31 ? 1 : 0);
  // The first record, without its digits, is the same board.
  const { p, ...recipe } = keysOf(links.at(-1));
  const other = await context.newPage();
  await other.goto(`${address}#${new URLSearchParams(recipe)}`);
  await other.locator("[data-board]").waitFor();
  assert.equal(here(other).p, p);
}));

test("one search goes on at a time, and the one before keeps its best", visitMaker({ hash: `#view=gallery&${ENDLESS}` }, async (page) => {
  await go(page, "order").click();
  await found(page, "order").waitFor();
  await go(page, "race").click();
  await page.locator("[data-race-depth]").waitFor();
  assert.match(await said(page, "order").innerText(), /^Stopped after/);
  assert.equal(await go(page, "race").innerText(), "Stop");
  await go(page, "race").click();
}));

test("the keyboard alone orders a board, stops a race and opens what was made", visitMaker({}, async (page) => {
  await choice(page, "Size").focus();
  const reach = async (what) => {
    for (let n = 0; n < 25; n += 1) {
      if (await page.evaluate((what) => document.activeElement.matches(what), what)) return;
      await press(page, "Tab");
    }
    assert.fail(`${what} is not reached`);
  };
  await reach("[data-field=depth-from]");
  await page.keyboard.type("8");
  await reach("[data-field=depth-to]");
  await page.keyboard.type("9");
  await press(page, "Enter");
  await said(page, "order").filter({ hasText: /^Made/ }).waitFor();
  await reach("[data-maker=race]");
  await press(page, "Enter");
  await page.locator("[data-race-depth]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.innerText), "Stop");
  await press(page, "Enter");
  await page.locator(".maker-race .maker-end", { hasText: "Stopped" }).waitFor();
  await reach(".maker-race .maker-links a");
  await press(page, "Enter");
  await page.locator("[data-board]").waitFor();
  assert.equal((await readLine(page)).length, 81);
}));

test("where workers are refused, boards are made on the page, which goes on answering", visitMaker(
  { hash: `#view=gallery&${ENDLESS}`, prepare: refuse },
  async (page) => {
    assert.equal(page.workers().length, 0);
    await go(page, "order").click();
    await found(page, "order").waitFor();
    await choice(page, "Symmetry").selectOption("diagonal");
    await painted(page);
    assert.equal(here(page).symmetry, "diagonal");
    await go(page, "order").click();
    await said(page, "order").filter({ hasText: /^Stopped/ }).waitFor();
    await follow(page, `#view=gallery&${PINNED.hash}`);
    await make(page);
    assert.equal(await digits(page, "order"), PINNED.board);
  },
));
