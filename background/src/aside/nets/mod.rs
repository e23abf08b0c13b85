//! Small networks: on a board, and in training.

mod run;
#[cfg(test)]
mod tests;
mod train;

use engine::machine::CourseError;
use engine::{Grid, Shape};
use net::{Spec, Tally};
use serde::{Deserialize, Serialize};

pub(crate) use self::train::Room;
use super::Task;
use crate::message::decode;

/// The most networks that run on a board, or are trained, at once.
pub const MOST: usize = 2;
/// The most loops of a looped network.
pub const MOST_LOOPS: u16 = 96;
/// After how many loops a network in training is looked at.
pub const LOOKS: [u16; 4] = [4, 8, 16, 32];
/// How often it is.
pub const N_CHECKS: usize = 20;

/// Asks for networks on a board.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunOrder {
    /// The digits of the board.
    pub grid: Grid,
    /// The weights of each network, as files have them.
    pub weights: Vec<Vec<u8>>,
    /// How many loops a looped one runs.
    pub n_loops: u16,
}

/// What there is to say of networks on a board.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum RunAnswer {
    /// What the board is, or why nobody can tell what is right on it.
    Board(Result<Known, CourseError>),
    /// What the network with this number takes each blank for, layer by layer.
    Ran(u16, Vec<Vec<Guess>>),
}

/// What is known of a board on which a network runs. All by cell index.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Known {
    /// The shape.
    pub shape: Shape,
    /// Whether the cell is given.
    pub is_given: Vec<bool>,
    /// The right digit, counted from 1.
    pub solution: Vec<u8>,
    /// The depth under singles; nothing for a given, and where singles never get.
    pub depth: Vec<Option<u16>>,
}

/// What a network takes a cell for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Guess {
    /// The likeliest digit, counted from 1; 0 for a given.
    pub digit: u8,
    /// How likely it takes it to be, in thousandths, rounded down: what is sure is at least 900.
    pub belief: u16,
}

/// A network to be trained.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Setup {
    /// What it is.
    pub spec: Spec,
    /// Where its weights and its boards begin.
    pub seed: u32,
}

/// Asks for networks to be trained, side by side, each with the same work done. The same order again goes on
/// where it was cancelled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TrainOrder {
    /// Which attempt it is.
    pub number: u32,
    /// The shape of the boards.
    pub shape: Shape,
    /// The networks.
    pub setups: Vec<Setup>,
}

/// What there is to say of networks in training. The number is the network's.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum TrainAnswer {
    /// How far they have come, each.
    Progress(Vec<Standing>),
    /// What one knows by now of boards that it never learns from, after so many layers or loops each.
    Checked(u16, Standing, Vec<(u16, Tally)>),
    /// One has come to its end, with these weights.
    Trained(u16, Vec<u8>),
}

/// How far a training has come.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
pub struct Standing {
    /// Steps that are over.
    pub n_steps: u32,
    /// Steps in all.
    pub n_steps_in_all: u32,
    /// The surprise at the right digit of a blank, in nats, over the last steps.
    pub loss: f32,
    /// Boards that it has learned from.
    pub n_boards: u32,
}

/// Begins to run networks on a board.
pub(super) fn begin_run(order: &[u8]) -> Option<Box<dyn Task>> {
    let order: RunOrder = decode(order)?;
    let is_small = order.weights.len() <= MOST && order.n_loops <= MOST_LOOPS;
    is_small.then(|| Box::new(run::Running::new(order)) as Box<dyn Task>)
}

/// Begins to train networks, or goes on.
pub(super) fn begin_training(order: &[u8], room: &Room) -> Option<Box<dyn Task>> {
    let order: TrainOrder = decode(order)?;
    let is_small = |setup: &Setup| {
        let Spec { width, hidden, .. } = setup.spec;
        let n_layers = setup.spec.n_layers();
        (1..=8).contains(&n_layers) && (1..=32).contains(&width) && (1..=64).contains(&hidden)
    };
    let are_small = order.setups.iter().all(is_small) && order.setups.len() <= MOST;
    if !are_small || order.shape.size() > 9 {
        return None;
    }
    Some(Box::new(train::AtWork::new(order, room)?))
}
