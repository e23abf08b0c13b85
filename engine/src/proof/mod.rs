//! The proof of a board: every step with its premises. It is a directed acyclic graph.

mod build;
pub mod check;
mod cone;
mod enter;
mod facts;
mod needs;
mod probe;
mod refute;
mod run;
mod split;

use std::fmt;

use crate::cell::{Candidate, Cell};
use crate::grid::Grid;
use crate::house::House;
use crate::pass::Conflict;
use crate::puzzle::Puzzle;
use crate::rule::{Method, Pattern, Rule};

pub use cone::{Cone, cone, descendants_of_given, support};
pub use enter::enter;
pub(crate) use run::sweep;
pub use run::{Prover, Standing, prove, prove_by_singles};

/// The number of a step: its position in the proof, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct StepId(pub u32);

impl StepId {
    /// Returns the position in the proof.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a step rests on: something that was there at the start, or an earlier step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Premise {
    /// A given of the puzzle.
    Given(Candidate),
    /// A candidate struck at the start.
    Struck(Candidate),
    /// The assumption of a world, in the steps of its refutation only.
    Assumed(Candidate),
    /// What an earlier step concluded.
    Step(StepId),
    /// That the puzzle has one solution: the premise of the uniqueness rules.
    OneSolution,
}

/// What a step adds to the board.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Conclusion {
    /// The digit goes into the cell.
    Place(Candidate),
    /// The candidates go: never none, row by row and upward.
    Eliminate(Vec<Candidate>),
}

impl Conclusion {
    /// Returns the candidate placed, or the first one that goes: no two steps of a proof share it.
    ///
    /// # Panics
    /// If it removes nothing, as no step of a proof does.
    pub fn first(&self) -> Candidate {
        match self {
            Self::Place(candidate) => *candidate,
            Self::Eliminate(candidates) => candidates[0],
        }
    }
}

/// What a rule saw.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Reason {
    /// A cell with one candidate left: a naked single.
    Cell,
    /// A house with one place left for a digit: a hidden single.
    House(House),
    /// A pattern, of a rule that is no single.
    Pattern(Box<Pattern>),
    /// A world that contradicts: of a probe or a split.
    Refutation(Box<Refutation>),
}

/// One use of a rule.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Step {
    /// Its number in the proof.
    pub id: StepId,
    /// The rule used.
    pub rule: Rule,
    /// What the rule saw.
    pub reason: Reason,
    /// What it adds to the board.
    pub conclusion: Conclusion,
    /// All it rests on, each needed: row by row by what the premises conclude, and upward within a
    /// cell; the premise of one solution comes last.
    pub premises: Vec<Premise>,
    /// The pass that wrote it down, counted from 1.
    pub pass: usize,
    /// The length of the longest chain of premises under it, its own cost included.
    pub depth: usize,
    /// How many serial steps it counts for: 1 for a single or a pattern of bounded size, the
    /// number of links for a chain.
    pub cost: usize,
}

impl Step {
    /// Returns the placement the step concludes, if it places a digit.
    pub const fn placement(&self) -> Option<Candidate> {
        match self.conclusion {
            Conclusion::Place(candidate) => Some(candidate),
            Conclusion::Eliminate(_) => None,
        }
    }

    /// Returns the candidates the step removes; none if it places a digit.
    pub fn eliminations(&self) -> &[Candidate] {
        match &self.conclusion {
            Conclusion::Place(_) => &[],
            Conclusion::Eliminate(candidates) => candidates,
        }
    }

    /// Returns the house of a hidden single.
    pub fn house(&self) -> Option<House> {
        match self.reason {
            Reason::House(house) => Some(house),
            _ => None,
        }
    }

    /// Returns the pattern of a rule that is no single.
    pub fn pattern(&self) -> Option<&Pattern> {
        match &self.reason {
            Reason::Pattern(pattern) => Some(pattern),
            _ => None,
        }
    }

    /// Returns the refutation behind a probe or a split.
    pub fn refutation(&self) -> Option<&Refutation> {
        match &self.reason {
            Reason::Refutation(refutation) => Some(refutation),
            _ => None,
        }
    }

