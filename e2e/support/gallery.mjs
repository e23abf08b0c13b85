// The boards of the gallery, and what the page shows of them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./environment.mjs";

/** The boards, as their list has them. */
export const GALLERY = readFileSync(join(ROOT, "assets/gallery.txt"), "utf8")
  .split("\n")
  .filter((line) => /^[^#\s]/.test(line))
  .map((line) => line.split(" | "))
  .map(([id, rules, credit, origin, board]) => ({ id, rules, credit, origin, board, size: Math.sqrt(board.length) }));

/** Waits until all cards are there. */
export const cardsShown = (page) => page.locator("[data-board-id]").first().waitFor();

/** Returns the cards that are shown, in their order: id, depth, words. */
export const readCards = (page) =>
  page.$$eval("[data-annex=gallery] li:not([hidden]) [data-board-id]", (cards) =>
    cards.map((card) => ({
      id: card.dataset.boardId,
      depth: card.dataset.depth === undefined ? null : Number(card.dataset.depth),
      words: [...card.querySelectorAll(":scope > :not([aria-hidden])")].map((line) => line.innerText).join(" "),
    })));
