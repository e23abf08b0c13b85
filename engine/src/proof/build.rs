//! Proves a board: runs the passes and gives every finding its premises.
//!
//! For each candidate an inference needs gone there are often several reasons. The choice is
//! fixed, so that the same board always gets the same proof, and the least deep one.

use std::cmp::Reverse;

use super::needs::{Chosen, Gone, NOWHERE, Needs};
use super::{Conclusion, Contradiction, Outcome, Premise, Proof, Step, StepId};
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::geometry::Geometry;
use crate::house::House;
use crate::pass::{self, Conflict, Ending, Sweep};
use crate::puzzle::Puzzle;
use crate::rule::{Finding, Findings, RuleSet};
use crate::shape::Shape;

/// Derives all that the rules can from the puzzle, pass by pass, with premises for every step.
///
/// ```
/// use engine::{Premise, RuleSet, notation, proof};
/// let board = notation::read_one("12.. 3412 2143 4321", &Default::default()).unwrap();
/// let proof = proof::prove(&board.puzzle().unwrap(), RuleSet::Singles);
/// let step = &proof.steps[0];
/// assert_eq!(step.placement().to_string(), "r1c3=3");
/// assert_eq!((step.rule.name(), step.pass, step.depth), ("hidden_single", 1, 1));
/// assert!(step.premises.iter().all(|p| matches!(p, Premise::Given(_))));
/// ```
pub fn prove(puzzle: &Puzzle, rules: RuleSet) -> Proof {
    let (builder, sweep) = Builder::run(puzzle, rules);
    let outcome = match sweep.ending {
        Ending::Solved => Outcome::Solved,
        Ending::Stuck => Outcome::Stuck,
        Ending::Contradiction(conflict) => Outcome::Contradiction(Contradiction {
            conflict,
            premises: builder.premises_of_conflict(conflict),
            pass: sweep.profile.len() + 1,
        }),
    };
    Proof {
        puzzle: puzzle.clone(),
        rules,
        steps: builder.steps,
        outcome,
        checks: sweep.checks,
    }
}

/// Counts passes as [`prove`] makes them.
pub(crate) fn sweep(puzzle: &Puzzle, rules: RuleSet) -> Sweep {
    Builder::run(puzzle, rules).1
}

/// A placed digit with its step; no step for a given.
#[derive(Clone, Copy, Debug)]
struct Placed {
    digit: Digit,
    step: Option<StepId>,
}

/// The proof so far, and where every digit of it stands.
struct Builder {
    shape: Shape,
    geometry: &'static Geometry,
    steps: Vec<Step>,
    /// By cell index.
    placed: Vec<Option<Placed>>,
    /// Depth of the step that filled the cell, by cell index; 0 for a given.
    depth_of_cell: Vec<u32>,
    /// Cell index by house index and digit index; `NOWHERE` while the house lacks the digit.
    place_of_digit: Vec<u16>,
    n_passes: usize,
}

impl Builder {
    fn run(puzzle: &Puzzle, rules: RuleSet) -> (Self, Sweep) {
        let mut builder = Self::of(puzzle);
        let sweep = pass::run(puzzle, rules, |findings| builder.add_pass(findings));
        (builder, sweep)
    }

    fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let mut builder = Self {
            shape,
            geometry: Geometry::of(shape),
            steps: Vec::with_capacity(puzzle.n_blanks()),
            placed: vec![None; shape.n_cells()],
            depth_of_cell: vec![0; shape.n_cells()],
            place_of_digit: vec![NOWHERE; shape.n_houses() * shape.size()],
            n_passes: 0,
        };
        for (cell, digit) in puzzle.grid().digits().iter().enumerate() {
            if let &Some(digit) = digit {
                builder.place(cell, Placed { digit, step: None });
            }
        }
        builder
    }

    fn place(&mut self, cell: usize, placed: Placed) {
        self.placed[cell] = Some(placed);
        for house in self.geometry.houses_of_cell[cell] {
            let slot = usize::from(house) * self.shape.size() + placed.digit.index();
            self.place_of_digit[slot] = cell as u16;
        }
    }

    /// Adds the findings of one pass as steps, and writes them down together.
    fn add_pass(&mut self, findings: &mut Findings) {
        self.n_passes += 1;
        findings.sort();
        let first = self.steps.len();
        for position in 0..findings.as_slice().len() {
            let (finding, premises) = self.choose_rival(findings, position);
            findings.replace(position, finding.digit);
            self.add_step(finding, premises.as_slice());
        }
        for index in first..self.steps.len() {
            let step = &self.steps[index];
            let Candidate { cell, digit } = step.placement();
            let placed = Placed {
                digit,
                step: Some(step.id),
            };
            let index = cell.index(self.shape);
            self.depth_of_cell[index] = step.depth as u32;
            self.place(index, placed);
        }
    }

    /// Returns the finding to credit among those of equal rank, and its premises: the one with
    /// the fewest premises that are not givens, then with the lowest digit.
    fn choose_rival(&self, findings: &Findings, position: usize) -> (Finding, Chosen) {
        let first = findings.as_slice()[position];
        std::iter::once(first)
            .chain(findings.rivals_of(first))
            .map(|finding| (finding, self.choose(&self.needs_of(finding))))
            .min_by_key(|(finding, chosen)| {
                let is_step = |&&cell: &&u16| self.depth_of(cell) > 0;
                (
                    chosen.as_slice().iter().filter(is_step).count(),
                    finding.digit,
                )
            })
            .expect("the first finding is always there")
    }

    fn add_step(&mut self, finding: Finding, cells: &[u16]) {
        let depth = cells.iter().map(|&cell| self.depth_of(cell)).max();
        let rule = finding.rule();
        self.steps.push(Step {
            id: StepId(self.steps.len() as u32),
            rule,
            house: finding
                .house
                .map(|house| House::from_index(usize::from(house), self.shape)),
            conclusion: Conclusion::Place(Candidate {
                cell: Cell::from_index(usize::from(finding.cell), self.shape),
                digit: finding.digit,
            }),
            premises: self.to_premises(cells),
            pass: self.n_passes,
            depth: depth.unwrap_or(0) as usize + rule.cost(),
        });
    }

    fn depth_of(&self, cell: u16) -> u32 {
        self.depth_of_cell[usize::from(cell)]
    }

    fn to_premises(&self, cells: &[u16]) -> Vec<Premise> {
        let premise = |&cell: &u16| {
            let placed = self.placed[usize::from(cell)]?;
            Some(match placed.step {
                Some(step) => Premise::Step(step),
                None => Premise::Given(Candidate {
                    cell: Cell::from_index(usize::from(cell), self.shape),
                    digit: placed.digit,
                }),
            })
        };
        // A size hint of a filter starts at nothing: ask for the room at once.
        let mut premises = Vec::with_capacity(cells.len());
        premises.extend(cells.iter().filter_map(premise));
        premises
    }

    /// Returns what must be gone for the finding to follow.
    fn needs_of(&self, finding: Finding) -> Needs {
        match finding.house {
            Some(house) => self.needs_of_house(usize::from(house), finding.digit, finding.cell),
            None => self.needs_of_cell(usize::from(finding.cell), Some(finding.digit)),
        }
    }

    /// The digit must be gone from every cell of the house but `except`.
    fn needs_of_house(&self, house: usize, digit: Digit, except: u16) -> Needs {
        let mut needs = Needs::default();
        for &cell in &self.geometry.cells_of_house[house] {
            if cell != except {
                needs.push(self.gone(usize::from(cell), digit));
            }
        }
        needs
    }

    /// Every digit but `except` must be gone from the cell.
    fn needs_of_cell(&self, cell: usize, except: Option<Digit>) -> Needs {
        let mut needs = Needs::default();
        for digit in (0..self.shape.size()).map(Digit::from_index) {
            if Some(digit) != except {
                needs.push(self.gone(cell, digit));
            }
        }
        needs
    }

    /// Lists the reasons a candidate is gone: a peer with the digit, or its own cell filled.
    fn gone(&self, cell: usize, digit: Digit) -> Gone {
        let [row, column, block] = self.geometry.houses_of_cell[cell].map(|house| {
            self.place_of_digit[usize::from(house) * self.shape.size() + digit.index()]
        });
        let own = if self.placed[cell].is_some() {
            cell as u16
        } else {
            NOWHERE
        };
        [row, column, block, own]
    }

    /// Chooses the premises: for each need in turn the least deep reason, among equals one
    /// already chosen, then the lowest cell. Then drops, deepest and highest first, each that
    /// the others make needless. What is left is in the order of the cells.
    fn choose(&self, needs: &Needs) -> Chosen {
        let mut chosen = Chosen::default();
        for need in needs.as_slice() {
            let reasons = need.iter().filter(|&&cell| cell != NOWHERE);
            let best = reasons.min_by_key(|&&cell| {
                let is_new = u64::from(!chosen.contains(cell));
                u64::from(self.depth_of(cell)) << 17 | is_new << 16 | u64::from(cell)
            });
            if let Some(&cell) = best {
                chosen.add(cell);
            }
        }
        chosen.sort_by_key(|cell| Reverse((self.depth_of(cell), cell)));
        chosen.drop_needless(needs);
        chosen.sort_by_key(|cell| cell);
        chosen
    }

    fn premises_of_conflict(&self, conflict: Conflict) -> Vec<Premise> {
        let cells = match conflict {
            Conflict::Twice(house, digit) => self.first_two(house, digit),
            Conflict::NoCandidate(cell) => {
                self.choose(&self.needs_of_cell(cell.index(self.shape), None))
            }
            Conflict::NoPlace(house, digit) => {
                self.choose(&self.needs_of_house(house.index(self.shape), digit, NOWHERE))
            }
        };
        self.to_premises(cells.as_slice())
    }

    fn first_two(&self, house: House, digit: Digit) -> Chosen {
        let holds = |&&cell: &&u16| {
            self.placed[usize::from(cell)].is_some_and(|placed| placed.digit == digit)
        };
        self.geometry.cells_of_house[house.index(self.shape)]
            .iter()
            .filter(holds)
            .take(2)
            .fold(Chosen::default(), |mut chosen, &cell| {
                chosen.add(cell);
                chosen
            })
    }
}
