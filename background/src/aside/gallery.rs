//! Boards of the gallery, worked out one after the other.

use engine::proof::Prover;
use engine::{Digit, Grid, Measures, Outcome, Proof, Puzzle, RuleSet};
use serde::{Deserialize, Serialize};

use super::Task;
use crate::message::encode;

/// Asks for the figures of boards.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The boards, each with the rule set it is meant for.
    pub boards: Vec<(Grid, RuleSet)>,
}

/// The figures of the next board; they come in the order of the boards.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer(pub Figures);

/// What the engine makes of a board, under the rule set it is meant for.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Figures {
    /// Cells with a given.
    pub givens: usize,
    /// Cells without.
    pub blanks: usize,
    /// Cells the first pass fills.
    pub one_pass: usize,
    /// How it ends.
    pub end: End,
    /// The way there, to be drawn.
    pub way: Way,
}

/// How a board ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum End {
    /// Every cell is filled.
    Solved {
        /// The longest chain.
        depth: usize,
    },
    /// The rules see nothing more.
    Stuck {
        /// Cells that are left open.
        left: usize,
    },
}

/// What is filled when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Way {
    /// Placements per pass.
    pub profile: Vec<usize>,
    /// By cell: the digit, and the pass that places it.
    pub placed: Vec<Option<(Digit, u16)>>,
}

impl Figures {
    /// Returns what a proof came to.
    pub fn of(proof: &Proof) -> Self {
        let measures = Measures::of(proof);
        let shape = proof.puzzle.shape();
        let mut placed = vec![None; shape.n_cells()];
        for step in &proof.steps {
            if let Some(candidate) = step.placement() {
                let pass = u16::try_from(step.pass).unwrap_or(u16::MAX);
                placed[candidate.cell.index(shape)] = Some((candidate.digit, pass));
            }
        }
        Self {
            givens: proof.puzzle.n_givens(),
            blanks: measures.blanks,
            one_pass: measures.one_pass,
            end: match proof.outcome {
                Outcome::Solved => End::Solved {
                    depth: measures.span,
                },
                _ => End::Stuck {
                    left: measures.blanks - measures.filled,
                },
            },
            way: Way {
                profile: measures.profile,
                placed,
            },
        }
    }

    /// Returns what is known of digits that are no puzzle: they count as stuck at the start.
    fn of_no_puzzle(grid: &Grid) -> Self {
        let n_cells = grid.shape().n_cells();
        let givens = grid.n_filled();
        Self {
            givens,
            blanks: n_cells - givens,
            one_pass: 0,
            end: End::Stuck {
                left: n_cells - givens,
            },
            way: Way {
                profile: Vec::new(),
                placed: vec![None; n_cells],
            },
        }
    }

    /// Returns how deep it is; a board where the rules are stuck has no depth.
    pub const fn depth(&self) -> Option<usize> {
        match self.end {
            End::Solved { depth } => Some(depth),
            End::Stuck { .. } => None,
        }
    }
}

/// The boards that are left, the last of them first, and the one at hand.
pub(super) struct Gallery {
    left: Vec<(Grid, RuleSet)>,
    at_hand: Option<Box<Prover>>,
}

impl Gallery {
    pub(super) fn new(mut order: Order) -> Self {
        order.boards.reverse();
        Self {
            left: order.boards,
            at_hand: None,
        }
    }

    /// Takes the next board up; if it is no puzzle, there is nothing to work out.
    fn begin(&mut self, grid: Grid, rules: RuleSet) -> Option<Figures> {
        let Ok(puzzle) = Puzzle::try_from(grid.clone()) else {
            return Some(Figures::of_no_puzzle(&grid));
        };
        self.at_hand = Some(Box::new(Prover::new(puzzle, rules)));
        None
    }
}

impl Task for Gallery {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let done = match (&mut self.at_hand, self.left.last()) {
            (Some(prover), _) => prover.advance().map(|proof| Figures::of(&proof)),
            (None, None) => return true,
            (None, Some(_)) => {
                let next = self.left.pop();
                next.and_then(|(grid, rules)| self.begin(grid, rules))
            }
        };
        if let Some(figures) = done {
            self.at_hand = None;
            answers.push(encode(&Answer(figures)));
        }
        self.at_hand.is_none() && self.left.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::decode;
    use engine::notation;

    fn board(text: &str, rules: RuleSet) -> (Grid, RuleSet) {
        let read = notation::read_one(text, &Default::default());
        (read.unwrap().grid, rules)
    }

    /// Works boards out and returns their figures.
    fn figures(boards: Vec<(Grid, RuleSet)>) -> Vec<Figures> {
        let mut task = Gallery::new(Order { boards });
        let mut answers = Vec::new();
        while !task.advance(&mut answers) {}
        let read = |bytes: &Vec<u8>| decode::<Answer>(bytes).unwrap().0;
        answers.iter().map(read).collect()
    }

    const JPF: &str =
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
    const ESCARGOT: &str =
        "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..";

    #[test]
    fn known_boards_have_their_known_figures_in_their_order() {
        let boards = [
            (JPF, RuleSet::Singles),
            (ESCARGOT, RuleSet::Singles),
            (JPF, RuleSet::Subsets),
        ];
        let known = figures(boards.map(|(text, rules)| board(text, rules)).to_vec());
        let depths: Vec<Option<usize>> = known.iter().map(Figures::depth).collect();
        assert_eq!(depths, [Some(23), None, Some(10)]);
        let jpf = &known[0];
        assert_eq!((jpf.givens, jpf.blanks, jpf.one_pass), (24, 57, 3));
        assert_eq!(
            (jpf.way.profile.len(), jpf.way.profile.iter().sum()),
            (23, 57)
        );
        assert_eq!(jpf.way.placed.iter().flatten().count(), 57);
        assert_eq!(known[1].end, End::Stuck { left: 57 });
        assert_eq!(known[1].way.placed.iter().flatten().count(), 1);
    }

    #[test]
    fn what_is_no_puzzle_is_stuck_at_the_start() {
        let known = figures(vec![board("11..............", RuleSet::Singles)]);
        assert_eq!(
            (known[0].givens, known[0].end),
            (2, End::Stuck { left: 14 })
        );
        assert!(known[0].way.profile.is_empty());
    }

    #[test]
    fn no_boards_are_done_at_once() {
        assert_eq!(figures(Vec::new()), []);
    }
}
