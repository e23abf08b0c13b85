// The page in a frame: what each view shows, what it loads, and how it talks with the note around.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { bringAxe } from "./support/axe.mjs";
import { join } from "node:path";
import { frame, hears, openNotes, stateOf } from "./support/note.mjs";
import { ROOT } from "./support/environment.mjs";
import { DEFAULT, OFFERED, ofShape } from "./support/boards.mjs";
import { analyze } from "./support/record.mjs";
import { readLine, readNodes } from "./support/picture.mjs";

const { note } = openNotes();
const record = analyze(OFFERED[DEFAULT]);

/** What each view shows, and the programs it loads beside its own. */
const VIEWS = {
  board: ["[data-board]", []],
  graph: ["[data-node]", []],
  timeline: [".clocks", []],
  walk: [".walk .center", []],
  machines: ["[data-machine]", ["machines"]],
  predict: ["#annex-class [data-cell]", ["class"]],
  explore: [".stage [data-node]", []],
};

const inner = (page) => page.frameLocator("iframe");
const frameOf = (page) => page.frames().find((frame) => frame.url().includes("embed.html"));
const answers = (page) => inner(page).locator("html[data-ready='1'][data-pending='0']").waitFor();

for (const [view, [part, annexes]] of Object.entries(VIEWS)) {
  const body = (site) => frame(site, `&view=${view}`);
  test(`${view}: it is there, nothing more is loaded, and axe finds nothing`, note({ body }, async (page, { site }) => {
    await answers(page);
    await inner(page).locator(part).first().waitFor();
    assert.equal(await inner(page).locator("html").getAttribute("data-shown"), view);
    assert.equal(await inner(page).locator(".page-head, .primer, .boards, .rungs").count(), 0);
    // Annexes work in the background.
    const isBackground = (name) => name === "background_bg.wasm";
    while (annexes.length && !site.asked.some(isBackground)) await new Promise((done) => setTimeout(done, 50));
    const programs = site.asked.filter((name) => name.endsWith(".wasm"));
    const expected = ["embed", ...annexes].map((name) => `sudoku-depth-${name}_bg.wasm`);
    assert.deepEqual(programs.filter((name) => !isBackground(name)), expected);
    assert.equal(programs.some(isBackground), annexes.length > 0);
    const frame = frameOf(page);
    await bringAxe(frame);
    const violations = await frame.evaluate(async () => (await window.axe.run(document)).violations);
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].target}`), []);
  }));

  for (const width of [280, 800]) {
    const shown = { body, width: width + 16 };
    test(`${view}: the note can make the frame as high as its content, ${width} pixels wide`, note(shown, async (page) => {
      await answers(page);
      await inner(page).locator(part).first().waitFor();
      await page.evaluate(() => {
        addEventListener("message", ({ data }) => {
          if (data.type === "resize") document.querySelector("iframe").style.height = `${data.height}px`;
        });
      });
      // It is told again where the note does not listen from the start.
      await page.evaluate(() => { document.querySelector("iframe").style.height = `${heard.findLast(({ type }) => type === "resize").height}px`; });
      const fits = () => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
        return scrollWidth === clientWidth && scrollHeight === clientHeight;
      };
      await frameOf(page).evaluate(() => document.fonts.ready.then(() => {}));
      // Both do not chase each other: they come to rest, and then it fits.
      await page.waitForFunction(() => new Promise((done) => {
        const n = heard.length;
        setTimeout(() => done(heard.length === n), 500);
      }));
      await frameOf(page).waitForFunction(fits);
    }));
  }
}

const board = { body: (site) => frame(site, "&pass=4&id=left&theme=dark") };

test("the frame tells that it is ready, and its height in the words of others too", note(board, async (page) => {
  const ready = await hears(page, "ready");
  assert.deepEqual(
    [ready.source, ready.v, ready.id, ready.view, ready.puzzle, ready.pass, ready.passes, ready.blanks, ready["one-pass"], ready.span, ready.work, ready.outcome, ready.theme],
    ["sudoku-depth", 1, "left", "board", OFFERED[DEFAULT], 4, record.passes, record.blanks, record.profile[0], record.span, record.work, "solved", "dark"],
  );
  await hears(page, "resize");
  const heard = await page.evaluate(() => heard);
  const { height } = heard.find(({ type }) => type === "resize");
  assert.ok(heard.some((message) => message.sentinel === "amp" && message.type === "embed-size" && message.height === height));
  assert.ok(heard.some((message) => Object.keys(message).length === 1 && message.height === height));
  const embedly = JSON.parse(heard.find(({ said }) => said).said);
  assert.deepEqual([embedly.context, embedly.height], ["iframe.resize", height]);
}));

test("the note steps, plays, sets and resets", note(board, async (page) => {
  await hears(page, "ready");
  await page.evaluate(() => say("step", { by: 2 }));
  const step = await hears(page, "step", (message) => message.pass === 6);
  assert.deepEqual([step.id, step.passes], ["left", record.passes]);
  await page.evaluate(() => say("step", { to: 1 }));
  await hears(page, "step", (message) => message.pass === 1);
  await page.evaluate(() => say("step", { by: -5 }));
  assert.equal((await stateOf(page)).pass, 0);

  const small = ofShape("2x2", "basic");
  await page.evaluate((puzzle) => say("set", { puzzle, theme: "light", lang: "zh", view: "graph", hide: "words" }), small);
  const state = await stateOf(page);
  assert.deepEqual([state.puzzle, state.theme, state.lang, state.view], [small, "light", "zh", "graph"]);
  await inner(page).locator("[data-node]").first().waitFor();
  assert.equal((await readNodes(frameOf(page))).length, state.work);
  assert.equal(await inner(page).locator("html").getAttribute("lang"), "zh-Hans");
  assert.equal(await inner(page).locator("html").getAttribute("data-theme"), "light");
  assert.equal(await inner(page).locator(".twin").isVisible(), false);

  await page.evaluate(() => say("reset"));
  const again = await stateOf(page);
  assert.deepEqual([again.puzzle, again.pass, again.view], [OFFERED[DEFAULT], 4, "board"]);
  await page.evaluate(() => { heard.length = 0; say("play"); });
  await hears(page, "step", (message) => message.pass === 6);
  await page.evaluate(() => say("pause"));
  const paused = (await stateOf(page)).pass;
  assert.ok(paused >= 6 && paused <= record.passes);
}));

const quiz = { body: (site) => frame(site, "&view=predict&predict=depth&round=2") };

test("one view leaves nothing of itself to the next", note(quiz, async (page) => {
  await hears(page, "ready");
  await page.evaluate(() => say("set", { view: "walk" }));
  await inner(page).locator(".walk .center").waitFor();
  assert.deepEqual([(await stateOf(page)).outcome, await inner(page).locator("#annex-class").isVisible()], ["solved", false]);
  await page.evaluate(() => say("set", { view: "graph" }));
  await inner(page).locator("[data-node]").first().waitFor();
  assert.equal((await stateOf(page)).link, "#v=1");
}));

const empty = { body: (site) => frame(site, `&view=graph&p=${".".repeat(81)}`) };

test("where nothing is derived one sentence says so", note(empty, async (page) => {
  await answers(page);
  await inner(page).locator(".canvas .nothing").waitFor();
  assert.equal(await inner(page).locator(".player, .zoom, .hint, .twin").filter({ visible: true }).count(), 0);
}));

const deep = { body: (site) => frame(site, `&view=timeline&rules=chains&finish=split&p=8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..`), width: 390 };

test("the bars of a very long proof stay in the frame", note(deep, async (page) => {
  const { passes } = await hears(page, "ready");
  assert.ok(passes > 100, `${passes}`);
  const [last, end] = await frameOf(page).evaluate(() => [".bar", ".bars"].map((part) => [...document.querySelectorAll(part)].at(-1).getBoundingClientRect().right));
  assert.ok(last <= end, `${last} in ${end}`);
}));

test("the note gets the board as a picture, a table and a link", note(board, async (page, { site }) => {
  await hears(page, "ready");
  await page.evaluate(() => say("export", { format: "svg" }));
  const { text: svg } = await hears(page, "export", (message) => message.format === "svg");
  assert.match(svg, /^<svg [\s\S]*<title>\S[\s\S]*<\/svg>\s*$/);
  await page.evaluate(() => say("export", { format: "csv" }));
  const { text: csv } = await hears(page, "export", (message) => message.format === "csv");
  assert.equal(csv.trim().split("\n").length, 82);
  await page.evaluate(() => say("export", { format: "link" }));
  const { text: link } = await hears(page, "export", (message) => message.format === "link");
  assert.equal(link, `${site.address}#v=1&view=explore&pass=4&theme=dark`.replace("&view=explore", ""));
}));

