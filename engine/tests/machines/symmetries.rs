//! What no symmetry of the board changes.

use engine::machine::{Course, Machine, Order, guess_all, guesses, run};
use engine::schedule::{Bounds, Schedule};
use engine::{Puzzle, RuleSet};
use rand::RngExt;

use crate::boards::Symmetry;
use crate::case::{each_course, workers};

/// The machines in which no cell comes before another for where it stands.
fn machines() -> Vec<Machine> {
    let order = Order::Confidence;
    vec![
        Machine::OnePass,
        Machine::FixedDepth { layers: 3 },
        Machine::IdealDiffusion {
            layers: 2,
            steps: 3,
        },
        Machine::CommitDiffusion {
            layers: 2,
            steps: 3,
            order,
        },
        Machine::Looped {
            layers: 2,
            loops: 2,
        },
        Machine::Hardware {
            workers: workers(2),
            latency: 3,
        },
    ]
}

#[test]
fn figures_survive_every_symmetry() {
    each_course(87, 0.2, RuleSet::Singles, 100, |here, rng| {
        let puzzle = &here.proof().puzzle;
        let transposes = rng.random_bool(0.5);
        let symmetry = Symmetry::random(rng, puzzle.shape(), transposes);
        let image = Puzzle::try_from(symmetry.grid(puzzle.grid())).unwrap();
        let there = Course::of(&image, here.proof().method, 500).unwrap();
        for machine in machines() {
            let [a, b] = [here, &there].map(|course| {
                let run = run(course, machine, 0);
                (run.filled, run.open, run.serial, run.compute, run.is_stuck)
            });
            assert_eq!(a, b, "{machine:?} {symmetry:?}");
            let [a, b] = [here, &there].map(|course| run(course, machine, 0).expected_right);
            assert!((a - b).abs() < 1e-9, "{machine:?} {symmetry:?}");
        }
        let [a, b] = [here, &there].map(|course| {
            let first = guesses(course, 1).into_iter().next();
            let first = first.map(|guess| (guess.branches, guess.passes, guess.n_open));
            let time = Schedule::by_pass(course.proof(), workers(3)).time;
            let bounds = Bounds::of(course.proof(), workers(3));
            (first, guess_all(course).branches, time, bounds)
        });
        assert_eq!(a, b, "{symmetry:?}");
    });
}
