// The dialog that makes a link: what it says is what a class will see, as an address, a frame and a code.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, ready, settle } from "./support/site.mjs";

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
