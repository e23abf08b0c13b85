//! Boards that are asked of the background together, as far as they are there.

use std::sync::Arc;

use background::Start;
use background::aside::paper::{Answer, Order, Worked};

use crate::link::{LinkState, Pairs};
use crate::model::analysis::Analysis;
use crate::model::{boards, gallery};

/// A board that is there.
#[derive(Debug)]
pub struct Piece {
    /// The board, worked out.
    pub analysis: Arc<Analysis>,
    /// Its record, as the command line writes it; nothing where its solutions could not be counted, or
    /// where it was not asked for.
    pub record: Option<String>,
    /// The link that opens it.
    pub link: LinkState,
}

/// How far a pile has come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Progress {
    /// Nobody has asked for it so far.
    #[default]
    Idle,
    /// It is worked on.
    Working,
    /// All of it is there.
    Done,
    /// The background does not answer.
    Lost,
}

/// Boards that are asked for together.
#[derive(Clone, Default, Debug)]
pub struct Pile {
    order: Option<Order>,
    /// Where the board at hand comes from.
    origin: Pairs,
    /// How far it has come.
    pub progress: Progress,
    /// The boards that are there.
    pub pieces: Pieces,
}

/// Boards that are there; the same only if they are the very same.
#[derive(Clone, Default, Debug)]
pub struct Pieces(pub Vec<Arc<Piece>>);

impl PartialEq for Pieces {
    fn eq(&self, other: &Self) -> bool {
        let is_same = |(a, b): (&Arc<Piece>, &Arc<Piece>)| Arc::ptr_eq(a, b);
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(is_same)
    }
}

impl Pile {
    /// Wants these boards; what is there of others goes.
    pub fn want(&mut self, order: Order, origin: Pairs) {
        if self.order.as_ref() != Some(&order) || self.origin != origin {
            *self = Self {
                order: Some(order),
                origin,
                ..Self::default()
            };
        }
    }

    /// Returns the order, if it has still to be given.
    pub fn order_to_give(&self) -> Option<&Order> {
        let is_idle = self.progress == Progress::Idle;
        self.order.as_ref().filter(|_| is_idle)
    }

    /// Takes an answer; returns whether it was the last.
    pub fn take(&mut self, answer: Answer) -> bool {
        match answer {
            Answer::Board(worked) => {
                let piece = worked.map(|worked| Arc::new(self.piece(*worked)));
                self.pieces.0.extend(piece);
                false
            }
            Answer::Done => {
                self.pieces.0.sort_by_key(|piece| depth_of(&piece.analysis));
                self.progress = Progress::Done;
                true
            }
        }
    }

    fn piece(&self, worked: Worked) -> Piece {
        let puzzle = &worked.proof.puzzle;
        let start = Start {
            grid: puzzle.grid().clone(),
            struck: puzzle.struck_candidates().collect(),
        };
        let method = worked.proof.method;
        let link = LinkState {
            origin: origin_of(&start).unwrap_or_else(|| self.origin.clone()),
            grid: Some(start.grid.clone()),
            struck: start.struck.clone(),
            rules: Some(method.rules).filter(|&rules| rules != Default::default()),
            uniqueness: method.uniqueness,
            finish: Some(method.finish).filter(|&finish| finish != Default::default()),
            ..LinkState::default()
        };
        Piece {
            analysis: Analysis::proved(start, worked.proof),
            record: worked
                .record
                .and_then(|bytes| String::from_utf8(bytes).ok()),
            link,
        }
    }
}

fn depth_of(analysis: &Analysis) -> usize {
    analysis.solved().map_or(0, |solved| solved.measures.span)
}

/// Returns where a board that page or gallery knows comes from.
fn origin_of(start: &Start) -> Option<Pairs> {
    if !start.struck.is_empty() {
        return None;
    }
    let known = gallery::all().iter().find(|board| board.grid == start.grid);
    let id = boards::id_of(&start.grid).or_else(|| known.map(|board| board.id))?;
    Some(Pairs::read(&format!("g={id}")))
}
