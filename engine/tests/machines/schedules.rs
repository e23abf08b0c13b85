//! Schedules against a validator that knows only what a schedule must not do.

use engine::machine::{Machine, run};
use engine::schedule::{Bounds, Schedule, times};
use engine::{Proof, RuleSet};

use crate::case::{course_of, each_course, workers};

/// Returns what is wrong with a schedule, if anything is.
fn flaw(proof: &Proof, schedule: &Schedule) -> Option<&'static str> {
    let slots = &schedule.slots;
    if slots.len() != proof.steps.len() {
        return Some("a step is missing or done twice");
    }
    for (slot, step) in slots.iter().zip(&proof.steps) {
        if slot.step != step.id {
            return Some("a step is out of place");
        }
        if slot.end - slot.start != step.cost as u64 || slot.end > schedule.time {
            return Some("a step takes another time than it costs");
        }
        let is_done = |premise: engine::StepId| slots[premise.index()].end <= slot.start;
        if !step.step_premises().all(is_done) {
            return Some("a step begins before its premises are there");
        }
        if slot.worker >= usize::from(schedule.workers.get()) {
            return Some("there is no such worker");
        }
    }
    let overlap = |a: usize, b: usize| {
        let (a, b) = (&slots[a], &slots[b]);
        a.worker == b.worker && a.start < b.end && b.start < a.end
    };
    let mut pairs = (0..slots.len()).flat_map(|b| (0..b).map(move |a| (a, b)));
    pairs
        .any(|(a, b)| overlap(a, b))
        .then_some("a worker does two steps at once")
}

/// Returns whether some step waits although a worker is free and its premises are there.
fn has_idle_worker(proof: &Proof, schedule: &Schedule) -> bool {
    let slots = &schedule.slots;
    slots.iter().zip(&proof.steps).any(|(slot, step)| {
        let ends = step
            .step_premises()
            .map(|premise| slots[premise.index()].end);
        let ready = ends.max().unwrap_or(0);
        (ready..slot.start).any(|time| {
            let n_busy = slots
                .iter()
                .filter(|s| s.start <= time && time < s.end)
                .count();
            n_busy < usize::from(schedule.workers.get())
        })
    })
}

#[test]
fn schedules_hold_and_keep_within_brents_bounds() {
    let mut n_faster = 0;
    each_course(84, 0.15, RuleSet::Chains, 80, |course, _| {
        let proof = course.proof();
        for n in (1..=12).chain([700]).map(workers) {
            let (by_pass, by_chain) = (Schedule::by_pass(proof, n), Schedule::by_chain(proof, n));
            let bounds = Bounds::of(proof, n);
            assert_eq!(flaw(proof, &by_pass), None, "{n}");
            assert_eq!(flaw(proof, &by_chain), None, "{n}");
            assert!(!has_idle_worker(proof, &by_chain), "{n}");
            assert!(
                bounds.lower <= by_chain.time && by_chain.time <= bounds.upper,
                "{n}"
            );
            assert!(by_pass.time >= bounds.lower, "{n}");
            if proof.method.is_minimal() {
                assert!(by_pass.time <= bounds.upper, "{n}");
            }
            let figures = times(proof, [n])[0];
            assert_eq!(
                (figures.by_pass, figures.by_chain),
                (by_pass.time, by_chain.time)
            );
            assert_eq!((figures.workers, figures.bounds), (n, bounds));
            n_faster += usize::from(by_chain.time < by_pass.time);
        }
    });
    assert!(n_faster > 100, "{n_faster}");
}

#[test]
fn one_worker_takes_the_work_and_enough_of_them_the_depth() {
    each_course(85, 0.3, RuleSet::Subsets, 200, |course, _| {
        let proof = course.proof();
        let widths = (1..=proof.n_passes())
            .map(|pass| proof.steps.iter().filter(|step| step.pass == pass).count());
        let most = workers(widths.max().unwrap_or(0).max(1) as u16);
        let (n_steps, n_passes) = (proof.steps.len() as u64, proof.n_passes() as u64);
        for (n, time) in [(workers(1), n_steps), (most, n_passes)] {
            assert_eq!(Schedule::by_pass(proof, n).time, time);
            let hardware = Machine::Hardware {
                workers: n,
                latency: 7,
            };
            assert_eq!(run(course, hardware, 0).serial, 7 * time);
        }
        assert_eq!(Schedule::by_chain(proof, workers(1)).time, n_steps);
        assert_eq!(Schedule::by_chain(proof, most).time, n_passes);
    });
}

/// The schedule of the deep board, damaged in every way the validator knows.
#[test]
fn the_validator_rejects() {
    let course = course_of(crate::case::DEEP, RuleSet::Singles);
    let proof = course.proof();
    let damaged = |damage: fn(&mut Schedule)| {
        let mut schedule = Schedule::by_chain(proof, workers(2));
        damage(&mut schedule);
        flaw(proof, &schedule)
    };
    let expected = [
        damaged(|s| s.slots.truncate(57)),
        damaged(|s| s.slots.swap(0, 1)),
        damaged(|s| s.slots[3].end += 1),
        damaged(|s| (s.slots[57].start, s.slots[57].end) = (0, 1)),
        damaged(|s| s.slots[0].worker = 2),
        damaged(|s| s.slots[0].worker = 1 - s.slots[0].worker),
    ];
    assert_eq!(
        expected.map(Option::unwrap),
        [
            "a step is missing or done twice",
            "a step is out of place",
            "a step takes another time than it costs",
            "a step begins before its premises are there",
            "there is no such worker",
            "a worker does two steps at once",
        ]
    );
}
