// Links and messages are not trusted: whatever stands in them, none of it becomes markup or runs.
import test from "node:test";
import assert from "node:assert/strict";
import { frame, hears, openNotes, stateOf } from "./support/note.mjs";
import { openSite, painted } from "./support/site.mjs";

const { visit } = openSite();
const { note } = openNotes();

const ATTACKS = [
  "<img src=x onerror=window.hit=1>",
  "\"><script>window.hit=1</script>",
  "'-(window.hit=1)-'",
  "javascript:window.hit=1",
  "${window.hit=1}",
  "<svg/onload=window.hit=1>",
  "%3Cimg%20src%3Dx%20onerror%3Dwindow.hit%3D1%3E",
  "\u0000\u202e\ud800",
];
const KEYS = [
  "v", "p", "puzzle", "g", "seed", "depth", "givens", "symmetry", "shape", "minimal", "attempt", "budget", "generator",
  "struck", "rules", "finish", "uniqueness", "world", "view", "graph", "pass", "cell", "step", "chapter", "predict",
  "round", "result", "theme", "lang", "hide", "spot", "play", "speed", "layers", "steps", "loops", "workers",
  "latency", "guessed", "draw", "order", "diffusion", "machines", "time", "guess", "show", "boards", "depths", "n",
  "each", "boxes", "solutions", "id", "fit", "unknown",
];

const encoded = (attack) => {
  try {
    return encodeURIComponent(attack);
  } catch {
    return attack;
  }
};

/** What a link could have put there, and none of it is: elements, attributes, anything that ran. */
const isClean = (page) =>
  page.evaluate(() => ({
    hit: window.hit,
    elements: document.querySelectorAll("img[src='x'], svg[onload], script:not([src]):not([type])").length,
    handlers: [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some(({ name, value }) => name.startsWith("on") || /^\s*javascript:/i.test(value))).length,
  }));

for (const view of ["explore", "learn", "machines", "evidence", "gallery", "scale", "teach"]) {
  test(`every key of a link, in the view ${view}`, visit({ hash: `#view=${view}` }, async (page) => {
    for (const attack of ATTACKS) {
      const hash = KEYS.map((key) => `${key}=${encoded(attack)}`).filter((pair) => !pair.startsWith("view="));
      await page.evaluate((hash) => { location.hash = hash; }, `#view=${view}&${hash.join("&")}`);
      await painted(page);
      for (const key of ["p", "g", "hide", "cell", "predict", "chapter", "view"]) {
        await page.evaluate((hash) => { location.hash = hash; }, `#view=${view}&${key}=${attack}`);
        await painted(page);
      }
    }
    assert.deepEqual(await isClean(page), { hit: undefined, elements: 0, handlers: 0 });
    assert.equal(await page.locator("html[data-ready='1']").count(), 1);
  }));
}

const hostile = {
  body: (site) => frame(site, KEYS.map((key) => `&${key}=${encoded(ATTACKS[0])}`).join("")),
};

test("every key of a frame's link, and every field of every message", note(hostile, async (page) => {
  await hears(page, "ready");
  const inFrame = page.frames().find((frame) => frame.url().includes("embed.html"));
  await page.evaluate(async ([attacks, keys]) => {
    for (const attack of attacks) {
      for (const type of ["set", "step", "play", "pause", "reset", "getState", "export", attack]) {
        for (const key of keys) say(type, { [key]: attack });
        say(type, { [attack]: attack });
        say(type, JSON.parse(`{"__proto__":{"hit":1},"constructor":"${"x"}"}`));
      }
    }
  }, [ATTACKS, [...KEYS, "by", "to", "format", "target"]]);
  const state = await stateOf(page);
  assert.equal(state.view, "board");
  assert.deepEqual(await isClean(inFrame), { hit: undefined, elements: 0, handlers: 0 });
  assert.equal(await page.evaluate(() => window.hit), undefined);
}));
