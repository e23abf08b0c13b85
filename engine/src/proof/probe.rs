//! Probes: every open candidate assumed at once, until the first of these worlds contradict.

use super::build::Builder;
use super::refute::Refuted;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::pass::{Ending, Look, World};
use crate::rule::{Findings, Rule};

/// The least number of links of a chain that no cheaper rule finds.
const SHORTEST_CHAIN: usize = 3;

/// What all probes of a board together came to.
struct Race {
    /// The pass that found the first contradictions, or the last that may.
    last: usize,
    /// The candidates that contradict in that pass.
    refuted: Vec<(u16, Digit)>,
    /// Tests made by all worlds, by pass.
    checks: Vec<usize>,
    /// Tests made for chains, by pass: after the look at the board, so not by the last pass.
    checks_for_chains: Vec<usize>,
}

/// Probes a board on which the rules see nothing more: adds the refuted candidates as steps and
/// takes them away. Returns whether there are any.
pub(super) fn probe(world: &mut World, builder: &mut Builder) -> bool {
    let race = Race::run(world);
    world.add_checks(race.n_checks());
    if race.refuted.is_empty() {
        return false;
    }
    let refuted: Vec<Refuted> = race
        .refuted
        .iter()
        .enumerate()
        .map(|(position, &(cell, digit))| replay(world, builder, position, cell, digit))
        .collect();
    let n_passes = race.last + 1;
    debug_assert!(refuted.iter().all(|refuted| refuted.n_passes() == n_passes));
    builder.add_refutations(Rule::Probe, refuted, n_passes);
    world.eliminate(&race.refuted, n_passes);
    true
}

impl Race {
    /// Runs the worlds of all open candidates. They run side by side by the rules of the game;
    /// here they run one after the other, none beyond the pass in which another contradicted.
    fn run(outer: &World) -> Self {
        let mut race = Self {
            last: usize::MAX,
            refuted: Vec::new(),
            checks: Vec::new(),
            checks_for_chains: Vec::new(),
        };
        let mut world = outer.clone();
        let mut findings = Findings::new(outer.marks().shape(), false);
        for (cell, candidates) in outer.marks().candidates_by_cell().iter().enumerate() {
            for digit in *candidates {
                world.assume(outer, cell, digit);
                if race.contradicts(&mut world, &mut findings) {
                    race.refuted.push((cell as u16, digit));
                }
            }
        }
        race
    }

    /// Runs a world on; returns whether it contradicts no later than all before it.
    fn contradicts(&mut self, world: &mut World, findings: &mut Findings) -> bool {
        while world.clock() < self.last {
            let pass = world.clock() + 1;
            let n_before = world.checks();
            let ending = world.ending();
            add_at(&mut self.checks, pass, world.checks() - n_before);
            match ending {
                Some(Ending::Contradiction(_)) => {
                    if pass < self.last {
                        self.last = pass;
                        self.refuted.clear();
                    }
                    return true;
                }
                Some(_) => return false,
                None if pass == self.last => return false,
                None => {}
            }
            if world.find(findings) == Look::Nothing {
                add_at(
                    &mut self.checks_for_chains,
                    pass,
                    world.n_checks_for_chains(),
                );
                if self.last - pass < SHORTEST_CHAIN
                    || world.look_for_chains(findings) == Look::Nothing
                {
                    return false;
                }
            }
            world.write(findings);
        }
        false
    }

    fn n_checks(&self) -> usize {
        let looks = self.checks.iter().take(self.last.saturating_add(1));
        let chains = self.checks_for_chains.iter().take(self.last);
        looks.chain(chains).sum()
    }
}

fn add_at(checks: &mut Vec<usize>, pass: usize, n: usize) {
    if checks.len() <= pass {
        checks.resize(pass + 1, 0);
    }
    checks[pass] += n;
}

/// Runs the world of a candidate again, with a proof of its contradiction; `position` counts the
/// steps of the same probe before it.
fn replay(outer: &World, outside: &Builder, position: usize, cell: u16, digit: Digit) -> Refuted {
    let assumption = Candidate {
        cell: Cell::from_index(usize::from(cell), outer.marks().shape()),
        digit,
    };
    let mut world = outer.clone();
    world.assume(outer, usize::from(cell), digit);
    let mut inside = outside.assume(assumption, position);
    let mut findings = Findings::new(outer.marks().shape(), true);
    loop {
        match world.look(&mut findings) {
            Look::Over(Ending::Contradiction(conflict)) => {
                let contradiction = inside.contradiction(conflict);
                return Refuted::of(Rule::Probe, assumption, contradiction, inside, outside);
            }
            Look::Found => {
                inside.add_pass(&mut findings);
                world.write(&findings);
            }
            Look::Over(_) | Look::Nothing => {
                unreachable!("a world that contradicted does so again")
            }
        }
    }
}
