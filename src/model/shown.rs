//! What the page shows in a frame of somebody's note.

use crate::action::View;

/// What a frame shows, by its name in `view=` of its link.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Shown {
    /// The board, with the passes to go through.
    #[default]
    Board,
    /// The dependency graph, with the passes to go through.
    Graph,
    /// The timeline: the profile, the clock and its hands.
    Timeline,
    /// One cell in the middle, what it needs and what it enables, to walk through.
    Walk,
    /// The machines on the board.
    Machines,
    /// A prediction: the board is asked about before it is shown.
    Predict,
    /// Board, timeline and graph, as the page shows them.
    Explore,
}

impl Shown {
    /// Everything a frame can show, in the order of the choice.
    pub const ALL: [Self; 7] = [
        Self::Board,
        Self::Graph,
        Self::Timeline,
        Self::Walk,
        Self::Machines,
        Self::Predict,
        Self::Explore,
    ];

    /// Returns the name used in links, in messages and in the attribute `data-shown`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Graph => "graph",
            Self::Timeline => "timeline",
            Self::Walk => "walk",
            Self::Machines => "machines",
            Self::Predict => "predict",
            Self::Explore => "explore",
        }
    }

    /// Returns the view of the page that shows it too.
    pub const fn view(self) -> View {
        match self {
            Self::Machines => View::Machines,
            Self::Board
            | Self::Graph
            | Self::Timeline
            | Self::Walk
            | Self::Predict
            | Self::Explore => View::Explore,
        }
    }
}
