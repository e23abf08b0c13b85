//! A world: the board, or a copy of it in which a candidate is assumed.

mod look_up;

use super::facts::{Effect, Fact, candidates_of_cell, candidates_of_house, sees};
use crate::cell::{Candidate, Cell};
use crate::house::{House, HouseKind};
use crate::proof::{Premise, Step};
use crate::puzzle::Puzzle;
use crate::shape::Shape;
use crate::{Method, Rule, RuleSet};

/// What stands in a world: what was there when it began, and its steps checked so far.
#[derive(Debug)]
pub(super) struct World<'a> {
    puzzle: &'a Puzzle,
    method: Method,
    outside: Option<Outside<'a>>,
    /// Its steps, the first of which has the number `first_id`.
    steps: Vec<Fact<'a>>,
    first_id: usize,
    /// By cell: what fills it. Of the worlds around only what surely stood there in time.
    fact_of_cell: Vec<Option<Fact<'a>>>,
    /// By candidate: the first that surely took it away in time.
    taker_of_candidate: Vec<Option<Taker>>,
    /// The first two equal findings of one pass in a house.
    clash: Option<(Candidate, Candidate, usize)>,
}

/// Where a world with an assumption comes from.
#[derive(Clone, Copy, Debug)]
struct Outside<'a> {
    world: &'a World<'a>,
    /// The last pass of that world that it has seen.
    until: usize,
    rule: Rule,
    assumption: Candidate,
}

/// What took a candidate away.
#[derive(Clone, Copy, Debug)]
struct Taker {
    by: Premise,
    pass: usize,
}

impl<'a> World<'a> {
    /// Returns the board itself, with what is there at the start.
    pub(super) fn of(puzzle: &'a Puzzle, method: Method) -> Self {
        let shape = puzzle.shape();
        let mut world = Self {
            puzzle,
            method,
            outside: None,
            steps: Vec::new(),
            first_id: 0,
            fact_of_cell: vec![None; shape.n_cells()],
            taker_of_candidate: vec![None; shape.n_cells() * shape.size()],
            clash: None,
        };
        for given in puzzle.grid().candidates() {
            world.place(
                given,
                Fact::from_start(Premise::Given(given), Effect::Placed(given)),
            );
        }
        for struck in puzzle.struck_candidates() {
            world.take(struck, Premise::Struck(struck), 0);
        }
        world
    }

