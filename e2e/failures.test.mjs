// What can be missing around a board in a note, one thing a test; what is left then, and what the reader is
// told.
import test from "node:test";
import assert from "node:assert/strict";
import { frame, hears, openNotes, stateOf } from "./support/note.mjs";
import { openSite, press } from "./support/site.mjs";
import { DEFAULT, OFFERED, ofTechnique } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { readLine } from "./support/picture.mjs";

const { note } = openNotes();
const { visit } = openSite();

const PUZZLE = OFFERED[DEFAULT];
const record = analyze(PUZZLE);
const inner = (page) => page.frameLocator("iframe");
const frameOf = (page) => page.frames().find((frame) => frame.url().includes("embed.html"));
const plain = (attributes = "", hash = `&p=${PUZZLE}`) => (site) => frame(site, hash, attributes);

/** The board answers: it is solved, and steps. */
async function works(page) {
  await hears(page, "ready");
  assert.equal(await readLine(frameOf(page)), record.solution);
  await page.evaluate(() => say("step", { by: -1 }));
  assert.equal((await stateOf(page)).pass, record.passes - 1);
}

/** The givens stand there, the reader is told, and there is a way to the whole page. */
async function keepsTheGivens(page) {
  await inner(page).locator("#no-wasm").waitFor();
  assert.match(await inner(page).locator("#no-wasm").innerText(), /could not be loaded/);
  const cells = await inner(page).locator("#poster .cell").allInnerTexts();
  assert.equal(cells.map((text) => text.trim() || ".").join(""), PUZZLE);
  const href = await inner(page).locator("#no-wasm [data-open]").first().evaluate((link) => link.href);
  assert.match(href, new RegExp(`/depth/#v=1&p=${PUZZLE.replaceAll(".", "\\.")}`));
}

test("a plain frame", note({ body: plain() }, works));

test("a frame in a sandbox of scripts alone", note({ body: plain('sandbox="allow-scripts"') }, works));

const refused = /CORS|ERR_FAILED|Failed to fetch|dynamically imported/;

test("the same where the site lets nobody read it", note(
  { body: plain('sandbox="allow-scripts"'), isClosed: true, expects: refused },
  keepsTheGivens,
));

const noStorage = (page) =>
  page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get() { throw new DOMException("storage is blocked", "SecurityError"); } });
    }
    Object.defineProperty(document, "cookie", { get() { throw new DOMException("no cookies", "SecurityError"); } });
  });

test("storage of others is blocked", note({ body: plain(), prepare: noStorage }, works));

const noWorker = (page) =>
  page.addInitScript(() => {
    window.Worker = class {
      constructor() { throw new DOMException("workers are refused here", "SecurityError"); }
    };
  });
const { puzzle: PROBED } = ofTechnique("probe");

test("web workers are refused: the frame works the board out itself", note(
  { body: plain("", `&p=${PROBED}&finish=probe`), prepare: noWorker },
  async (page) => {
    const { outcome, span } = await hears(page, "ready");
    const { outcome: end, span: depth } = analyze(PROBED, "singles", { finish: "probe" });
    assert.deepEqual([outcome, span], [end, depth]);
    assert.equal(page.workers().length, 0);
  },
));

const noWasm = (page) =>
  page.addInitScript(() => {
    const refuse = () => Promise.reject(new WebAssembly.CompileError("wasm is refused here"));
    Object.assign(WebAssembly, { compile: refuse, compileStreaming: refuse, instantiate: refuse, instantiateStreaming: refuse });
  });

test("wasm is refused: the givens stay", note({ body: plain(), prepare: noWasm, expects: /wasm is refused/ }, keepsTheGivens));

test("wasm is not there at all", note(
  { body: plain(), prepare: (page) => page.addInitScript(() => { delete window.WebAssembly; }), expects: /WebAssembly/ },
  keepsTheGivens,
));

test("scripts are off: the frame says so and leads to boards worked out beforehand", note(
  { body: plain(), context: { javaScriptEnabled: false } },
  async (page) => {
    const says = inner(page).locator("noscript");
    assert.match(await says.innerText(), /needs JavaScript/);
  },
));

let arrive;
const arrives = new Promise((done) => { arrive = done; });

test("the network is slow: the givens come first", note(
  { body: plain(), slow: (name) => name.endsWith(".wasm") && arrives },
  async (page) => {
    const cells = inner(page).locator("#poster .cell[data-state=given]");
    await cells.first().waitFor();
    assert.equal(await cells.count(), record.givens);
    assert.equal(await inner(page).locator("#no-wasm").isVisible(), false);
    arrive();
    await works(page);
    assert.equal(await inner(page).locator("#poster").count(), 0);
  },
));

/** Breaks the program down: its own allocator gives up. */
const breakDown = `
  const { instantiate, instantiateStreaming } = WebAssembly;
  const keep = (made) => { window.breakDown = () => setTimeout(() => made.instance.exports.__wbindgen_malloc(0xffffffff, 1)); return made; };
  WebAssembly.instantiate = (...all) => instantiate(...all).then(keep);
  WebAssembly.instantiateStreaming = (...all) => instantiateStreaming(...all).then(keep);
`;
const broken = /RuntimeError|unreachable/;

test("the program of a frame breaks down: a banner, the note is told, and loading again loses nothing", note(
  { body: plain("", `&p=${PUZZLE}&pass=7&id=left`), prepare: (page) => page.addInitScript(breakDown), expects: broken },
  async (page) => {
    await hears(page, "ready");
    await frameOf(page).evaluate(() => window.breakDown());
    const error = await hears(page, "error");
    assert.deepEqual([error.code, error.id], ["broken", "left"]);
    assert.match(await inner(page).locator("#broken").innerText(), /last picture/);
    assert.equal(await inner(page).locator("[data-board]").isVisible(), true);
    await inner(page).locator("#broken [data-reload]").first().click();
    await page.waitForFunction(() => heard.filter(({ type }) => type === "ready").length === 2);
    assert.equal((await stateOf(page)).pass, 7);
  },
));

test("the page breaks down: a banner, the picture stays, and loading again loses nothing", visit(
  { hash: `#p=${PUZZLE}`, isBroken: true, prepare: (page) => page.addInitScript(breakDown) },
  async (page) => {
    await page.locator("html[data-ready='1']").waitFor();
    await press(page, "[");
    const before = await readLine(page);
    await page.evaluate(() => window.breakDown());
    await page.locator("#broken").waitFor();
    assert.match(await page.locator("#broken").innerText(), /last picture/);
    assert.equal(await readLine(page), before);
    await page.reload();
    await page.locator("html[data-ready='1']").waitFor();
    assert.equal(await readLine(page), before);
    assert.match(page.url(), /pass=22/);
  },
));
