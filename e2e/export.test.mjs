// Files of the board at hand: each is saved, says what the record says, and needs nothing else.
import test from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { CLI } from "./support/environment.mjs";
import { openSite } from "./support/site.mjs";
import { openSave, saved } from "./support/paper.mjs";
import { OFFERED } from "./support/boards.mjs";
import { analyze, cellsOf, stepByCell } from "./support/record.mjs";

const { visit } = openSite();
const BOARD = OFFERED["depth-23"];
const RECORD = analyze(BOARD);
const SAVE = { en: "Save", zh: "保存" };

/** Reads an SVG in the page as a browser does. */
const readSvg = (page, text) =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "image/svg+xml");
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    return {
      root: document.documentElement.localName,
      errors: document.querySelectorAll("parsererror").length,
      scripts: document.querySelectorAll("script, foreignObject, style").length,
      outside: attributes.filter(({ name, value }) => /href|^on/.test(name) || /url\(/.test(value)).length,
      texts: [...document.querySelectorAll("text")].map((text) => text.textContent),
      titles: document.querySelectorAll("svg > title").length,
    };
  }, text);

/** Draws a picture in the page, and returns its size and how many colors it has. */
const readPng = (page, bytes) =>
  page.evaluate(async (base) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colors = new Set();
    for (let i = 0; i < data.length; i += 4) colors.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
    return { width: image.width, height: image.height, colors: colors.size };
  }, bytes.toString("base64"));

for (const lang of ["en", "zh"]) {
  test(`pictures are saved in ${lang}`, visit({ hash: `#v=1&lang=${lang}` }, async (page) => {
    await openSave(page, SAVE[lang]);
    for (const [motif, n_digits] of [["both", 24 + 2 * 57 + 2 * 57], ["board", 24 + 2 * 57], ["graph", 2 * 57], ["blank", 24]]) {
      await page.locator(".save-choices select").first().selectOption(motif);
      const { bytes } = await saved(page, "sudoku-depth.svg");
      const svg = await readSvg(page, bytes.toString());
      const { root, errors, scripts, outside, titles } = svg;
      assert.deepEqual({ root, errors, scripts, outside, titles }, { root: "svg", errors: 0, scripts: 0, outside: 0, titles: 1 });
      assert.ok(svg.texts.length > n_digits, `${motif}: ${svg.texts.length}`);
      assert.ok(svg.texts.join("").includes(`#v=1&p=${BOARD}`), motif);
      const [, width] = bytes.toString().match(/width="(\d+)"/);
      await page.locator(".save-choices select").nth(1).selectOption("3");
      const png = await readPng(page, (await saved(page, "sudoku-depth.png")).bytes);
      assert.equal(png.width, 3 * width);
      assert.ok(png.colors > 20, `${motif}: ${png.colors} colors`);
    }
  }));

  test(`the proof is saved in ${lang}`, visit({ hash: `#v=1&lang=${lang}` }, async (page) => {
    await openSave(page, SAVE[lang]);
    const { bytes } = await saved(page, "sudoku-depth-proof.json");
    assert.deepEqual(JSON.parse(bytes), RECORD);
    execFileSync(CLI, ["check", "-"], { input: bytes });
    const text = (await saved(page, "sudoku-depth-proof.txt")).bytes.toString();
    const lines = text.split("\n").filter((line) => /^\d+\. /.test(line));
    assert.equal(lines.length, RECORD.steps.length);
    for (const [index, step] of RECORD.steps.entries()) {
      const [cell, digit] = step.place.split("=");
      const begins = lang === "en"
        ? `${index + 1}. Pass ${step.pass}: ${cell} is ${digit}, `
        : `${index + 1}. 第 ${step.pass} 轮：${cell} 是 ${digit}，`;
      assert.ok(lines[index].startsWith(begins), lines[index]);
      const needed = step.premises.filter((premise) => "step" in premise).map(({ step }) => step + 1).sort((a, b) => a - b);
      const separator = lang === "en" ? ", " : "、";
      if (needed.length > 0) assert.ok(lines[index].includes(needed.join(separator)), lines[index]);
    }
  }));

  test(`the figures are saved in ${lang}`, visit({ hash: `#v=1&lang=${lang}` }, async (page) => {
    await openSave(page, SAVE[lang]);
    const rows = (await saved(page, "sudoku-depth-figures.csv")).bytes.toString().trim().split("\n").map((row) => row.split(","));
    assert.deepEqual(rows[0], ["figure", "name", "value"]);
    const values = Object.fromEntries(rows.slice(1).map(([figure, , value]) => [figure, value]));
    const { givens, blanks, profile, passes, span, work, peak, checks } = RECORD;
    const expected = { givens, blanks, "one-pass": profile[0], passes, span, work, parallelism: `${work}/${span}`, peak, checks, profile: profile.join(" ") };
    assert.deepEqual(values, Object.fromEntries(Object.entries(expected).map(([name, value]) => [name, String(value)])));
    const markdown = (await saved(page, "sudoku-depth-figures.md")).bytes.toString();
    for (const [, name, value] of rows.slice(1)) assert.ok(markdown.includes(`| ${name} | ${value} |`), name);
    const cells = (await saved(page, "sudoku-depth-cells.csv")).bytes.toString().trim().split("\n");
    const steps = stepByCell(RECORD);
    assert.deepEqual(cells.slice(1), cellsOf(RECORD).map((cell, index) => {
      const step = steps.get(cell);
      return step ? `${cell},${step.place.split("=")[1]},${step.pass},${step.depth},${step.rule}` : `${cell},${BOARD[index]},,,given`;
    }));
  }));
}

test("a proof with probes is the one of the command line", visit({ hash: "#v=1&p=1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..&finish=probe" }, async (page) => {
  await openSave(page);
  const { bytes } = await saved(page, "sudoku-depth-proof.json");
  const record = analyze("1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..", "singles", { finish: "probe" });
  assert.deepEqual(JSON.parse(bytes), record);
}));

test("the dialog opens over every view, and the keyboard comes back", visit({}, async (page) => {
  for (const view of ["explore", "machines", "gallery"]) {
    await page.locator(`.views a[data-view=${view}]`).click();
    await openSave(page);
    await page.keyboard.press("Escape");
    await page.locator(".paper-dialog").waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.className), "save", view);
  }
}));

test("digits that are no puzzle say so", visit({ hash: "#v=1&p=11.............." }, async (page) => {
  await page.locator(".choices button.save").click();
  await page.locator(".paper-dialog .paper-standing", { hasText: "contradict" }).waitFor();
  assert.equal(await page.locator("[data-file]").count(), 0);
}));