    /// Returns the world of an assumption, an open candidate of this world, in the refutation of
    /// this step.
    pub(super) fn assuming<'b>(&'b self, assumption: Candidate, step: &Step) -> World<'b>
    where
        'a: 'b,
    {
        let until = step.pass.saturating_sub(step.cost);
        let surely = if self.is_clocked() { until } else { 0 };
        let fact_of_cell = self.fact_of_cell.iter().map(|fact| {
            let fact = fact.filter(|fact| fact.pass <= surely)?;
            Some(Fact::from_start(fact.premise, fact.effect))
        });
        let taker_of_candidate = self.taker_of_candidate.iter().map(|taker| {
            let taker = taker.filter(|taker| taker.pass <= surely)?;
            Some(Taker { pass: 0, ..taker })
        });
        let mut world = World {
            puzzle: self.puzzle,
            method: self.method,
            outside: Some(Outside {
                world: self,
                until,
                rule: step.rule,
                assumption,
            }),
            steps: Vec::new(),
            first_id: step.id.index(),
            fact_of_cell: fact_of_cell.collect(),
            taker_of_candidate: taker_of_candidate.collect(),
            clash: None,
        };
        let premise = Premise::Assumed(assumption);
        world.place(
            assumption,
            Fact::from_start(premise, Effect::Placed(assumption)),
        );
        world
    }

    pub(super) const fn shape(&self) -> Shape {
        self.puzzle.shape()
    }

    pub(super) const fn method(&self) -> Method {
        self.method
    }

    /// Returns the number of its first step.
    pub(super) const fn first_id(&self) -> usize {
        self.first_id
    }

    /// Returns the rule whose refutation it belongs to; none for the board itself.
    pub(super) fn refuted_by(&self) -> Option<Rule> {
        self.outside.map(|outside| outside.rule)
    }

    /// Returns whether the passes of the steps say when they were written down.
    ///
    /// They do on the board itself. In the worlds of assumptions they are depths: that is the same
    /// where every step costs 1, and where not, steps of a greater pass may have been there before.
    pub(super) fn is_clocked(&self) -> bool {
        match self.refuted_by() {
            None => true,
            Some(rule) => rule == Rule::Probe && self.method.rules < RuleSet::Chains,
        }
    }

    /// Adds the next step, whose conclusion is on the board.
    pub(super) fn add(&mut self, step: &'a Step) {
        let fact = Fact::of_step(step);
        self.steps.push(fact);
        match fact.effect {
            Effect::Placed(candidate) => {
                let equal = self.equal_digits(candidate).next();
                let clash = equal.map(|first| (first, candidate, step.pass));
                self.clash = self.clash.or(clash);
                self.place(candidate, fact);
            }
            Effect::Removed(candidates) => {
                for &candidate in candidates {
                    self.take(candidate, fact.premise, fact.pass);
                }
            }
            Effect::Struck(_) | Effect::Nothing => {}
        }
    }

    fn place(&mut self, candidate: Candidate, fact: Fact<'a>) {
        let shape = self.shape();
        self.fact_of_cell[candidate.cell.index(shape)] = Some(fact);
        if fact.pass > 0 && !self.is_clocked() {
            return;
        }
        let Candidate { cell, digit } = candidate;
        let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
        let houses = kinds.map(|kind| House::of_cell(kind, cell, shape));
        let peers = houses
            .into_iter()
            .flat_map(|house| candidates_of_house(house, digit, shape));
        for other in peers.chain(candidates_of_cell(cell, shape)) {
            if other != candidate {
                self.take(other, fact.premise, fact.pass);
            }
        }
    }

    fn take(&mut self, candidate: Candidate, by: Premise, pass: usize) {
        let index = self.index_of(candidate);
        self.taker_of_candidate[index].get_or_insert(Taker { by, pass });
    }

    const fn index_of(&self, candidate: Candidate) -> usize {
        candidate.cell.index(self.shape()) * self.shape().size() + candidate.digit.index()
    }

    /// Returns the placements with the same digit in a house of the candidate, row by row.
    fn equal_digits(&self, candidate: Candidate) -> impl Iterator<Item = Candidate> {
        let placed = self.fact_of_cell.iter().flatten().filter_map(Fact::placed);
        let shape = self.shape();
        placed.filter(move |placed| {
            placed.digit == candidate.digit && sees(placed.cell, candidate.cell, shape)
        })
    }

    /// Returns the first two equal findings of one pass in a house, and the pass.
    pub(super) const fn clash(&self) -> Option<(Candidate, Candidate, usize)> {
        self.clash
    }

    /// Returns what fills the cell.
    pub(super) fn in_cell(&self, cell: Cell) -> Option<&Fact<'a>> {
        if cell.is_on(self.shape()) {
            self.fact_of_cell[cell.index(self.shape())].as_ref()
        } else {
            None
        }
    }

    pub(super) fn open_cells(&self) -> impl Iterator<Item = Cell> {
        Cell::all(self.shape()).filter(|&cell| self.in_cell(cell).is_none())
    }

    /// Returns the first pass that is not surely over when this pass begins.
    pub(super) fn horizon(&self, pass: usize) -> usize {
        if self.is_clocked() { pass } else { 1 }
    }

    /// Returns what took the candidate, one of the board, before a pass.
    pub(super) fn taker_before(&self, candidate: Candidate, pass: usize) -> Option<Premise> {
        let taker = self.taker_of_candidate[self.index_of(candidate)];
        taker
            .filter(|taker| taker.pass < pass)
            .map(|taker| taker.by)
    }

    /// Returns what fills the cell, if it did before a pass.
    pub(super) fn filler_before(&self, cell: Cell, pass: usize) -> Option<Premise> {
        let fact = self.in_cell(cell).filter(|fact| fact.pass < pass);
        fact.map(|fact| fact.premise)
    }

    /// Returns whether the cell, one of the board, has a given.
    pub(super) fn is_given(&self, cell: Cell) -> bool {
        self.puzzle.given(cell).is_some()
    }
}
