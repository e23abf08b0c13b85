// Boards the tests use.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./environment.mjs";

const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** The boards the page offers, by id. */
export const OFFERED = Object.fromEntries(
  read("assets/boards.txt")
    .split("\n")
    .filter((line) => /^[^#\s]/.test(line))
    .map((line) => line.split(/\s+/).slice(0, 2)),
);

/** The board the page opens with. */
export const DEFAULT = "depth-23";

/** Returns the first board of a shape and level from the engine's own collection. */
export function ofShape(shape, level) {
  const lines = read("engine/tests/data/boards.csv").split("\n");
  const line = lines.find((line) => line.startsWith(`${shape},${level},`));
  if (line === undefined) throw new Error(`no ${level} board of shape ${shape}`);
  return line.split(",")[2];
}

/** Returns the board that shows a technique, with the rule set it belongs to. */
export function ofTechnique(rule) {
  const lines = read("engine/tests/data/techniques.csv").split("\n");
  const line = lines.find((line) => line.startsWith(`${rule},`));
  if (line === undefined) throw new Error(`no board shows ${rule}`);
  const [, method, , puzzle] = line.split(",");
  return { method, puzzle };
}

/** Small boards with an end of their own; what each is, the command line tool confirms. */
export const ENDINGS = {
  /** One solution, out of reach. */
  stuck: ".32...5....3.1...66...3.1....5...61.",
  /** Too few givens. */
  many: "123..........4..",
  /** Nothing can be derived at all. */
  hopeless: "12..34..........",
  /** A pass runs into the contradiction. */
  contradiction: ".32...5...23.1...66...3.1....5...61.",
  /** No solution, but singles never notice. */
  none: ".32...5....3.1...66.5.3.1....5...61.",
};

/** Returns the first boards of a list beside the repository; none where the lists are absent. */
export function shared(name, n) {
  const path = join(ROOT, "../shared/data", name);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n").slice(0, n);
  return lines.map((line) => line.split(" ")[0].replaceAll("0", "."));
}
