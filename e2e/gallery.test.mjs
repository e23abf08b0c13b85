// The gallery: figures as the command line tool has them, choices that are in the link, cards that open.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, ready, settle } from "./support/site.mjs";
import { GALLERY, cardsShown, readCards } from "./support/gallery.mjs";
import { readMeasures } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";

const { visit } = openSite();
const keysOf = (page) => Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));
const choice = (page, label) =>
  page.locator(".gallery-choice label", { has: page.locator(`span:text-is("${label}")`) }).locator("select, input");
const count = (page) => page.locator(".gallery-count [role=status]").innerText();
const visitGallery = (options, act) =>
  visit({ hash: "#view=gallery", ...options }, async (page, ...more) => {
    await cardsShown(page);
    await act(page, ...more);
  });

const RECORDS = new Map(GALLERY.map(({ id, rules, board }) => [id, analyze(board, rules)]));

test("every board is there, with the figures of the command line tool", visit({}, async (page) => {
  await page.locator(".views a", { hasText: "Gallery" }).click();
  await cardsShown(page);
  const cards = await readCards(page);
  assert.ok(cards.length >= 12);
  assert.deepEqual(cards.map(({ id }) => id).sort(), GALLERY.map(({ id }) => id).sort());
  for (const { id, depth, words } of cards) {
    const { blanks, filled, givens, outcome, profile, span } = RECORDS.get(id);
    const { size, credit } = GALLERY.find((board) => board.id === id);
    assert.equal(depth, outcome === "solved" ? span : null, id);
    if (outcome === "solved") assert.ok(words.startsWith(`Depth ${span} `), words);
    else assert.match(words, new RegExp(`^Stuck under .* ${blanks - filled} cells? left`), id);
    assert.ok(words.includes(`${profile[0] ?? 0} of ${blanks} in one pass`), words);
    assert.ok(words.includes(`${size}×${size}, ${givens} given`), words);
    assert.ok(words.includes(credit), words);
  }
  assert.equal(await count(page), `${GALLERY.length} boards`);
}));

test("the deepest come first, and other orders are chosen", visitGallery({}, async (page) => {
  const depths = async () => (await readCards(page)).map(({ depth }) => depth);
  const isSorted = (values) => values.every((value, index) => index === 0 || values[index - 1] <= value);
  const known = (values) => values.filter((depth) => depth !== null);
  assert.ok(isSorted(known(await depths()).reverse()));
  await choice(page, "Order").selectOption("shallow");
  await painted(page);
  const shallow = await depths();
  assert.ok(isSorted(known(shallow)));
  // Where the rules are stuck there is no depth, and the board comes last.
  assert.deepEqual(shallow.slice(known(shallow).length), shallow.filter((depth) => depth === null));
  await choice(page, "Order").selectOption("givens");
  await painted(page);
  assert.ok(isSorted((await readCards(page)).map(({ id }) => RECORDS.get(id).givens)));
  assert.deepEqual(keysOf(page), { v: "1", view: "gallery", sort: "givens" });
}));

test("what is chosen is shown, counted, and in the link", visitGallery({}, async (page) => {
  await choice(page, "Size").selectOption("9");
  await choice(page, "Depth from").fill("20");
  await choice(page, "to").fill("31");
  await choice(page, "to").press("Enter");
  await page.waitForFunction(() => location.hash.includes("depths=20..31"));
  const fits = GALLERY.filter(({ id, size }) => {
    const { outcome, span } = RECORDS.get(id);
    return size === 9 && outcome === "solved" && span >= 20 && span <= 31;
  });
  const shown = (await readCards(page)).map(({ id }) => id);
  assert.deepEqual(shown.toSorted(), fits.map(({ id }) => id).sort());
  assert.equal(await count(page), `${fits.length} of ${GALLERY.length} boards`);
  assert.deepEqual(keysOf(page), { v: "1", view: "gallery", size: "9", depths: "20..31" });
  await page.reload();
  await cardsShown(page);
  assert.deepEqual((await readCards(page)).map(({ id }) => id), shown);
  assert.equal(await choice(page, "Depth from").inputValue(), "20");
}));

test("where nothing fits the gallery says so, and shows all again", visitGallery(
  { hash: "#view=gallery&sort=givens" },
  async (page) => {
    await choice(page, "Depth from").fill("900");
    await choice(page, "Depth from").press("Enter");
    await page.locator(".gallery-none").waitFor();
    assert.equal(await count(page), `0 of ${GALLERY.length} boards`);
    await page.getByRole("button", { name: "Show all boards" }).click();
    await page.waitForFunction(() => !location.hash.includes("depths"));
    assert.equal((await readCards(page)).length, GALLERY.length);
    assert.deepEqual(keysOf(page), { v: "1", view: "gallery", sort: "givens" });
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "SELECT");
  },
));

