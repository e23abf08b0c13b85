// The dialog that makes a link: what it says is what a class will see, as an address, a frame and a code.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, painted, press, ready, settle } from "./support/site.mjs";

const { visit } = openSite();

const dialog = (page) => page.locator("dialog[data-dialog=share][open]");
const link = (page) => page.locator("[data-link]").inputValue();
const hash = async (page) => new URL(await link(page)).hash;
const choose = (page, label, value) => dialog(page).locator(`label.choice:has(> span:text-is("${label}")) select`).selectOption(value);
const part = (page, name) => dialog(page).locator(`[data-part=${name}] input`);

/** Opens the dialog. */
async function share(page) {
  await page.locator(".share-button").click();
  await dialog(page).waitFor();
}

test("Share opens on the link of what is shown, with Copy at hand", visit(
  { hash: "#v=1&pass=3&cell=r3c7", context: { permissions: ["clipboard-read", "clipboard-write"] } },
  async (page) => {
    await share(page);
    assert.equal(await link(page), page.url());
    assert.equal(await page.evaluate(() => document.activeElement.hasAttribute("data-copy")), true);
    await page.keyboard.press("Enter");
    await page.locator("[data-copy]", { hasText: "Copied" }).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
    await press(page, "Escape");
    assert.equal(await dialog(page).count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.className), "share-button");
  },
));

test("where copying is not allowed, the link is there to be copied by hand", visit(
  { prepare: (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined })) },
  async (page) => {
    await share(page);
    await page.locator("[data-copy]").click();
    await dialog(page).getByText("copy it by hand").waitFor();
    assert.match(await link(page), /#v=1$/);
  },
));

test("each choice changes the link, and the page opens it as chosen", visit(
  { hash: "#v=1&pass=3&cell=r3c7" },
  async (page, t, { context }) => {
    await share(page);
    await choose(page, "Theme", "projector");
    await choose(page, "Language", "zh");
    await part(page, "graph").click();
    await part(page, "headline").click();
    await dialog(page).getByLabel("in the spotlight").click();
    assert.equal(await hash(page), "#v=1&pass=3&cell=r3c7&lang=zh&theme=projector&hide=headline,graph&spot=1");
    const other = await context.newPage();
    await other.goto(await link(page));
    await ready(other);
    assert.deepEqual(await other.evaluate(() => {
      const { theme, hide } = document.documentElement.dataset;
      return [theme, hide, document.documentElement.lang];
    }), ["projector", "headline graph", "zh-Hans"]);
    assert.equal(await other.locator("[data-board][data-spot]").count(), 1);
    await dialog(page).getByLabel("at the pass shown now").click();
    await dialog(page).getByLabel("with the selection").click();
    assert.equal(await hash(page), "#v=1&lang=zh&theme=projector&hide=headline,graph");
    assert.match(page.url(), /#v=1&pass=3&cell=r3c7$/, "the page itself stays as it is");
  },
));

test("the parts are those of the view that is chosen", visit({}, async (page) => {
  await share(page);
  const parts = () => dialog(page).locator("[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
  assert.ok((await parts()).includes("timeline"));
  await choose(page, "View", "machines");
  assert.ok((await parts()).includes("hardware") && !(await parts()).includes("timeline"));
  assert.match(await hash(page), /view=machines/);
  await choose(page, "View", "learn");
  await choose(page, "Chapter", "4");
  assert.match(await hash(page), /view=learn.*chapter=4/);
}));

test("the preview shows what the class will see, and back leads nowhere through it", visit({}, async (page) => {
  const before = await page.evaluate(() => history.length);
  await share(page);
  const inner = page.frameLocator(".preview iframe");
  await inner.locator("html[data-ready='1']").waitFor();
  assert.equal(await inner.locator(".graph-section").isVisible(), true);
  await part(page, "graph").click();
  await inner.locator("html[data-hide=graph]").waitFor({ state: "attached" });
  assert.equal(await inner.locator(".graph-section").isVisible(), false);
  await choose(page, "Theme", "dark");
  await inner.locator("html[data-theme=dark]").waitFor({ state: "attached" });
  await choose(page, "Theme", "");
  await inner.locator("html[data-theme=auto]").waitFor({ state: "attached" });
  assert.equal(await page.evaluate(() => history.length), before);
  assert.equal(await page.locator(".preview iframe").evaluate((one) => one.inert && one.title.length > 0), true);
}));

test("in a frame of another page there is no preview", visit({ hash: "#v=1" }, async (page, t, { address }) => {
  await page.evaluate((address) => {
    document.body.innerHTML = "";
    const frame = Object.assign(document.createElement("iframe"), { src: `${address}#v=1`, width: 900, height: 700 });
    document.body.append(frame);
  }, address);
  const inner = page.frameLocator("iframe").first();
  await inner.locator("html[data-ready='1']").waitFor();
  await inner.locator(".share-button").click();
  await inner.locator("[data-link]").waitFor();
  assert.equal(await inner.locator(".preview").count(), 0);
}));

test("the code fills the screen for the class, and can be saved", visit({}, async (page) => {
  await share(page);
  assert.ok((await dialog(page).locator(".code svg").first().getAttribute("aria-label")).length > 5);
  await dialog(page).getByRole("button", { name: "Show it to the class" }).click();
  const { width } = await page.locator(".code-large svg").boundingBox();
  assert.ok(width > 600, `${width} px`);
  await page.keyboard.press("x");
  await settle(page);
  assert.equal(await page.locator(".code-large[open]").count(), 0);
  assert.equal(await dialog(page).count(), 1, "the dialog itself stays open");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog(page).getByRole("button", { name: "Save as a picture" }).click(),
  ]);
  assert.equal(download.suggestedFilename(), "sudoku-depth-link.png");
}));

