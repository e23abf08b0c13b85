// axe-core finds nothing to complain about, in any theme, at any width, in any state of the page.
import test from "node:test";
import assert from "node:assert/strict";
import { bringAxe } from "./support/axe.mjs";
import { openSite, painted, press, settle } from "./support/site.mjs";
import { ask, go, make, open, said } from "./support/maker.mjs";
import { readStanding } from "./support/picture.mjs";
import { asked, reveal } from "./support/predict.mjs";

const { visit } = openSite();

/** States of the page, each with how a visitor comes to it. */
const STATES = [
  ["at rest", "", async () => {}],
  ["with a selection", "#cell=r3c7", async () => {}],
  ["in the middle of time", "#g=depth-32&pass=9&cell=r1c2", async () => {}],
  ["graph on the board", "#graph=board&cell=r3c7", async () => {}],
  ["graph as a walk", "#graph=walk&cell=r3c7", async () => {}],
  ["a stuck board", "#p=.32...5....3.1...66...3.1....5...61.&cell=r1c1", async () => {}],
  ["clashing givens and notices", "#p=11..............&graph=3d", async () => {}],
  ["graph as text", "#cell=r3c7", (page) => page.locator(".twin > summary").click()],
  ["the whole chain", "#cell=r3c7", (page) => page.locator("details.chain > summary").click()],
  ["editing with candidates", "#cell=r3c7&pass=0", async (page) => {
    await press(page, "c", "e");
  }],
  ["machines in the middle of time, guesses and all", "#view=machines&g=depth-32&diffusion=commit&order=random&guess=1&time=9", async (page) => {
    await page.locator("[data-machine][data-serial]").first().waitFor();
    for (const claim of await page.locator("[data-claim] > summary").all()) await claim.click();
  }],
  ["machines that do not run", "#view=machines&p=1...............", (page) => page.locator(".no-machines").waitFor()],
  ["what speed costs", "#view=machines&g=depth-32", async (page) => {
    for (const table of await page.locator(".chart-table > summary").all()) await table.click();
    await page.locator("[data-slot]").first().waitFor();
  }],
  ["the gallery", "#view=gallery&sort=shallow", (page) => page.locator("[data-board-id]").first().waitFor()],
  ["a gallery where nothing fits", "#view=gallery&depths=900..", (page) => page.locator(".gallery-none").waitFor()],
  ["the maker with a board and a race", "#view=gallery&seed=7&depth=22..24", async (page) => {
    await make(page);
    await go(page, "race").click();
    await page.locator(".race-records li").nth(2).waitFor();
    await go(page, "race").click();
  }],
  ["the maker with faults", "#view=gallery", async (page) => {
    await open(page);
    await ask(page, { "depth-from": "90", "givens-to": "x", seed: "" });
  }],
  ["a board of a link that was not made", "#seed=3&depth=60&budget=2000", (page) =>
    said(page, "wish").filter({ hasText: /^Not found/ }).waitFor(), { isBroken: true }],
  ["the view of scale", "#view=scale", (page) => page.locator("[data-annex=scale] h1").waitFor()],
  ["a pass that is predicted", "#predict=1", async (page) => {
    await asked(page);
    await page.locator("[data-can-mark]").first().click();
    await page.locator("[data-hint]").click();
    await page.locator(".predict .switch").click();
  }],
  ["a prediction that is judged, with its code", "#predict=1", async (page) => {
    await asked(page);
    await page.locator("[data-can-mark]").first().click();
    await reveal(page);
    await page.locator("[data-qr-toggle]").click();
  }],
  ["a depth that is said", "#predict=depth", asked],
  ["what a cell needs, judged", "#predict=needs", async (page) => {
    await asked(page);
    await page.locator("[data-choice]").first().click();
    await reveal(page);
  }],
  ["a board with nothing to predict", "#p=11..............&predict=1", (page) => page.locator(".predict-says").waitFor()],
  ["a scene of the lesson with a word that stays lit", "#view=learn&chapter=4", async (page) => {
    await page.locator(".live-word", { hasText: "chain" }).click();
  }],
  ["a scene that was changed, with a table beside it", "#view=learn&chapter=8", async (page) => {
    await page.locator("#scene[data-scene='8.1']").waitFor();
    await press(page, "PageDown", "[");
    await page.locator(".lesson-growth").waitFor();
  }],
  ["machines beside the lesson", "#view=learn&chapter=7", (page) => page.locator("[data-machine][data-filled]").waitFor()],
  ["the lesson in Chinese", "#view=learn&chapter=6&lang=zh", (page) => page.locator("#scene").waitFor()],
  ["the dialog for a board", "", async (page) => {
    await page.getByRole("button", { name: "Your own board" }).click();
    await page.locator("#paste").fill("12..34...5......");
  }],
  ["in Chinese", "#lang=zh&cell=r3c7", async (page) => {
    for (const part of [".twin > summary", "details.chain > summary"]) await page.locator(part).click();
  }],
  ["in Chinese, with notices", "#lang=zh&p=11..............&graph=3d", async () => {}],
  ["the machines in Chinese", "#lang=zh&view=machines&g=depth-32", (page) =>
    page.locator("[data-machine][data-serial]").first().waitFor()],
  ["the gallery in Chinese", "#lang=zh&view=gallery", (page) => page.locator("[data-board-id]").first().waitFor()],
  ["in the spotlight", "#cell=r3c7&spot=1", async () => {}],
  ["the dialog that makes a link", "#pass=3&cell=r3c7", async (page) => {
    await page.locator(".share-button").click();
    await page.locator("[data-link]").waitFor();
  }],
  ["what is made for a note", "#pass=3&cell=r3c7", async (page) => {
    await page.locator(".share-button").click();
    await page.locator("button[data-purpose=note]").click();
    await page.locator("[data-snippet]").waitFor();
  }],
  ["what is made for a note, as a picture", "#lang=zh", async (page) => {
    await page.locator(".share-button").click();
    await page.locator("button[data-purpose=note]").click();
    await page.locator("[data-format]").selectOption("picture");
    await page.locator("[data-file]").waitFor();
  }],
  ["a black screen", "#cell=r3c7", (page) => press(page, "b")],
  ["the dialog for keys", "", (page) => page.getByRole("button", { name: "Keys", exact: true }).click()],
];

