//! Exchanging givens under a falling temperature, until a draft is what is asked for.
//!
//! Better drafts are always taken, worse ones with a probability that falls with how much worse they
//! are, and with time (Kirkpatrick, Gelatt, Vecchi 1983). All in whole numbers, so that no platform
//! rounds another way.

use super::clues::Verdict;
use super::draft::Draft;
use super::orbits::Orbits;
use super::request::Request;
use crate::draws::Draws;

/// What a pass too few or too many costs; a cell left open costs 1.
const PASS_COST: i64 = 4;
/// What it costs to be stuck at all.
const STUCK_COST: i64 = 4;
/// What a given too many costs.
const GIVEN_COST: i64 = 4;

/// One as a probability.
const ONE: u64 = 1 << 32;
/// How likely a draft that is worse by 1 is taken, at the start and at the end.
const TAKEN_AT_START: u64 = ONE / 100 * 73;
const TAKEN_AT_END: u64 = ONE / 100 * 43;

/// How many moves of a hundred exchange two digits instead of givens.
const EXCHANGES: u32 = 3;

/// Finds what a draft lacks; 0 is what is asked for.
pub(super) fn energy(request: &Request, verdict: Verdict, n_givens: u32) -> i64 {
    let depth = i64::from(request.aim.depths().distance(verdict.depth));
    let stuck = match verdict.n_open {
        0 => 0,
        n_open => STUCK_COST + i64::from(n_open),
    };
    let givens = request.givens.map_or(0, |givens| givens.distance(n_givens));
    PASS_COST * depth + stuck + GIVEN_COST * i64::from(givens)
}

/// A change of a draft; to make it again undoes it.
#[derive(Clone, Copy, Debug)]
enum Move {
    /// Each of these orbits becomes blank, or given.
    Givens([Option<usize>; 2]),
    /// Two digits are exchanged, from a cell on.
    Digits { cell: usize, other: u8 },
}

/// How likely a draft that is worse by 1 is taken, of [`ONE`], when so much of the way is over.
fn taken(n_done: u64, n_all: u64) -> u64 {
    TAKEN_AT_START - (TAKEN_AT_START - TAKEN_AT_END) * n_done.min(n_all) / n_all
}

/// An annealing under way.
#[derive(Debug)]
pub(super) struct Anneal {
    pub(super) orbits: Orbits,
    /// What the draft lacks.
    pub(super) energy: i64,
    n_done: u64,
    n_all: u64,
}

impl Anneal {
    /// Begins with a draft of this energy, for so many evaluations.
    pub(super) const fn new(orbits: Orbits, energy: i64, n_all: u64) -> Self {
        Self {
            orbits,
            energy,
            n_done: 0,
            n_all,
        }
    }

    /// Tries one move; returns the verdict if the draft has changed.
    pub(super) fn step(
        &mut self,
        request: &Request,
        draft: &mut Draft,
        draws: &mut Draws,
    ) -> Option<Verdict> {
        let taken = taken(self.n_done, self.n_all);
        self.n_done += 1;
        let change = self.draw(draft, draws);
        let undo = self.make(draft, change)?;
        let verdict = draft.evaluate();
        let energy = energy(request, verdict, draft.n_givens());
        if is_taken(energy - self.energy, taken, draws) {
            self.energy = energy;
            return Some(verdict);
        }
        self.make(draft, undo);
        None
    }

    fn draw(&self, draft: &Draft, draws: &mut Draws) -> Move {
        if draws.below(100) < EXCHANGES {
            let cell = draws.below(draft.n_cells()) as usize;
            let other = draws.below(draft.size()) as u8;
            return Move::Digits { cell, other };
        }
        let kind = draws.below(4);
        let mut draw = |orbits: &[usize], is_wanted: bool| {
            let is_there = is_wanted && !orbits.is_empty();
            is_there.then(|| orbits[draws.below(orbits.len() as u32) as usize])
        };
        let taken = draw(self.orbits.given(), kind != 0);
        let given = draw(self.orbits.blank(), kind != 1);
        Move::Givens([taken, given])
    }

    /// Makes a move and returns the one that undoes it; nothing if it would change nothing.
    fn make(&mut self, draft: &mut Draft, change: Move) -> Option<Move> {
        match change {
            Move::Givens([None, None]) => None,
            Move::Givens(orbits) => {
                for orbit in orbits.into_iter().flatten() {
                    self.orbits.flip(draft, orbit);
                }
                Some(change)
            }
            Move::Digits { cell, other } => {
                let other = draft.exchange(cell, other)?;
                Some(Move::Digits { cell, other })
            }
        }
    }
}

/// Returns whether a draft that is worse by so much is taken.
fn is_taken(worse: i64, taken: u64, draws: &mut Draws) -> bool {
    if worse <= 0 {
        return true;
    }
    let mut probability = ONE;
    for _ in 0..worse.min(64) {
        probability = (probability * taken) >> 32;
    }
    u64::from(draws.any()) < probability
}
