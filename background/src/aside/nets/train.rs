//! Networks in training, side by side.

use std::cell::RefCell;
use std::rc::Rc;

use net::{Board, Kind, Network, Recipe, Tally, Training, made};

use super::{LOOKS, N_CHECKS, Setup, Standing, TrainAnswer, TrainOrder};
use crate::aside::Task;
use crate::message::encode;

/// Where trainings are, also those that were cancelled: they may go on.
pub(crate) type Room = Rc<RefCell<Option<Trainings>>>;

/// How many boards a network is looked at with. They have seeds of their own; only among the few boards of
/// four rows there are some that it learns from, too.
const N_BOARDS: u64 = 60;

/// Trainings under way.
pub(crate) struct Trainings {
    order: TrainOrder,
    /// Boards to look at the networks with, made one by one.
    boards: Vec<Board>,
    seats: Vec<Seat>,
}

/// A network in training.
struct Seat {
    training: Training,
    recipe: Recipe,
    standing: Standing,
    /// Steps since the last look, and what their losses add up to.
    since: (u32, f64),
    work: u64,
    check: Option<Check>,
    /// Whether whoever asked has its weights.
    is_told: bool,
}

/// A network that is looked at.
struct Check {
    network: Network<f32>,
    tallies: Vec<(u16, Tally)>,
    /// The next board.
    next: usize,
}

/// The work on trainings.
pub(super) struct AtWork(Room);

impl AtWork {
    /// Begins an order, or goes on with it; nothing if it cannot be trained.
    pub(super) fn new(order: TrainOrder, room: &Room) -> Option<Self> {
        let mut trainings = room.borrow_mut();
        if trainings.as_ref().is_none_or(|old| old.order != order) {
            *trainings = Some(Trainings::begin(order)?);
        }
        // What was said last may not have been heard.
        for seat in trainings.iter_mut().flat_map(|it| &mut it.seats) {
            seat.is_told = false;
        }
        Some(Self(Rc::clone(room)))
    }
}

impl Task for AtWork {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let mut room = self.0.borrow_mut();
        room.as_mut()
            .is_none_or(|trainings| trainings.advance(answers))
    }

    fn word(&self) -> Option<Vec<u8>> {
        let room = self.0.borrow();
        let seats = &room.as_ref()?.seats;
        let standings = seats.iter().map(|seat| seat.standing).collect();
        Some(encode(&TrainAnswer::Progress(standings)))
    }
}

impl Trainings {
    fn begin(order: TrainOrder) -> Option<Self> {
        let seats = order.setups.iter().map(|&Setup { spec, seed }| {
            let recipe = Recipe::usual(spec, order.shape, seed.into());
            let training = Training::begin(recipe).ok()?;
            let standing = Standing {
                n_steps_in_all: recipe.n_steps as u32,
                ..Standing::default()
            };
            Some(Seat {
                training,
                recipe,
                standing,
                since: (0, 0.0),
                work: 0,
                check: None,
                is_told: false,
            })
        });
        Some(Self {
            seats: seats.collect::<Option<_>>()?,
            boards: Vec::new(),
            order,
        })
    }

    /// Does a little: makes a board, learns from one, or looks at a network with one.
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let n_made = self.boards.len() as u64;
        if n_made < N_BOARDS {
            self.boards.extend(made::board(self.order.shape, n_made));
            return false;
        }
        let open = self.seats.iter_mut().zip(0..);
        let open = open.filter(|(seat, _)| !seat.is_told);
        // Whoever had the least work: they are to have the same.
        let Some((seat, which)) = open.min_by_key(|(seat, _)| seat.work) else {
            return true;
        };
        match &mut seat.check {
            None if seat.training.is_over() => {
                let weights = seat.training.network().to_weights().to_bytes();
                answers.push(encode(&TrainAnswer::Trained(which, weights)));
                seat.is_told = true;
            }
            None => seat.learn(),
            Some(check) => {
                check.look(&self.boards);
                if check.next == self.boards.len() {
                    let tallies = std::mem::take(&mut check.tallies);
                    seat.check = None;
                    answers.push(encode(&TrainAnswer::Checked(which, seat.standing, tallies)));
                }
            }
        }
        false
    }
}

impl Seat {
    fn learn(&mut self) {
        self.work += self.recipe.work();
        let progress = self.training.advance();
        self.standing.n_boards = self.training.n_boards() as u32;
        let Some(progress) = progress else {
            return;
        };
        self.since = (self.since.0 + 1, self.since.1 + progress.loss);
        self.standing.n_steps = progress.n_steps as u32;
        self.standing.loss = (self.since.1 / f64::from(self.since.0)) as f32;
        let every = progress.n_steps_in_all.div_ceil(N_CHECKS).max(1);
        if progress.n_steps % every == 0 || self.training.is_over() {
            self.since = (0, 0.0);
            self.check = Some(Check::of(self.training.network()));
        }
    }
}

impl Check {
    fn of(network: Network<f32>) -> Self {
        let looks = match network.spec().kind {
            Kind::Fixed(n_layers) => vec![n_layers as u16],
            Kind::Looped => LOOKS.to_vec(),
        };
        let tallies = looks.into_iter().map(|look| (look, Tally::default()));
        Self {
            tallies: tallies.collect(),
            network,
            next: 0,
        }
    }

    /// Looks at the network with the next board.
    fn look(&mut self, boards: &[Board]) {
        let board = &boards[self.next];
        let most = self.tallies.last().map_or(0, |(look, _)| *look);
        let opinions = self.network.run(board, most.into());
        for (look, tally) in &mut self.tallies {
            if let Some(opinion) = opinions.get(usize::from(*look) - 1) {
                tally.add(board, opinion);
            }
        }
        self.next += 1;
    }
}