const THEMES = ["light", "dark", "contrast", "projector"];
const WIDTHS = [1280, 390];

for (const [name, hash, act, more] of STATES) {
  test(`axe-core: ${name}`, visit({ hash, ...more }, async (page) => {
    await act(page);
    const found = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const theme of THEMES) {
        // The theme is this attribute and nothing else, whoever sets it.
        await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
        // Where a board could not be had, the page goes on waiting for it.
        await (more?.isBroken ? painted : settle)(page);
        found.push(...(await violations(page)).map((one) => `${theme}, ${width} px: ${one}`));
      }
    }
    assert.deepEqual(found, []);
  }));
}

for (const colorScheme of ["light", "dark"]) {
  test(`without a theme the page follows the system: ${colorScheme}`, visit(
    { context: { colorScheme } },
    async (page) => {
      const isDark = await page.evaluate(() => {
        const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
        return r + g + b < 384;
      });
      assert.equal(isDark, colorScheme === "dark");
    },
  ));
}

test("axe-core: the system asks for more contrast", visit(
  { hash: "#cell=r3c7", context: { contrast: "more" } },
  async (page) => assert.deepEqual(await violations(page), []),
));

test("where the system sets the colors, signs, bars and pressed buttons still show", visit(
  { hash: "#cell=r3c7", context: { forcedColors: "active" } },
  async (page) => {
    const lost = await page.evaluate(() => {
      const back = (one, part) => getComputedStyle(one, part).backgroundColor;
      const paper = back(document.body);
      const all = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const look = (one) => {
        const { backgroundColor, borderColor, borderWidth, outlineStyle, textDecorationLine } = getComputedStyle(one);
        return [backgroundColor, borderColor, borderWidth, outlineStyle, textDecorationLine].join(" ");
      };
      const signs = all(".icon").filter((one) => back(one, "::before") === back(one)).map((one) => `sign ${one.ariaLabel}`);
      const bars = all(".bar .fill").filter((one) => back(one) === paper && getComputedStyle(one).borderStyle === "none");
      const modes = all("[data-mode]");
      const pressed = modes.filter((one) => one.ariaPressed === "true").filter((one) =>
        modes.some((other) => other.ariaPressed === "false" && look(other) === look(one)));
      return [...signs, ...bars.map((one) => `bar ${one.parentElement.dataset.bar}`), ...pressed.map((one) => `pressed ${one.innerText}`)];
    });
    assert.deepEqual(lost, []);
  },
));

test("the board is a grid with rows, and its cells have short names", visit({ hash: "#pass=3" }, async (page) => {
  const shape = await page.$$eval("[data-board] > [role=row]", (rows) =>
    rows.map((row) => row.querySelectorAll(":scope > [role=gridcell]").length));
  assert.deepEqual(shape, Array(9).fill(9));
  const names = await page.$$eval("[role=gridcell]", (cells) => cells.map((cell) => cell.ariaLabel));
  for (const name of names) {
    assert.match(name, /^row \d, column \d: (\d, given|\d, pass [123]|waits for pass \d+)$/);
  }
  assert.equal(await page.locator("[data-board] svg:not([aria-hidden=true])").count(), 0);
}));

/** Returns what axe-core objects to: each rule with the elements, and what is wrong with the first. */
async function violations(page) {
  await standingRests(page);
  await bringAxe(page);
  const found = await page.evaluate(async () => (await window.axe.run(document)).violations);
  return found.map(({ id, nodes }) => {
    const targets = nodes.map(({ target }) => target.join(" ")).join(", ");
    const [, reason = ""] = nodes[0].failureSummary.split("\n");
    return `${id} (${nodes.length}): ${targets}: ${reason.trim()}`;
  });
}

/** Waits for a sentence that still changes: it would be judged at a chance moment. */
async function standingRests(page) {
  if (await page.locator(".standing:visible", { hasText: /\S/ }).count()) await readStanding(page);
}
