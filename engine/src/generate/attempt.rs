//! One try at a request.

use super::anneal::{Anneal, energy};
use super::clues::Verdict;
use super::draft::Draft;
use super::orbits::Orbits;
use super::request::{Request, RequestError};
use crate::draws::Draws;
use crate::puzzle::Puzzle;
use crate::rule::RuleSet;

/// The evaluations of the shortest attempts.
const SHORTEST: u64 = 1_000_000;
/// The same where passes are run one by one, which takes long.
const SHORTEST_OF_PASSES: u64 = 20_000;

/// A puzzle that was made.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Made {
    /// The puzzle.
    pub puzzle: Puzzle,
    /// Its depth under the rules of the request; 0 where none are asked for.
    pub depth: u32,
    /// The number of the attempt that made it, from 0.
    pub attempt: u32,
    /// The least budget with which its request comes to it. Where the deepest is asked for, a search
    /// with just that budget makes this puzzle.
    pub budget: u64,
    /// The same where the attempt that made it is made alone.
    pub own_budget: u64,
}

/// One try at a request, with draws of its own.
#[derive(Debug)]
pub struct Attempt {
    request: Request,
    number: u32,
    draws: Draws,
    draft: Draft,
    stage: Stage,
    /// How few givens digging and stripping leave.
    fewest: u32,
    /// What is allotted to the attempts before it.
    n_before: u64,
    n_evaluations: u64,
    /// The most evaluations.
    limit: u64,
    best: Option<Made>,
}

#[derive(Debug)]
enum Stage {
    /// Givens are taken away; those still to be tried, the next one last.
    Dig { orbits: Orbits, untried: Vec<usize> },
    /// Givens are exchanged.
    Anneal(Anneal),
    /// Givens are left out of a draft that came nearer, one by one, before it is kept.
    Strip {
        anneal: Anneal,
        verdict: Verdict,
        /// Those still to be tried, the next one last.
        untried: Vec<usize>,
    },
    /// There is nothing more to try.
    Over,
}

impl Attempt {
    /// Begins an attempt with so many evaluations, behind so many of others.
    fn new(request: &Request, number: u32, n_before: u64, limit: u64) -> Self {
        let mut draws = Draws::new(request.seed, u64::from(number));
        let draft = Draft::draw(request, &mut draws);
        let orbits = Orbits::all_given(request.symmetry.orbits(request.shape));
        let mut untried = orbits.given().to_vec();
        draws.shuffle(&mut untried);
        let fewest = fewest_givens(request, &mut draws);
        Self {
            request: *request,
            number,
            draws,
            draft,
            stage: Stage::Dig { orbits, untried },
            fewest,
            n_before,
            n_evaluations: 0,
            limit,
            best: None,
        }
    }

    /// Tries on, for so many evaluations; false once it is over, for good or ill.
    pub fn advance(&mut self, n_evaluations: u64) -> bool {
        let pause = self
            .n_evaluations
            .saturating_add(n_evaluations)
            .min(self.limit);
        while self.n_evaluations < pause && self.is_going() {
            self.step();
        }
        if self.n_evaluations >= self.limit {
            if matches!(self.stage, Stage::Strip { .. }) {
                self.end_of_strip();
            }
            self.stage = Stage::Over;
        }
        self.is_going()
    }

    /// Returns the board that came nearest to what is asked for.
    pub const fn best(&self) -> Option<&Made> {
        self.best.as_ref()
    }

    /// Returns its number, from 0.
    pub const fn number(&self) -> u32 {
        self.number
    }

    /// Returns the evaluations made.
    pub const fn n_evaluations(&self) -> u64 {
        self.n_evaluations
    }

    const fn is_going(&self) -> bool {
        !matches!(self.stage, Stage::Over)
    }

    fn step(&mut self) {
        match &mut self.stage {
            Stage::Over => {}
            Stage::Dig { orbits, untried } => match untried.pop() {
                Some(orbit) => {
                    if self.draft.n_givens() < self.fewest + orbits.n_cells(orbit) {
                        return;
                    }
                    self.n_evaluations += 1;
                    orbits.flip(&mut self.draft, orbit);
                    let verdict = self.draft.evaluate();
                    let most = self.request.aim.depths().most;
                    if verdict.n_open > 0 || verdict.depth > most {
                        orbits.flip(&mut self.draft, orbit);
                    }
                }
                None => self.end_of_dig(),
            },
            Stage::Anneal(anneal) => {
                self.n_evaluations += 1;
                let verdict = anneal.step(&self.request, &mut self.draft, &mut self.draws);
                if let Some(verdict) = verdict {
                    self.look_at(verdict);
                }
            }
            Stage::Strip { untried, .. } => match untried.pop() {
                Some(orbit) => self.strip(orbit),
                None => self.end_of_strip(),
            },
        }
    }

    /// Looks at what is left after digging, and goes on with annealing where rules say how.
    fn end_of_dig(&mut self) {
        let Stage::Dig { orbits, .. } = std::mem::replace(&mut self.stage, Stage::Over) else {
            return;
        };
        self.n_evaluations += 1;
        let verdict = self.draft.evaluate();
        if self.request.aim.rules().is_some() {
            let energy = energy(&self.request, verdict, self.draft.n_givens());
            let n_all = allotment(&self.request, self.number);
            self.stage = Stage::Anneal(Anneal::new(orbits, energy, n_all));
        }
        self.look_at(verdict);
    }

