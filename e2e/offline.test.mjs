// The site without a network, and a new version of it.
import test, { after } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARTIFACTS, DIST } from "./support/environment.mjs";
import { follow, openSite, ready } from "./support/site.mjs";
import { VIEWS } from "./support/views.mjs";

const FOLDER = mkdtempSync(join(ARTIFACTS, "offline-"));
cpSync(DIST, FOLDER, { recursive: true });
mkdirSync(join(FOLDER, "board"), { recursive: true });
writeFileSync(join(FOLDER, "board/seen.html"), "<!doctype html><title>seen</title><p>a board");
writeFileSync(join(FOLDER, "board/unseen.html"), "<!doctype html><title>unseen</title><p>another");
after(() => rmSync(FOLDER, { recursive: true }));

const { visit } = openSite({ base: "/note/depth/", folder: () => FOLDER });
const KEPT = { context: { serviceWorkers: "allow" } };

/** Waits until all files are kept. */
const kept = (page) => page.evaluate(async () => { await navigator.serviceWorker.ready; });
const caches = (page) => page.evaluate(() => window.caches.keys());

/** Without its network for as long as something is done. */
async function without(server, act) {
  server.cut();
  try {
    await act();
  } finally {
    server.cut(false);
  }
}

test("once it was open, all of it opens without a network", visit(KEPT, async (page, t, { server, address }) => {
  await kept(page);
  await without(server, async () => {
    await page.goto(`${address}?from=a-note#v=1&pass=3`);
    await ready(page);
    assert.equal(new URL(page.url()).hash, "#v=1&pass=3");
    // Networks are kept when they are opened: the next test.
    for (const [, hash, shown] of VIEWS.filter(([name]) => name !== "evidence")) {
      await follow(page, hash);
      await page.locator(shown).first().waitFor();
    }
    await page.goto(`${address}index.html#rules=chains`);
    await ready(page);
    assert.equal(page.workers().length, 1);
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "error").length;
    });
    assert.equal(fonts, 0);
  });
}));

test("networks are kept once they have run", visit(KEPT, async (page, t, { server, address }) => {
  await kept(page);
  // What a page asks for before anything was kept, the network answers.
  await page.reload();
  await ready(page);
  const ran = (which) => page.locator(`[data-run="${which}"] [data-look=given]`).first().waitFor();
  await follow(page, "#view=evidence");
  await Promise.all([ran(0), ran(1)]);
  await without(server, async () => {
    await page.goto(`${address}?again#v=1&view=evidence`);
    await ready(page);
    await page.locator("[data-tables='1']").waitFor();
    await Promise.all([ran(0), ran(1)]);
  });
}));

test("pages of boards are kept once they were open; the others lead to the page", visit(
  { ...KEPT, isBroken: true },
  async (page, t, { server, address }) => {
    await ready(page);
    await kept(page);
    await page.goto(`${address}board/seen.html`);
    await without(server, async () => {
      await page.goto(`${address}board/seen.html?again`);
      assert.equal(await page.title(), "seen");
      await page.goto(`${address}board/unseen.html#v=1&pass=2`);
      await ready(page);
      assert.equal(page.url(), `${address}#v=1&pass=2`);
    });
    await page.goto(`${address}board/unseen.html`);
    assert.equal(await page.title(), "unseen");
  },
));