    /// Returns the steps among the premises.
    pub fn step_premises(&self) -> impl Iterator<Item = StepId> {
        self.premises.iter().filter_map(|premise| match premise {
            Premise::Step(id) => Some(*id),
            _ => None,
        })
    }

    /// Returns the number of steps in it: itself, and those of its refutation.
    pub fn work(&self) -> usize {
        let inner = self.refutation().map_or(&[][..], |inner| &inner.steps);
        1 + inner.iter().map(Self::work).sum::<usize>()
    }
}

/// A world in which a candidate is assumed, and the contradiction it comes to; only what the
/// contradiction rests on is kept.
///
/// The assumption counts as placed there before the first pass, at depth 0, like everything that
/// stands on the board outside. Steps inside have the pass that is their depth. If the refutation
/// belongs to the step with number `n`, its own steps are numbered from `n` on; smaller numbers
/// mean steps outside that were written down before the pass of step `n` began.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Refutation {
    /// What is assumed.
    pub assumption: Candidate,
    /// The steps, pass by pass.
    pub steps: Vec<Step>,
    /// What they come to.
    pub contradiction: Contradiction,
}

/// Why a board has no solution, with what shows it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Contradiction {
    /// What is wrong.
    pub conflict: Conflict,
    /// All it rests on, each needed, ordered like the premises of a step.
    pub premises: Vec<Premise>,
    /// The pass that found it, counted from 1: the pass after the last that wrote something down.
    pub pass: usize,
    /// One more than the greatest depth among the premises; at most `pass`.
    pub depth: usize,
}

/// How a proof ended.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Outcome {
    /// Every cell is filled and no house has a digit twice.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// The board has no solution.
    Contradiction(Contradiction),
}

impl Outcome {
    /// Returns the name used in records: `solved`, `stuck` or `contradiction`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::Stuck => "stuck",
            Self::Contradiction(_) => "contradiction",
        }
    }
}

/// All that the rules derive from a puzzle, each step after the steps it rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Proof {
    /// The puzzle.
    pub puzzle: Puzzle,
    /// What a pass could see, and what happened when it saw nothing more.
    pub method: Method,
    /// The steps, pass by pass; within a pass first the placements, row by row, then the
    /// eliminations in the order of their rules.
    pub steps: Vec<Step>,
    /// How it ended.
    pub outcome: Outcome,
    /// Tests made by all passes, fruitless ones too.
    pub checks: usize,
}

impl Proof {
    /// Returns the step with this number.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.index())
    }

    /// Returns the step that places a digit into the cell.
    pub fn step_of_cell(&self, cell: Cell) -> Option<&Step> {
        let places_in = |step: &&Step| step.placement().is_some_and(|placed| placed.cell == cell);
        self.steps.iter().find(places_in)
    }

    /// Returns the candidate that orders a premise of this proof among others: what it places, or
    /// the first candidate it removes; nothing for the premise of one solution.
    pub fn candidate_of(&self, premise: Premise) -> Option<Candidate> {
        match premise {
            Premise::Given(candidate)
            | Premise::Struck(candidate)
            | Premise::Assumed(candidate) => Some(candidate),
            Premise::Step(id) => match &self.step(id)?.conclusion {
                Conclusion::Place(placed) => Some(*placed),
                Conclusion::Eliminate(gone) => gone.first().copied(),
            },
            Premise::OneSolution => None,
        }
    }

    /// Returns the number of passes up to the last that wrote something down.
    pub fn n_passes(&self) -> usize {
        self.steps.last().map_or(0, |step| step.pass)
    }

    /// Returns the board after this many passes: the givens and what was placed by then.
    pub fn grid_after(&self, n_passes: usize) -> Grid {
        let mut grid = self.puzzle.grid().clone();
        let steps = self.steps.iter().take_while(|step| step.pass <= n_passes);
        for Candidate { cell, digit } in steps.filter_map(Step::placement) {
            grid.set(cell, Some(digit));
        }
        grid
    }
}
