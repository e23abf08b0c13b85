// A note of somebody else, on an origin of its own, with boards of the site in it.
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { chromium } from "playwright-core";
import { CHROMIUM, DIST } from "./environment.mjs";
import { serve } from "./server.mjs";
import { ARGS, PATIENCE_MS } from "./site.mjs";

/** The site behind a note can be read by nobody but itself, or by everybody. */
const ANYBODY = { "access-control-allow-origin": "*" };

/** What a note writes down of the messages that reach it. */
const LISTEN = `<script>
  window.heard = [];
  addEventListener("message", (event) => heard.push({ ...Object(event.data), ...(typeof event.data === "string" && { said: event.data }) }));
  window.say = (type, fields) => document.querySelector("iframe").contentWindow.postMessage(
    { target: "sudoku-depth", v: 1, type, ...fields }, "*");
</script>`;

/** Opens notes for the tests of a file. */
export function openNotes() {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  });
  after(() => browser?.close());

  /**
   * Makes a test function out of what a reader of a note does. `body` makes the note from the address of
   * the site. The site lets everybody read it, unless `isClosed`, and sends other `headers` too; `slow` is awaited before each of its
   * files; `prepare` runs before the note opens. Nothing may be asked of another host, and there may be no
   * errors but those that `expects` matches.
   */
  const note = ({ body, isClosed, headers = {}, slow, prepare, expects = /^$/, context: more = {}, width = 800, height = 900 }, act) => async () => {
    const site = await serve(DIST, "/depth/", { headers: { ...(isClosed ? {} : ANYBODY), ...headers }, before: slow });
    const notes = await serveNote(() => LISTEN + body(site.address));
    const context = await browser.newContext({ viewport: { width, height }, ...more });
    context.setDefaultTimeout(PATIENCE_MS);
    const trouble = { errors: [], foreign: [] };
    context.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      const isKnown = [site.origin, notes.origin].includes(origin) || ["data:", "blob:"].includes(protocol);
      if (!isKnown) trouble.foreign.push(request.url());
    });
    try {
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" && !expects.test(message.text())) trouble.errors.push(message.text());
      });
      page.on("pageerror", (error) => {
        if (!expects.test(String(error))) trouble.errors.push(String(error));
      });
      await prepare?.(page, context);
      await page.goto(notes.origin);
      await act(page, { site, context });
      assert.deepEqual(trouble, { errors: [], foreign: [] });
    } finally {
      await context.close();
      await Promise.all([site.close(), notes.close()]);
    }
  };
  return { note };
}

async function serveNote(html) {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A note</title><link rel="icon" href="data:,">${html()}</html>`);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** A frame of the site as a note writes it. */
export const frame = (site, hash = "", attributes = "") =>
  `<iframe src="${site}embed.html#v=1${hash}" title="A board" width="100%" height="600" ${attributes}></iframe>`;

/** Waits until a message of a type has reached the note, and returns the last of them. */
export async function hears(page, type, fits = () => true) {
  const handle = await page.waitForFunction(
    ([type, fits]) => window.heard.findLast((message) => message.type === type && new Function(`return (${fits})`)()(message)),
    [type, String(fits)],
  );
  return handle.jsonValue();
}

/** Asks the frame for its state, and returns it. */
export async function stateOf(page) {
  const n = await page.evaluate(() => {
    say("getState");
    return heard.filter(({ type }) => type === "state").length;
  });
  await page.waitForFunction((n) => heard.filter(({ type }) => type === "state").length > n, n);
  return page.evaluate(() => heard.findLast(({ type }) => type === "state"));
}
