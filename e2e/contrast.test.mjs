// Digits lie on tints that axe-core cannot see through, so their contrast is measured here: 4.5 to 1
// for every digit and pass number of the board, the bars and the graph, in every theme and state; 7 to 1 on
// a wall.
import test from "node:test";
import assert from "node:assert/strict";
import { openSite, settle } from "./support/site.mjs";

const { visit } = openSite();

const STATES = [
  ["at rest", "#v=1"],
  ["at the start", "#pass=0"],
  ["in the middle of time", "#g=depth-32&pass=9"],
  ["with a selection", "#cell=r3c7"],
  ["with a selection in the middle of time", "#g=depth-32&pass=9&cell=r1c2"],
  ["with a selected given", "#cell=r1c3"],
  ["a stuck board", "#p=.32...5....3.1...66...3.1....5...61.&cell=r1c1"],
  ["clashing givens", "#p=11.............."],
  ["in the spotlight", "#cell=r3c7&spot=1"],
];

for (const [name, hash] of STATES) {
  test(`every digit can be read: ${name}`, visit({ hash }, async (page) => {
    const faint = [];
    for (const theme of ["light", "dark", "contrast", "projector"]) {
      await page.evaluate((theme) => (document.documentElement.dataset.theme = theme), theme);
      await settle(page);
      faint.push(...(await faintTexts(page, theme === "projector" ? 7 : 4.5)).map((one) => `${theme}: ${one}`));
    }
    assert.deepEqual(faint, []);
  }));
}

/** Returns every digit whose contrast with what is painted behind it is below the least. */
const faintTexts = (page, least) =>
  page.evaluate((least) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    // The canvas knows every way to write a color, mixed ones too.
    const light = (color) => {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (a, b) => {
      const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const found = [];
    const check = (name, ink, paper) => {
      if (ratio(ink, paper) < least) found.push(`${name}: ${ratio(ink, paper).toFixed(2)} (${ink} on ${paper})`);
    };
    for (const cell of document.querySelectorAll("[data-board] [data-cell]")) {
      // The selected cell is painted by a shadow in the color this property names.
      const before = getComputedStyle(cell, "::before");
      const isSelected = cell.ariaSelected === "true" && !cell.closest("[data-spot]");
      const paper = isSelected ? before.boxShadow.match(/(?:rgba?|color)\([^)]*\)/g).at(-1) : before.backgroundColor;
      for (const text of cell.querySelectorAll(".digit, .pass")) {
        const isShown = (text.textContent || text.dataset.text) && text.checkVisibility();
        if (isShown) check(`${cell.dataset.cell} .${text.className}`, getComputedStyle(text).color, paper);
      }
    }
    for (const node of document.querySelectorAll("[data-node]")) {
      const ink = getComputedStyle(node.querySelector("text")).fill;
      const isHidden = /, 0\)$|^transparent$/.test(ink);
      if (!isHidden) check(`node ${node.dataset.node}`, ink, getComputedStyle(node.querySelector("circle")).fill);
    }
    const page = getComputedStyle(document.body).backgroundColor;
    for (const text of document.querySelectorAll(".bar .count, .bar .number, .column text")) {
      const style = getComputedStyle(text);
      const lit = text.closest(".picture[data-spot]");
      const paper = lit ? getComputedStyle(lit).backgroundColor : page;
      check(text.className.baseVal ?? text.className, text.namespaceURI.endsWith("svg") ? style.fill : style.color, paper);
    }
    return found;
  }, least);
