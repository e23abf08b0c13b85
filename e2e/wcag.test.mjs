// What WCAG 2.2 AA asks for beyond axe-core, in every view: room, targets, focus, stillness, forced colors.
import test from "node:test";
import assert from "node:assert/strict";
import { bringAxe } from "./support/axe.mjs";
import { openSite, settle } from "./support/site.mjs";
import { CONTROLS, VIEWS } from "./support/views.mjs";

const { visit } = openSite();

/** A test in every view. */
function everywhere(name, options, act) {
  for (const [view, hash, part] of VIEWS) {
    test(`${name}: ${view}`, visit({ hash, ...options }, async (page, t, more) => {
      await page.locator(part).first().waitFor();
      await settle(page);
      await act(page, more);
    }));
  }
}

for (const lang of ["en", "zh"]) {
  for (const [view, hash, part] of VIEWS) {
    test(`axe-core in every theme: ${view}, ${lang}`, visit({ hash: `${hash}&lang=${lang}` }, async (page) => {
      await page.locator(part).first().waitFor();
      await bringAxe(page);
      const found = [];
      for (const [theme, colorScheme] of [["auto", "light"], ["auto", "dark"], ["contrast", "light"], ["projector", "light"]]) {
        await page.emulateMedia({ colorScheme });
        await page.locator(".choices select").first().selectOption(theme);
        await page.locator(part).first().waitFor();
        await settle(page);
        const violations = await page.evaluate(async () => (await window.axe.run(document)).violations);
        found.push(...violations.map(({ id, nodes }) => `${theme} ${colorScheme}: ${id}: ${nodes.slice(0, 3).map(({ target }) => target.join(" ")).join(", ")}`));
      }
      assert.deepEqual(found, []);
    }));
  }
}

for (const [name, width, height] of [["320 pixels", 320, 800], ["zoom to 200 %", 640, 400]]) {
  for (const lang of ["en", "zh"]) {
    for (const [view, hash, part] of VIEWS) {
      test(`nothing scrolls sideways and nothing lies over another: ${view}, ${name}, ${lang}`, visit(
        { hash: `${hash}&lang=${lang}`, width, height },
        async (page) => {
          await page.locator(part).first().waitFor();
          await settle(page);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          assert.equal(over, 0);
          assert.deepEqual(await overlaps(page), []);
        },
      ));
    }
  }
}

everywhere("with reduced motion nothing moves", { context: { reducedMotion: "reduce" } }, async (page) => {
  const restless = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((one) =>
      ["", "::before", "::after"].flatMap((part) => {
        const { transitionDuration, transitionProperty, animationName, scrollBehavior } = getComputedStyle(one, part || null);
        const isStill = (/^0s(, 0s)*$/.test(transitionDuration) || transitionProperty === "none") && animationName === "none" && scrollBehavior === "auto";
        return isStill ? [] : [`${one.localName}.${one.className.baseVal ?? one.className}${part}`];
      })));
  assert.deepEqual(restless, []);
  await page.keyboard.press("[");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
});

for (const width of [1280, 390]) {
  everywhere(`targets have 24 pixels, at ${width}`, { width }, async (page) => {
    const small = await page.evaluate((controls) => {
      // Words in a sentence are as large as the sentence; cells as the board, which can be enlarged.
      const isFree = (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".cell-name, p a, li a, .heard-only, [data-board]");
      return [...document.querySelectorAll(controls)].filter(isFree).flatMap((one) => {
        const { width, height } = (one.closest("label") ?? one).getBoundingClientRect();
        return Math.min(width, height) < 24 ? [`${one.localName}.${one.className} "${one.innerText}": ${width} by ${height}`] : [];
      });
    }, CONTROLS);
    assert.deepEqual(small, []);
  });
}

for (const [width, height] of [[1280, 720], [390, 700]]) {
  everywhere(`the keyboard gets everywhere, is seen, and gets out again, at ${width}`, { width, height }, async (page) => {
    const faults = [];
    const seen = new Set();
    for (let n = 0; n < 400; n += 1) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(describeFocus);
      if (now === null || seen.has(now.id)) break;
      seen.add(now.id);
      faults.push(...now.faults);
    }
    assert.deepEqual(faults, []);
    assert.ok(seen.size > 8 && seen.size < 400, `${seen.size} stops`);
    await page.keyboard.press("Shift+Tab");
    assert.notEqual(await page.evaluate(describeFocus), undefined);
  });
}