test("what the frame cannot do it says, and does nothing of it", note(board, async (page) => {
  await hears(page, "ready");
  const before = await stateOf(page);
  const wrong = [
    [{ type: "set", puzzle: "11..............", theme: "red" }, "theme"],
    [{ type: "set", puzzle: "12x" }, "puzzle"],
    [{ type: "set", pass: 99 }, "pass"],
    [{ type: "set", cell: "r10c1" }, "cell"],
    [{ type: "set", view: "nowhere" }, "view"],
    [{ type: "set", onload: "alert(1)" }, "onload"],
    [{ type: "set", pass: { valueOf: 3 } }, "pass"],
    [{ type: "step", by: "far" }, "by"],
    [{ type: "export", format: "exe" }, "format"],
    [{ type: "eval", code: "1" }, "type"],
    [{ type: "play", v: 2 }, "v = 1"],
    [{ type: "set", puzzle: "1".repeat(1 << 15) }, "at most"],
  ];
  for (const [message, says] of wrong) {
    const n = await page.evaluate((message) => {
      const n = heard.filter(({ type }) => type === "error").length;
      const { type, ...fields } = message;
      say(type, fields);
      return n;
    }, message);
    await page.waitForFunction((n) => heard.filter(({ type }) => type === "error").length > n, n);
    const error = await page.evaluate(() => heard.findLast(({ type }) => type === "error"));
    assert.ok(error.message.includes(says), `${JSON.stringify(message).slice(0, 80)}: ${error.message}`);
    assert.equal(error.id, "left");
  }
  assert.deepEqual(await stateOf(page), before);
}));

