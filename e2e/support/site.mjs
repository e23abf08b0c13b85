// The site in a real browser: one browser for a file of tests, a fresh visitor for each test.
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { CHROMIUM, DIST } from "./environment.mjs";
import { serve } from "./server.mjs";

export const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Long enough for a machine under load; nothing here waits that long unless it is broken. */
export const PATIENCE_MS = 20_000;

/**
 * Opens the site for the tests of a file. `base` is the path it is served under, `folder` gives the folder
 * it is in; `file` is one that is opened as it lies there, without a server.
 */
export function openSite({ base = "/", folder = () => DIST, file } = {}) {
  let browser;
  let server;
  before(async () => {
    server = file === undefined ? await serve(folder(), base) : lying(file);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /**
   * Makes a test function out of what a visitor does. Every visit also has to stay clean: no error
   * on the console or in the page, and no request to another host.
   *
   * `hash` is the link that is opened, `width`, `height` the window; `context` goes to the browser;
   * `prepare` runs before the page opens; `isBroken` is for pages that cannot get ready, `isStill` for
   * those that have no program; `path` is what is opened in place of the front page.
   */
  const visit = (options, act) => async (t) => {
    const { path = "", hash = "", width = 1280, height = 900, context: more = {}, prepare } = options;
    // Nothing is kept from visit to visit, unless a test is about that.
    const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: "block", ...more });
    context.setDefaultTimeout(PATIENCE_MS);
    try {
      const page = await context.newPage();
      const trouble = watch(context, page, server.origin);
      await prepare?.(page, context);
      await page.goto(server.address + path + hash);
      if (!options.isBroken && !options.isStill) await ready(page);
      await act(page, t, { context, address: server.address, server });
      assert.deepEqual(trouble.foreign, [], "requests to other hosts");
      if (!options.isBroken) assert.deepEqual(trouble.errors, [], "errors of the page");
    } finally {
      await context.close();
    }
  };
  return { visit };
}

/** A file, as if somebody served it. */
const lying = (file) => ({ origin: "null", address: pathToFileURL(file).href, close() {} });

/** Waits until the page answers, and has worked out what the link asks for. */
export const ready = (page) => page.locator("html[data-ready='1'][data-pending='0']").waitFor();

/** Waits until what was done is painted: two frames, for the second begins after the first ends. */
export const painted = (page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Waits until what was done is worked out and painted. */
export async function settle(page) {
  await page.waitForFunction(() => document.documentElement.dataset.pending === "0");
  await painted(page);
}

/** Follows a link to another state of the page, without loading it again. */
export async function follow(page, hash, { wait = settle } = {}) {
  // The event comes with the task after this one.
  await page.evaluate((hash) => { location.hash = hash; return new Promise((done) => setTimeout(done)); }, hash);
  await wait(page);
}

/** Presses keys one after the other, and waits until they are painted. */
export async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
}

function watch(context, page, origin) {
  const trouble = { errors: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  page.on("pageerror", (error) => trouble.errors.push(String(error)));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const isLocal = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
    if (!isLocal) trouble.foreign.push(request.url());
  });
  return trouble;
}
