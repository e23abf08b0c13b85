//! A scene: what the page shows beside a piece of the text.

use super::place::Place;
use crate::action::View;
use crate::link::{LinkState, Pairs, Part};

/// A chapter of the lesson.
#[derive(Debug)]
pub struct Chapter {
    /// The board that a prediction at the end of the chapter is about, as keys of a link.
    pub predicts: &'static str,
    /// Its scenes, in the order of reading.
    pub scenes: &'static [Scene],
}

/// A picture of the page.
#[derive(Debug)]
pub struct Scene {
    /// Board, pass, cell, graph, rules: keys of a link.
    pub keys: &'static str,
    /// The parts that stand beside the board.
    pub shows: &'static [Part],
    /// Where to look further, as keys of links to other views.
    pub leads: &'static [&'static str],
    /// Boards of growing size, if they are compared.
    pub grows: &'static [Growth],
}

/// Two boards of one size, both solved by singles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Growth {
    /// How many digits.
    pub size: usize,
    /// The passes of the shallow one.
    pub shallow: usize,
    /// The passes of the deep one.
    pub deep: usize,
}

/// The parts that a scene can show or leave out.
const PARTS: [Part; 5] = [
    Part::Timeline,
    Part::Graph,
    Part::Explain,
    Part::Measures,
    Part::Rules,
];

/// The parts that no scene has use for.
const NEVER: [Part; 2] = [Part::Tools, Part::Legend];

impl Scene {
    /// Returns the link to the scene at a place of the lesson.
    pub fn link(&self, place: Place) -> LinkState {
        let hidden = Part::ALL.into_iter().filter(|part| {
            let is_left_out = PARTS.contains(part) && !self.shows.contains(part);
            is_left_out || NEVER.contains(part)
        });
        LinkState {
            view: Some(View::Learn),
            hidden: hidden.collect(),
            extra: Pairs::read(&format!("chapter={place}")),
            ..LinkState::read(self.keys)
        }
    }
}

impl Place {
    /// Returns the scene that is shown here.
    pub fn scene(self) -> &'static Scene {
        &super::CHAPTERS[self.chapter].scenes[self.scene]
    }

    /// Returns the link to it.
    pub fn link(self) -> LinkState {
        self.scene().link(self)
    }

    /// Returns whether a link shows the picture of this place, whatever its language and its look.
    pub fn is_shown_by(self, link: &LinkState) -> bool {
        let link = LinkState {
            machines: self.machines_in(link),
            ..link.clone()
        };
        picture(self.link()) == picture(link)
    }

    /// Returns whether machines stand beside the board.
    pub fn has_machines(self) -> bool {
        !self.link().machines.is_empty()
    }

    /// Returns what a link says of the machines, as far as they can be seen here.
    fn machines_in(self, link: &LinkState) -> Pairs {
        if self.has_machines() {
            link.machines.clone()
        } else {
            Pairs::default()
        }
    }

    /// Returns whether a link shows the board of this place, under its rules.
    pub fn has_board_of(self, link: &LinkState) -> bool {
        let board = |link: LinkState| LinkState {
            pass: None,
            subject: None,
            graph: None,
            hidden: Vec::new(),
            machines: Pairs::default(),
            ..picture(link)
        };
        board(self.link()) == board(link.clone())
    }
}

/// Leaves of a link what makes the picture.
fn picture(link: LinkState) -> LinkState {
    LinkState {
        lang: None,
        theme: None,
        speed: None,
        is_playing: false,
        is_spotlit: false,
        extra: Pairs::default(),
        notices: Vec::new(),
        ..link
    }
}