test("garbage, and what others say, is passed over", note(board, async (page) => {
  await hears(page, "ready");
  const before = await stateOf(page);
  const n = await page.evaluate(async () => {
    const n = heard.length;
    const { contentWindow } = document.querySelector("iframe");
    const loop = {};
    loop.loop = loop;
    for (const garbage of [null, undefined, 0, NaN, "play", "{", [], [1, [2]], {}, loop, new Map([["target", "sudoku-depth"]]), new Date(), new ArrayBuffer(1 << 20), { target: "other", type: "play" }, { target: ["sudoku-depth"], v: 1, type: "play" }, Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, i]))]) {
      contentWindow.postMessage(garbage, "*");
    }
    // A neighbor is not the note, whatever it says.
    const neighbor = document.createElement("iframe");
    neighbor.srcdoc = "<script>parent.frames[0].postMessage({ target: 'sudoku-depth', v: 1, type: 'set', theme: 'light' }, '*'); parent.postMessage({ type: 'said' }, '*')</script>";
    document.body.append(neighbor);
    return n;
  });
  await hears(page, "said");
  assert.deepEqual(await stateOf(page), before);
  const heard = await page.evaluate((n) => heard.slice(n).map(({ type }) => type), n);
  // Fonts that come late may still change the height.
  assert.deepEqual(heard.filter((type) => ["error", "step", "export", "predict", "ready"].includes(type)), []);
}));

const asked = { body: (site) => frame(site, "&view=predict&predict=passes&id=quiz") };

test("a prediction keeps the answer to itself and tells the result", note(asked, async (page) => {
  const ready = await hears(page, "ready");
  assert.deepEqual([ready.outcome, ready.span, ready.passes, ready.pass], ["asked", undefined, undefined, undefined]);
  await page.evaluate(() => say("export", { format: "csv" }));
  assert.equal((await hears(page, "error")).code, "nothing");
}));

test("a click on a cell tells why it holds its digit, and the height follows", note(board, async (page) => {
  await hears(page, "ready");
  const { height } = await hears(page, "resize");
  await inner(page).locator("[data-cell=r2c9]").click();
  await inner(page).locator(".inspector").waitFor();
  await page.waitForFunction((height) => heard.findLast(({ type }) => type === "resize").height > height, height);
  assert.equal((await stateOf(page)).cell, "r2c9");
  await inner(page).locator("[data-cell=r2c9]").press("]");
  assert.equal((await stateOf(page)).pass, 5);
  await inner(page).locator("[data-cell=r2c9]").press("Escape");
  assert.equal((await stateOf(page)).cell, undefined);
}));

test("the frame leaves no page in the history of the note", note(board, async (page) => {
  await hears(page, "ready");
  const before = await page.evaluate(() => history.length);
  await inner(page).locator("[data-cell=r2c9]").click();
  await page.evaluate(() => say("set", { view: "walk", puzzle: "depth-13" }));
  assert.equal((await stateOf(page)).view, "walk");
  assert.equal(await page.evaluate(() => history.length), before);
}));

test("open in full opens the very same", note(board, async (page, { context }) => {
  await hears(page, "ready");
  const [full] = await Promise.all([context.waitForEvent("page"), inner(page).locator(".embed-foot a").click()]);
  await full.locator("html[data-ready='1']").waitFor();
  assert.match(full.url(), /\/depth\/#v=1&pass=4&theme=dark$/);
  assert.equal((await readLine(full)).replaceAll(".", "").length, record.givens + record.profile.slice(0, 4).reduce((a, b) => a + b));
}));

const [NAME, PUZZLE] = galleryBoard();
const fromGallery = { body: (site) => frame(site, `&puzzle=${NAME}`) };

test("a board of the gallery is fetched by its name", note(fromGallery, async (page) => {
  await answers(page);
  await inner(page).locator("[data-board]").waitFor();
  assert.equal((await stateOf(page)).puzzle, PUZZLE);
}));

/** A board that only the gallery has: its name and its digits. */
function galleryBoard() {
  const lines = readFileSync(join(ROOT, "assets/gallery.txt"), "utf8").split("\n").map((line) => line.split(" | "));
  const line = lines.find(([name, rules, , , puzzle]) => rules === "singles" && puzzle && !Object.values(OFFERED).includes(puzzle) && name);
  return [line[0], line[4]];
}