    /// Begins to keep the draft if none came nearer to what is asked for.
    fn look_at(&mut self, verdict: Verdict) {
        if !self.is_nearer(verdict) {
            return;
        }
        match std::mem::replace(&mut self.stage, Stage::Over) {
            Stage::Anneal(mut anneal) => {
                anneal.energy = energy(&self.request, verdict, self.draft.n_givens());
                let mut untried = anneal.orbits.given().to_vec();
                untried.reverse();
                self.stage = Stage::Strip {
                    anneal,
                    verdict,
                    untried,
                };
            }
            stage => {
                self.stage = stage;
                self.keep(verdict);
            }
        }
    }

    /// Leaves out a given if the draft is as near to what is asked for without it.
    fn strip(&mut self, orbit: usize) {
        let Stage::Strip {
            anneal, verdict, ..
        } = &mut self.stage
        else {
            return;
        };
        if self.draft.n_givens() < self.fewest + anneal.orbits.n_cells(orbit) {
            return;
        }
        anneal.orbits.flip(&mut self.draft, orbit);
        self.n_evaluations += 1;
        let fewer = self.draft.evaluate();
        let energy = energy(&self.request, fewer, self.draft.n_givens());
        if fewer.n_open == 0 && energy <= anneal.energy {
            *verdict = fewer;
            anneal.energy = energy;
        } else {
            anneal.orbits.flip(&mut self.draft, orbit);
        }
    }

    /// Goes on with annealing from what is left.
    fn end_of_strip(&mut self) {
        if let Stage::Strip {
            anneal, verdict, ..
        } = std::mem::replace(&mut self.stage, Stage::Over)
        {
            self.stage = Stage::Anneal(anneal);
            self.keep(verdict);
        }
    }

    /// Keeps the draft, and ends where it is what is asked for.
    fn keep(&mut self, verdict: Verdict) {
        if !self.is_nearer(verdict) || (self.request.is_minimal && !self.draft.is_minimal()) {
            return;
        }
        self.best = Some(Made {
            puzzle: self.draft.puzzle(),
            depth: verdict.depth,
            attempt: self.number,
            budget: self.n_before + self.n_evaluations,
            own_budget: self.n_evaluations,
        });
        if self.request.aim.is_reached(verdict.depth) {
            self.stage = Stage::Over;
        }
    }

    /// Returns whether the draft is a puzzle, and none before came nearer to what is asked for.
    fn is_nearer(&self, verdict: Verdict) -> bool {
        let n_givens = self.draft.n_givens();
        let are_givens_fine = self
            .request
            .givens
            .is_none_or(|bounds| bounds.contains(n_givens));
        let best = self.best.as_ref().map(|best| best.depth);
        verdict.n_open == 0 && are_givens_fine && self.request.aim.is_nearer(verdict.depth, best)
    }
}

/// The attempts of a request, in order, as far as its budget goes. Those who make several side by
/// side take the first that is in order, as a [`super::Search`] does.
#[derive(Clone, Debug)]
pub struct Attempts {
    request: Request,
    next: u32,
    left: u64,
}

impl Attempts {
    /// Returns the attempts of a request.
    ///
    /// # Errors
    /// [`RequestError`] if no board can be what is asked for.
    pub fn of(request: Request) -> Result<Self, RequestError> {
        request.check()?;
        Ok(Self {
            request,
            next: request.attempt.unwrap_or(0),
            left: request.budget,
        })
    }

    /// Returns how many there were so far.
    pub(super) const fn n_begun(&self) -> u32 {
        self.next
    }
}

impl Iterator for Attempts {
    type Item = Attempt;

    fn next(&mut self) -> Option<Attempt> {
        if self.left == 0 {
            return None;
        }
        let number = self.next;
        let limit = allotment(&self.request, number).min(self.left);
        let n_before = self.request.budget - self.left;
        self.left = match self.request.attempt {
            Some(_) => 0,
            None => self.left - limit,
        };
        self.next = number.saturating_add(1);
        Some(Attempt::new(&self.request, number, n_before, limit))
    }
}

/// Returns how many evaluations an attempt is allotted, whether it needs them or not. They grow as
/// in Luby, Sinclair and Zuckerman 1993: half of all are as short as can be, and now and then comes
/// a long one.
fn allotment(request: &Request, number: u32) -> u64 {
    let shortest = match request.aim.rules() {
        Some(RuleSet::Naked | RuleSet::Singles) => SHORTEST,
        Some(_) => SHORTEST_OF_PASSES,
        // It digs once, and looks at what is left.
        None => return request.shape.n_cells() as u64 + 1,
    };
    shortest * luby(u64::from(number) + 1)
}

/// Draws how few givens to leave.
fn fewest_givens(request: &Request, draws: &mut Draws) -> u32 {
    let Some(bounds) = request.givens else {
        return 0;
    };
    let most = bounds.most.min(request.shape.n_cells() as u32);
    if request.is_minimal {
        return bounds.least;
    }
    bounds.least + draws.below(most - bounds.least + 1)
}

/// Returns the `n`th number of 1, 1, 2, 1, 1, 2, 4, 1, ..., from 1.
fn luby(n: u64) -> u64 {
    let mut n = n;
    loop {
        let full = (n + 1).next_power_of_two();
        if full == n + 1 {
            return full / 2;
        }
        n -= full / 2 - 1;
    }
}
