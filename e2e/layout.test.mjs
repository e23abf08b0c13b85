// The page fits every window, can be hit with a finger, and holds still for those who ask for it.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, press, settle } from "./support/site.mjs";
import { ofShape } from "./support/boards.mjs";

const { visit } = openSite();

const STATES = [
  ["the default board", "#v=1"],
  ["a selection", "#cell=r3c7"],
  ["the walk", "#cell=r3c7&graph=walk"],
  ["the graph on the board", "#graph=board"],
  ["32 passes", "#g=depth-32"],
  ["a 25x25 board", `#p=${ofShape("5x5", "trivial")}`],
  ["the gallery", "#view=gallery", "[data-board-id]"],
  ["notices", `#theme=${"long".repeat(20)}&p=12..`],
  ["large type", "#theme=projector&cell=r3c7"],
];
for (const [name, hash, part] of STATES) {
  test(`nothing makes the document scroll sideways: ${name}`, visit({ hash, width: 1920 }, async (page) => {
    if (part) await page.locator(part).first().waitFor();
    const wide = [];
    for (const width of [1920, 1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      wide.push(...(await sidewaysBy(page)).map((one) => `${width} px: ${one}`));
    }
    assert.deepEqual(wide, []);
  }));
}

test("nor does an open board, its digits, or a dialog", visit({ hash: "#pass=0", width: 320 }, async (page) => {
  await press(page, "e", "c");
  assert.deepEqual(await sidewaysBy(page), []);
  for (const name of ["Keys", "Your own board"]) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.locator("#paste").fill(`12..34...5......${"x".repeat(200)}`, { force: true });
    await settle(page);
    assert.deepEqual(await sidewaysBy(page), [], name);
    const { x, width } = await page.locator("dialog[open]").boundingBox();
    assert.ok(x >= 0 && x + width <= 320, name);
    await press(page, "Escape");
  }
}));

test("the walk shows every neighbor whole and apart", visit({ hash: "#cell=r3c7&graph=walk" }, async (page) => {
  const faults = [];
  for (const width of [1920, 1280, 768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    faults.push(...(await page.evaluate((width) => {
      const frame = document.querySelector(".canvas").getBoundingClientRect();
      const chips = [...document.querySelectorAll(".walk .chip")].map((chip) => [chip.innerText, chip.getBoundingClientRect()]);
      const cut = chips.filter(([, { left, right }]) => left < frame.left || right > frame.right);
      const apart = (a, b) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      const pairs = chips.flatMap((a, i) => chips.slice(i + 1).filter((b) => !apart(a[1], b[1])).map((b) => [a, b]));
      return [
        ...cut.map(([name]) => `${width} px: ${name} is cut off`),
        ...pairs.map(([[a], [b]]) => `${width} px: ${a} covers ${b}`),
      ];
    }, width)));
  }
  assert.deepEqual(faults, []);
}));

for (const [name, context, least] of [
  ["a mouse", {}, 24],
  ["a finger", { hasTouch: true, isMobile: true }, 44],
]) {
  test(`controls are large enough for ${name}`, visit({ hash: "#cell=r3c7", width: 390, context }, async (page) => {
    await press(page, "e");
    const small = await page.evaluate((least) => {
      // Cells of the board and words in a sentence are as large as the board and the sentence.
      const all = document.querySelectorAll("button, select, summary, input, [role=slider]");
      const isFree = (one) => !one.matches(".cell-name") && one.checkVisibility();
      return [...all].filter(isFree).flatMap((one) => {
        const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
        const isSmall = Math.min(width, height) < least;
        return isSmall ? [`${one.localName}.${one.className} "${one.innerText}": ${width} by ${height}`] : [];
      });
    }, least);
    assert.deepEqual(small, []);
  }));
}

test("with reduced motion nothing moves by itself", visit(
  { context: { reducedMotion: "reduce" } },
  async (page) => {
    const restless = () =>
      page.evaluate(() =>
        [...document.querySelectorAll("*")].flatMap((one) =>
          ["", "::before", "::after"].flatMap((part) => {
            const { transitionDuration, transitionProperty, animationName } = getComputedStyle(one, part || null);
            const isStill = (/^(0s)(, 0s)*$/.test(transitionDuration) || transitionProperty === "none") && animationName === "none";
            return isStill ? [] : [`${one.localName}.${one.className}${part}`];
          })));
    assert.deepEqual(await restless(), []);
    await page.keyboard.press("[");
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    await page.locator("[data-cell=r3c7]").click();
    assert.deepEqual(await restless(), []);
  },
));

test("drawings keep what they define out of groups", visit({ hash: "#cell=r3c7" }, async (page) => {
  for (const mode of ["passes", "board", "walk"]) {
    await page.locator(`[data-mode=${mode}]`).click();
    await settle(page);
    assert.equal(await page.locator("svg g > stop, svg g > marker, svg g > clipPath").count(), 0, mode);
  }
}));

test("every reference within the page leads somewhere", visit({ hash: "#cell=r3c7" }, async (page) => {
  const dangling = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((one) =>
      ["aria-labelledby", "aria-describedby", "aria-controls", "for"]
        .flatMap((name) => one.getAttribute(name)?.split(/\s+/) ?? [])
        .concat(one.getAttribute("marker-end")?.match(/#([^)]+)/)?.[1] ?? [])
        .filter((id) => document.getElementById(id) === null)));
  assert.deepEqual(dangling, []);
  const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
}));

test("the graph can be magnified, moved and shown whole again", visit({}, async (page) => {
  const place = () => page.locator(".picture > g").getAttribute("transform");
  const whole = await place();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await settle(page);
  const near = await place();
  assert.notEqual(near, whole);
  const { x, y, width, height } = await page.locator(".picture").boundingBox();
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 - 60, y + height / 2 - 30, { steps: 4 });
  await page.mouse.up();
  await settle(page);
  assert.notEqual(await place(), near);
  assert.doesNotMatch(page.url(), /cell=/, "a drag selects nothing");
  await page.getByRole("button", { name: "Show all" }).click();
  await settle(page);
  assert.equal(await place(), whole);
}));

/** Returns by how much the document scrolls sideways, and the elements that stick out. */
const sidewaysBy = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 0.5);
    return [`by ${root.scrollWidth - root.clientWidth}: ${wide.slice(0, 5).map((one) => `${one.localName}.${one.className.baseVal ?? one.className}`).join(" ")}`];
  });

for (const width of [390, 1280]) {
  test(`a board of 25 by 25 can be enlarged at ${width} px`, visit({ width, hash: `#p=${ofShape("5x5", "trivial")}` }, async (page) => {
    const button = page.locator("[data-enlarge]");
    const cell = page.locator("[data-cell=r20c20]");
    const side = async () => (await cell.boundingBox()).width;
    assert.ok(await side() < 24);
    await button.click();
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    assert.ok(await side() >= 44);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    // The keyboard takes the window along.
    await page.locator("[data-cell=r1c1]").focus();
    await page.keyboard.press("Control+End");
    const [last, window] = await Promise.all([
      page.locator("[data-cell=r25c25]").boundingBox(),
      page.locator(".board-window").boundingBox(),
    ]);
    assert.ok(last.x >= window.x && last.x + last.width <= window.x + window.width + 1);
    await button.click();
    assert.ok(await side() < 24);
  }));
}

test("a board of 9 by 9 needs no enlarging", visit({}, async (page) => {
  assert.equal(await page.locator("[data-enlarge]").count(), 0);
}));
