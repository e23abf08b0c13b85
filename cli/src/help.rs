//! The longer help texts.

use engine::generate::Symmetry;
use engine::{Finish, RuleSet};

/// Tells what a rule set adds to the one before it.
pub(crate) const fn of_rules(set: RuleSet) -> &'static str {
    match set {
        RuleSet::Naked => "Naked singles",
        RuleSet::Singles => "Also hidden singles",
        RuleSet::Locked => "Also pointing and claiming",
        RuleSet::Subsets => "Also naked and hidden pairs, triples and quads",
        RuleSet::Patterns => {
            "Also fish with and without fins, wings, skyscrapers, kites, and \
            empty rectangles"
        }
        RuleSet::Chains => {
            "Also x-chains, xy-chains and alternating inference chains, the \
            shortest first"
        }
    }
}

/// Tells what a finish does.
pub(crate) const fn of_finish(finish: Finish) -> &'static str {
    match finish {
        Finish::Stop => "Leave the cells open",
        Finish::Probe => {
            "Assume every open candidate at once, each on a copy of the board, until \
            the first of them contradict"
        }
        Finish::Split => {
            "Where no probe contradicts, work on every candidate of a cell to its end; \
            this proves any board that has one solution"
        }
    }
}

/// Tells which cells go together.
pub(crate) const fn of_symmetry(symmetry: Symmetry) -> &'static str {
    match symmetry {
        Symmetry::None => "Anyhow",
        Symmetry::Rotational => "The same after half a turn",
        Symmetry::Quarter => "The same after a quarter of a turn",
        Symmetry::Horizontal => "Left mirrors right",
        Symmetry::Vertical => "Top mirrors bottom",
        Symmetry::Diagonal => "Mirrored at the diagonal from the top left",
        Symmetry::Antidiagonal => "Mirrored at the diagonal from the top right",
    }
}

/// For all commands.
pub(crate) const EXIT_CODES: &str = "\
Answers go to standard output, in the order of the input; the rest goes to standard error.

Exit codes:
  0  all is well
  1  part of the input was refused (the rest is still done), a proof was rejected, or a file \
could not be read or written
  2  the command line was not understood

Example:
  sudoku-depth analyze puzzles.txt | sudoku-depth check";

/// For `analyze -h`.
pub(crate) const ANALYZE_EXAMPLE: &str = "\
Example:
  sudoku-depth analyze puzzles.txt --format text";

/// For `analyze --help`.
pub(crate) const ANALYZE_LONG: &str = "\
Passes: in each pass all rules look at the whole board, then all they found is written down. A \
single or a pattern of bounded size costs 1; a chain costs as many as it has links, and is looked \
for only where nothing else is found. Depth is relative to what one pass may see. With the sets up \
to subsets, and without --uniqueness, no order of work fills a cell earlier; beyond that depth is \
exact and always the same, but a cleverer order is not ruled out.

Probes and splits: a candidate whose copy of the board contradicts in its pass k is removed at \
cost k+1. A branch of a split costs the depth of its contradiction, plus 1. Where there are any, \
depth is the longest chain of the proof found, not a proven minimum. Probing takes up to a few \
hundred times as long as passes, and splits multiply that: a moment for a board of 9 by 9, but \
large boards with few givens may take very long. A board with several solutions is not split.

--uniqueness: the steps of these rules, and all that rests on them, hold only if the board has one \
solution. They name that as a premise, and prove nothing about how many solutions there are.

A jsonl record is one JSON object per line. Its `solution` is null unless there is exactly one. A \
step has `place` or `eliminate`; `house` for hidden singles, pointing (its box) and claiming (its \
line); and for other rules than singles a `pattern`:
  pointing, claiming, fish    digit, bases, covers, and fins if there are any
  pairs, triples, quads       house, cells, digits
  wings, kites, chains        links: from, to, kind (strong or weak), and the house of a strong
                              link that is not in a cell
  xyz_wing                    digit, pivot, pincers (each with the digit only it has)
  empty_rectangle             digit, box, near_line, far_line, house, ends (near and far)
  unique_rectangle            cells (the odd one last), digits
  bug_plus_one                left (all candidates left)
