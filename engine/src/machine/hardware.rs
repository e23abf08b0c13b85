//! Workers who share the steps of each pass.

use std::num::NonZeroU16;

use super::{Compute, Course, Trace};
use crate::proof::Step;
use crate::schedule::{cost_of, waves};

pub(super) fn run(course: &Course, workers: NonZeroU16, latency: u16) -> Trace {
    let mut peak = 0;
    let mut trace = Trace::begin(course);
    for wave in waves(course.proof()) {
        let n_rounds = wave.len().div_ceil(usize::from(workers.get())) as u64;
        trace.serial += u64::from(latency) * cost_of(&wave[0]) * n_rounds;
        let n_placed = wave.iter().filter_map(Step::placement).count();
        peak = n_placed.min(usize::from(workers.get())).max(peak);
        trace.show(trace.serial, course.cells_after(wave[0].pass as u64));
    }
    trace.compute = Some(Compute {
        peak: peak as u64,
        ..course.track().compute_of(course.n_passes())
    });
    trace.is_stuck = !course.is_solved();
    trace.end();
    trace
}
