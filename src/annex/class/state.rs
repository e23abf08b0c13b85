//! The state of the annex: its parts, and what the page says to them.

use crate::action::{Annex, Lang, View};
use crate::annex::class::predict::Predict;
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::LinkState;
use background::Kind;

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    /// The language that was chosen, if one was.
    lang: Option<Lang>,
    /// The board that is predicted.
    pub predict: Predict,
}

impl state::State for State {
    const ANNEX: Annex = Annex::Class;

    fn lang(&self) -> Option<Lang> {
        self.lang
    }

    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Answer(Kind::Predict, ticket, bytes) => {
                self.predict.hear(ticket, &bytes);
                Vec::new()
            }
            ToAnnex::Left => self.predict.leave(),
            ToAnnex::Lost => {
                self.predict.lose();
                Vec::new()
            }
            ToAnnex::Answer(..) | ToAnnex::Own(_) => Vec::new(),
        }
    }
}

impl State {
    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        let is_explored = link.view.unwrap_or_default() == View::Explore;
        if is_explored && link.extra.is_prediction() {
            self.predict.follow(link)
        } else {
            self.predict.leave()
        }
    }
}
