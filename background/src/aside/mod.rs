//! Work for annexes: orders that the page passes on without knowing what is in them.
//!
//! An order is bytes, and so is each of its answers. What they mean stands with the task that is made
//! of them; page, bench and messages only know whose they are. A task of a kind gets its file beside
//! this one, with its own order, its own answer, and an arm in [`begin`].

pub mod gallery;
pub mod machines;
pub mod make;
pub mod nets;
pub mod paper;
pub mod predict;
pub mod scale;

use crate::message::{Kind, decode};
use machines::Machines;
use nets::Room;

/// A job for an annex, worked on slice by slice.
pub trait Task {
    /// Does a little, well under a millisecond of it, and adds what there is to say; returns whether
    /// the task is done.
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool;

    /// Says how far it has come; it is asked a few times a second.
    fn word(&self) -> Option<Vec<u8>> {
        None
    }
}

/// What outlives a task: the next of its kind goes on from there.
#[derive(Clone, Default)]
pub(crate) struct Shelf {
    courses: machines::Shelf,
    room: Room,
}

/// Makes a task of an order; nothing if it is none that this background knows.
pub(crate) type Begin = fn(Kind, &[u8], &Shelf) -> Option<Box<dyn Task>>;

/// The tasks there are.
pub(crate) fn begin(kind: Kind, order: &[u8], shelf: &Shelf) -> Option<Box<dyn Task>> {
    match kind {
        Kind::Watch | Kind::Compare | Kind::Widths => Some(Box::new(Machines::new(
            decode(order)?,
            shelf.courses.clone(),
        ))),
        Kind::Gallery => Some(Box::new(gallery::Gallery::new(decode(order)?))),
        Kind::Make => Some(Box::new(make::Make::new(decode(order)?))),
        Kind::Scale => scale::begin(order),
        Kind::Paper => Some(Box::new(paper::Paper::new(decode(order)?))),
        Kind::Predict => Some(Box::new(predict::Predict::new(&decode(order)?))),
        Kind::Run => nets::begin_run(order),
        Kind::Train => nets::begin_training(order, &shelf.room),
        _ => None,
    }
}
