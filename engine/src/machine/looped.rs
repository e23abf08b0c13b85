//! A network that is run again on its own result, pass by pass.

use super::{Course, Trace};

pub(super) fn run(course: &Course, layers: u16, loops: u16) -> Trace {
    Trace::follow(course, course.passes_of_loops(layers, loops), 1)
}
