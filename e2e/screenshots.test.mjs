// Pictures of the page for people to judge. A test holds only that each could be taken.
import test from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { ARTIFACTS } from "./support/environment.mjs";
import { openSite, press, settle } from "./support/site.mjs";
import { ENDINGS, ofShape } from "./support/boards.mjs";
import { pointAway, readStanding } from "./support/picture.mjs";

const { visit } = openSite();

/** Takes a picture once the page rests; of all of it, or of what the window shows. */
async function shoot(page, name, fullPage = true) {
  await pointAway(page);
  if (await page.locator(".standing:visible", { hasText: /\S/ }).count()) await readStanding(page);
  await page.evaluate(() => document.fonts.ready);
  await settle(page);
  const picture = await page.screenshot({ path: join(ARTIFACTS, `${name}.png`), fullPage });
  assert.ok(picture.length > 10_000, `${name} is not blank`);
}

for (const theme of ["light", "dark"]) {
  for (const width of [390, 768, 1280, 1920]) {
    test(`the default board, ${theme}, ${width} px`, visit(
      { hash: `#theme=${theme}`, width },
      (page) => shoot(page, `default-${theme}-${width}`),
    ));
  }
}

test("the picture of the README", visit({ hash: "#theme=light", height: 1000 }, (page) => shoot(page, "readme", false)));

const SELECTED = "#cell=r3c7";
for (const [name, hash, width, act] of [
  ["selection-light-1280", `${SELECTED}&theme=light`, 1280],
  ["selection-dark-1920", `${SELECTED}&theme=dark`, 1920],
  ["selection-light-390", `${SELECTED}&theme=light`, 390],
  ["walk-light-1280", `${SELECTED}&theme=light&graph=walk`, 1280],
  ["walk-light-390", `${SELECTED}&theme=light&graph=walk`, 390],
  ["board-light-1280", `${SELECTED}&theme=light&graph=board`, 1280],
  ["board-dark-1280", "#theme=dark&graph=board", 1280],
  ["middle-light-1280", "#theme=light&g=depth-32&pass=12", 1280],
  ["middle-dark-390", "#theme=dark&g=depth-32&pass=12", 390],
  ["depth-3-light-1280", "#theme=light&g=depth-3", 1280],
  ["depth-32-light-1920", "#theme=light&g=depth-32", 1920],
  ["stuck-light-1280", `#theme=light&p=${ENDINGS.stuck}&cell=r1c1`, 1280],
  ["none-light-1280", `#theme=light&p=${ENDINGS.contradiction}`, 1280],
  ["clash-light-1280", "#theme=light&p=11..............&graph=3d", 1280],
  ["16x16-light-1280", `#theme=light&p=${ofShape("4x4", "basic")}`, 1280],
  ["25x25-dark-1920", `#theme=dark&p=${ofShape("5x5", "trivial")}`, 1920],
  ["contrast-1280", `${SELECTED}&theme=contrast`, 1280],
  ["projector-1920", `${SELECTED}&theme=projector`, 1920],
  ["editing-light-390", `${SELECTED}&theme=light&pass=4`, 390, (page) => press(page, "e", "c")],
  ["candidates-light-1280", "#theme=light&pass=4", 1280, (page) => press(page, "c")],
  ["text-light-1280", "#theme=light", 1280, (page) => page.locator(".twin > summary").click()],
  ["4k-light-3840", `${SELECTED}&theme=light`, 3840],
]) {
  test(`a picture: ${name}`, visit({ hash, width }, async (page) => {
    await act?.(page);
    await shoot(page, name);
  }));
}

test("a picture: the dialog for a board", visit({ hash: "#theme=light" }, async (page) => {
  await page.getByRole("button", { name: "Your own board" }).click();
  await page.locator("#paste").fill("12..34...5......");
  await shoot(page, "dialog-light-1280", false);
}));

test("a picture: the dialog for keys on a phone", visit({ hash: "#theme=dark", width: 390 }, async (page) => {
  await page.getByRole("button", { name: "Keys", exact: true }).click();
  await shoot(page, "keys-dark-390", false);
}));

for (const [name, context] of [["forced-colors", { forcedColors: "active" }], ["print", {}]]) {
  test(`a picture: ${name}`, visit({ hash: SELECTED, context }, async (page) => {
    if (name === "print") await page.emulateMedia({ media: "print" });
    await shoot(page, name);
  }));
}
