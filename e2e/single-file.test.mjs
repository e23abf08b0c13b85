// The page as one file, opened as it lies there: from a stick, from a mail, without any server.
import test, { before } from "node:test";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "./support/environment.mjs";
import { follow, openSite, press, settle } from "./support/site.mjs";
import { DEFAULT, OFFERED } from "./support/boards.mjs";
import { readLine, readMeasures } from "./support/picture.mjs";
import { analyze } from "./support/record.mjs";
import { VIEWS } from "./support/views.mjs";

const FILE = join(DIST, "sudoku-depth.html");
before(() => assert.ok(existsSync(FILE), "make it with `cargo xtask build --single-file`"));

const { visit } = openSite({ file: FILE });
const record = analyze(OFFERED[DEFAULT]);

/** What was asked for, but what is inside the file or made by it. */
const asked = [];
const watch = (page) => page.on("request", (request) => {
  if (!/^(data|blob):/.test(request.url())) asked.push(request.url().split("#")[0]);
});

test("it answers, steps, and keeps what is shown in its address", visit({ prepare: watch }, async (page, t, { address }) => {
  assert.equal(await readLine(page), record.solution);
  assert.equal((await readMeasures(page)).span, String(record.span));
  await press(page, "[");
  assert.equal(page.url(), `${address}#v=1&pass=22`);
  await page.reload();
  await page.locator("html[data-ready='1']").waitFor();
  assert.equal((await page.evaluate(() => location.hash)), "#v=1&pass=22");
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
  });
  assert.deepEqual(fonts.sort(), ["Inter", "Newsreader"]);
  assert.deepEqual([...new Set(asked)], [address]);
}));

test("a worker in it answers", visit({ hash: "#rules=chains" }, async (page) => {
  assert.equal(page.workers().length, 1);
  assert.equal((await readMeasures(page)).span, String(analyze(OFFERED[DEFAULT], "chains").span));
}));

test("a board that is pasted is read", visit({}, async (page) => {
  await page.getByRole("button", { name: "Your own board" }).click();
  await page.locator("#paste").fill(OFFERED["depth-7"]);
  await page.getByRole("button", { name: "Show this board" }).click();
  await settle(page);
  assert.equal((await readMeasures(page)).span, "7");
}));

test("every view opens", visit({}, async (page) => {
  for (const [, hash, shown] of VIEWS) {
    await follow(page, hash);
    await page.locator(shown).first().waitFor();
  }
}));

test("networks are inside, too", visit({ hash: "#view=evidence" }, async (page) => {
  await page.locator("[data-tables='1']").waitFor();
  for (const which of [0, 1]) await page.locator(`[data-run="${which}"] [data-look=given]`).first().waitFor();
}));

test("where the browser refuses workers it does its work itself", visit(
  {
    hash: "#rules=chains",
    prepare: (page) => page.addInitScript(() => {
      window.Worker = class {
        constructor() { throw new DOMException("refused", "SecurityError"); }
      };
    }),
  },
  async (page) => {
    assert.equal((await readMeasures(page)).span, String(analyze(OFFERED[DEFAULT], "chains").span));
  },
));

test("where it cannot run it keeps the picture and says so", visit(
  { isBroken: true, prepare: (page) => page.addInitScript(() => { delete window.WebAssembly; }) },
  async (page) => {
    await page.locator("#no-wasm").waitFor();
    assert.equal(await page.locator("#poster").isVisible(), true);
  },
));