const snippet = (page) => page.locator("[data-snippet]").inputValue();
const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

/** Opens the dialog on what is made for a note. */
async function forNote(page) {
  await share(page);
  await dialog(page).locator("button[data-purpose=note]").click();
  await page.locator("[data-snippet]").waitFor();
}

/** Chooses what the note is written in, and returns what is written. */
async function write(page, format) {
  await page.locator("[data-format]").selectOption(format);
  await painted(page);
  return snippet(page);
}

/** Puts what was copied into a note beside the site, and opens it. */
async function intoNote(context, address, html) {
  const note = `${address}note.html`;
  await context.route(note, (route) => route.fulfill({
    contentType: "text/html; charset=utf-8",
    body: `<!doctype html><html lang="en"><title>A note</title><link rel="icon" href="data:,"><p>Look:</p>${html}</html>`,
  }));
  const page = await context.newPage();
  await page.goto(note);
  return page;
}

test("for a note, each kind gets its own words, and Copy takes them as they stand", visit(
  { hash: "#v=1&g=depth-7&pass=3", context: clipboard },
  async (page, t, { address }) => {
    await forNote(page);
    await page.locator("[data-format]").selectOption("markdown");
    await page.waitForFunction(() => document.querySelector("[data-snippet]").value.includes("9 of 56 blanks"));
    const begins = {
      html: `<iframe src="${address}embed.html#v=1&amp;p=..9`,
      element: `<script type="module" src="${address}sudoku-depth.js"></script>\n<sudoku-depth puzzle="..9`,
      obsidian: `<iframe src="${address}embed.html#v=1&amp;p=..9`,
      notion: `${address}embed.html#v=1&p=..9`,
      markdown: `[![9 of 56 blanks fall in one parallel pass. The other 47 wait on a chain; the longest is 7 steps.](${address}board/depth-7.svg)](${address}#v=1&p=..9`,
      quarto: "```{=html}\n<iframe src=",
      hugo: "<iframe src=",
      mdx: "<iframe\n  src=",
      jupyter: `from IPython.display import IFrame\n\nIFrame("${address}embed.html#v=1&p=..9`,
      picture: `<a href="${address}#v=1&amp;p=..9`,
    };
    const formats = await page.locator("[data-format] option").evaluateAll((all) => all.map((one) => one.value));
    assert.deepEqual(formats.toSorted(), Object.keys(begins).toSorted());
    for (const format of formats) {
      const text = await write(page, format);
      assert.ok(text.startsWith(begins[format]), text);
      assert.match(text, /pass=("?)3\b/);
      await page.locator("[data-copy]").click();
      await page.locator("[data-copy]", { hasText: "Copied" }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    }
  },
));

test("the frame stands in a note as it was chosen", visit({ hash: "#v=1&g=depth-7&pass=3" }, async (page, t, { context, address }) => {
  await forNote(page);
  await choose(page, "Shown", "graph");
  await choose(page, "Theme", "dark");
  await choose(page, "Language", "zh");
  await part(page, "headline").click();
  const note = await intoNote(context, address, await write(page, "html"));
  const inner = note.frameLocator("iframe").locator("html[data-ready='1'][data-pending='0']");
  await inner.waitFor();
  const { theme, hide, shown } = await inner.evaluate((root) => ({ ...root.dataset }));
  assert.deepEqual([theme, hide, shown], ["dark", "headline", "graph"]);
  assert.equal(await inner.getAttribute("lang"), "zh-Hans");
  assert.match(await note.locator("iframe").getAttribute("src"), /&pass=3&lang=zh&theme=dark&hide=headline&view=graph$/);
}));

test("the element stands in a note, fits its content and has a way to the page until then", visit({ hash: "#v=1&g=depth-7" }, async (page, t, { context, address }) => {
  await forNote(page);
  await choose(page, "Shown", "timeline");
  await page.locator("[data-format]").selectOption("element");
  await page.waitForFunction(() => document.querySelector("[data-snippet]").value.includes("9 of 56 blanks"));
  const html = await snippet(page);
  assert.match(html, new RegExp(`<a href="${address}#v=1&amp;p=..9`));
  // Until then it shows the picture that the site has of the board, as large as it is drawn.
  const [, picture, side] = html.match(/<img src="([^"]+)" alt="[^"]+" width="(\d+)"/);
  const drawn = await page.request.get(picture);
  assert.match(await drawn.text(), new RegExp(`<svg [^>]*width="${side}" height="${side}"`));
  const note = await intoNote(context, address, html);
  await note.frameLocator("sudoku-depth iframe").locator("html[data-ready='1'][data-shown=timeline]").waitFor();
  await note.waitForFunction(() => !document.querySelector("sudoku-depth a").checkVisibility());
  const { height } = await note.locator("sudoku-depth").boundingBox();
  assert.ok(height > 150 && height < 600, `${height} px`);
}));

test("the preview shows the frame, and choices and parts are those of the frame", visit({}, async (page) => {
  await forNote(page);
  const parts = () => dialog(page).locator("[data-part]").evaluateAll((all) => all.map((one) => one.dataset.part));
  assert.deepEqual(await parts(), ["controls", "headline", "legend", "timeline", "explain"]);
  const inner = page.frameLocator(".preview iframe");
  await inner.locator("html[data-ready='1'][data-shown=board]").waitFor();
  await choose(page, "Shown", "machines");
  await inner.locator("html[data-shown=machines]").waitFor({ state: "attached" });
  assert.deepEqual(await parts(), ["controls", "headline", "dials", "cards"]);
  await choose(page, "Shown", "predict");
  assert.deepEqual(await parts(), []);
  assert.equal(await dialog(page).locator(".code").count(), 0, "a code leads to a page, not to a frame");
  await dialog(page).locator("button[data-purpose=link]").click();
  assert.match(await link(page), /#v=1$/);
  await inner.locator("html[data-ready='1']:not([data-shown])").waitFor({ state: "attached" });
}));

test("a plain picture is shown, saved, and told in words", visit({ hash: "#v=1&g=depth-7" }, async (page) => {
  await forNote(page);
  await write(page, "picture");
  const saves = dialog(page).locator("[data-file='sudoku-depth.svg']");
  await saves.waitFor();
  const text = await snippet(page);
  assert.match(text, /<img src="sudoku-depth.svg" alt="9 of 56 blanks .* widest pass 12\." width="4\d\d" height="\d+"/);
  const [download] = await Promise.all([page.waitForEvent("download"), saves.click()]);
  assert.equal(download.suggestedFilename(), "sudoku-depth.svg");
  await choose(page, "Shown", "predict");
  assert.match(await snippet(page), /alt="A Sudoku with 56 blanks\. How many fall in one parallel pass\?"/);
}));

test("where copying is not allowed, what goes into a note is marked", visit(
  { width: 390, height: 844, prepare: (page) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { get: () => undefined })) },
  async (page) => {
    await forNote(page);
    await page.locator("[data-copy]").click();
    await dialog(page).getByText("copy it by hand").waitFor();
    const marked = await page.locator("[data-snippet]").evaluate((box) => {
      const { selectionStart, selectionEnd, value } = box;
      return [document.activeElement === box, selectionStart, selectionEnd === value.length];
    });
    assert.deepEqual(marked, [true, 0, true]);
    const { scrollWidth, clientWidth } = await dialog(page).evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
    assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth}`);
  },
));
