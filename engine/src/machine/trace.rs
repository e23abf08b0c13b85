//! A run as its machine writes it down.

use super::run::{Compute, Frame};
use super::{CellState, Course};
use crate::digit::DigitSet;

/// What a machine did.
#[derive(Clone, Debug)]
pub(super) struct Trace {
    /// Never empty: the first is the start.
    pub(super) frames: Vec<Frame>,
    pub(super) serial: u64,
    pub(super) compute: Option<Compute>,
    pub(super) is_stuck: bool,
    /// What was left where a guess was forced and the true digit then given away, by cell index.
    pub(super) forced: Vec<(usize, DigitSet)>,
}

impl Trace {
    /// Begins with the board as it starts.
    pub(super) fn begin(course: &Course) -> Self {
        Self {
            frames: vec![Frame {
                time: 0,
                cells: course.cells_after(0).to_vec(),
            }],
            serial: 0,
            compute: Some(Compute::default()),
            is_stuck: false,
            forced: Vec::new(),
        }
    }

    /// Follows the passes of the board, of which it makes `n_passes`, and shows what they wrote
    /// after each `stride` of them.
    pub(super) fn follow(course: &Course, n_passes: u64, stride: u16) -> Self {
        let mut trace = Self::begin(course);
        let stride = u64::from(stride.max(1));
        for moment in course.track().moments.iter().skip(1) {
            let time = moment.clock.next_multiple_of(stride);
            if time <= n_passes {
                trace.show(time, &moment.cells);
            }
        }
        trace.serial = n_passes;
        trace.end();
        trace.compute = Some(course.track().compute_of(n_passes));
        trace.is_stuck = !course.is_solved() && n_passes >= course.n_passes();
        trace
    }

    /// Adds a frame where a cell changed; a later one of the same time takes its place.
    pub(super) fn show(&mut self, time: u64, cells: &[CellState]) {
        if self.cells() == cells {
            return;
        }
        let cells = cells.to_vec();
        match self.frames.last_mut() {
            Some(last) if last.time == time && time > 0 => last.cells = cells,
            _ => self.frames.push(Frame { time, cells }),
        }
    }

    /// Goes on by so much time at this cost, and shows what is in the cells then.
    pub(super) fn go_on(&mut self, time: u64, cost: Compute, cells: &[CellState]) {
        self.serial += time;
        if let Some(compute) = &mut self.compute {
            compute.add(cost);
        }
        self.show(self.serial, cells);
    }

    /// Shows the end, if no cell changed there.
    pub(super) fn end(&mut self) {
        if let Some(last) = self.frames.last()
            && last.time < self.serial
        {
            let cells = last.cells.clone();
            self.frames.push(Frame {
                time: self.serial,
                cells,
            });
        }
    }

    /// Returns what is in the cells by now.
    pub(super) fn cells(&self) -> &[CellState] {
        &self.frames[self.frames.len() - 1].cells
    }

    /// Returns the candidates among which the cell has to be guessed, if it has to be.
    pub(super) fn left_to_guess(&self, cell: usize) -> Option<DigitSet> {
        let forced = self.forced.iter().find(|(forced, _)| *forced == cell);
        match self.cells()[cell] {
            CellState::Blurred(left) => Some(left),
            _ => forced.map(|(_, left)| *left),
        }
    }
}
