//! What can be wrong with a part of a proof.

use super::{Counted, ReasonKind};
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::House;
use crate::proof::{Premise, StepId};
use crate::{Method, Rule, RuleSet};

/// What is wrong with a part of a proof: what was expected and what was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Flaw {
    /// The number of a step is not its position.
    Id {
        /// The number.
        found: StepId,
    },
    /// The method of the proof does not have the rule.
    RuleNotInMethod {
        /// The rule.
        rule: Rule,
        /// The method of the proof.
        method: Method,
    },
    /// A world is probed or split inside of a probe.
    InsideProbe {
        /// The rule that asks for a world of its own.
        rule: Rule,
    },
    /// The rule places a digit, and the step removes candidates.
    PlacesNothing {
        /// The rule.
        rule: Rule,
    },
    /// The rule removes candidates, and the step places a digit.
    RemovesNothing {
        /// The rule.
        rule: Rule,
    },
    /// No candidate is removed.
    NothingRemoved,
    /// The candidates removed are not in order, or one stands twice.
    RemovedOrder {
        /// The candidate that stands too late.
        candidate: Candidate,
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
    /// The reason is not of the kind that the rule has.
    Reason {
        /// The kind of the rule.
        expected: ReasonKind,
        /// The kind of the reason.
        found: ReasonKind,
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
    /// The pattern has too many or too few of something.
    Count {
        /// Of what.
        what: Counted,
        /// How many the rule has.
        expected: usize,
        /// How many the pattern has.
        found: usize,
    },
    /// The house is of another kind than the rule asks for there.
    HouseKind {
        /// The house.
        house: House,
    },
    /// The houses of a pattern are not in order, or one stands twice.
    HouseOrder {
        /// The house that stands too late.
        house: House,
    },
    /// The cells of a pattern are not in order, or one stands twice.
    CellOrder {
        /// The cell that stands too late.
        cell: Cell,
    },
    /// The cell has no part in a pattern of this kind.
    CellMisplaced {
        /// The cell.
        cell: Cell,
    },
    /// The pattern is not the one that the rule names.
    OtherPattern {
        /// The rule.
        rule: Rule,
    },
    /// A link does not begin where the one before it ends.
    LinkApart {
        /// The position of the link, counted from 0.
        index: usize,
    },
    /// A link is strong where a weak one belongs, or the other way round.
    LinkTurn {
        /// The position of the link, counted from 0.
        index: usize,
    },
    /// The candidates of a link are not linked in the way it says.
    LinkUnlinked {
        /// The position of the link, counted from 0.
        index: usize,
    },
    /// Without the odd digit, a digit of a house has neither no place nor two.
    PlacesOfDigit {
        /// The house.
        house: House,
        /// The digit.
        digit: Digit,
        /// How many places it has.
        found: usize,
    },
    /// The pattern says nothing against a candidate that is removed.
    NotExcluded {
        /// The candidate.
        candidate: Candidate,
    },
    /// The candidate that is removed is not the one that was assumed.
    NotAssumption {
        /// What was assumed.
        assumption: Candidate,
    },
    /// Nothing in the refutation rests on the step.
    StepUnused {
        /// The step.
        step: StepId,
    },
    /// The refutation rests on something that is no premise of the step.
    PremiseMissing {
        /// What it rests on.
        premise: Premise,
    },
    /// A premise is not struck at the start.
    NotStruck {
        /// The premise.
        candidate: Candidate,
    },
    /// A premise is assumed neither in the world of the step nor around it.
    NotAssumed {
        /// The premise.
        candidate: Candidate,
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
    /// A premise stands after one that belongs behind it.
    PremiseOrder {
        /// The premise.
        premise: Premise,
    },
    /// No premise takes away a candidate that must be gone.
    StillOpen {
        /// The candidate.
        candidate: Candidate,
    },
    /// No premise fills a cell that must not be open.
    CellUnfilled {
        /// The cell.
        cell: Cell,
    },
    /// The conclusion follows without the premise.
    PremiseUnused {
        /// The premise.
        premise: Premise,
    },
    /// The cost is not that of the rule.
    Cost {
        /// The cost of the rule.
        expected: usize,
        /// The cost.
        found: usize,
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
    /// A placement stands after an elimination of the same pass.
    PlacementLate {
        /// The candidate placed.
        candidate: Candidate,
    },
    /// The rule comes before that of the step before, in the same pass.
    RuleOrder {
        /// The rule of the step before.
        rule_before: Rule,
        /// The rule.
        rule: Rule,
    },
    /// The assumption comes before that of the step before, in the same pass.
    AssumptionOrder {
        /// The assumption of the step before.
        before: Candidate,
        /// The assumption.
        assumption: Candidate,
    },
    /// No single look finds what two rules found in one pass.
    MixedPass {
        /// The rule of the step before.
        rule_before: Rule,
        /// The rule.
        rule: Rule,
    },
    /// More than one cell was split in a pass.
    SplitCell {
        /// The cell split by the step before.
        cell_before: Cell,
        /// The cell split by the step.
        cell: Cell,
    },
    /// The candidate was gone already.
    CandidateGone {
        /// The candidate.
        candidate: Candidate,
        /// What took it away.
        by: Premise,
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
