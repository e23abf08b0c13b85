//! Probes: every open candidate assumed at once, until the first of these worlds contradict.

use super::build::Builder;
use super::refute::Refuted;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::pass::{Ending, Look, World};
use crate::rule::{Findings, Recall, Rule};

/// The least number of links of a chain that no cheaper rule finds.
const SHORTEST_CHAIN: usize = 3;

/// So many worlds run side by side; on large boards there are more, one group after the other.
const GROUP: usize = 256;

/// The worlds of all open candidates of a board on which the rules see nothing more. They run side
/// by side, pass by pass, until the pass that finds the first contradictions.
pub(super) struct Race {
    /// The candidates, by cell index.
    candidates: Vec<(u16, Digit)>,
    /// How many of them have or had a world.
    n_begun: usize,
    /// The worlds of the group at hand that are not over.
    worlds: Vec<Running>,
    /// The pass at hand, what is done in it, and the position of the world whose turn it is.
    pass: usize,
    phase: Phase,
    position: usize,
    /// The pass that found the first contradictions.
    last: usize,
    /// The candidates that contradict in that pass.
    refuted: Vec<(u16, Digit)>,
    /// Tests made by all worlds, by pass.
    checks: Vec<usize>,
    /// Tests made for chains, by pass: after the look at the board, so not by the last pass.
    checks_for_chains: Vec<usize>,
    findings: Findings,
}

/// What the races of a proof leave to each other.
#[derive(Default)]
pub(super) struct Room {
    /// What rules removed.
    pub(super) recall: Recall,
    /// Worlds that are over: new ones take their room.
    worlds: Vec<World>,
}

impl Room {
    /// Returns the world of a candidate.
    fn world(&mut self, outer: &World, (cell, digit): (u16, Digit)) -> World {
        let cell = usize::from(cell);
        match self.worlds.pop() {
            Some(mut world) => {
                world.assume(outer, cell, digit);
                world
            }
            None => outer.assuming(cell, digit),
        }
    }
}

/// The world of a candidate.
struct Running {
    candidate: (u16, Digit),
    world: World,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Going,
    /// The rules of cost 1 see nothing more. Chains are looked for when their conclusions are due:
    /// by then most races are over.
    Resting,
    /// It contradicts, or leads nowhere.
    Over,
}

/// Each pass has two halves: no world looks further once another contradicts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// Every world tells whether it contradicts.
    Judging,
    /// Every world looks at its board, and writes down what it finds.
    Looking,
}

impl Race {
    /// Lines up the candidates.
    pub(super) fn new(outer: &World) -> Self {
        let cells = outer.marks().candidates_by_cell().iter().enumerate();
        let candidates =
            cells.flat_map(|(cell, digits)| digits.map(move |digit| (cell as u16, digit)));
        Self {
            candidates: candidates.collect(),
            n_begun: 0,
            worlds: Vec::new(),
            pass: 0,
            phase: Phase::Looking,
            position: 0,
            last: usize::MAX,
            refuted: Vec::new(),
            checks: Vec::new(),
            checks_for_chains: Vec::new(),
            findings: Findings::new(outer.marks().shape(), false),
        }
    }

    /// Returns how many candidates are done with, and how many there are.
    pub(super) const fn standing(&self) -> (usize, usize) {
        (self.n_begun - self.worlds.len(), self.candidates.len())
    }

    /// Does a little work on a single world; returns whether there was one.
    pub(super) fn advance(&mut self, outer: &World, room: &mut Room) -> bool {
        while self.position == self.worlds.len() {
            if !self.turn(room) && !self.begin_group(outer, room) {
                return false;
            }
        }
        match self.phase {
            Phase::Judging => self.judge(),
            Phase::Looking => self.look(&mut room.recall),
        }
        self.position += 1;
        true
    }

    /// Turns to the next half of a pass; returns whether there is one for the worlds at hand.
    fn turn(&mut self, room: &mut Room) -> bool {
        self.position = 0;
        match self.phase {
            Phase::Judging => {
                let all_are_over = self.pass == self.last;
                let is_over = |running: &mut Running| all_are_over || running.state == State::Over;
                let over = self.worlds.extract_if(.., is_over);
                room.worlds.extend(over.map(|running| running.world));
                self.phase = Phase::Looking;
            }
            Phase::Looking => {
                self.pass += 1;
                self.phase = Phase::Judging;
            }
        }
        !self.worlds.is_empty()
    }

    /// Begins the worlds of the next candidates; returns whether there are any.
    fn begin_group(&mut self, outer: &World, room: &mut Room) -> bool {
        let rest = &self.candidates[self.n_begun..];
        let group = &rest[..rest.len().min(GROUP)];
        self.n_begun += group.len();
        let begin = |&candidate: &(u16, Digit)| Running {
            candidate,
            world: room.world(outer, candidate),
            state: State::Going,
        };
        self.worlds.extend(group.iter().map(begin));
        self.pass = 1;
        self.phase = Phase::Judging;
        !self.worlds.is_empty()
    }

    /// Lets a world tell whether it contradicts in the pass at hand.
    fn judge(&mut self) {
        let pass = self.pass;
        let Running {
            candidate,
            world,
            state,
        } = &mut self.worlds[self.position];
        if *state == State::Resting && pass - world.clock() > SHORTEST_CHAIN {
            match world.look_for_chains(&mut self.findings) {
                Look::Nothing => *state = State::Over,
                _ => {
                    world.write(&self.findings);
                    *state = State::Going;
                }
            }
        }
        if *state != State::Going || world.clock() >= pass {
            return;
        }
        let n_before = world.checks();
        let ending = world.ending();
        add_at(&mut self.checks, pass, world.checks() - n_before);
        if let Some(ending) = ending {
            *state = State::Over;
            if matches!(ending, Ending::Contradiction(_)) {
                if pass < self.last {
                    self.last = pass;
                    self.refuted.clear();
                }
                self.refuted.push(*candidate);
            }
        }
    }

    /// Lets a world look at its board.
    fn look(&mut self, recall: &mut Recall) {
        let Running { world, state, .. } = &mut self.worlds[self.position];
        if *state != State::Going || world.clock() >= self.pass {
            return;
        }
        if world.find(&mut self.findings, recall) == Look::Nothing {
            *state = State::Resting;
            let n_checks = world.n_checks_for_chains();
            add_at(&mut self.checks_for_chains, self.pass, n_checks);
        } else {
            world.write(&self.findings);
        }
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
