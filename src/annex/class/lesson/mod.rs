//! The lesson: where the reader is, and what the figure beside the text shows.

#[cfg(test)]
mod tests;

use background::encode;
use engine::Cell;

use crate::action::{Annex, Direction};
use crate::annex::message::{FromAnnex, LessonWord};
use crate::link::LinkState;
use crate::model::lesson::{Place, Target};
use crate::model::subject::Subject;

/// The lesson.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Lesson {
    /// Whether it is to be seen.
    pub is_shown: bool,
    /// The scene that is read; nothing before the first.
    pub place: Option<Place>,
    /// What the page shows.
    shown: LinkState,
    /// What stays lit when nothing is pointed at.
    pinned: Option<Target>,
    /// Whether the machines were called beside the figure.
    has_called: bool,
}

impl Lesson {
    /// Does what a link says. One that names no scene, and one to come back by, leads to the picture of
    /// a scene; any other is followed as it is.
    pub fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        let was_left = self.place.is_some() && !self.is_shown;
        self.is_shown = true;
        let named = link.extra.get("chapter").map(str::to_owned);
        self.shown = link;
        let Some(name) = named else {
            return vec![self.show(self.place.unwrap_or_default().link())];
        };
        let Ok(place) = name.parse() else {
            let found = name.clone();
            let key = "chapter".to_owned();
            let refused = FromAnnex::Refused { key, found };
            return vec![self.show(Place::default().link()), refused];
        };
        if self.place != Some(place) {
            self.pinned = None;
        }
        self.place = Some(place);
        // A chapter without a scene, or keys that nobody knows.
        let is_whole = self.shown.extra == place.link().extra;
        let mut says = self.call_machines(place.has_machines());
        if !is_whole || was_left && !self.is_as_told() {
            says.push(self.show(place.link()));
        }
        says
    }

    /// Calls the machines beside the figure, or lets them go.
    fn call_machines(&mut self, is_wanted: bool) -> Vec<FromAnnex> {
        if std::mem::replace(&mut self.has_called, is_wanted) == is_wanted {
            return Vec::new();
        }
        vec![FromAnnex::Call(Annex::Machines, is_wanted)]
    }

    /// Is left. Where the reader was is kept.
    pub fn leave(&mut self) {
        self.is_shown = false;
        self.pinned = None;
        // Whoever was called goes with the view.
        self.has_called = false;
    }

    /// Goes to the next scene, or to the one before.
    pub fn turn(&mut self, direction: Direction) -> Vec<FromAnnex> {
        let to = self.place.and_then(|place| match direction {
            Direction::Forward => place.next(),
            Direction::Back => place.previous(),
        });
        to.map_or_else(Vec::new, |place| self.go_to(place))
    }

    /// Goes to a scene. The text need not wait for the page to follow.
    pub fn go_to(&mut self, place: Place) -> Vec<FromAnnex> {
        self.place = Some(place);
        self.pinned = None;
        self.shown = self.in_words_of_page(place.link());
        vec![say(&LessonWord::Light(None)), self.show(place.link())]
    }

    /// Goes back to the picture of the scene.
    pub fn restore(&mut self) -> Vec<FromAnnex> {
        self.place.map_or_else(Vec::new, |place| self.go_to(place))
    }

    /// Opens a link to somewhere else.
    pub fn leave_for(&self, link: LinkState) -> Vec<FromAnnex> {
        vec![self.show(link)]
    }

    /// Returns whether the page shows the picture of the scene.
    pub fn is_as_told(&self) -> bool {
        self.place
            .is_some_and(|place| place.is_shown_by(&self.shown))
    }

    /// Returns whether the words of the scene are about what the page shows: its board, under its rules.
    pub fn is_about_board(&self) -> bool {
        self.place
            .is_some_and(|place| place.has_board_of(&self.shown))
    }

    /// Points at what a word means, or at nothing.
    pub fn point(&self, target: Option<&Target>) -> Vec<FromAnnex> {
        let target = target.filter(|_| self.is_about_board());
        let lit = target.or(self.pinned.as_ref());
        vec![say(&LessonWord::Light(lit.cloned()))]
    }

    /// Takes up what a word means, or lets it go: a cell is selected, other things stay lit. Where the
    /// page shows another board the picture of the scene comes first.
    pub fn take(&mut self, target: &Target) -> Vec<FromAnnex> {
        if !self.is_about_board() {
            return self.restore();
        }
        let is_taken = self.has_taken(target);
        if let Some(cell) = target.cell() {
            return vec![say(&LessonWord::Select((!is_taken).then_some(cell)))];
        }
        self.pinned = (!is_taken).then(|| target.clone());
        self.point(None)
    }

    /// Returns whether what a word means is selected, or stays lit.
    pub fn has_taken(&self, target: &Target) -> bool {
        match target.cell() {
            Some(cell) => self.selected() == Some(cell),
            None => self.pinned.as_ref() == Some(target),
        }
    }

    fn selected(&self) -> Option<Cell> {
        self.shown.subject.and_then(Subject::cell)
    }

    /// Returns a link in the language and with the look of the page.
    pub fn in_words_of_page(&self, link: LinkState) -> LinkState {
        LinkState {
            lang: self.shown.lang,
            theme: self.shown.theme,
            speed: self.shown.speed,
            ..link
        }
    }

    fn show(&self, link: LinkState) -> FromAnnex {
        FromAnnex::Show(self.in_words_of_page(link).write())
    }
}

fn say(word: &LessonWord) -> FromAnnex {
    FromAnnex::Own(encode(word))
}
