//! What is chosen for a note: the board in a frame, and the page it leads to.

use super::Share;
use crate::action::{GraphMode, View};
use crate::link::{LinkState, Pairs, Part};
use crate::model::boards;
use crate::model::shown::Shown;

/// What is made of what is chosen.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Purpose {
    /// A link that opens the page.
    #[default]
    Link,
    /// Something that shows the board within a note.
    Note,
}

impl Purpose {
    /// Both, in the order of the choice.
    pub const ALL: [Self; 2] = [Self::Link, Self::Note];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Note => "note",
        }
    }
}

impl Share {
    /// Returns the hash of the frame.
    pub fn frame(&self) -> String {
        self.frame_of(self.link())
    }

    /// Returns the hash of the frame for a preview, which leaves nothing to the reader.
    pub(super) fn frame_of(&self, link: LinkState) -> String {
        let is = |shown| self.shown == shown;
        let link = LinkState {
            grid: Some(self.grid()),
            // What a board was made with, the page it leads to tells.
            origin: link.origin.split("g").0,
            view: None,
            graph: link
                .graph
                .filter(|_| is(Shown::Graph) || is(Shown::Explore)),
            machines: kept(link.machines, is(Shown::Machines)),
            extra: kept(self.here.extra.clone(), self.is_same_question()),
            hidden: self.hidden_in(|part| is_framed(part, self.shown)),
            ..link
        };
        format!("{}&view={}", link.write(), self.shown.name())
    }

    /// Returns the link of the page that shows all of what the frame shows.
    pub fn page(&self) -> LinkState {
        let view = self.shown.view();
        let share = Self {
            view,
            predicts: self.shown == Shown::Predict,
            ..self.clone()
        };
        let link = share.link();
        LinkState {
            grid: Some(self.grid()),
            graph: match self.shown {
                Shown::Walk => Some(GraphMode::Walk),
                _ => link.graph,
            },
            machines: kept(link.machines, view == View::Machines),
            ..link
        }
    }

    /// Returns what a frame shows at first: what the page is about.
    pub(super) fn shown_of(here: &LinkState) -> Shown {
        match (here.view.unwrap_or_default(), here.graph) {
            _ if here.extra.is_prediction() => Shown::Predict,
            (View::Machines, _) => Shown::Machines,
            (View::Explore, Some(GraphMode::Walk)) => Shown::Walk,
            _ => Shown::Board,
        }
    }

    /// Returns the digits: a note says them, whatever board the page will open with by then.
    fn grid(&self) -> engine::Grid {
        self.here.grid.clone().unwrap_or_else(boards::default_grid)
    }

    /// Returns whether the frame asks what the page asks.
    fn is_same_question(&self) -> bool {
        self.shown == Shown::Predict && self.here.extra.is_prediction()
    }
}

fn kept(pairs: Pairs, is_kept: bool) -> Pairs {
    if is_kept { pairs } else { Pairs::default() }
}

/// Returns whether a part of the page is in the frame too.
pub(super) const fn is_framed(part: Part, shown: Shown) -> bool {
    let is_board = matches!(shown, Shown::Board | Shown::Explore);
    let is_graph = matches!(shown, Shown::Graph | Shown::Walk | Shown::Explore);
    let is_machines = matches!(shown, Shown::Machines);
    match part {
        // Whoever predicts needs the buttons.
        Part::Headline | Part::Controls => !matches!(shown, Shown::Predict),
        Part::Legend | Part::Explain => is_board,
        // A timeline without itself would be nothing.
        Part::Timeline => is_board || is_graph,
        Part::Words => is_graph,
        Part::Graph => matches!(shown, Shown::Explore),
        Part::Dials | Part::Cards => is_machines,
        _ => false,
    }
}
