//! What is known on a board, with the reasons: what can be a premise.

use std::cmp::Reverse;

use super::Premise;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::geometry::Geometry;
use crate::puzzle::Puzzle;
use crate::shape::Shape;
use crate::sort::sort_by_key;

/// Something known: a placed digit, or candidates that are gone.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
    pub(super) premise: Premise,
    /// What orders it among others: what it places, or the first candidate it removes.
    pub(super) first: Candidate,
    pub(super) depth: u32,
    /// Its depth in the world around, where that is another.
    depth_outside: u32,
}

impl Fact {
    /// Returns the key by which reasons are preferred: the least deep, then what was there at the
    /// start, then what is chosen already, then the lowest cell and digit.
    fn rank(&self, is_chosen: bool) -> u64 {
        let kind = match self.premise {
            Premise::Given(_) => 0,
            Premise::Struck(_) => 1,
            Premise::Assumed(_) => 2,
            Premise::Step(_) | Premise::OneSolution => 3,
        };
        u64::from(self.depth) << 38
            | u64::from(self.depth_outside) << 18
            | kind << 16
            | u64::from(!is_chosen) << 15
            | self.position()
    }

    /// Returns the key that orders premises: row by row and upward.
    fn position(&self) -> u64 {
        let Candidate { cell, digit } = self.first;
        (cell.row() as u64) << 10 | (cell.column() as u64) << 5 | digit.index() as u64
    }
}

/// The position of a fact in the list; `NOTHING` where there is none.
type FactIndex = u32;
const NOTHING: FactIndex = u32::MAX;

/// The facts of a board, and where to find the reasons why a candidate is gone.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    shape: Shape,
    geometry: &'static Geometry,
    facts: Vec<Fact>,
    /// By cell index: what fills it.
    fact_of_cell: Vec<FactIndex>,
    /// By house index and digit index: what places the digit there.
    fact_of_place: Vec<FactIndex>,
    /// By cell index and digit index: what removes the candidate, other than a placed digit.
    /// Empty until something does.
    fact_of_gone: Vec<FactIndex>,
    /// Room for the choice of premises.
    scratch: Scratch,
}

#[derive(Clone, Default, Debug)]
struct Scratch {
    /// By need: its possible reasons.
    reasons: Vec<[FactIndex; 5]>,
    chosen: Vec<FactIndex>,
    /// By need: how many of the chosen serve it.
    n_servers: Vec<u32>,
}

