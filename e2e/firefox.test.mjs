// The main road through the page in a second browser, from a server and as one file.
import test, { after, before } from "node:test";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { DIST, FIREFOX } from "./support/environment.mjs";
import { serve } from "./support/server.mjs";
import { DEFAULT, OFFERED } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { VIEWS } from "./support/views.mjs";

const skip = FIREFOX === "" ? "there is no Firefox on this machine" : false;
const PATIENCE_MS = 20_000;
const record = analyze(OFFERED[DEFAULT]);

let browser;
let server;
before(async () => {
  if (skip) return;
  server = await serve(DIST, "/note/depth/", { headers: { "access-control-allow-origin": "*" } });
  browser = await puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true });
});
after(async () => {
  await browser?.close();
  await server?.close();
});

const FILE = join(DIST, "sudoku-depth.html");
const EDITIONS = {
  "from a server": () => server.address,
  "as one file": () => {
    assert.ok(existsSync(FILE), "make it with `cargo xtask build --single-file`");
    return pathToFileURL(FILE).href;
  },
};

/** Makes a test of what a visitor does. No error may come, and nobody else be asked. */
const visit = (edition, hash, act) => async () => {
  const address = EDITIONS[edition]();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const trouble = [];
  page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
  // Whoever loads the page again breaks off what was still on its way.
  page.on("pageerror", (error) => /NS_BINDING_ABORTED/.test(String(error)) || trouble.push(String(error)));
  page.on("request", (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(address);
    if (!isOwn) trouble.push(request.url());
  });
  try {
    await page.goto(address + hash);
    await page.waitForSelector("html[data-ready='1'][data-pending='0']");
    await act(page);
    assert.deepEqual(trouble, []);
  } finally {
    await page.close();
  }
};

const settle = (page) => page.waitForFunction(() => document.documentElement.dataset.pending === "0");
const measure = (page, name) => page.$eval(`[data-measure=${name}]`, (one) => one.dataset.value);

for (const edition of Object.keys(EDITIONS)) {
  test(`${edition}: the figures are those of the command line, and [ goes back`, { skip }, visit(edition, "", async (page) => {
    const digits = await page.$$eval("[data-board] [data-cell]", (cells) => cells.map(({ dataset }) => dataset.digit ?? ".").join(""));
    assert.equal(digits, record.solution);
    for (const name of ["span", "passes", "work", "checks"]) {
      assert.equal(await measure(page, name), String(record[name]), name);
    }
    await page.keyboard.press("[");
    await page.waitForFunction(() => location.hash === "#v=1&pass=22");
  }));

  test(`${edition}: the background answers`, { skip }, visit(edition, "#rules=chains", async (page) => {
    assert.equal(await measure(page, "span"), String(analyze(OFFERED[DEFAULT], "chains").span));
  }));

  test(`${edition}: a board that is pasted is read`, { skip }, visit(edition, "", async (page) => {
    await page.locator("::-p-text(Your own board)").click();
    await page.locator("#paste").fill(OFFERED["depth-7"]);
    await page.locator("::-p-text(Show this board)").click();
    await page.waitForFunction(() => document.querySelector("[data-measure=span]")?.dataset.value === "7");
    await settle(page);
  }));

  test(`${edition}: every view opens`, { skip }, visit(edition, "", async (page) => {
    for (const [, hash, shown] of VIEWS) {
      await page.evaluate((hash) => { location.hash = hash; }, hash);
      await page.waitForSelector(shown);
    }
  }));
}

test("once it was open, it opens without a network", { skip }, visit("from a server", "", async (page) => {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  server.cut();
  try {
    await page.reload();
    await page.waitForSelector("html[data-ready='1'][data-pending='0']");
    assert.equal(await measure(page, "span"), String(record.span));
    await page.evaluate(() => { location.hash = "#view=machines"; });
    await page.waitForSelector("[data-machine][data-serial]");
  } finally {
    server.cut(false);
  }
}));

test("a board in a note: it answers the note, in a sandbox too", { skip }, async () => {
  for (const sandbox of ["", 'sandbox="allow-scripts"']) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    try {
      await page.setContent(`<script>
        window.heard = [];
        addEventListener("message", ({ data }) => heard.push(data));
        window.say = (type, fields) => frames[0].postMessage({ target: "sudoku-depth", v: 1, type, ...fields }, "*");
      </script><iframe ${sandbox} src="${server.address}embed.html#v=1&id=left" width="700" height="900" title="A board"></iframe>`);
      await page.waitForFunction(() => heard.some(({ type }) => type === "ready"));
      const { span, passes, height } = await page.evaluate(() => Object.assign({}, ...heard.filter(({ type }) => ["ready", "resize"].includes(type))));
      assert.deepEqual([span, passes], [record.span, record.passes]);
      assert.ok(height > 300, `${height}`);
      await page.evaluate(() => say("step", { to: 3 }));
      await page.waitForFunction(() => heard.some(({ type, pass, id }) => type === "step" && pass === 3 && id === "left"));
    } finally {
      await page.close();
    }
  }
});