/** Puts a new version of the site on the server. */
function publish(version) {
  const worker = join(FOLDER, "sw.js");
  const text = readFileSync(worker, "utf8");
  writeFileSync(worker, text.replace(/const VERSION = "[^"]*"/, `const VERSION = "${version}"`));
}

test("a new version is offered, and comes when it is wanted", visit(KEPT, async (page) => {
  await kept(page);
  await page.evaluate(() => window.caches.open("of somebody else"));
  const [old] = (await caches(page)).filter((name) => name.startsWith("sudoku-depth"));
  assert.match(old, /^sudoku-depth \/note\/depth\/ \w+$/);
  publish("next");
  const next = "sudoku-depth /note/depth/ next";
  await page.goto(`${page.url().split("#")[0]}#v=1&pass=5`);
  await page.reload();
  await ready(page);
  const notice = page.locator("#update");
  await notice.waitFor();
  assert.match(await notice.innerText(), /^A new version is here\.\s+Reload\s+Later$/);
  assert.deepEqual((await caches(page)).sort(), ["of somebody else", old, next].sort());
  await notice.getByRole("button", { name: "Later" }).click();
  assert.equal(await notice.isVisible(), false);
  await page.reload();
  await ready(page);
  await notice.waitFor();
  const gone = page.waitForEvent("load");
  await notice.getByRole("button", { name: "Reload" }).click();
  await gone;
  await ready(page);
  assert.deepEqual((await caches(page)).sort(), ["of somebody else", next].sort());
  assert.equal(await notice.isVisible(), false);
  assert.equal(new URL(page.url()).hash, "#v=1&pass=5");
}));

test("another window keeps its version, and is told", visit(KEPT, async (page, t, { context, address }) => {
  await kept(page);
  await page.reload();
  await ready(page);
  const other = await context.newPage();
  await other.goto(`${address}#lang=zh`);
  await ready(other);
  publish("third");
  await page.reload();
  await page.locator("#update").waitFor();
  await other.locator("#update").waitFor();
  assert.equal(await other.locator("#update p").innerText(), "有新版本了。");
  const gone = page.waitForEvent("load");
  await page.getByRole("button", { name: "Reload" }).click();
  await gone;
  await ready(page);
  // It has not been loaded anew by itself.
  assert.equal(await other.locator("#update").isVisible(), true);
  await other.locator("[data-update=now]").click();
  await other.waitForFunction(() => document.querySelector("#update").hidden);
  await ready(other);
}));

test("a file that is not the one of the version is not kept, and nothing else either", visit(
  { isBroken: true },
  async (page, t, { context, address }) => {
    const bindings = join(FOLDER, "background.js");
    const text = readFileSync(bindings);
    writeFileSync(bindings, `${text}\n// other`);
    const fresh = await context.browser().newContext({ serviceWorkers: "allow" });
    try {
      const page = await fresh.newPage();
      await page.goto(address);
      await ready(page);
      const outcome = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.register("sw.js");
        const worker = registration.installing ?? registration.waiting ?? registration.active;
        if (worker.state !== "installing") return worker.state;
        return new Promise((done) => worker.addEventListener("statechange", () => done(worker.state)));
      });
      assert.equal(outcome, "redundant");
    } finally {
      await fresh.close();
      writeFileSync(bindings, text);
    }
  },
));

test("in a frame nothing is kept", visit({ isBroken: true }, async (page, t, { context, address }) => {
  const fresh = await context.browser().newContext({ serviceWorkers: "allow" });
  try {
    const note = await fresh.newPage();
    await note.route("**/note/text.html", (route) =>
      route.fulfill({ contentType: "text/html", body: `<iframe src="${address}"></iframe>` }));
    await note.goto(new URL("../text.html", address).href);
    await note.frameLocator("iframe").locator("html[data-ready='1']").waitFor();
    assert.equal(await note.frames()[1].evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  } finally {
    await fresh.close();
  }
}));

test("the manifest names what is there", visit({}, async (page, t, { address }) => {
  const manifest = JSON.parse(readFileSync(join(DIST, "manifest.webmanifest"), "utf8"));
  assert.equal(await page.locator("link[rel=manifest]").getAttribute("href"), "manifest.webmanifest");
  assert.equal(new URL(manifest.start_url, address).href, address);
  for (const { src, sizes } of manifest.icons) {
    const bytes = readFileSync(join(DIST, src));
    // Width and height stand at the same place in every PNG.
    if (src.endsWith(".png")) assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
}));
