// The address holds the picture: reload, back, forward, links of others, and links that mean harm.
import test from "node:test";
import assert from "node:assert/strict";
import { follow, openSite, press, ready, settle } from "./support/site.mjs";
import { ENDINGS, OFFERED } from "./support/boards.mjs";
import { analyze, filledAfterPass } from "./support/record.mjs";
import { countStates, pointAway, readCells, readPicture, readStanding } from "./support/picture.mjs";

const { visit } = openSite();
const hashOf = (page) => new URL(page.url()).hash;
const keysOf = (page) => Object.fromEntries(new URLSearchParams(hashOf(page).slice(1)));

/** Returns the picture once it rests. */
async function rest(page) {
  await pointAway(page);
  await readStanding(page);
  await settle(page);
  return readPicture(page);
}

for (const mode of ["passes", "board", "walk"]) {
  test(`a picture made by use is the same after a reload, and from its link: ${mode}`, visit({}, async (page, t, { context }) => {
    await page.locator("[data-offered=depth-13]").click();
    await page.getByLabel("Theme").selectOption("dark");
    await page.getByLabel("Speed").selectOption("2");
    await press(page, "[", "[", "[", "[", "[");
    await page.locator("[data-cell=r1c1]").click();
    await page.locator(`[data-mode=${mode}]`).click();
    const before = await rest(page);
    assert.deepEqual(keysOf(page), {
      v: "1",
      p: OFFERED["depth-13"],
      ...(mode !== "passes" && { graph: mode }),
      pass: "8",
      cell: "r1c1",
      theme: "dark",
      speed: "2",
    });
    assert.equal(before.theme, "dark");
    await page.reload();
    await ready(page);
    assert.deepEqual(await rest(page), before);
    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    assert.deepEqual(await rest(other), before);
    assert.equal(await other.getByLabel("Theme").inputValue(), "dark");
    assert.equal(await other.getByLabel("Speed").inputValue(), "2");
  }));
}

test("the rules of a link are those of the page and of its choice", visit({ hash: "#rules=naked" }, async (page) => {
  const chosen = () => page.locator("[data-rules][aria-pressed=true]").getAttribute("data-rules");
  assert.equal(await chosen(), "naked");
  const naked = analyze(OFFERED["depth-23"], "naked");
  assert.equal((await countStates(page)).filled, naked.filled);
  await page.locator("[data-rules=singles]").click();
  await settle(page);
  assert.equal(await chosen(), "singles");
  assert.equal((await countStates(page)).filled, 57);
  assert.equal(keysOf(page).rules, undefined);
}));

test("back and forward restore board and selection", visit({ hash: "#v=1" }, async (page) => {
  const pictures = [await rest(page)];
  const steps = [
    () => page.locator("[data-offered=depth-7]").click(),
    () => page.locator("[data-cell=r1c1]").click(),
    () => page.locator("[data-mode=walk]").click(),
    () => page.locator("[data-offered=depth-3]").click(),
  ];
  for (const step of steps) {
    await step();
    pictures.push(await rest(page));
  }
  const travel = async (go, index) => {
    await go();
    await page.locator("h1", { hasText: pictures[index].headline }).waitFor();
    assert.deepEqual(await rest(page), pictures[index], `picture ${index}`);
  };
  for (let index = steps.length - 1; index >= 0; index -= 1) await travel(() => page.goBack(), index);
  for (let index = 1; index <= steps.length; index += 1) await travel(() => page.goForward(), index);
}));

for (const view of ["machines", "gallery"]) {
  test(`a link to another board in another view, and back: ${view}`, visit({ hash: `#v=1&view=${view}` }, async (page) => {
    await follow(page, `#v=1&p=${OFFERED["depth-13"]}&graph=board&cell=r1c1`);
    await page.locator("[data-board]").waitFor();
    await settle(page);
    await page.goBack();
    await page.locator(`main[data-view=${view}]`).waitFor();
    await settle(page);
    await page.goForward();
    await page.locator("[data-board]").waitFor();
    await settle(page);
    assert.equal(keysOf(page).p, OFFERED["depth-13"]);
  }));
}

test("moments and looks do not fill the history", visit({ hash: "#v=1" }, async (page) => {
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await press(page, "[", "[", "[");
  await page.getByLabel("Theme").selectOption("dark");
  assert.equal(keysOf(page).pass, "20");
  assert.equal(await length(), before);
}));

test("a link opened in the running page is followed", visit({}, async (page, t, { address }) => {
  await page.goto(`${address}#p=${ENDINGS.stuck}&pass=1`);
  await page.locator("h1", { hasText: "stuck" }).waitFor();
  await settle(page);
  assert.equal((await countStates(page)).filled, filledAfterPass(analyze(ENDINGS.stuck))[1]);
}));