everywhere("where the system sets the colors nothing vanishes", { context: { forcedColors: "active" } }, async (page) => {
  assert.deepEqual(await page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const paper = getComputedStyle(document.body).backgroundColor;
    // Every color is told as rgb or, where it is mixed, as parts of one.
    const rgb = (color) => {
      const numbers = color.match(/[\d.]+/g).map(Number).slice(0, 3);
      return color.startsWith("color(") ? numbers.map((part) => part * 255) : numbers;
    };
    const isLikePaper = (color) => Math.max(...rgb(color).map((value, index) => Math.abs(value - rgb(paper)[index]))) < 40;
    const drawn = shown("svg :is(path, circle, line, rect)").filter((one) => {
      // What lies behind a picture may be faint.
      if (one.closest(".fan, .grid") || one.matches(".grip, .lane, .bounds")) return false;
      const { fill, stroke, strokeWidth } = getComputedStyle(one);
      const has = (color) => color !== "none" && !/^rgba\(.*, 0\)$/.test(color);
      const paints = [has(fill) && fill, has(stroke) && parseFloat(strokeWidth) > 0 && stroke].filter(Boolean);
      return paints.length > 0 && paints.every(isLikePaper);
    });
    const frame = (one, part) => {
      const { outlineStyle, outlineWidth, borderStyle, borderWidth } = getComputedStyle(one, part);
      return [outlineStyle, outlineWidth, borderStyle, borderWidth].join();
    };
    const cells = shown("[data-board] [data-cell]");
    const plain = cells.find((one) => ["unrelated", "free"].includes(one.dataset.relation));
    const marked = cells.filter((one) => ["self", "premise"].includes(one.dataset.relation));
    const lost = marked.filter((one) => frame(one, "::before") === frame(plain, "::before"));
    const look = (one) => {
      const { backgroundColor, borderColor, fontWeight, textDecorationLine } = getComputedStyle(one);
      return [backgroundColor, borderColor, fontWeight, textDecorationLine].join();
    };
    const isChosen = (one) => one.ariaPressed === "true" || one.hasAttribute("aria-current");
    const pressed = shown("[aria-pressed=true], [aria-current]").filter((one) =>
      [...one.parentElement.children].some((other) => other.localName === one.localName && !isChosen(other) && look(other) === look(one)));
    const name = (one) => `${one.localName}.${one.className.baseVal ?? one.className} ${one.dataset.cell ?? one.dataset.edge ?? ""}`;
    return [...drawn.slice(0, 5).map((one) => `drawn ${name(one)}: ${getComputedStyle(one).fill}, ${getComputedStyle(one).stroke} on ${paper}`), ...lost.map((one) => `mark ${name(one)}`), ...pressed.map((one) => `pressed ${name(one)} ${one.innerText}`)];
  }), []);
});

/** Returns the controls that lie over each other, apart from those that are meant to. */
const overlaps = (page) =>
  page.evaluate((controls) => {
    const isMeant = (one) => one.closest("[data-board], .heard-only, .skip, .chart, .canvas, svg, .bars") || !one.checkVisibility({ visibilityProperty: true });
    const all = [...document.querySelectorAll(controls)].filter((one) => !isMeant(one));
    const boxes = all.map((one) => [one, (one.closest("label.switch") ?? one).getBoundingClientRect()]).filter(([, box]) => box.width > 0);
    const isOver = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    const name = (one) => `${one.localName}.${one.className} "${(one.ariaLabel ?? one.innerText).slice(0, 20)}"`;
    // What is stuck to the window lies over whatever is scrolled under it.
    const isStuck = (one) => one.closest(".machine-clock") !== null;
    return boxes.flatMap(([one, box], index) => boxes.slice(index + 1)
      .filter(([other, its]) => !one.contains(other) && !other.contains(one) && isStuck(one) === isStuck(other) && isOver(box, its))
      .map(([other]) => `${name(one)} and ${name(other)}`)).slice(0, 5);
  }, CONTROLS);

/** Tells what has the keyboard: which it is, and whether it can be seen there. Nothing where it has left the page. */
function describeFocus() {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  window.focusIds ??= new Map();
  if (!window.focusIds.has(one)) window.focusIds.set(one, window.focusIds.size);
  const name = `${one.localName}.${one.className} "${(one.ariaLabel ?? one.innerText ?? "").slice(0, 20)}"`;
  const faults = [];
  const box = one.getBoundingClientRect();
  const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.8], [0.1, 0.8], [0.9, 0.2]].map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]);
  const isSeen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (one.contains(top) || top.contains(one) || top.closest("label")?.contains(one));
  });
  if (!isSeen) faults.push(`${name} is hidden at ${Math.round(box.left)}, ${Math.round(box.top)}`);
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push(`${name} does not show the focus`);
  return { id: window.focusIds.get(one), faults };
}
