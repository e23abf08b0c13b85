// The maker of boards, as a visitor works it.

/** A field of the panel by the words a visitor reads, or hears. */
export const choice = (page, label) => page.locator(".maker-panel label", { hasText: label }).locator("select");
export const field = (page, name) => page.locator(`.maker-panel [data-field=${name}]`);

/** The button that begins and stops: of the panel, of the race, of the board of a link. */
export const go = (page, purpose) => page.locator(`[data-maker=${purpose}]`);

/** What is said of a search, and the board it has found. */
export const said = (page, purpose) => page.locator(`[data-outcome=${purpose}] .maker-end`);
export const found = (page, purpose) => page.locator(`[data-outcome=${purpose}] .maker-found`);

/** The digits of the board that was found. */
export const digits = (page, purpose) => found(page, purpose).locator("[data-line]").getAttribute("data-line");

/** Unfolds the panel and the race, where a link has not done so. */
export async function open(page) {
  const drawer = page.locator(".maker-drawer");
  await drawer.waitFor();
  if (!(await drawer.evaluate((element) => element.open))) await drawer.locator("summary").click();
  await go(page, "order").waitFor();
}

/** Types what is asked for. */
export async function ask(page, texts) {
  for (const [name, text] of Object.entries(texts)) await field(page, name).fill(text);
}

/** Makes what is set, and waits until it is made. */
export async function make(page) {
  await go(page, "order").click();
  await said(page, "order").filter({ hasText: /^Made/ }).waitFor();
}

/** Refuses web workers. */
export const refuse = (page) =>
  page.addInitScript(() => {
    window.Worker = class {
      constructor() { throw new DOMException("workers are refused here", "SecurityError"); }
    };
  });
