// What the pages let in: what they are made of, and nothing else.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { DIST } from "./support/environment.mjs";
import { follow, openSite } from "./support/site.mjs";
import { VIEWS } from "./support/views.mjs";

const { visit } = openSite();

/** Notes what the policy refuses. */
const note = (page) =>
  page.addInitScript(() => {
    window.refused = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      window.refused.push(`${effectiveDirective} ${blockedURI}`));
  });

const refused = (page) => page.evaluate(() => window.refused);

/** The sources of each directive. */
function policyOf(name) {
  const page = readFileSync(join(DIST, name), "utf8");
  const [, text] = page.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/);
  return { page, sources: Object.fromEntries(text.split("; ").map((part) => [part.split(" ")[0], part.split(" ").slice(1)])) };
}

for (const name of ["index.html", "embed.html"]) {
  test(`${name} allows its own files, and its own style sheet by its digest`, () => {
    const { page, sources } = policyOf(name);
    assert.deepEqual(sources["default-src"], ["'none'"]);
    assert.deepEqual(sources["script-src"], ["'self'", "'wasm-unsafe-eval'"]);
    assert.deepEqual(sources["connect-src"], ["'self'"]);
    const [sheet] = page.match(/(?<=<style[^>]*>)[^]*?(?=<\/style>)/);
    const digest = createHash("sha256").update(sheet).digest("base64");
    assert.deepEqual(sources["style-src-elem"], ["'self'", `'sha256-${digest}'`]);
    assert.ok(page.indexOf("Content-Security-Policy") < page.indexOf("<style"));
    // What stands before it is not governed by it.
    assert.equal(page.slice(0, page.indexOf("http-equiv")).match(/<(script|link|style)/), null);
  });
}

test("a tour of all views asks for nothing that is refused", visit({ prepare: note }, async (page) => {
  for (const [, hash, shown] of VIEWS) {
    await follow(page, hash);
    await page.locator(shown).first().waitFor();
  }
  assert.deepEqual(await refused(page), []);
}));

test("what somebody puts into the page does not run, and asks nobody", visit(
  { prepare: note, isBroken: true },
  async (page) => {
    await page.locator("html[data-ready='1']").waitFor();
    const reached = await page.evaluate(async () => {
      const script = document.createElement("script");
      script.textContent = "window.intruded = 'script'";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", "<img src='data:,' onerror='window.intruded = `handler`'>");
      const sheet = document.createElement("style");
      sheet.textContent = "body { display: none }";
      document.head.append(sheet);
      const frame = document.createElement("iframe");
      frame.src = "http://localhost:9/";
      document.body.append(frame);
      return fetch("http://localhost:9/").then(() => true, () => false);
    });
    assert.equal(reached, false);
    await page.waitForFunction(() => window.refused.length >= 5);
    assert.equal(await page.evaluate(() => window.intruded), undefined);
    assert.equal(await page.locator("body").evaluate((body) => getComputedStyle(body).display === "none"), false);
    assert.deepEqual((await refused(page)).sort(), [
      "connect-src http://localhost:9/",
      "frame-src http://localhost:9",
      "script-src-attr inline",
      "script-src-elem inline",
      "style-src-elem inline",
    ]);
  },
));