test("a card opens its board, and back is the gallery as it was left", visitGallery(
  { hash: "#v=1&view=gallery&sort=shallow", width: 390, height: 700 },
  async (page) => {
    const cards = await readCards(page);
    const last = cards.filter(({ depth }) => depth !== null).at(-1);
    const { board, rules } = GALLERY.find(({ id }) => id === last.id);
    await page.locator(`[data-board-id=${last.id}]`).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    assert.ok(before > 700);
    await page.locator(`[data-board-id=${last.id}]`).click();
    await page.locator("[data-board]").waitFor();
    await ready(page);
    const record = RECORDS.get(last.id);
    const measures = await readMeasures(page);
    for (const [name, value] of Object.entries({ span: record.span, blanks: record.blanks, "one-pass": record.profile[0] })) {
      assert.equal(measures[name], String(value), name);
    }
    const keys = { v: "1", p: board, g: last.id, ...(rules !== "singles" && { rules }) };
    assert.deepEqual(keysOf(page), keys);
    assert.equal(await page.evaluate(() => scrollY), 0);
    await page.goBack();
    await cardsShown(page);
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 2, before);
    assert.deepEqual(await readCards(page), cards);
    assert.deepEqual(keysOf(page), { v: "1", view: "gallery", sort: "shallow" });
  },
));

test("the tab leads back to what was chosen", visitGallery({}, async (page) => {
  await choice(page, "Order").selectOption("size");
  await page.waitForFunction(() => location.hash.includes("sort=size"));
  const cards = await readCards(page);
  await page.locator(".views a", { hasText: "Explore" }).click();
  await page.locator("[data-board]").waitFor();
  assert.deepEqual(keysOf(page), { v: "1" });
  await page.locator(".views a", { hasText: "Gallery" }).click();
  await cardsShown(page);
  assert.deepEqual(await readCards(page), cards);
  assert.equal(keysOf(page).sort, "size");
}));

test("a choice that is none is told, and leaves the link", visitGallery(
  { hash: "#view=gallery&sort=luck&kind=made&depths=deep&foo=1" },
  async (page) => {
    const told = await page.locator(".notice").allInnerTexts();
    assert.equal(told.length, 2);
    for (const value of ["“luck”", "“deep”"]) assert.ok(told.some((text) => text.includes(value)), value);
    assert.deepEqual(keysOf(page), { v: "1", view: "gallery", kind: "made" });
    const ids = (await readCards(page)).map(({ id }) => id);
    assert.ok(ids.length > 0 && ids.every((id) => id.startsWith("made-")));
  },
));

test("a link opened while the gallery is shown is followed", visitGallery({}, async (page) => {
  await follow(page, "#view=gallery&size=4");
  await page.waitForFunction(() => document.querySelectorAll("[data-annex=gallery] li:not([hidden])").length < 5);
  assert.equal(await choice(page, "Size").inputValue(), "4");
}));

test("boards are drawn as they come near, in their colors", visitGallery({ width: 390, height: 600 }, async (page) => {
  const drawn = () => page.locator("[data-annex=gallery] .small-board").count();
  const before = await drawn();
  assert.ok(before > 0 && before < GALLERY.length, String(before));
  await page.locator("[data-board-id]").nth(GALLERY.length - 1).scrollIntoViewIfNeeded();
  await page.waitForFunction((before) => document.querySelectorAll("[data-annex=gallery] .small-board").length > before, before);
  const first = (await readCards(page))[0];
  const card = page.locator(`[data-board-id=${first.id}]`);
  const record = RECORDS.get(first.id);
  assert.equal(await card.locator(".small-board [data-state=filled]").count(), record.filled);
  assert.equal(await card.locator(".small-board [data-state=given]").count(), record.givens);
  assert.equal(await card.locator(".gallery-profile i").count(), record.profile.length);
}));

test("the keyboard goes from card to card, and opens one", visitGallery({}, async (page) => {
  await page.locator("[data-board-id]").first().focus();
  await page.keyboard.press("Tab");
  const id = await page.evaluate(() => document.activeElement.dataset.boardId);
  assert.equal(id, (await readCards(page))[1].id);
  // Keys of the board do nothing where the board is out of sight.
  await page.keyboard.press("[");
  await page.keyboard.press("Enter");
  await page.locator("[data-board]").waitFor();
  await settle(page);
  assert.equal(keysOf(page).g, id);
  assert.equal(keysOf(page).pass, undefined);
}));

const lose = (page) => page.route(/background(_bg\.wasm|\.js)/, (route) => route.abort());

test("without its background the gallery says so, and tries again", visit(
  { hash: "#view=gallery", prepare: lose, isBroken: true },
  async (page) => {
    await page.locator(".gallery-count", { hasText: "did not answer" }).waitFor();
    await page.unroute(/background(_bg\.wasm|\.js)/);
    await page.getByRole("button", { name: "Try again" }).click();
    await cardsShown(page);
    assert.equal((await readCards(page)).length, GALLERY.length);
  },
));