test("a bad link says what it could not follow, and shows the default", visit(
  { hash: "#v=2&g=none&rules=psychic&graph=3d&pass=-1&cell=x9&theme=pink&speed=99&view=moon" },
  async (page, t, { address }) => {
    const notices = page.locator(".notices .notice");
    const told = await notices.allInnerTexts();
    const bad = ["none", "psychic", "3d", "-1", "x9", "pink", "99", "moon"];
    assert.equal(told.length, bad.length + 1);
    for (const value of bad) assert.ok(told.some((text) => text.includes(`“${value}”`)), value);
    const shown = await rest(page);
    for (let n = told.length; n > 0; n -= 1) {
      assert.equal(await notices.count(), n);
      await notices.first().getByRole("button", { name: "Dismiss" }).click();
      await settle(page);
    }
    await page.goto(`${address}#v=1`);
    await page.reload();
    await ready(page);
    assert.deepEqual(shown, await rest(page));
  },
));

for (const [hash, notice] of [
  ["#p=12..34...5......", /cannot be read\. At character 10: 5 is too great/],
  ["#cell=r16c1", /selects r16c1, which is not on this board/],
  ["#pass=99", /asks for pass 99; this board ends after 23/],
  [`#x=${"y".repeat(40_000)}`, /too long/],
]) {
  test(`a link that cannot be followed is told: ${hash.slice(0, 20)}`, visit({ hash }, async (page) => {
    const told = await page.locator(".notices .notice").allInnerTexts();
    assert.equal(told.length, 1);
    assert.match(told[0], notice);
    assert.equal((await readCells(page)).length, 81);
  }));
}

test("unknown keys are passed over", visit({ hash: "#g=depth-7&chapter=3&foo=bar&baz&=" }, async (page) => {
  assert.equal(await page.locator(".notice").count(), 0);
  assert.equal(await page.locator("[data-offered=depth-7]").getAttribute("aria-pressed"), "true");
}));

/** The parts of the page, each with what it hides, by view. */
const PARTS = {
  explore: [
    ["controls", [".tools", ".player", ".boards", ".zoom", "[data-mode]"]],
    ["nav", [".page-head"]],
    ["views", [".views"]],
    ["choices", [".choices"]],
    ["headline", [".headline"]],
    ["boards", [".boards"]],
    ["rules", [".rungs"]],
    ["tools", [".tools"]],
    ["legend", [".legend"]],
    ["timeline", [".timeline-section"]],
    ["graph", [".graph-section"]],
    ["words", [".twin"]],
    ["explain", [".inspector"]],
    ["measures", [".measures"]],
    ["primer", [".primer"]],
  ],
  machines: [
    ["dials", [".dials"]],
    ["diffusion", [".diffusion"]],
    ["cards", [".cards", ".machine-clock", ".card-choice"]],
    ["hardware", [".hardware"]],
    ["width", [".width"]],
    ["twins", [".twins"]],
    ["bill", [".bill"]],
    ["claims", [".claims"]],
  ],
  gallery: [["maker", [".maker-drawer"]], ["filters", [".gallery-choice"]]],
  scale: [["making", [".making"]]],
};
/** What stays, whatever else is left out. */
const STAYS = { explore: "[data-board]", machines: ".machines, #annex-machines", gallery: "[data-board-id]", scale: "[data-annex=scale]" };

for (const [view, parts] of Object.entries(PARTS)) {
  for (const [part, selectors] of parts) {
    test(`a link can leave out a part of the page: ${part}`, visit({ hash: `#view=${view}&hide=${part}` }, async (page) => {
      await page.locator(STAYS[view]).first().waitFor();
      for (const selector of selectors) {
        await page.locator(selector).first().waitFor({ state: "attached" });
        assert.equal(await page.locator(selector).first().isVisible(), false, selector);
      }
      assert.equal(await page.locator(".notice").count(), 0);
    }));
  }
}

const KEYS = ["v", "p", "g", "seed", "depth", "rules", "finish", "view", "graph", "pass", "cell", "chapter",
  "predict", "theme", "lang", "hide", "spot", "play", "speed", "step", "world", "uniqueness", "unknown"];
const HARM = [
  "<img src=x onerror=window.harmed=1>",
  "\"'><script>window.harmed=1</script><svg onload=window.harmed=1>",
  "javascript:window.harmed=1",
];
for (const harm of HARM) {
  for (const encode of [(text) => text.replaceAll("&", "%26"), encodeURIComponent]) {
    const hash = `#${KEYS.map((key) => `${key}=${encode(harm)}`).join("&")}&${encode(harm)}=1`;
    test(`a link cannot put anything into the page: ${hash.slice(3, 40)}`, visit({ hash }, async (page) => {
      await rest(page);
      const count = (selector) => page.locator(selector).count();
      assert.equal(await count("img, iframe, object, embed, body script, [href^='javascript:'], base"), 0);
      const handlers = await page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith("on"))));
      assert.deepEqual(handlers, []);
      assert.equal(await page.evaluate(() => window.harmed), undefined);
      assert.equal(await page.locator("html").getAttribute("data-theme"), "auto");
      // It is told as text, as far as it is told.
      const told = (await page.locator(".notices").innerText());
      assert.ok(told.includes(harm.slice(0, 20)), told);
    }));
  }
}
