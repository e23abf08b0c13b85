// Boards of as many givens through the same machines, the bill of all machines, and what is claimed.
import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./support/environment.mjs";
import { openSite, painted, settle } from "./support/site.mjs";
import { OFFERED } from "./support/boards.mjs";
import { known, runsOf } from "./support/machines.mjs";

const { visit } = openSite();
const HASH = "#view=machines&g=depth-32";

/** The boards that are compared, by id. */
const TWINS = new Map(
  readFileSync(join(ROOT, "assets/twins.txt"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split(/\s+/)),
);

const ROWS = { "fixed-depth": "fixed-depth", diffusion: "ideal-diffusion", looped: "looped", autoregressive: "autoregressive", hardware: "hardware", guess: "guess" };

test("the boards that are compared tell what the command line tells", visit({ hash: HASH }, async (page) => {
  await page.locator("[data-twin]").first().waitFor();
  assert.equal(TWINS.size, 3);
  for (const [id, puzzle] of TWINS) {
    const runs = runsOf(puzzle);
    for (const [row, machine] of Object.entries(ROWS)) {
      const shown = await page.locator(`.twins [data-row=${row}] [data-twin=${id}]`).evaluate((el) => ({ ...el.dataset }));
      const { filled, serial } = runs.get(machine);
      assert.deepEqual([shown.filled, shown.serial], [String(filled), String(serial)], `${id} ${row}`);
    }
  }
  assert.deepEqual(
    await page.locator(".hard-deep [data-place]").evaluateAll((all) => all.map((one) => one.dataset.place)),
    ["shallow", "deep", "deep", "hard"],
  );
  assert.match(await page.locator(".hard-deep figcaption").innerText(), /guesses of 2 cells, tried side by side on copies, leave 9 passes/);
}));

test("a board that is compared can be explored", visit({ hash: HASH }, async (page) => {
  await page.locator(".twins a").first().click();
  await page.locator("[data-board]").waitFor();
  await settle(page);
  assert.equal(await page.locator("[data-measure=span]").getAttribute("data-value"), "4");
}));

test("the bill adds up what the command line tells", visit({ hash: HASH }, async (page) => {
  await known(page);
  const runs = runsOf(OFFERED["depth-32"]);
  const rows = await page.locator(".bill [data-row]").evaluateAll((all) => all.map((row) => ({ ...row.dataset })));
  assert.equal(rows.length, 9);
  for (const { row, serial, work, right } of rows) {
    const run = runs.get(row);
    assert.deepEqual([serial, work], [run.serial, run.work].map(String), row);
    assert.ok(Math.abs(Number(right) - run.expected_right) <= 0.051, row);
  }
}));

const clipboard = { permissions: ["clipboard-read", "clipboard-write"] };

test("the bill can be copied as Markdown and as CSV", visit({ hash: HASH, context: clipboard }, async (page) => {
  await known(page);
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await page.getByText("Copied as Markdown.").waitFor();
  const markdown = (await read()).trimEnd().split("\n");
  assert.equal(markdown.length, 11);
  assert.match(markdown[0], /^\| Machine \| Serial steps \| Total work \|/);
  assert.match(markdown[2], /^\| One parallel pass \| 1 \| 232 \| 4 \|/);
  await page.getByRole("button", { name: "Copy as CSV" }).click();
  await page.getByText("Copied as CSV.").waitFor();
  const csv = (await read()).trimEnd().split("\r\n");
  assert.equal(csv.length, 10);
  assert.match(csv[1], /^One parallel pass,1,232,4,0,0,54,18\.8,\d+$/);
}));

const refuse = (page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });

test("where copying is refused the table can be taken by hand", visit({ hash: HASH, prepare: refuse }, async (page) => {
  await known(page);
  await page.getByRole("button", { name: "Copy as CSV" }).click();
  assert.match(await page.locator(".bill textarea").inputValue(), /^Machine,Serial steps/);
}));

test("every machine says what is not claimed, by keyboard", visit({ hash: HASH }, async (page) => {
  const claims = page.locator("[data-claim]");
  await claims.first().waitFor();
  assert.equal(await claims.count(), 9);
  const first = claims.first();
  await first.locator("summary").focus();
  await page.keyboard.press("Enter");
  await painted(page);
  assert.match(await first.innerText(), /Not claimed:/);
  assert.match(await first.innerText(), /Ground:/);
}));

test("sources are links, and following none of them asks anybody", visit({ hash: HASH }, async (page) => {
  await page.locator(".sources a").first().waitFor();
  const links = await page.locator(".sources a").evaluateAll((all) => all.map((a) => [new URL(a.href).host, a.rel]));
  assert.equal(links.length, 4);
  for (const [host, rel] of links) assert.deepEqual([host, rel], ["arxiv.org", "noreferrer"]);
}));
