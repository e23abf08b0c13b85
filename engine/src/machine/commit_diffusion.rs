//! Diffusion that writes down in each step what it is sure of and looks again.
//!
//! It fills what a looped network fills. Between its steps it shows only what it wrote.

use super::{Course, Trace};

pub(super) fn run(course: &Course, layers: u16, steps: u16) -> Trace {
    Trace::follow(course, course.passes_of_loops(layers, steps), layers)
}
