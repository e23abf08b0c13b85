//! Synchronous passes: all rules look at the board as it stood when the pass began, and all
//! they find is written down together.

use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::grid::Grid;
use crate::house::House;
use crate::marks::Marks;
use crate::proof;
use crate::puzzle::Puzzle;
use crate::rule::{Findings, Finish, Method, Recall, Rule, RuleSet, Sight};

/// How a run of passes ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// Every cell is filled and no house has a digit twice.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// The board cannot be right: there is no solution.
    Contradiction(Conflict),
}

/// What shows that a board has no solution.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Conflict {
    /// A house holds a digit twice: two findings of one pass.
    Twice(House, Digit),
    /// An open cell has no candidate left.
    NoCandidate(Cell),
    /// A digit has no place left in a house.
    NoPlace(House, Digit),
}

/// The passes of a board, counted but not proven.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sweep {
    /// Placements per pass, up to the last pass that wrote something down.
    pub profile: Vec<usize>,
    /// Tests made, fruitless ones too, those of a last pass that found nothing included.
    pub checks: usize,
    /// How it ended.
    pub ending: Ending,
}

/// Runs passes until the board is solved, stuck or contradictory, without keeping a proof.
///
/// ```
/// use engine::{RuleSet, notation, pass};
/// let board = "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
/// let puzzle = notation::read_one(board, &Default::default()).unwrap().puzzle().unwrap();
/// let n_passes = |rules| pass::sweep(&puzzle, rules).profile.len();
/// assert_eq!(n_passes(RuleSet::Singles), 23);
/// assert_eq!(n_passes(RuleSet::Locked), 15);
/// assert_eq!(n_passes(RuleSet::Subsets), 10);
/// ```
pub fn sweep(puzzle: &Puzzle, method: impl Into<Method>) -> Sweep {
    let method = method.into();
    if method.finish != Finish::Stop {
        // What a split costs depends on the premises within.
        return proof::sweep(puzzle, method);
    }
    let mut has_rivals = false;
    let mut world = World::of(puzzle, method);
    let mut findings = Findings::new(puzzle.shape(), false);
    let mut recall = Recall::default();
    let ending = loop {
        match world.look(&mut findings, &mut recall) {
            Look::Over(ending) => break ending,
            Look::Found => {
                has_rivals |= findings.has_rivals();
                world.write(&findings);
            }
            Look::Nothing => break Ending::Stuck,
        }
    };
    if has_rivals {
        // Which of two equal findings is written depends on their premises.
        return proof::sweep(puzzle, method);
    }
    world.into_sweep(ending)
}

/// What a look at the board brings.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Look {
    /// The board is solved or contradictory.
    Over(Ending),
    /// There are findings.
    Found,
    /// The rules see nothing more.
    Nothing,
}

impl Look {
    fn of(findings: &Findings) -> Self {
        if findings.is_empty() {
            Self::Nothing
        } else {
            Self::Found
        }
    }
}

/// A board under way: the real one, or one in which something is assumed.
#[derive(Clone, Debug)]
pub(crate) struct World<S = Method> {
    marks: Marks,
    /// What its passes look with.
    sight: S,
    /// The last pass that wrote something down.
    clock: usize,
    checks: usize,
    profile: Vec<usize>,
}

impl<S: Sight> World<S> {
    /// Returns the board as it starts.
    pub(crate) fn of(puzzle: &Puzzle, sight: S) -> Self {
        Self::on(puzzle, puzzle.grid(), sight)
    }

    /// Returns the board as it starts if these digits stand on it, right or wrong.
    pub(crate) fn on(puzzle: &Puzzle, grid: &Grid, sight: S) -> Self {
        Self {
            marks: Marks::on(puzzle, grid, sight.needs_index()),
            sight,
            clock: 0,
            checks: 0,
            profile: Vec::new(),
        }
    }

    /// Returns this world with a digit assumed in an open cell, before the first pass.
    pub(crate) fn assuming(&self, cell: usize, digit: Digit) -> Self {
        let mut world = self.clone();
        world.begin(cell, digit);
        world
    }

    /// Makes this the world `outer` with a digit assumed in an open cell, before the first pass.
    pub(crate) fn assume(&mut self, outer: &Self, cell: usize, digit: Digit) {
        self.marks.clone_from(&outer.marks);
        self.sight = outer.sight;
        self.begin(cell, digit);
    }

