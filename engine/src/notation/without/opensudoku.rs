//! No line begins a document.

use crate::notation::scan::Placed;
use crate::notation::{ReadError, ReadOptions, Results};

#[derive(Clone, Debug)]
pub(in crate::notation) struct Document;

impl Document {
    pub(in crate::notation) fn begins(_: &str) -> bool {
        false
    }

    pub(in crate::notation) const fn new(_: ReadOptions) -> Self {
        Self
    }

    pub(in crate::notation) const fn is_over(&self) -> bool {
        true
    }

    pub(in crate::notation) fn push_line(&mut self, _: &[Placed]) -> Results {
        Vec::new()
    }

    pub(in crate::notation) fn finish(&self) -> Option<ReadError> {
        None
    }
}