impl Facts {
    /// Returns what is known at the start.
    pub(super) fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let mut facts = Self {
            shape,
            geometry: Geometry::of(shape),
            facts: Vec::with_capacity(shape.n_cells()),
            fact_of_cell: vec![NOTHING; shape.n_cells()],
            fact_of_place: vec![NOTHING; shape.n_houses() * shape.size()],
            fact_of_gone: Vec::new(),
            scratch: Scratch::default(),
        };
        for given in puzzle.grid().candidates() {
            facts.place(Premise::Given(given), given, 0);
        }
        for struck in puzzle.struck_candidates() {
            facts.remove(Premise::Struck(struck), &[struck], 0);
        }
        facts
    }

    /// Returns what is known in a world in which something is assumed: all that is known outside,
    /// at depth 0, and the assumption.
    pub(super) fn assume(&self, assumption: Candidate) -> Self {
        let mut world = self.clone();
        for fact in &mut world.facts {
            fact.depth_outside = fact.depth;
            fact.depth = 0;
        }
        world.place(Premise::Assumed(assumption), assumption, 0);
        world
    }

    /// Adds a placed digit.
    pub(super) fn place(&mut self, premise: Premise, placed: Candidate, depth: usize) {
        let fact = self.add(premise, placed, depth);
        let cell = placed.cell.index(self.shape);
        self.fact_of_cell[cell] = fact;
        for house in self.geometry.houses_of_cell[cell] {
            let slot = usize::from(house) * self.shape.size() + placed.digit.index();
            self.fact_of_place[slot] = fact;
        }
    }

    /// Adds candidates that are gone.
    pub(super) fn remove(&mut self, premise: Premise, gone: &[Candidate], depth: usize) {
        let n_candidates = self.shape.n_cells() * self.shape.size();
        self.fact_of_gone.resize(n_candidates, NOTHING);
        let fact = self.add(premise, gone[0], depth);
        for candidate in gone {
            let slot = self.slot(candidate);
            self.fact_of_gone[slot] = fact;
        }
    }

    fn add(&mut self, premise: Premise, first: Candidate, depth: usize) -> FactIndex {
        self.facts.push(Fact {
            premise,
            first,
            depth: depth as u32,
            depth_outside: 0,
        });
        (self.facts.len() - 1) as FactIndex
    }

    const fn slot(&self, candidate: &Candidate) -> usize {
        candidate.cell.index(self.shape) * self.shape.size() + candidate.digit.index()
    }

    /// Chooses the premises of an inference that needs these candidates gone, and these cells
    /// filled, if not by a given.
    ///
    /// For each in turn the reason preferred by rank; then, from the last in rank, each is dropped
    /// that the others make needless. What is left is in the order of the premises.
    pub(super) fn choose(&mut self, gone: &[Candidate], filled: &[Cell]) -> Vec<Fact> {
        let mut scratch = std::mem::take(&mut self.scratch);
        scratch.reasons.clear();
        scratch.chosen.clear();
        for cell in filled {
            let fact = self.fact_of_cell[cell.index(self.shape)];
            let premise = self.facts[fact as usize].premise;
            if !matches!(premise, Premise::Given(_)) {
                scratch.chosen.push(fact);
                scratch
                    .reasons
                    .push([fact, NOTHING, NOTHING, NOTHING, NOTHING]);
            }
        }
        for candidate in gone {
            let reasons = self.reasons(candidate);
            let known = reasons.iter().filter(|&&fact| fact != NOTHING);
            let best = known
                .min_by_key(|&fact| self.facts[*fact as usize].rank(scratch.chosen.contains(fact)));
            debug_assert!(best.is_some(), "{candidate} is not gone");
            if let Some(fact) = best
                && !scratch.chosen.contains(fact)
            {
                scratch.chosen.push(*fact);
            }
            scratch.reasons.push(reasons);
        }
        self.drop_needless(&mut scratch);
        let fact = |&index: &FactIndex| self.facts[index as usize];
        let chosen = scratch.chosen.iter().map(fact).collect();
        self.scratch = scratch;
        chosen
    }

    /// Returns the reasons why a candidate is gone: a peer with the digit, its own cell filled, or
    /// an elimination.
    fn reasons(&self, candidate: &Candidate) -> [FactIndex; 5] {
        let cell = candidate.cell.index(self.shape);
        let [row, column, block] = self.geometry.houses_of_cell[cell].map(|house| {
            self.fact_of_place[usize::from(house) * self.shape.size() + candidate.digit.index()]
        });
        let gone = self.fact_of_gone.get(self.slot(candidate));
        [
            row,
            column,
            block,
            self.fact_of_cell[cell],
            gone.copied().unwrap_or(NOTHING),
        ]
    }

    fn drop_needless(&self, scratch: &mut Scratch) {
        let Scratch {
            reasons,
            chosen,
            n_servers,
        } = scratch;
        let fact = |index: &FactIndex| self.facts[*index as usize];
        n_servers.clear();
        let n_chosen = |reasons: &[FactIndex; 5]| {
            let distinct = chosen.iter().filter(|fact| reasons.contains(fact));
            distinct.count() as u32
        };
        n_servers.extend(reasons.iter().map(n_chosen));
        sort_by_key(chosen, |index| Reverse(fact(index).rank(true)));
        chosen.retain(|fact| {
            let mut served = reasons.iter().zip(&*n_servers);
            let is_needed = served.any(|(reasons, n)| *n == 1 && reasons.contains(fact));
            if !is_needed {
                for (reasons, n) in reasons.iter().zip(&mut *n_servers) {
                    *n -= u32::from(reasons.contains(fact));
                }
            }
            is_needed
        });
        sort_by_key(chosen, |index| fact(index).position());
    }

    /// Returns the first two facts that place the digit in the house.
    pub(super) fn first_two(&self, cells: impl Iterator<Item = Cell>, digit: Digit) -> Vec<Fact> {
        let facts = cells.map(|cell| self.fact_of_cell[cell.index(self.shape)]);
        let facts = facts.filter(|&fact| fact != NOTHING);
        facts
            .map(|fact| self.facts[fact as usize])
            .filter(|fact| fact.first.digit == digit)
            .take(2)
            .collect()
    }

    /// Returns the facts behind premises that name something known here, in their order.
    pub(super) fn look_up(&self, premises: &[Premise]) -> Vec<Fact> {
        let facts = self.facts.iter();
        let mut found: Vec<Fact> = facts
            .filter(|fact| premises.contains(&fact.premise))
            .copied()
            .collect();
        sort_by_key(&mut found, Fact::position);
        found
    }

    /// Returns the shape.
    pub(super) const fn shape(&self) -> Shape {
        self.shape
    }
}

/// Returns whether the fact is a step, and not something that was there at the start.
pub(super) const fn is_step(fact: &Fact) -> bool {
    matches!(fact.premise, Premise::Step(_))
}
