//! Schedules: when which of a number of workers does which step of a proof.
//!
//! The unit of time is one use of a rule of cost 1. A step takes as many units as it costs, one
//! worker does it without a break, and it begins when all steps among its premises are done.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::num::NonZeroU16;

use crate::measure::height_of_step;
use crate::proof::{Proof, Step, StepId};

/// When a step is done, and by whom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Slot {
    /// The step.
    pub step: StepId,
    /// Who does it, counted from 0.
    pub worker: usize,
    /// When it begins, in units from 0.
    pub start: u64,
    /// When it is done.
    pub end: u64,
}

/// When all steps of a proof are done.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Schedule {
    /// How many workers there are.
    pub workers: NonZeroU16,
    /// One for each step, in the order of the steps.
    pub slots: Vec<Slot>,
    /// When all is done.
    pub time: u64,
}

impl Schedule {
    /// Returns the schedule in which each pass is finished before the next begins: the sum over the
    /// passes of the rounds that `workers` need for their steps.
    ///
    /// ```
    /// use engine::schedule::Schedule;
    /// use engine::{RuleSet, notation, proof};
    /// let board = "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.";
    /// let puzzle = notation::read_one(board, &Default::default()).unwrap().puzzle().unwrap();
    /// let proof = proof::prove(&puzzle, RuleSet::Singles);
    /// let time = |workers: u16| Schedule::by_pass(&proof, workers.try_into().unwrap()).time;
    /// assert_eq!([1, 2, 4, 8].map(time), [58, 39, 33, 32]);
    /// ```
    pub fn by_pass(proof: &Proof, workers: NonZeroU16) -> Self {
        let n_workers = usize::from(workers.get());
        let mut slots = Vec::with_capacity(proof.steps.len());
        let mut time = 0;
        for wave in waves(proof) {
            for round in wave.chunks(n_workers) {
                let end = time + cost_of(&round[0]);
                slots.extend(round.iter().enumerate().map(|(worker, step)| Slot {
                    step: step.id,
                    worker,
                    start: time,
                    end,
                }));
                time = end;
            }
        }
        Self {
            workers,
            slots,
            time,
        }
    }

    /// Returns the schedule in which a worker who is free takes the step on which the longest chain
    /// hangs, of equal ones the first, as soon as its premises are done: no pass is waited for.
    pub fn by_chain(proof: &Proof, workers: NonZeroU16) -> Self {
        Scheduler::of(proof).schedule(workers)
    }
}

/// Brent's bounds on the time of `workers` for work `W` and span `D`, both counted in costs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Bounds {
    /// No schedule takes less: the greater of `D` and `W / workers`, rounded up.
    pub lower: u64,
    /// A schedule in which no worker rests while a step could begin takes no more:
    /// `D + (W - D) / workers`, rounded down.
    pub upper: u64,
}

impl Bounds {
    /// Returns the bounds for a proof.
    pub fn of(proof: &Proof, workers: NonZeroU16) -> Self {
        let work: u64 = proof.steps.iter().map(cost_of).sum();
        let span = proof.steps.iter().map(|step| step.depth).max().unwrap_or(0) as u64;
        let n_workers = u64::from(workers.get());
        Self {
            lower: span.max(work.div_ceil(n_workers)),
            upper: span + (work - span) / n_workers,
        }
    }
}

/// The times of a number of workers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Times {
    /// How many workers there are.
    pub workers: NonZeroU16,
    /// Where each pass is finished before the next begins.
    pub by_pass: u64,
    /// Where the longest chain goes first and no pass is waited for.
    pub by_chain: u64,
    /// Brent's bounds.
    pub bounds: Bounds,
}

/// Returns the times of each of these numbers of workers.
pub fn times(proof: &Proof, workers: impl IntoIterator<Item = NonZeroU16>) -> Vec<Times> {
    let scheduler = Scheduler::of(proof);
    let times = workers.into_iter().map(|workers| Times {
        workers,
        by_pass: Schedule::by_pass(proof, workers).time,
        by_chain: scheduler.schedule(workers).time,
        bounds: Bounds::of(proof, workers),
    });
    times.collect()
}

/// Returns the steps of each pass; all steps of a pass have the same cost.
pub(crate) fn waves(proof: &Proof) -> impl Iterator<Item = &[Step]> {
    proof.steps.chunk_by(|a, b| a.pass == b.pass)
}

/// Returns the units of time that a step takes.
pub(crate) const fn cost_of(step: &Step) -> u64 {
    step.cost as u64
}

