//! No line is a part of a table.

use crate::notation::scan::Placed;
use crate::notation::{Board, ReadError, ReadOptions};

#[derive(Clone, Debug)]
pub(in crate::notation) struct Table;

pub(in crate::notation) enum Reading {
    #[expect(dead_code, reason = "only tables have lines")]
    Line(Option<Result<Board, ReadError>>),
    NoTable {
        before: Option<Vec<Placed>>,
    },
}

impl Table {
    pub(in crate::notation) const fn new(_: ReadOptions) -> Self {
        Self
    }

    pub(in crate::notation) const fn is_in_quotes(&self) -> bool {
        false
    }

    pub(in crate::notation) fn push(
        &mut self,
        _: &[Placed],
        _: impl Fn(&[Placed]) -> bool,
    ) -> Reading {
        Reading::NoTable { before: None }
    }

    pub(in crate::notation) fn finish(&mut self) -> (Option<Vec<Placed>>, Option<ReadError>) {
        (None, None)
    }
}