    fn begin(&mut self, cell: usize, digit: Digit) {
        self.clock = 0;
        self.checks = 0;
        self.profile.clear();
        self.marks.write(cell, digit);
        self.marks.read();
    }

    pub(crate) const fn marks(&self) -> &Marks {
        &self.marks
    }

    pub(crate) fn method(&self) -> Method {
        self.sight.method()
    }

    /// Returns the last pass that wrote something down.
    pub(crate) const fn clock(&self) -> usize {
        self.clock
    }

    pub(crate) const fn checks(&self) -> usize {
        self.checks
    }

    /// Counts tests made elsewhere for this board.
    pub(crate) fn add_checks(&mut self, checks: usize) {
        self.checks += checks;
    }

    /// Looks at the board with all rules: those of cost 1, and where they see nothing, chains.
    pub(crate) fn look(&mut self, findings: &mut Findings, recall: &mut Recall) -> Look {
        if let Some(ending) = self.ending() {
            return Look::Over(ending);
        }
        match self.find(findings, recall) {
            Look::Nothing => {
                self.checks += self.n_checks_for_chains();
                self.look_for_chains(findings)
            }
            look => look,
        }
    }

    /// Looks for what the rules of cost 1 see.
    pub(crate) fn find(&self, findings: &mut Findings, recall: &mut Recall) -> Look {
        self.sight.find(&self.marks, findings, recall);
        Look::of(findings)
    }

    /// Begins a pass: counts its tests, and tells whether the board is solved or contradictory.
    pub(crate) fn ending(&mut self) -> Option<Ending> {
        self.checks += self.sight.n_checks(&self.marks);
        if let Some(conflict) = find_conflict(&self.marks, self.method().rules) {
            return Some(Ending::Contradiction(conflict));
        }
        (self.marks.n_open() == 0).then_some(Ending::Solved)
    }

    /// Looks again for what goes, after other placements were chosen.
    pub(crate) fn find_eliminations(&self, findings: &mut Findings, recall: &mut Recall) {
        self.sight.find_eliminations(&self.marks, findings, recall);
    }

    /// Looks for the shortest chains, where the rules of cost 1 saw nothing.
    pub(crate) fn look_for_chains(&self, findings: &mut Findings) -> Look {
        if self.method().rules < RuleSet::Chains {
            return Look::Nothing;
        }
        self.sight.find_chains(&self.marks, findings);
        Look::of(findings)
    }

    /// Returns the tests a look for chains makes.
    pub(crate) fn n_checks_for_chains(&self) -> usize {
        if self.method().rules >= RuleSet::Chains {
            self.marks.n_candidates()
        } else {
            0
        }
    }

    /// Writes the findings down and reads the board; the clock moves on by their cost.
    pub(crate) fn write(&mut self, findings: &Findings) {
        for finding in findings.placements() {
            self.marks.write(usize::from(finding.cell), finding.digit);
        }
        for &(cell, digits) in findings.removed() {
            self.marks.eliminate(usize::from(cell), digits);
        }
        self.pass_by(findings.cost(), findings.placements().len());
    }

    /// Takes away candidates that were refuted, which took this many passes.
    pub(crate) fn eliminate(&mut self, refuted: &[(u16, Digit)], n_passes: usize) {
        for &(cell, digit) in refuted {
            self.marks
                .eliminate(usize::from(cell), DigitSet::only(digit));
        }
        self.pass_by(n_passes, 0);
    }

    fn pass_by(&mut self, n_passes: usize, n_placements: usize) {
        self.clock += n_passes;
        self.profile.resize(self.clock - 1, 0);
        self.profile.push(n_placements);
        self.marks.read();
    }

    pub(crate) fn into_sweep(self, ending: Ending) -> Sweep {
        Sweep {
            profile: self.profile,
            checks: self.checks,
            ending,
        }
    }
}

/// Finds the first conflict: a digit twice in a house, a cell without a candidate, and, where
/// the rules look into houses, a digit without a place.
fn find_conflict(marks: &Marks, rules: RuleSet) -> Option<Conflict> {
    if let Some((house, digit)) = marks.clash() {
        return Some(Conflict::Twice(house, digit));
    }
    if let Some(cell) = marks.bare_cell() {
        return Some(Conflict::NoCandidate(cell));
    }
    if !rules.has(Rule::HiddenSingle) {
        return None;
    }
    let (house, digit) = marks.digit_without_place()?;
    Some(Conflict::NoPlace(house, digit))
}