A probe or split has `assume`, `inner` (the steps that rest on it, numbered on from its own `id`; \
their pass is their depth there) and `contradiction`. A premise is {\"given\"}, {\"struck\"}, \
{\"assumed\"}, {\"step\"} or \"one_solution\". A contradiction has the pass, the depth, the kind \
(twice, no_candidate or no_place), the house and digit or the cell, and its premises; a board \
without a solution that the rules run into has one of its own. `struck` lists candidates removed \
before the start. csv has the figures only.

A line of 16 cells may also be the first row of a board of 16 by 16; with --shape 2x2 it is \
answered at once.

Example:
  sudoku-depth analyze puzzles.txt --format text
  sudoku-depth analyze puzzles.txt --rules chains --finish split --no-steps";

/// For `check -h`.
pub(crate) const CHECK_EXAMPLE: &str = "\
Example:
  sudoku-depth analyze puzzles.txt | sudoku-depth check";

/// For `check --help`.
pub(crate) const CHECK_LONG: &str = "\
Prints a line for each rejected record and nothing for the others.

From the premises alone: every step, the outcome, and the figures that follow from the steps. \
A checked proof that ends solved also shows that its solution is the only one, and one that ends \
in a contradiction that there is none, unless it rests on the premise of one solution.

By the same code that made the record: `checks`, that the rules see nothing more on a stuck board \
or before a probe or split, and how many solutions a board has whose proof does not tell. Not \
checked: that no other choice of premises is less deep.

A record may have 64 MiB, and refutations 60 deep in each other.

Example:
  sudoku-depth analyze puzzles.txt | sudoku-depth check";

/// For `machines -h`.
pub(crate) const MACHINES_EXAMPLE: &str = "\
Example:
  sudoku-depth machines puzzles.txt --format text";

/// For `machines --help`.
pub(crate) const MACHINES_LONG: &str = "\
Machines are simulated under one generous simplification: a layer is a pass. What a real network \
learns is another matter. Boards without exactly one solution are refused; where the rules get \
stuck, so do the machines, and say so.

  one_pass          one parallel look
  fixed_depth       `layers` passes: a Transformer, a state-space model
  ideal_diffusion   `steps` times `layers` passes, each time over the board as it starts
  commit_diffusion  `steps` times `layers` passes over what it wrote: by `order` confidence what
                    it is sure of, by order random as many cells as are due, sure or not
  autoregressive    `layers` passes for each cell in reading order; what is out of reach is a
                    forced guess, and the true digit is then written
  chain_of_thought  the steps of the proof one by one; a chain of n links is n of them
  looped            `loops` times `layers` passes over its own result
  hardware          `workers` share each pass, `latency` for a step of cost 1
  guess             all candidates of some cells at once, each on a copy of the board

A jsonl record is one JSON object per line. `runs` has for each machine its parameters and:
  filled, guessed, wrong, open   the blanks at the end: right and worked out; right by a guess or
                    given away after one; wrong; without a digit
  stuck             whether more passes would not have helped
  expected_right    how many blanks are right on average if the rest is guessed, each cell on its
                    own among the candidates its passes left; forced guesses count as such
  guess, conflicts  one such guess, and how often a house has a digit more than once in it
  serial            passes made one after the other, needed or not; of hardware the time
  work              tests made by all passes and copies, fruitless ones too
  written, peak     digits written by all passes, and by the widest; work, written and peak are
                    null for a guess with more than 1000 copies
Diffusion that commits, and loops, halt when the board is full.

`to_fill` tells how many loops of each number of layers fill the board, null if none do. `times` \
are those of `workers`, in the unit of `latency`: `by_pass` finishes each pass before the next, \
`by_chain` takes the step with the longest remaining chain as soon as its premises are there; \
`at_least` and `at_most` are Brent's bounds on the second. `guesses` lists the cells that leave \
the fewest passes, chosen one after the other, with the copies they take (`branches`, null above \
2^53, and `log10`) and the cells that stay `open`; the last entry, with `cells` null, guesses all. \
`log10_to_skip` has for each number of passes from 0 on the copies it takes to guess the rest.

The same seed gives the same record on every platform.

Example:
  sudoku-depth machines puzzles.txt --format text
  sudoku-depth machines puzzles.txt --rules locked --layers 8 --steps 1,2,3 --seed 7";

/// For `generate -h`.
pub(crate) const GENERATE_EXAMPLE: &str = "\
Example:
  sudoku-depth generate --seed 7 --depth 20..22 --count 5";

/// For `generate --help`.
pub(crate) const GENERATE_LONG: &str = "\
The same seed and version give the same puzzles on every platform, however many cores there are. \
Each puzzle has its own seed: of --count 5 --seed 7 the last is what --seed 11 gives.

A full grid is drawn, then digits are taken away while the rest still follows. Where that is not \
deep enough, givens are exchanged under a falling temperature, in attempts of growing length, until \
the depth is met or the budget is spent. A puzzle that the rules fill has one solution. One that is \
not found within the budget is told on standard error with the nearest there was, and the exit code \
is 1.

With --depth deepest all of the budget is spent, and for a single seed standard error tells of every \
board that is deeper than those before, with its attempt: --attempt makes that one again without the others. \
About half a million evaluations fit into a second on each core for naked and all singles on 9 by \
9; other rules take fifty times as long.

Depth is counted in passes; of chains, in links. With --minimal no given can be left out without a \
second solution; together with a symmetry that is rare.

Example:
  sudoku-depth generate --seed 7 --depth 20..22 --count 5
  sudoku-depth generate --seed 1 --shape 4x4 --rules singles --format csv
  sudoku-depth generate --seed 2 --depth 1..4 --givens 23 | sudoku-depth analyze --format text
  sudoku-depth generate --seed 3 --depth deepest --budget 100000000";

/// For `solve -h`.
pub(crate) const SOLVE_EXAMPLE: &str = "\
Example:
  echo 12..34.......... | sudoku-depth solve --count 2 --shape 2x2";

/// For `solve --help`.
pub(crate) const SOLVE_LONG: &str = "\
Each board gives exactly one line: a solution, or an empty line if there is none. With a --count \
above 1 it gives a line for each solution, and an empty line ends the list.

Example:
  echo 12..34.......... | sudoku-depth solve --count 2 --shape 2x2";
