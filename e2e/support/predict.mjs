// Predictions: what the page asks, and what it says of the answers.
import jsQR from "jsqr";
import { painted } from "./site.mjs";

/** Waits until a question is asked. */
export const asked = (page) => page.locator(".predict h1").waitFor();

/** Marks cells on the board, or takes their marks away. */
export async function mark(page, cells) {
  for (const cell of cells) await page.locator(`.predict [data-cell=${cell}]`).click();
  await painted(page);
}

/** Returns the marks on the board, by cell. */
export const readMarks = (page) =>
  page.$$eval(".predict [data-cell][data-mark]", (cells) =>
    Object.fromEntries(cells.map((cell) => [cell.dataset.cell, cell.dataset.mark])));

/** Returns the judgments of the list, by cell. */
export const readEntries = (page) =>
  page.$$eval(".predict [data-entry]", (entries) =>
    Object.fromEntries(entries.map((entry) => [
      entry.dataset.entry,
      { mark: entry.dataset.mark ?? null, why: entry.querySelector(".why").textContent },
    ])));

/** Returns the score of the card. */
export const readScore = (page) =>
  page.$eval(".predict-score", ({ dataset }) => [dataset.hits, dataset.misses, dataset.falseAlarms, dataset.hints].map(Number));

/** Judges the answer. */
export async function reveal(page) {
  await page.locator("[data-reveal]").click();
  await page.locator(".predict-verdict").waitFor();
  await painted(page);
}

/** Goes on to the next question. */
export async function goOn(page) {
  await page.locator("[data-next]").click();
  await page.locator("[data-reveal]").waitFor();
  await painted(page);
}

/** Reads the QR code on the page, as a phone does. */
export async function readCode(page) {
  const { size, runs } = await page.$eval(".qr", (svg) => ({
    size: svg.viewBox.baseVal.width,
    runs: [...svg.querySelector("path").getAttribute("d").matchAll(/M(\d+),(\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number)),
  }));
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y, length] of runs) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) {
        pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
      }
    }
  }
  return jsQR(pixels, width, width)?.data;
}
