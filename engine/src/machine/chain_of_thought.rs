//! The steps of the proof, one after the other in the order in which they rest on each other.

use super::track::states_of;
use super::{Compute, Course, Trace};
use crate::digit::DigitSet;
use crate::marks::Marks;
use crate::proof::Conclusion;
use crate::rule::RuleSet;
use crate::rule::Sight;
use crate::schedule::cost_of;

pub(super) fn run(course: &Course) -> Trace {
    let (puzzle, method) = (&course.proof().puzzle, course.proof().method);
    let mut trace = Trace::begin(course);
    let mut marks = Marks::new(puzzle, false);
    for step in &course.proof().steps {
        let mut work = method.n_checks(&marks);
        if step.rule.set() == Some(RuleSet::Chains) {
            work += marks.n_candidates();
        }
        write(&mut marks, &step.conclusion);
        let n_written = u64::from(step.placement().is_some());
        let cost = Compute {
            work: work as u64,
            written: n_written,
            peak: n_written,
        };
        trace.go_on(cost_of(step), cost, &states_of(puzzle, &marks));
    }
    trace.is_stuck = !course.is_solved();
    trace.end();
    trace
}

/// Writes down what a step concludes, and reads the board.
fn write(marks: &mut Marks, conclusion: &Conclusion) {
    let shape = marks.shape();
    match conclusion {
        Conclusion::Place(placed) => marks.write(placed.cell.index(shape), placed.digit),
        Conclusion::Eliminate(gone) => {
            for candidate in gone {
                let digits = DigitSet::only(candidate.digit);
                marks.eliminate(candidate.cell.index(shape), digits);
            }
        }
    }
    marks.read();
}
