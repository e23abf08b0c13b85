// The lesson, as a reader finds it.
import { settle } from "./site.mjs";

/** Waits until a scene is read, and its picture is there. */
export async function scene(page, place) {
  await page.locator(`#scene[data-scene='${place}']`).waitFor();
  await page.waitForFunction(
    (place) => new URLSearchParams(location.hash.slice(1)).get("chapter") === place,
    place,
  );
  await settle(page);
}

/** Returns the keys of the address. */
export const keysOf = (page) =>
  Object.fromEntries(new URLSearchParams(new URL(page.url()).hash.slice(1)));

/** Presses the button forward or back. */
export const turn = (page, way) => page.locator(`[data-turn=${way}]`).click();

/** Returns the live words of the scene. */
export const words = (page) =>
  page.$$eval(".live-word", (all) => all.map((one) => one.textContent));

/** Returns what the figure shows, beside what the address says. */
export async function read(page) {
  const picture = await page.evaluate(() => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const passes = (selector) => all(selector).map((cell) => Number(cell.dataset.pass));
    const isSeen = (selector) => document.querySelector(selector)?.checkVisibility() ?? false;
    return {
      heading: document.querySelector("#scene").textContent,
      hide: document.documentElement.dataset.hide.split(" ").join(","),
      rules: document.querySelector(".rung[aria-pressed=true]").dataset.rules,
      selected: document.querySelector("[data-board] [aria-selected=true]")?.dataset.cell ?? null,
      passes: Math.max(0, ...passes("[data-board] [data-pass]")),
      filled: passes("[data-board] [data-state=filled]"),
      waiting: passes("[data-board] [data-state=open][data-pass]"),
      graph: isSeen(".graph-section"),
      timeline: isSeen(".timeline-section"),
    };
  });
  return { url: keysOf(page), ...picture };
}
