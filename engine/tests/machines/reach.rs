//! What the machines that only make passes fill.

use engine::machine::{Course, Machine, Order, Run, run};
use engine::{Cell, Conclusion, RuleSet};
use rand::RngExt;

use crate::case::{each_course, workers};

/// Lists the cells that steps up to this pass fill, row by row.
fn cells_in_reach(course: &Course, n_passes: usize) -> Vec<Cell> {
    let steps = course
        .proof()
        .steps
        .iter()
        .filter(|step| step.pass <= n_passes);
    let mut cells: Vec<Cell> = steps
        .filter_map(|step| step.placement().map(|placed| placed.cell))
        .collect();
    cells.sort();
    cells
}

fn cells_filled(course: &Course, run: &Run) -> Vec<Cell> {
    let shape = course.proof().puzzle.shape();
    let last = &run.frames.last().unwrap().cells;
    let is_filled = |cell: &Cell| {
        let state = last[cell.index(shape)];
        matches!(state, engine::machine::CellState::Filled(_))
    };
    Cell::all(shape).filter(is_filled).collect()
}

#[test]
fn each_fills_what_is_as_deep_as_it_has_passes() {
    each_course(80, 0.3, RuleSet::Chains, 200, |course, rng| {
        let (layers, steps) = (rng.random_range(0..5_u16), rng.random_range(0..5_u16));
        let product = usize::from(layers) * usize::from(steps);
        let order = Order::Confidence;
        for (machine, n_passes) in [
            (Machine::OnePass, 1),
            (Machine::FixedDepth { layers }, usize::from(layers)),
            (
                Machine::CommitDiffusion {
                    layers,
                    steps,
                    order,
                },
                product,
            ),
            (
                Machine::Looped {
                    layers,
                    loops: steps,
                },
                product,
            ),
            (Machine::ChainOfThought, usize::MAX),
            (
                Machine::Hardware {
                    workers: workers(3),
                    latency: 2,
                },
                usize::MAX,
            ),
        ] {
            let run = run(course, machine, 0);
            let expected = cells_in_reach(course, n_passes);
            assert_eq!(cells_filled(course, &run), expected, "{machine:?}");
            assert_eq!(run.guessed + run.wrong, 0);
        }
    });
}

#[test]
fn a_loop_comes_as_far_as_a_network_that_deep() {
    each_course(81, 0.3, RuleSet::Chains, 200, |course, rng| {
        let (layers, loops) = (rng.random_range(0..5), rng.random_range(0..5));
        let looped = run(course, Machine::Looped { layers, loops }, 3);
        let deep = run(
            course,
            Machine::FixedDepth {
                layers: layers * loops,
            },
            3,
        );
        assert_eq!(
            looped.frames.last().unwrap().cells,
            deep.frames.last().unwrap().cells
        );
        assert_eq!(looped.guess, deep.guess);
        assert!(looped.serial <= deep.serial);
        let n_loops = looped.serial.checked_div(u64::from(layers)).unwrap_or(0);
        let needed = course.loops_to_fill(layers).unwrap_or(u64::MAX);
        assert_eq!(
            n_loops,
            u64::from(loops).min(needed) * u64::from(layers > 0)
        );
    });
}

#[test]
fn more_steps_of_ideal_diffusion_bring_nothing() {
    each_course(82, 0.3, RuleSet::Chains, 200, |course, rng| {
        let layers = rng.random_range(1..5);
        let fixed = run(course, Machine::FixedDepth { layers }, 0);
        let cost = fixed.compute.unwrap();
        for steps in 1..5 {
            let ideal = run(course, Machine::IdealDiffusion { layers, steps }, 0);
            let n = u64::from(steps);
            assert_eq!(
                ideal.frames.last().unwrap().cells,
                fixed.frames.last().unwrap().cells
            );
            assert_eq!(ideal.serial, n * u64::from(layers));
            let compute = ideal.compute.unwrap();
            assert_eq!(
                (compute.work, compute.written),
                (n * cost.work, n * cost.written)
            );
        }
    });
}

#[test]
fn thought_takes_a_token_for_each_link_of_each_step() {
    let mut n_eliminations = 0;
    each_course(83, 0.2, RuleSet::Chains, 100, |course, _| {
        let thought = run(course, Machine::ChainOfThought, 0);
        let costs = course.proof().steps.iter().map(|step| step.cost as u64);
        assert_eq!(thought.serial, costs.sum::<u64>());
        let steps = course.proof().steps.iter();
        n_eliminations += steps
            .filter(|step| matches!(step.conclusion, Conclusion::Eliminate(_)))
            .count();
    });
    assert!(n_eliminations > 100, "{n_eliminations}");
}
