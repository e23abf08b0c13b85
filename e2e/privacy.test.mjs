// What the page about the page says of the reader's data, held: requests, cookies, storage.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite } from "./support/site.mjs";
import { VIEWS } from "./support/views.mjs";

const { visit } = openSite();

/** Everything a page could have written down about its reader. */
const kept = (page, context) =>
  Promise.all([
    context.cookies(),
    page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
    })),
  ]);

test("a tour over all views asks nobody else and writes nothing down", visit({}, async (page, t, { context, address }) => {
  const asked = [];
  context.on("request", (request) => asked.push(request));
  for (const [, hash, part] of VIEWS) {
    await follow(page, hash);
    await page.locator(part).first().waitFor();
  }
  await page.getByRole("button", { name: "Share" }).click();
  await page.locator("dialog[open] [data-link]").waitFor();
  for (const request of asked) {
    const url = new URL(request.url());
    assert.ok(url.href.startsWith(address) || ["blob:", "data:"].includes(url.protocol), url.href);
    assert.ok(["GET"].includes(request.method()), request.method());
    assert.equal(request.postData(), null);
    // What is set stands behind the hash, which no request takes along.
    assert.match(url.search, /^(\?[0-9a-f-]+)?$/);
  }
  assert.deepEqual(await kept(page, context), [[], { local: 0, session: 0, databases: 0, caches: [] }]);
}));

test("the page about the page says so, in both languages, and is one click away", visit({}, async (page) => {
  await page.locator(".primer a[href='about.html']").click();
  await page.locator("h1").first().waitFor();
  const text = await page.locator("main").innerText();
  assert.match(text, /no other host/);
  assert.match(text, /no cookie/);
  assert.match(text, /不设 cookie/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
}));
