// What the page shows, read from its elements as plain data.

/** Returns the cells of the board, row by row. */
export const readCells = (page) =>
  page.$$eval("[data-board] [data-cell]", (cells) =>
    cells.map((cell) => ({
      cell: cell.dataset.cell,
      state: cell.dataset.state,
      digit: cell.dataset.digit ?? null,
      text: cell.querySelector(".digit").textContent,
      pass: cell.dataset.pass ?? null,
      relation: cell.dataset.relation,
      isCritical: cell.dataset.critical === "1",
      isSelected: cell.getAttribute("aria-selected") === "true",
      name: cell.getAttribute("aria-label"),
    })),
  );

/** Returns how many cells of the board are in each state. */
export async function countStates(page) {
  const counts = { given: 0, filled: 0, open: 0, guess: 0, wrong: 0 };
  for (const { state } of await readCells(page)) counts[state] += 1;
  return counts;
}

/** Returns the digits of the board as a line. */
export const readLine = async (page) =>
  (await readCells(page)).map(({ digit }) => digit ?? ".").join("");

/** Returns the nodes of the graph, in the order of the proof. */
export const readNodes = (page) =>
  page.$$eval("[data-node]", (nodes) =>
    nodes.map((node) => ({
      cell: node.dataset.node,
      pass: node.dataset.pass,
      digit: node.querySelector("text").textContent.trim(),
      state: node.dataset.state,
      relation: node.dataset.relation,
      isCritical: node.dataset.critical === "1",
      isSelected: node.dataset.selected === "1",
    })),
  );

/** Returns the values of an attribute over all elements that a selector finds. */
export const readAll = (page, selector, attribute) =>
  page.$$eval(selector, (all, name) => all.map((one) => one.getAttribute(name)), attribute);

/** Returns the figures by name. */
export const readMeasures = (page) =>
  page.$$eval("[data-measure]", (all) =>
    Object.fromEntries(all.map(({ dataset }) => [dataset.measure, dataset.value ?? null])),
  );

/** Returns the bars of the timeline: the number of cells printed on each, and its state. */
export const readBars = (page) =>
  page.$$eval("[data-bar]", (bars) =>
    bars.map((bar) => ({
      pass: Number(bar.dataset.bar),
      count: Number(bar.querySelector(".count").textContent),
      state: bar.dataset.state,
    })),
  );

/** Returns both clocks, each as ticks passed and ticks in all. */
export const readClocks = (page) =>
  page.$$eval(".clocks dd", (all) =>
    all.map((one) => one.textContent.match(/\d+/g).map(Number)),
  );

/** Returns what a person would compare to say that two pictures are the same. */
export async function readPicture(page) {
  const text = (selector) => page.locator(selector).innerText();
  return {
    theme: await page.locator("html").getAttribute("data-theme"),
    headline: await text("h1"),
    standing: await text(".standing"),
    cells: await readCells(page),
    mode: await readAll(page, ".segments [data-mode][aria-pressed='true']", "data-mode"),
    nodes: await readNodes(page),
    edges: await readAll(page, "[data-edge]", "data-edge"),
    lit: await readAll(page, "[data-lit]", "data-lit"),
    arrows: await readAll(page, "[data-arrow]", "data-arrow"),
    bars: await readBars(page),
    clocks: await readClocks(page),
    measures: await readMeasures(page),
    inspector: await text(".inspector"),
    graph: await text(".canvas"),
    offered: await readAll(page, "[data-offered][aria-pressed='true']", "data-offered"),
  };
}

/** Moves the pointer off everything that lights up under it. */
export const pointAway = (page) => page.mouse.move(0, 0);

/** Waits until the solutions are counted, and returns what is said of them. */
export async function readStanding(page) {
  const standing = page.locator(".standing");
  await standing.filter({ hasNotText: "Counting" }).filter({ hasText: /\S/ }).waitFor();
  return standing.innerText();
}
