//! What can be wrong with a part of a proof.

use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::House;
use crate::proof::{Premise, StepId};
use crate::{Rule, RuleSet};

/// What is wrong with a part of a proof: what was expected and what was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flaw {
    /// The number of a step is not its position.
    Id {
        /// The number.
        found: StepId,
    },
    /// The rules of the proof do not have the rule.
    RuleNotInSet {
        /// The rule.
        rule: Rule,
        /// The rules of the proof.
        rules: RuleSet,
    },
    /// There is no such cell.
    CellOffBoard {
        /// The cell.
        cell: Cell,
    },
    /// There is no such digit.
    DigitTooGreat {
        /// The digit.
        digit: Digit,
        /// The greatest digit of the board.
        greatest: usize,
    },
    /// The cell is not open.
    CellFilled {
        /// The cell.
        cell: Cell,
        /// What fills it.
        by: Premise,
    },
    /// A hidden single does not name its house.
    HouseMissing,
    /// A naked single names a house.
    HouseUnasked {
        /// The house.
        house: House,
    },
    /// There is no such house.
    HouseOffBoard {
        /// The house.
        house: House,
    },
    /// The house does not hold the cell.
    HouseWithoutCell {
        /// The house.
        house: House,
        /// The cell.
        cell: Cell,
    },
    /// A premise is no given of the puzzle.
    NotGiven {
        /// The premise.
        candidate: Candidate,
    },
    /// A premise is no earlier step.
    NotEarlier {
        /// The premise.
        premise: StepId,
    },
    /// A premise was not yet on the board when the pass began.
    NotSmallerPass {
        /// The premise.
        premise: StepId,
        /// Its pass.
        pass_of_premise: usize,
        /// The pass that uses it.
        pass: usize,
    },
    /// A premise stands twice.
    PremiseTwice {
        /// The premise.
        premise: Premise,
    },
    /// A premise stands after one whose cell comes later, row by row.
    PremiseOrder {
        /// The premise.
        premise: Premise,
    },
    /// No premise takes away a candidate that must be gone.
    StillOpen {
        /// The candidate.
        candidate: Candidate,
    },
    /// The conclusion follows without the premise.
    PremiseUnused {
        /// The premise.
        premise: Premise,
    },
    /// The depth is not the one its premises give.
    Depth {
        /// The cost and the greatest depth of the premises.
        expected: usize,
        /// The depth.
        found: usize,
    },
    /// The pass is not the one that finds it.
    Pass {
        /// The pass that finds it.
        expected: usize,
        /// The pass.
        found: usize,
    },
    /// The pass is smaller than that of the step before.
    PassBack {
        /// The pass of the step before.
        pass_before: usize,
        /// The pass.
        pass: usize,
    },
    /// The cell comes before that of the step before, row by row, in the same pass.
    RowOrder {
        /// The cell of the step before.
        cell_before: Cell,
        /// The cell.
        cell: Cell,
    },
    /// The candidate was gone when the pass began.
    CandidateGone {
        /// The candidate.
        candidate: Candidate,
        /// What took it away.
        by: Candidate,
    },
    /// A house has a digit twice, and still the passes went on or ended well.
    Repeated {
        /// The placement of the earlier step.
        first: Candidate,
        /// The placement of the later one.
        second: Candidate,
    },
    /// The board is said to be solved, and a cell is open.
    CellOpen {
        /// The cell.
        cell: Cell,
    },
    /// The board is said to be stuck, and no cell is open.
    NothingOpen,
    /// The premises do not place the digit twice in the house.
    NotTwice {
        /// The house.
        house: House,
        /// The digit.
        digit: Digit,
        /// How often they place it.
        found: usize,
    },
    /// The rules do not look into houses, so they cannot miss a place there.
    ConflictUnseen {
        /// The rules of the proof.
        rules: RuleSet,
    },
    /// The digit that is said to have no place in a house has one.
    DigitPlaced {
        /// The house.
        house: House,
        /// The digit.
        digit: Digit,
        /// Where it stands.
        cell: Cell,
    },
}
