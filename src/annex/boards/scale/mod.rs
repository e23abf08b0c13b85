//! The state of the view of scale: what is set, the boards that are there, and how the making stands.

pub mod settings;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use background::aside::scale::{Answer, Family, Order, seed};
use background::{Kind, Ticket, decode, encode};

use self::settings::{Making, Settings};
use crate::action::View;
use crate::annex::message::FromAnnex;
use crate::link::Pairs;
use crate::model::scale::sample::{Board, Sample};

/// How often at most the pictures are drawn anew while boards come in.
const N_DRAWN: usize = 40;

/// The state of the view.
#[derive(Clone, PartialEq, Debug)]
pub struct Scale {
    /// What is set.
    pub settings: Settings,
    /// How the making stands.
    pub run: Standing,
    /// What the boards that are there were made with.
    pub made_with: Making,
    /// The boards that are shown.
    pub sample: Arc<Sample>,
    /// All boards that are there.
    gathered: Sample,
    ticket: Ticket,
    order: Order,
    n_answered: usize,
}

/// How the making stands.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Standing {
    /// Nothing was begun.
    #[default]
    Idle,
    /// Boards are made.
    Going,
    /// It was stopped.
    Stopped,
    /// All boards are there.
    Done,
    /// Nobody makes them any more.
    Lost,
}

impl Standing {
    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Going => "going",
            Self::Stopped => "stopped",
            Self::Done => "done",
            Self::Lost => "lost",
        }
    }
}

impl Default for Scale {
    fn default() -> Self {
        let settings = Settings::default();
        Self {
            settings,
            run: Standing::default(),
            made_with: settings.making,
            sample: Arc::default(),
            gathered: Sample::default(),
            ticket: Ticket::default(),
            order: settings.making.order(),
            n_answered: 0,
        }
    }
}

impl Scale {
    /// Follows a link: what it does not say has its default. With `play` it begins at once.
    pub fn follow(&mut self, pairs: &Pairs) -> Vec<FromAnnex> {
        let (settings, refused) = Settings::read(pairs);
        self.settings = settings;
        let refused = refused.into_iter();
        let mut says: Vec<_> = refused
            .map(|(key, found)| FromAnnex::Refused { key, found })
            .collect();
        if pairs.get("play") == Some("1") {
            says.extend(self.start());
        }
        says
    }

    /// Sets something.
    pub fn set(&mut self, set: impl FnOnce(&mut Settings)) -> Vec<FromAnnex> {
        set(&mut self.settings);
        vec![self.told()]
    }

    /// Begins to make the boards that are set, in place of those that are there.
    pub fn start(&mut self) -> Vec<FromAnnex> {
        self.made_with = self.settings.making;
        self.gathered = Sample::default();
        self.begin(self.made_with.order())
    }

    /// Digs boards of another size; all else stays as it is.
    pub fn dig(&mut self, size: u8) -> Vec<FromAnnex> {
        self.settings.making.dug = size;
        let is_over = matches!(self.run, Standing::Stopped | Standing::Done);
        if !is_over || self.made_with.dug == size {
            return vec![self.told()];
        }
        self.made_with.dug = size;
        self.gathered.n_unmade = 0;
        self.gathered
            .boards
            .retain(|board| board.family != Family::Dug);
        self.begin(self.made_with.dug_order())
    }

    fn begin(&mut self, order: Order) -> Vec<FromAnnex> {
        self.ticket = Ticket(self.ticket.0 + 1);
        self.run = Standing::Going;
        self.n_answered = 0;
        let bytes = encode(&order);
        self.order = order;
        self.show();
        vec![
            self.told(),
            FromAnnex::Ask(Kind::Scale, self.ticket, Some(bytes)),
        ]
    }

    /// Stops making boards; those that are there stay.
    pub fn stop(&mut self) -> Vec<FromAnnex> {
        self.run = Standing::Stopped;
        self.show();
        vec![FromAnnex::Ask(Kind::Scale, self.ticket, None)]
    }

    /// Takes an answer of the background.
    pub fn hear(&mut self, ticket: Ticket, bytes: &[u8]) {
        let is_wanted = ticket == self.ticket && self.run == Standing::Going;
        let Some(answer) = decode::<Answer>(bytes).filter(|_| is_wanted) else {
            return;
        };
        let Some(lot) = self.order.lots.get(usize::from(answer.lot)) else {
            return;
        };
        self.n_answered += 1;
        match answer.board {
            Some(board) => {
                let seed = seed(self.order.series, answer.number);
                let board = Board::of(lot.family, answer.number, seed, board);
                self.gathered.boards.push(board);
            }
            None => self.gathered.n_unmade += 1,
        }
        let n_wanted = self.n_wanted();
        let is_done = self.n_answered == n_wanted;
        if is_done {
            self.run = Standing::Done;
        }
        let drawn = |n_answered| n_answered * N_DRAWN / n_wanted.max(1);
        if is_done || drawn(self.n_answered) > drawn(self.n_answered - 1) {
            self.show();
        }
    }

    /// Learns that nobody works any more.
    pub fn lose(&mut self) {
        if self.run == Standing::Going {
            self.run = Standing::Lost;
            self.show();
        }
    }

    /// Returns how many boards are done, and how many there will be.
    pub fn progress(&self) -> (usize, usize) {
        (self.n_answered, self.n_wanted())
    }

    /// Returns whether what is shown was made with other settings than those that are set.
    pub fn is_of_old(&self) -> bool {
        self.run != Standing::Idle && self.made_with != self.settings.making
    }

    fn n_wanted(&self) -> usize {
        let lots = self.order.lots.iter();
        lots.map(|lot| usize::from(lot.n_boards)).sum()
    }

    fn show(&mut self) {
        self.sample = Arc::new(self.gathered.clone());
    }

    fn told(&self) -> FromAnnex {
        FromAnnex::Settings(View::Scale, self.settings.write())
    }
}
