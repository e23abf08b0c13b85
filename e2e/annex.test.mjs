// The second program of the page: loaded when one of its views is opened, once, and missed politely.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, ready, settle } from "./support/site.mjs";
import { GALLERY } from "./support/gallery.mjs";
import { OFFERED } from "./support/boards.mjs";
import { readMeasures } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();

const { id: ID, board: BOARD } = GALLERY.find(({ id }) => id.startsWith("history-"));
const ANNEX = /sudoku-depth-boards(_bg\.wasm|\.js)/;

const tab = (page, name) => page.locator(".views a", { hasText: name });
const shown = (page, view) => page.locator(`[data-annex=${view}] h1`);
const keysOf = (page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

/** Counts the requests for the annex. */
function count(page) {
  const requests = [];
  page.on("request", (request) => ANNEX.test(request.url()) && requests.push(request.url()));
  return requests;
}

test("the annex is loaded when one of its views is opened, and once", visit({}, async (page) => {
  const requests = count(page);
  await settle(page);
  assert.deepEqual(requests, []);
  await tab(page, "Gallery").click();
  await shown(page, "gallery").waitFor();
  assert.equal(requests.length, 2);
  assert.equal(await page.locator("#annex-boards").evaluate((host) => host.querySelectorAll("h1").length), 1);
  await tab(page, "Explore").click();
  await page.locator("[data-board]").waitFor();
  assert.equal(await page.locator("#annex-boards").isVisible(), false);
  await tab(page, "Scale").click();
  await shown(page, "scale").waitFor();
  assert.equal(await shown(page, "gallery").isVisible(), false);
  await tab(page, "Gallery").click();
  await shown(page, "gallery").waitFor();
  assert.equal(requests.length, 2);
}));

test("the machines are a program of their own, and stay as they were left", visit({ hash: "#v=1" }, async (page) => {
  const requests = [];
  page.on("request", (request) => /sudoku-depth-machines/.test(request.url()) && requests.push(request.url()));
  await settle(page);
  assert.deepEqual(requests, []);
  await tab(page, "Machines").click();
  await page.locator("[data-sharing=by-chain]").click();
  assert.equal(requests.length, 2);
  await tab(page, "Explore").click();
  await page.locator("[data-board]").waitFor();
  assert.equal(await page.locator("#annex-machines").isVisible(), false);
  await tab(page, "Machines").click();
  assert.equal(await page.locator("[data-sharing=by-chain]").getAttribute("aria-pressed"), "true");
  assert.equal(requests.length, 2);
}));

test("back and forward go through the views of both programs", visit({ hash: "#v=1" }, async (page) => {
  await tab(page, "Gallery").click();
  await shown(page, "gallery").waitFor();
  await tab(page, "Machines").click();
  await page.locator("#machines").waitFor();
  await page.goBack();
  await shown(page, "gallery").waitFor();
  assert.deepEqual(keysOf(page), { v: "1", view: "gallery" });
  await page.goBack();
  await page.locator("[data-board]").waitFor();
  await page.goForward();
  await shown(page, "gallery").waitFor();
  await page.reload();
  await shown(page, "gallery").waitFor();
}));

test("a link with the id of a board opens it as the rest of the link says", visit(
  { hash: `#v=1&g=${ID}&rules=locked&pass=2&cell=r1c2` },
  async (page) => {
    await page.locator("[data-board]").waitFor();
    await ready(page);
    const record = analyze(BOARD, "locked");
    assert.equal((await readMeasures(page)).span, String(record.span));
    assert.deepEqual(keysOf(page), { v: "1", p: BOARD, g: ID, rules: "locked", pass: "2", cell: "r1c2" });
    assert.equal(await page.locator(".notice").count(), 0);
  },
));

test("the wish for a board does not stay in the history", visit({ hash: "#v=1" }, async (page) => {
  await follow(page, `#g=${ID}&view=machines`);
  await page.locator("#machines").waitFor();
  assert.equal(keysOf(page).p, BOARD);
  await page.goBack();
  await page.locator("[data-board]").waitFor();
  await settle(page);
  assert.deepEqual(keysOf(page), { v: "1" });
}));

test("digits say more than an id, which goes with them", visit(
  { hash: `#p=${OFFERED["depth-7"]}&g=${ID}` },
  async (page) => {
    const requests = count(page);
    assert.equal((await readMeasures(page)).span, "7");
    await page.locator("[data-cell=r1c1]").click();
    await settle(page);
    assert.equal(keysOf(page).g, ID);
    await page.locator("[data-offered=depth-3]").click();
    await settle(page);
    assert.equal(keysOf(page).g, undefined);
    assert.deepEqual(requests, []);
  },
));

test("an id that is nobody's is told, and the rest of the link followed", visit(
  { hash: "#g=made-nowhere&rules=naked" },
  async (page) => {
    await page.locator(".notice", { hasText: "“made-nowhere”" }).waitFor();
    await page.locator("[data-board]").waitFor();
    assert.deepEqual(keysOf(page), { v: "1", rules: "naked" });
  },
));

const lose = (page) => page.route(ANNEX, (route) => route.abort());

test("where the annex cannot be loaded the page says so, and tries again", visit(
  { hash: "#view=gallery", prepare: lose, isBroken: true },
  async (page) => {
    const alert = page.locator(".annex-standing[role=alert]");
    await alert.waitFor();
    assert.match(await alert.innerText(), /could not be loaded/);
    await tab(page, "Explore").click();
    await page.locator("[data-board]").waitFor();
    await tab(page, "Gallery").click();
    await alert.getByRole("button", { name: "Try again" }).click();
    await alert.waitFor();
    await page.unroute(ANNEX);
    await alert.getByRole("button", { name: "Try again" }).click();
    await shown(page, "gallery").waitFor();
    assert.equal(await page.locator(".annex-standing").count(), 0);
  },
));

test("a board that is wanted comes once the annex does", visit(
  { hash: `#g=${ID}`, prepare: lose, isBroken: true },
  async (page) => {
    await page.locator(".annex-standing[role=alert]").waitFor();
    await page.unroute(ANNEX);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator("[data-board]").waitFor();
    assert.equal(keysOf(page).p, BOARD);
  },
));
