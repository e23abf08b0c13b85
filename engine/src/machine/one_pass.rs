//! One parallel pass: what follows from the givens in one look, before anything is written.

use super::{Course, Trace};

pub(super) fn run(course: &Course) -> Trace {
    Trace::follow(course, 1, 1)
}
