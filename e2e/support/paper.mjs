// What leaves the page: files that are saved, and pages that are printed.
import { readFile } from "node:fs/promises";
import { inflateSync } from "node:zlib";

/** Waits until the boards of the view of teaching are worked out. */
export async function sheetsShown(page) {
  await page.locator(".paper-page").first().waitFor();
  await page.waitForFunction(() => !document.querySelector(".paper-standing"));
  await page.waitForFunction(() => [...document.querySelectorAll(".paper-page img")].every((img) => img.complete));
}

/** Opens the dialog of what can be saved, and waits until the board is worked out. */
export async function openSave(page, name = "Save") {
  await page.locator(".choices button.save", { hasText: name }).click();
  await page.locator(".paper-dialog[open] [data-file]").first().waitFor();
}

/** Saves a file by its name, and returns its bytes. */
export async function saved(page, name) {
  const waiting = page.waitForEvent("download");
  await page.locator(`[data-file="${name}"]`).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Returns the number of pages of a PDF. Its objects may be packed in streams. */
export function pagesOf(pdf) {
  const count = (text) => (text.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  const whole = pdf.toString("latin1");
  let n = count(whole);
  for (const { index } of whole.matchAll(/stream\r?\n/g)) {
    const start = index + whole.slice(index).indexOf("\n") + 1;
    const end = whole.indexOf("endstream", start);
    try {
      n += count(inflateSync(pdf.subarray(start, end)).toString("latin1"));
    } catch {
      // Not packed: counted above.
    }
  }
  return n;
}

/** Prints the page on a kind of paper, and returns the number of pages. */
export async function printed(page, format = "A4") {
  return pagesOf(await page.pdf({ format, preferCSSPageSize: false }));
}
