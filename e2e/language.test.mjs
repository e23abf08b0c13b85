// The page speaks two languages. It changes from one to the other in place, and in each of them
// everything is said in that language.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, press, settle } from "./support/site.mjs";
import { foreign, said, speak, viewsOf } from "./support/language.mjs";

const { visit } = openSite();

/** Pages that say more than the views do at rest. */
const STATES = [
  ["", async () => {}],
  ["#cell=r3c7", (page) => page.locator("details.chain > summary").click()],
  ["#g=depth-32&pass=9&cell=r1c2&graph=walk", async () => {}],
  ["#cell=r3c7&graph=board", (page) => page.locator(".twin > summary").click()],
  ["#p=.32...5....3.1...66...3.1....5...61.&cell=r1c1", async () => {}],
  ["#p=11..............&graph=3d&cell=r9c9&pass=99&v=7", async () => {}],
  ["#p=................", async () => {}],
  ["#rules=chains&finish=split&uniqueness=1&g=depth-3", async () => {}],
  ["#pass=0", (page) => press(page, "e", "c")],
  ["", async (page) => {
    await page.locator(".boards > button").click();
    await page.locator("#paste").fill("12..34...5......");
    await page.locator(".paste-result p").waitFor();
  }],
  ["", (page) => press(page, "?")],
];

for (const [hash, act] of STATES) {
  for (const lang of ["en", "zh"]) {
    const link = hash ? `${hash}&lang=${lang}` : `#lang=${lang}`;
    test(`${lang}: all of ${link}, step ${STATES.findIndex((one) => one[1] === act)}, is said in one language`, visit(
      { hash: link },
      async (page) => {
        await act(page);
        await settle(page);
        for (const definition of await page.locator("[data-measure] button:visible").all()) {
          if ((await page.locator("dialog[open]").count()) === 0) await definition.click();
        }
        assert.deepEqual(await foreign(page, lang), []);
      },
    ));
  }
}

test("each view changes its language in place, and back", visit({}, async (page) => {
  for (const view of await viewsOf(page)) {
    await follow(page, `#view=${view}&lang=en`);
    await said(page, view);
    assert.deepEqual(await foreign(page, "en"), [], view);
    await speak(page, "zh");
    await said(page, view);
    assert.deepEqual(await foreign(page, "zh"), [], view);
    assert.match(page.url(), /lang=zh/);
    await speak(page, "en");
    await said(page, view);
    assert.deepEqual(await foreign(page, "en"), [], view);
  }
}));

test("what is selected, unfolded and drawn, the moment, the scroll and the keyboard stay", visit(
  { hash: "#g=depth-32&pass=9&cell=r1c2&rules=locked" },
  async (page) => {
    await page.locator("details.chain > summary").click();
    await page.locator(".twin > summary").click();
    await page.locator("[data-measure=span] button").click();
    await press(page, "c");
    await page.evaluate(() => scrollTo(0, 40));
    const look = () => page.evaluate(() => {
      const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      return {
        selected: all("[aria-selected=true]").map((one) => one.dataset.cell),
        filled: all("[data-state=filled]").length,
        nodes: all("[data-node]").length,
        edges: all("[data-edge], [data-lit]").length,
        open: all("details[open]").map((one) => one.className),
        items: all(".twin li").length,
        chain: all(".chain li").length,
        definitions: all(".definition").map((one) => one.id),
        pressed: all("[aria-pressed=true]").length,
        candidates: all(".candidates").length,
        // The browser keeps what is read in its place, whose height above is another by a pixel.
        isScrolled: scrollY > 20,
        focus: document.activeElement.id,
        link: ["cell", "pass", "rules"].map((key) => new URLSearchParams(location.hash.slice(1)).get(key)),
      };
    });
    await page.locator("#language").focus();
    const before = await look();
    assert.ok(before.nodes > 40 && before.items > 40 && before.chain > 1, JSON.stringify(before));
    assert.deepEqual(before.definitions, ["define-span"]);
    const text = await page.locator("body").innerText();
    await speak(page, "zh");
    assert.deepEqual(await look(), before);
    await speak(page, "en");
    assert.deepEqual(await look(), before);
    assert.equal(await page.locator("body").innerText(), text);
  },
));

test("the document says which language it is in, and is named in it", visit({}, async (page) => {
  const names = () => page.evaluate(() => [
    document.documentElement.lang,
    document.title,
    document.querySelector("meta[name=description]").content,
  ]);
  const before = await names();
  assert.deepEqual(before.slice(0, 2), ["en", "Sudoku Depth"]);
  await speak(page, "zh");
  const [lang, title, description] = await names();
  assert.deepEqual([lang, title], ["zh-Hans", "数独深度"]);
  assert.match(description, /^\p{Script=Han}.*。$/u);
  await speak(page, "en");
  assert.deepEqual(await names(), before);
}));

test("a change of language is no page of its own in the history", visit({ hash: "#cell=r3c7" }, async (page) => {
  const length = await page.evaluate(() => history.length);
  await speak(page, "zh");
  assert.equal(await page.evaluate(() => history.length), length);
  assert.match(page.url(), /cell=r3c7.*lang=zh/);
}));

const reader = { context: { locale: "zh-CN" } };

test("whoever prefers Chinese gets it without a link", visit(reader, async (page) => {
  assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hans");
  assert.equal(await page.locator("#language").inputValue(), "zh");
  assert.doesNotMatch(page.url(), /lang=/);
  assert.deepEqual(await foreign(page, "zh"), []);
}));

test("a link decides over what the reader prefers", visit({ ...reader, hash: "#lang=en" }, async (page) => {
  assert.equal(await page.locator("html").getAttribute("lang"), "en");
  assert.deepEqual(await foreign(page, "en"), []);
}));

test("what stands in the page without the program is said in both languages, each marked", visit(
  { context: { javaScriptEnabled: false }, isBroken: true },
  async (page) => {
    for (const part of ["#broken", "#no-wasm", ".unavailable:not([hidden])"]) {
      const texts = page.locator(part).first().locator("[lang]");
      assert.deepEqual(await texts.evaluateAll((all) => all.map((one) => one.lang)), ["en", "zh-Hans"], part);
      const [en, zh] = await texts.allTextContents();
      assert.doesNotMatch(en, /\p{Script=Han}/u);
      assert.match(zh.trim(), /^\p{Script=Han}.*。$/u);
    }
  },
));

test("Chinese has fonts of its own behind the letters, and nothing leans", visit(
  { hash: "#lang=zh&view=machines" },
  async (page) => {
    await said(page, "machines");
    const styles = await page.$$eval("body *", (all) => all.map((one) => {
      const { fontStyle, fontFamily } = getComputedStyle(one);
      return `${fontStyle} ${fontFamily.includes("SC") || fontFamily.includes("monospace")}`;
    }));
    assert.deepEqual([...new Set(styles)], ["normal true"]);
  },
));