/// What schedules of a proof are made from, whatever the number of workers.
struct Scheduler {
    /// By step.
    costs: Vec<u64>,
    /// By step: the cost of the longest chain from it to the end, its own included.
    chains: Vec<u64>,
    /// By step: how many steps are among its premises.
    n_premises: Vec<u32>,
    /// By step: the steps it is a premise of.
    enabled_by: Vec<Vec<u32>>,
}

impl Scheduler {
    fn of(proof: &Proof) -> Self {
        let costs: Vec<u64> = proof.steps.iter().map(cost_of).collect();
        let heights = height_of_step(proof).into_iter().zip(&costs);
        let chains = heights.map(|(above, cost)| above as u64 + cost).collect();
        let mut n_premises = vec![0; costs.len()];
        let mut enabled_by = vec![Vec::new(); costs.len()];
        for step in &proof.steps {
            for premise in step.step_premises() {
                n_premises[step.id.index()] += 1;
                enabled_by[premise.index()].push(step.id.0);
            }
        }
        Self {
            costs,
            chains,
            n_premises,
            enabled_by,
        }
    }

    fn schedule(&self, workers: NonZeroU16) -> Schedule {
        let mut shift = Shift::of(self, workers);
        let mut begun = vec![(0, 0); self.costs.len()];
        loop {
            while let Some((step, worker)) = shift.begin(self) {
                begun[step as usize] = (shift.now, worker);
            }
            if !shift.finish(self) {
                break;
            }
        }
        let steps = begun.into_iter().zip(&self.costs).zip(0..);
        let slots = steps.map(|(((start, worker), cost), step)| Slot {
            step: StepId(step),
            worker,
            start,
            end: start + cost,
        });
        Schedule {
            workers,
            slots: slots.collect(),
            time: shift.now,
        }
    }

    /// Returns what orders the steps that could begin: the greatest comes first.
    fn rank(&self, step: u32) -> (u64, Reverse<u32>) {
        (self.chains[step as usize], Reverse(step))
    }
}

/// Workers at their steps, as a schedule is made.
struct Shift {
    now: u64,
    /// By step: how many of its premises are not done.
    waits_for: Vec<u32>,
    /// The steps that could begin.
    ready: BinaryHeap<(u64, Reverse<u32>)>,
    /// The workers without a step, the lowest first.
    free: BinaryHeap<Reverse<usize>>,
    /// The steps under way, by their end, with their workers.
    busy: BinaryHeap<Reverse<(u64, u32, usize)>>,
}

impl Shift {
    fn of(scheduler: &Scheduler, workers: NonZeroU16) -> Self {
        let n_steps = scheduler.costs.len();
        let steps = 0..n_steps as u32;
        let is_ready = |&step: &u32| scheduler.n_premises[step as usize] == 0;
        // No more workers than steps are ever called for.
        let n_workers = usize::from(workers.get()).min(n_steps);
        Self {
            now: 0,
            waits_for: scheduler.n_premises.clone(),
            ready: steps
                .filter(is_ready)
                .map(|step| scheduler.rank(step))
                .collect(),
            free: (0..n_workers).map(Reverse).collect(),
            busy: BinaryHeap::new(),
        }
    }

    /// Gives the next step to a worker; nothing if no worker is free or no step is ready.
    fn begin(&mut self, scheduler: &Scheduler) -> Option<(u32, usize)> {
        let &Reverse(worker) = self.free.peek()?;
        let (_, Reverse(step)) = self.ready.pop()?;
        self.free.pop();
        let end = self.now + scheduler.costs[step as usize];
        self.busy.push(Reverse((end, step, worker)));
        Some((step, worker))
    }

    /// Goes on to when the next step is done, and all that are done then; returns whether there was
    /// one.
    fn finish(&mut self, scheduler: &Scheduler) -> bool {
        let Some(&Reverse((next, ..))) = self.busy.peek() else {
            return false;
        };
        self.now = next;
        while let Some(&Reverse((end, step, worker))) = self.busy.peek()
            && end == next
        {
            self.busy.pop();
            self.free.push(Reverse(worker));
            for &enabled in &scheduler.enabled_by[step as usize] {
                let waits_for = &mut self.waits_for[enabled as usize];
                *waits_for -= 1;
                if *waits_for == 0 {
                    self.ready.push(scheduler.rank(enabled));
                }
            }
        }
        true
    }
}
