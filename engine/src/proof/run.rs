//! Proves a board: passes, and where the rules see nothing more, probes and splits.

use super::build::Builder;
use super::probe::probe;
use super::split::split;
use super::{Outcome, Proof};
use crate::cell::Cell;
use crate::digit::Digit;
use crate::grid::Grid;
use crate::pass::{Ending, Look, Sweep, World};
use crate::puzzle::Puzzle;
use crate::rule::{Findings, Finish, Method};
use crate::solve::{Progress, Search};

/// The positions the solver may look at to tell whether a split can finish a board.
const SOLVER_BUDGET: usize = 500_000;

/// Derives all that the method can from the puzzle, pass by pass, with premises for every step.
///
/// A board is split only if it has no more than one solution, as far as the counting solver can
/// tell: no split finishes another.
///
/// ```
/// use engine::{Premise, RuleSet, notation, proof};
/// let board = notation::read_one("12.. 3412 2143 4321", &Default::default()).unwrap();
/// let proof = proof::prove(&board.puzzle().unwrap(), RuleSet::Singles);
/// let step = &proof.steps[0];
/// assert_eq!(step.placement().unwrap().to_string(), "r1c3=3");
/// assert_eq!((step.rule.name(), step.pass, step.depth), ("hidden_single", 1, 1));
/// assert!(step.premises.iter().all(|p| matches!(p, Premise::Given(_))));
/// ```
pub fn prove(puzzle: &Puzzle, method: impl Into<Method>) -> Proof {
    let method = method.into();
    let (mut builder, world, ending) = start(puzzle, method);
    let outcome = match ending {
        Ending::Solved => Outcome::Solved,
        Ending::Stuck => Outcome::Stuck,
        Ending::Contradiction(conflict) => Outcome::Contradiction(builder.contradiction(conflict)),
    };
    Proof {
        puzzle: puzzle.clone(),
        method,
        steps: builder.into_steps(),
        outcome,
        checks: world.checks(),
    }
}

/// Counts passes as [`prove`] makes them.
pub(crate) fn sweep(puzzle: &Puzzle, method: Method) -> Sweep {
    let (_, world, ending) = start(puzzle, method);
    world.into_sweep(ending)
}

fn start(puzzle: &Puzzle, method: Method) -> (Builder, World, Ending) {
    let mut builder = Builder::of(puzzle);
    let mut world = World::of(puzzle, method);
    let mut solution = Solution::NotSought(puzzle.clone());
    let ending = run(&mut world, &mut builder, &mut solution, usize::MAX);
    (builder, world, ending)
}

/// What is known of the solutions in a world; proofs do not rest on it.
#[derive(Clone)]
pub(super) enum Solution {
    /// Nothing yet.
    NotSought(Puzzle),
    /// There is none.
    None,
    /// There is one.
    One(Grid),
    /// There are several, or too many positions to tell.
    Unclear,
}

impl Solution {
    /// Returns the digit of the cell in the only solution.
    pub(super) fn digit(&self, cell: Cell) -> Option<Digit> {
        match self {
            Self::One(grid) => grid.get(cell),
            _ => None,
        }
    }

    fn seek(&mut self) {
        let Self::NotSought(puzzle) = self else {
            return;
        };
        let mut search = Search::of(puzzle);
        *self = match search.next_within(SOLVER_BUDGET) {
            Progress::Exhausted => Self::None,
            Progress::Paused => Self::Unclear,
            Progress::Found(grid) => match search.next_within(SOLVER_BUDGET) {
                Progress::Exhausted => Self::One(grid),
                Progress::Found(_) | Progress::Paused => Self::Unclear,
            },
        };
    }
}

/// Works on a world to its end, or until `n_passes` have gone by.
pub(super) fn run(
    world: &mut World,
    builder: &mut Builder,
    solution: &mut Solution,
    n_passes: usize,
) -> Ending {
    let mut findings = Findings::new(world.marks().shape(), true);
    while world.clock() < n_passes {
        match world.look(&mut findings) {
            Look::Over(ending) => return ending,
            Look::Found => {
                builder.add_pass(&mut findings);
                world.write(&findings);
            }
            Look::Nothing => {
                if !finish(world, builder, solution) {
                    return Ending::Stuck;
                }
            }
        }
    }
    Ending::Stuck
}

/// Goes on where the rules see nothing more; returns whether anything came of it.
fn finish(world: &mut World, builder: &mut Builder, solution: &mut Solution) -> bool {
    let finish = world.method().finish;
    if finish == Finish::Stop {
        return false;
    }
    if probe(world, builder) {
        return true;
    }
    if finish == Finish::Probe {
        return false;
    }
    solution.seek();
    !matches!(solution, Solution::Unclear) && split(world, builder, solution)
}
