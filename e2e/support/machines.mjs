// What the command line says of machines: the other side of every comparison with their view.
import { machines } from "./record.mjs";

/**
 * Returns what the command line says of every machine on a board, by the name the page gives it. Of
 * the two orders of diffusion it is the one that writes what it is sure of, of the guesses those of
 * the best cells.
 */
export function runsOf(puzzle, { layers = 4, steps = 4, workers = 4, latency = 1, guesses = 2, seed = 1, rules = "singles" } = {}) {
  const options = Object.entries({ rules, layers, steps, workers, latency, guesses, seed });
  const { runs } = machines(puzzle, options.flatMap(([key, value]) => [`--${key}`, String(value)]));
  const named = runs.map((run) => [run.machine.replaceAll("_", "-"), run]);
  return new Map(named.filter(([, run]) => run.order !== "random" && run.guessed_cells !== "all"));
}

/** Waits until the machines have run. */
export const known = (page) => page.locator("[data-machine][data-serial]").first().waitFor();
