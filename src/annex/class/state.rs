//! The state of the annex: its parts, and what the page says to them.

use crate::action::{Annex, Lang, View};
use crate::annex::class::lesson::Lesson;
use crate::annex::class::predict::Predict;
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::LinkState;
use background::{Kind, decode};

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    /// The language that was chosen, if one was.
    lang: Option<Lang>,
    /// The board that is predicted.
    pub predict: Predict,
    /// The lesson.
    pub lesson: Lesson,
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
            ToAnnex::Left => {
                self.lesson.leave();
                self.predict.leave()
            }
            ToAnnex::Own(bytes) => match decode(&bytes) {
                Some(direction) if self.lesson.is_shown => self.lesson.turn(direction),
                _ => Vec::new(),
            },
            ToAnnex::Lost => {
                self.predict.lose();
                Vec::new()
            }
            ToAnnex::Answer(..) => Vec::new(),
        }
    }
}

impl State {
    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        if link.view == Some(View::Learn) {
            let mut says = self.predict.leave();
            says.extend(self.lesson.follow(link));
            return says;
        }
        self.lesson.leave();
        let is_explored = link.view.unwrap_or_default() == View::Explore;
        if is_explored && link.extra.is_prediction() {
            self.predict.follow(link)
        } else {
            self.predict.leave()
        }
    }
}
