// What the command line tool says of a board, and what follows from it: the other side of every
// comparison with the page.
import { execFileSync } from "node:child_process";
import { CLI } from "./environment.mjs";

/** Returns the record of a board; `method` may say `finish` and `uniqueness`. */
export function analyze(puzzle, rules = "singles", method = {}) {
  const { finish = "stop", uniqueness = false } = method;
  const args = ["analyze", "-", "--rules", rules, "--finish", finish, "--format", "jsonl"];
  if (uniqueness) args.push("--uniqueness");
  const output = execFileSync(CLI, args, { input: puzzle + "\n", maxBuffer: 1 << 26 });
  return JSON.parse(output.toString());
}

/** Reads a step's `place`: the cell and its digit. */
export function placement(step) {
  const [cell, digit] = step.place.split("=");
  return { cell, digit };
}

/** Returns the cells of a board in the order of the page. */
export function cellsOf({ puzzle }) {
  const size = Math.sqrt(puzzle.length);
  return [...puzzle].map((_, i) => `r${Math.floor(i / size) + 1}c${(i % size) + 1}`);
}

/** Returns the step that fills each filled cell, by cell. */
export const stepByCell = ({ steps }) =>
  new Map(steps.map((step) => [placement(step).cell, step]));

/** Returns the cells of a step's premises, givens included. */
export function premiseCells(record, step) {
  return step.premises.map((premise) =>
    "given" in premise ? premise.given.split("=")[0] : placement(record.steps[premise.step]).cell,
  );
}

/** Returns every premise that is a step, as `r1c2>r4c7`. */
export function edgesOf({ steps }) {
  return steps.flatMap((step) =>
    step.premises
      .filter((premise) => "step" in premise)
      .map((premise) => `${placement(steps[premise.step]).cell}>${placement(step).cell}`),
  );
}

/** Returns the cells of the longest chain that is shown, in its order. */
export const chainOf = ({ steps, critical_path: path }) => path.map((id) => placement(steps[id]).cell);

/** Returns the edges of the longest chain: its neighbors. */
export function chainEdgesOf(record) {
  const cells = chainOf(record);
  return cells.slice(1).map((cell, index) => `${cells[index]}>${cell}`);
}

/** Returns how many cells are filled after each pass, from none at all. */
export function filledAfterPass({ profile }) {
  const sums = [0];
  for (const n of profile) sums.push(sums.at(-1) + n);
  return sums;
}

/** Returns every cell the cell rests on, and every one that rests on it: all the way. */
export function relativesOf(record, cell) {
  const steps = stepByCell(record);
  const below = new Map([...steps].map(([at, step]) => [at, premiseCells(record, step)]));
  const reach = (next) => {
    const found = new Set();
    const open = [cell];
    while (open.length > 0) {
      for (const other of next(open.pop())) {
        if (!found.has(other)) {
          found.add(other);
          open.push(other);
        }
      }
    }
    return found;
  };
  const above = (at) => [...below].filter(([, cells]) => cells.includes(at)).map(([other]) => other);
  return { ancestors: reach((at) => below.get(at) ?? []), descendants: reach(above) };
}

/** Returns what the machines make of a board. */
export function machines(puzzle, options = []) {
  const args = ["machines", "-", "--format", "jsonl", ...options];
  const output = execFileSync(CLI, args, { input: puzzle + "\n", maxBuffer: 1 << 26 });
  return JSON.parse(output.toString());
}
