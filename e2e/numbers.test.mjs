// Numbers and plurals are written by the page's own code, in either language. Intl, which the browser
// has for all languages, says the same (decision 19).
import test from "node:test";
import assert from "node:assert/strict";
import { openSite } from "./support/site.mjs";
import { ofShape } from "./support/boards.mjs";

const { visit } = openSite();

const LANGUAGES = { en: "en", zh: "zh-Hans" };

/** The space between groups of three figures: the same in all languages, unlike comma and point. */
const GROUP = "\u00a0";

/** Writes a number as Intl does, with our space between the groups. */
function written(lang, number, places = 0) {
  const format = new Intl.NumberFormat(LANGUAGES[lang], {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  const parts = format.formatToParts(number);
  return parts.map(({ type, value }) => (type === "group" ? GROUP : value)).join("");
}

for (const lang of Object.keys(LANGUAGES)) {
  const boards = ["#g=depth-1", "#g=depth-32", `#p=${ofShape("5x5", "trivial")}`];
  for (const hash of boards) {
    test(`${lang}: the figures of ${hash.slice(0, 12)} are written as Intl writes them`, visit(
      { hash: `${hash}&lang=${lang}` },
      async (page) => {
        const figures = await page.$$eval("[data-measure]", (all) =>
          all.map((one) => [one.dataset.value, one.querySelector(".value").textContent]));
        assert.equal(figures.length, 8);
        for (const [value, text] of figures) {
          const [over, under] = value.split("/").map(Number);
          const expected = under ? `${value} = ${written(lang, over / under, 1)}` : written(lang, over);
          assert.equal(text, expected);
        }
      },
    ));
  }

  test(`${lang}: one and many are told apart where Intl does`, visit(
    { hash: `#g=depth-32&lang=${lang}` },
    async (page) => {
      const rules = new Intl.PluralRules(LANGUAGES[lang]);
      const titles = await page.$$eval("[data-bar]", (bars) => bars.map((bar) => bar.title));
      const nouns = new Map();
      for (const title of titles) {
        const [, count, noun] = title.match(/(\d+) (\p{L}+)$/u);
        const kind = rules.select(Number(count));
        nouns.set(kind, (nouns.get(kind) ?? new Set()).add(noun));
      }
      const kinds = Object.fromEntries([...nouns].map(([kind, all]) => [kind, [...all]]));
      const expected = { en: { one: ["cell"], other: ["cells"] }, zh: { other: ["格"] } };
      assert.deepEqual(kinds, expected[lang]);
      const possible = rules.resolvedOptions().pluralCategories;
      assert.deepEqual([...possible].sort(), Object.keys(expected[lang]).sort());
    },
  ));
}
