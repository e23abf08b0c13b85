// What is worked out beside the page: by a worker, and where that is refused by the page itself.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, painted, ready, settle } from "./support/site.mjs";
import { DEFAULT, OFFERED, ofTechnique } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { readMeasures } from "./support/picture.mjs";

const { visit } = openSite();
const { puzzle: PROBED } = ofTechnique("probe");
const HASH = `#p=${PROBED}&rules=singles&finish=probe`;
const FIGURES = ["span", "passes", "work", "checks"];

async function isProved(page, puzzle, rules, options) {
  const record = analyze(puzzle, rules, options);
  const measures = await readMeasures(page);
  for (const name of FIGURES) assert.equal(measures[name], String(record[name]), `${rules} ${name}`);
}

const standing = (page) => page.locator(".standing").innerText();
const counted = (page) => page.waitForFunction(() => /exactly one/.test(document.querySelector(".standing").innerText));

test("one worker does it, and only one", visit({ hash: HASH }, async (page) => {
  await isProved(page, PROBED, "singles", { finish: "probe" });
  await counted(page);
  assert.equal(page.workers().length, 1);
  await follow(page, `#g=${DEFAULT}&rules=locked`);
  await isProved(page, OFFERED[DEFAULT], "locked");
  assert.equal(page.workers().length, 1);
}));

const refuse = (page) =>
  page.addInitScript(() => {
    window.Worker = class {
      constructor() { throw new DOMException("workers are refused here", "SecurityError"); }
    };
  });

const ignore = (page) =>
  page.addInitScript(() => {
    window.Worker = class extends EventTarget { postMessage() {} terminate() {} };
  });

for (const [name, prepare] of [["refuses workers", refuse], ["starts workers that never answer", ignore]]) {
  test(`a browser that ${name} does it on the page`, visit({ hash: HASH, prepare }, async (page) => {
    assert.equal(page.workers().length, 0);
    await isProved(page, PROBED, "singles", { finish: "probe" });
    await counted(page);
    await follow(page, `#g=${DEFAULT}&rules=subsets`);
    await isProved(page, OFFERED[DEFAULT], "subsets");
    await page.getByRole("button", { name: "Your own board" }).click();
    await page.locator("#paste").fill(`puzzle,solution\n${PROBED},\n`);
    await page.locator(".paste-result .good").waitFor();
  }));
}

test("a page in a folder finds its worker", visit({ hash: `#g=${DEFAULT}&rules=chains` }, async (page) => {
  await isProved(page, OFFERED[DEFAULT], "chains");
}));

const lose = async (page) => {
  await page.route(/background(_bg\.wasm|\.js)/, (route) => route.abort());
};

test("without its worker the page says so, and keeps what it can do", visit({ prepare: lose, isBroken: true }, async (page) => {
  await page.locator("html[data-ready='1']").waitFor();
  const record = analyze(OFFERED[DEFAULT], "singles");
  assert.equal((await readMeasures(page)).span, String(record.span));
  await page.waitForFunction(() => /^Too open|could not be counted/.test(document.querySelector(".standing").innerText));
  await follow(page, `#g=${DEFAULT}&rules=locked`, { wait: painted });
  await page.locator(".help[role=alert]").waitFor();
  assert.match(await page.locator(".help").innerText(), /Reload the page/);
  await follow(page, "#g=depth-3");
  assert.equal(await page.locator("[data-cell][data-state=open]").count(), 0);
  assert.equal(await page.locator(".help[role=alert]").count(), 0);
}));

test("the next order after a worker broke down gets a new one", visit({ isBroken: true }, async (page) => {
  await ready(page);
  await counted(page);
  const [worker] = page.workers();
  const closed = worker.waitForEvent("close");
  await worker.evaluate(() => { setTimeout(() => { throw new Error("broken"); }); });
  await closed;
  await follow(page, `#g=${DEFAULT}&rules=locked`);
  await isProved(page, OFFERED[DEFAULT], "locked");
  assert.equal(page.workers().length, 1);
}));
