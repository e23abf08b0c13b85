//! What an inference needs gone, and the filled cells chosen to account for it.
//!
//! These live on the stack: they are made anew for every step of every proof.

use crate::shape::MAX_SIZE;

/// No cell: the index no board reaches.
pub(super) const NOWHERE: u16 = u16::MAX;

/// A candidate that is gone: the filled cells that took it away, by index; `NOWHERE` in places
/// to spare.
pub(super) type Gone = [u16; 4];

/// The candidates an inference needs gone: at most one for each cell of a house or each digit of
/// a cell.
pub(super) struct Needs {
    gone: [Gone; MAX_SIZE],
    len: usize,
}

impl Default for Needs {
    fn default() -> Self {
        Self {
            gone: [[NOWHERE; 4]; MAX_SIZE],
            len: 0,
        }
    }
}

impl Needs {
    pub(super) fn push(&mut self, gone: Gone) {
        self.gone[self.len] = gone;
        self.len += 1;
    }

    pub(super) fn as_slice(&self) -> &[Gone] {
        &self.gone[..self.len]
    }
}

/// Cells chosen as premises, in the order they are tried.
#[derive(Default)]
pub(super) struct Chosen {
    cells: [u16; MAX_SIZE],
    len: usize,
}

impl Chosen {
    pub(super) fn as_slice(&self) -> &[u16] {
        &self.cells[..self.len]
    }

    pub(super) fn contains(&self, cell: u16) -> bool {
        self.as_slice().contains(&cell)
    }

    /// Adds a cell, unless it is there.
    pub(super) fn add(&mut self, cell: u16) {
        if !self.contains(cell) {
            self.cells[self.len] = cell;
            self.len += 1;
        }
    }

    pub(super) fn sort_by_key<K: Ord>(&mut self, key: impl Fn(u16) -> K) {
        self.cells[..self.len].sort_unstable_by_key(|&cell| key(cell));
    }

    /// Drops, in order, each cell that the rest make needless.
    pub(super) fn drop_needless(&mut self, needs: &Needs) {
        // By need: the cells that serve it, as bits of their positions.
        let mut servers = [0_u32; MAX_SIZE];
        for (servers, need) in servers.iter_mut().zip(needs.as_slice()) {
            for (position, cell) in self.as_slice().iter().enumerate() {
                *servers |= u32::from(need.contains(cell)) << position;
            }
        }
        let servers = &servers[..needs.len];
        let mut kept = (1_u32 << self.len) - 1;
        for position in 0..self.len {
            let others = kept & !(1 << position);
            if servers.iter().all(|servers| servers & others != 0) {
                kept = others;
            }
        }
        let n_before = self.len;
        self.len = 0;
        for position in (0..n_before).filter(|position| kept & 1 << position != 0) {
            self.cells[self.len] = self.cells[position];
            self.len += 1;
        }
    }
}
