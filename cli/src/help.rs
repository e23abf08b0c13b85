//! The longer help texts.

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
A jsonl record is one JSON object per line. Its `solution` is null unless there is exactly one; \
`house` is left out for naked singles; a board without a solution that the rules run into has a \
`contradiction` with the pass, the kind (twice, no_candidate or no_place), the house and digit or \
the cell, and its premises. csv has the figures only.

A line of 16 cells may also be the first row of a board of 16 by 16; with --shape 2x2 it is \
answered at once.

Example:
  sudoku-depth analyze puzzles.txt --format text";

/// For `check -h`.
pub(crate) const CHECK_EXAMPLE: &str = "\
Example:
  sudoku-depth analyze puzzles.txt | sudoku-depth check";

/// For `check --help`.
pub(crate) const CHECK_LONG: &str = "\
Prints a line for each rejected record and nothing for the others.

From the premises alone: every step, the outcome, and the figures that follow from the steps. \
A checked proof that ends solved also shows that its solution is the only one, and one that ends \
in a contradiction that there is none.

By the same code that made the record: `checks`, that the rules see nothing more on a stuck \
board, and how many solutions a stuck board has. Not checked: that no other choice of premises \
is less deep.

Example:
  sudoku-depth analyze puzzles.txt | sudoku-depth check";

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
