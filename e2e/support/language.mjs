// What a page says, and whether it says it in its language.
import { settle } from "./site.mjs";

/** Names that are written alike in every language: of rules, programs, formats, keys, people. */
const NAMES = new RegExp(
  "X-Wing|XY-Wing|XYZ-Wing|W-Wing|Swordfish|Jellyfish|BUG\\+1|AIC|SudokuWiki|SudokuPad|f-puzzles|" +
    "sudoku\\.coach|OpenSudoku|Sudoku Depth|English|中文|Backspace|Ctrl|Shift|Enter|Home|End|Esc|Page Up|Page Down|" +
    "JavaScript|CSV|JSON|JSONL|SVG|PNG|PDF|URL|GPU|CPU|TPU|FPGA|LLM|AI",
  "gu",
);

/** Names of cells, keys of links, values in them. */
const NOTATION = /\br\d+c\d+\b|\b\w+ = [“"][^”"]*[”"]|[“"][\w.:#=-]*[”"]|\b[0-9.]+[eE]\d+\b/gu;

/** Returns the views of the page, in the order of its head. */
export const viewsOf = (page) => page.$$eval(".views [data-view]", (all) => all.map((one) => one.dataset.view));

/** Changes the language by the choice in the head of the page. */
export async function speak(page, lang) {
  await page.locator("#language").selectOption(lang);
  await settle(page);
}

/** Waits until a view says what it has to say. */
export async function said(page, view) {
  await page.locator(`main[data-view=${view}]`).waitFor();
  await page.waitForFunction(() => {
    const parts = [...document.querySelectorAll("main h1, main h2")].filter((one) => one.checkVisibility());
    return parts.length > 0 && document.querySelector(".annex-standing") === null;
  });
  await settle(page);
}

/**
 * Returns every text on the page that is not in its language: in English one with a Chinese character,
 * in Chinese one with words of Latin letters that are no names. Texts marked with a language of their
 * own, such as the titles of papers, are what they are; a view that is left changes its language when it is
 * shown again.
 */
export async function foreign(page, lang) {
  const texts = await page.evaluate(() => {
    const isMarked = (element) => {
      const marked = element.closest("[lang], [hidden]");
      return marked !== null && marked !== document.documentElement;
    };
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const isSaid = !["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA"].includes(element.tagName);
      if (isSaid && !isMarked(element) && !element.closest(".excerpt")) texts.push(node.data);
    }
    const names = ["aria-label", "title", "placeholder", "alt", "aria-valuetext", "aria-roledescription"];
    for (const name of names) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (!isMarked(element)) texts.push(element.getAttribute(name));
      }
    }
    return texts;
  });
  const spoken = texts.map((text) => text.trim()).filter((text) => text !== "");
  if (lang === "en") return spoken.filter((text) => text !== "中文" && /[\p{Script=Han}，。：；、]/u.test(text));
  return spoken.filter((text) => {
    const rest = text.replace(NAMES, " ").replace(NOTATION, " ");
    // A word of its own, or three in a row within what is Chinese.
    return /\p{Script=Han}/u.test(rest)
      ? /[A-Za-z][\w'’-]*(?:[\s,]+[A-Za-z][\w'’-]*){2,}/u.test(rest)
      : /[A-Za-z]{3,}/u.test(rest);
  });
}
