//! Stands in for the notations that the feature `formats` adds: nothing is ever one of them.

pub(super) mod opensudoku;
pub(super) mod table;
