//! Stands in for the notations that the feature `notations` adds: nothing is ever one of them.

pub(super) mod opensudoku;
pub(super) mod table;
