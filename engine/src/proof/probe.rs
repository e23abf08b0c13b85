//! Probes: every open candidate assumed at once, until the first of these worlds contradict.

use super::build::Builder;
use super::refute::Refuted;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::pass::{Ending, Look, World};
use crate::rule::{Findings, Recall, Rule};

/// The worlds of all open candidates of a board on which the rules see nothing more. They run side
/// by side; here they are run one after the other, none beyond the pass in which another
/// contradicted.
pub(super) struct Race {
    /// The candidates, by cell index.
    candidates: Vec<(u16, Digit)>,
    n_probed: usize,
    /// The pass that found the first contradictions.
    last: usize,
    /// The candidates that contradict in that pass.
    refuted: Vec<(u16, Digit)>,
    /// Tests made by all worlds, by pass.
    checks: Vec<usize>,
    /// Tests made for chains, by pass: after the look at the board, so not by the last pass.
    checks_for_chains: Vec<usize>,
    world: World,
    findings: Findings,
}

impl Race {
    /// Lines up the candidates.
    pub(super) fn new(outer: &World) -> Self {
        let cells = outer.marks().candidates_by_cell().iter().enumerate();
        let candidates =
            cells.flat_map(|(cell, digits)| digits.map(move |digit| (cell as u16, digit)));
        Self {
            candidates: candidates.collect(),
            n_probed: 0,
            last: usize::MAX,
            refuted: Vec::new(),
            checks: Vec::new(),
            checks_for_chains: Vec::new(),
            world: outer.clone(),
            findings: Findings::new(outer.marks().shape(), false),
        }
    }

    /// Returns how many candidates have been probed, and how many there are.
    pub(super) const fn standing(&self) -> (usize, usize) {
        (self.n_probed, self.candidates.len())
    }

    /// Probes the next candidate; returns whether there was one.
    pub(super) fn probe_next(&mut self, outer: &World, recall: &mut Recall) -> bool {
        let Some(&(cell, digit)) = self.candidates.get(self.n_probed) else {
            return false;
        };
        self.n_probed += 1;
        self.world.assume(outer, usize::from(cell), digit);
        if self.contradicts(recall) {
            self.refuted.push((cell, digit));
        }
        true
    }

    /// Adds the refuted candidates as steps and takes them away; returns whether there are any.
    pub(super) fn finish(
        &self,
        world: &mut World,
        builder: &mut Builder,
        recall: &mut Recall,
    ) -> bool {
        world.add_checks(self.n_checks());
        if self.refuted.is_empty() {
            return false;
        }
        let refuted = self.refuted.iter().enumerate();
        let refuted: Vec<Refuted> = refuted
            .map(|(position, &(cell, digit))| replay(world, builder, recall, position, cell, digit))
            .collect();
        let n_passes = self.last + 1;
        debug_assert!(refuted.iter().all(|refuted| refuted.n_passes() == n_passes));
        builder.add_refutations(Rule::Probe, refuted, n_passes);
        world.eliminate(&self.refuted, n_passes);
        true
    }

    /// Runs a world on; returns whether it contradicts no later than all before it.
    fn contradicts(&mut self, recall: &mut Recall) -> bool {
        let (world, findings) = (&mut self.world, &mut self.findings);
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
            if world.find(findings, recall) == Look::Nothing {
                add_at(
                    &mut self.checks_for_chains,
                    pass,
                    world.n_checks_for_chains(),
                );
                // What a longer chain leads to comes after the last pass.
                let longest = self.last - pass;
                if world.look_for_chains(longest, findings) == Look::Nothing {
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
fn replay(
    outer: &World,
    outside: &Builder,
    recall: &mut Recall,
    position: usize,
    cell: u16,
    digit: Digit,
) -> Refuted {
    let assumption = Candidate {
        cell: Cell::from_index(usize::from(cell), outer.marks().shape()),
        digit,
    };
    let mut world = outer.assuming(usize::from(cell), digit);
    let mut inside = outside.assume(assumption, position);
    let mut findings = Findings::new(outer.marks().shape(), true);
    loop {
        match world.look(&mut findings, recall) {
            Look::Over(Ending::Contradiction(conflict)) => {
                let contradiction = inside.contradiction(conflict);
                return Refuted::of(Rule::Probe, assumption, contradiction, inside, outside);
            }
            Look::Found => {
                inside.add_pass(&mut findings, &mut world, recall);
            }
            Look::Over(_) | Look::Nothing => {
                unreachable!("a world that contradicted does so again")
            }
        }
    }
}
