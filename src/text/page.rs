//! Words of the page as a whole.

use engine::{Finish, Method};

use super::Lang;
use crate::action::{Theme, View};

/// Labels of the page.
#[derive(Debug)]
pub struct PageText {
    /// The name of the product.
    pub name: &'static str,
    /// What it is.
    pub tagline: &'static str,
    /// Name of the choice of views.
    pub views: &'static str,
    /// Name of the choice of themes.
    pub theme: &'static str,
    /// Name of the choice of languages.
    pub language: &'static str,
    /// Copies the link.
    pub copy: &'static str,
    /// Told once it is copied.
    pub copied: &'static str,
    /// Told where copying is not allowed.
    pub copy_by_hand: &'static str,
    /// Skips to the board.
    pub skip: &'static str,
    /// Skips to the machines.
    pub skip_to_machines: &'static str,
    /// Skips to what another view is about.
    pub skip_to_view: &'static str,
    /// Opens the list of keys.
    pub keys: &'static str,
    /// The keys, each with what it does.
    pub key_list: &'static [(&'static str, &'static str)],
    /// Switches single keys on and off.
    pub keys_on: &'static str,
    /// Closes the list of keys.
    pub close: &'static str,
    /// What depth means, in a few sentences.
    pub depth: &'static [&'static str],
    /// The heading of those sentences.
    pub depth_heading: &'static str,
}

static EN: PageText = PageText {
    name: "Sudoku Depth",
    tagline: "what can be seen at once, and what has to wait",
    views: "Views",
    theme: "Theme",
    language: "Language",
    copy: "Copy link",
    copied: "Copied",
    copy_by_hand: "Copy the link from here:",
    skip: "Skip to the board",
    skip_to_machines: "Skip to the machines",
    skip_to_view: "Skip to the view",
    keys: "Keys",
    key_list: &[
        ("[ and ]", "one tick back, one tick forward"),
        ("Space", "play and pause, outside of buttons"),
        ("Arrows, Home, End", "move about the board"),
        ("Enter", "select the cell, or let it go"),
        ("Esc", "let the selection go"),
        ("E", "edit the board, or be done"),
        ("C", "show or hide candidates"),
        ("Ctrl Z, Ctrl Shift Z", "undo, redo"),
    ],
    keys_on: "Keys without Ctrl are on",
    close: "Close",
    depth_heading: "What depth means here",
    depth: &[
        "A pass is one look at the whole board. Everything that can be seen is written down together; only then does anyone look again.",
        "A cell\u{2019}s depth is the length of the longest chain of steps that had to come before it, its own included. Where every step costs 1, it is the pass in which the cell falls.",
        "Change what a pass may see, and depth changes with it.",
    ],
};

impl Lang {
    /// Names a view.
    pub const fn view(self, view: View) -> &'static str {
        match view {
            View::Explore => "Explore",
            View::Machines => "Machines",
            View::Gallery => "Gallery",
            View::Scale => "Scale",
            View::Learn => self.pick("Learn", "课程"),
        }
    }

    /// Says how far the depths shown by this method are the least possible.
    pub fn least_depth(self, method: Method) -> &'static str {
        let _ = self;
        if method.is_minimal() {
            "With these rules no number of workers fills a cell earlier. They can only shorten the passes that are wide."
        } else if method.finish == Finish::Stop {
            "With rules this strong the passes are exact and the same for everybody, but another order of work might be less deep: no minimum is claimed."
        } else {
            "Where assumptions are refuted, depth is the longest chain of the proof that was found. A shorter proof may exist: no minimum is claimed."
        }
    }

    /// Returns the labels of the page.
    pub const fn page(self) -> &'static PageText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names the language in itself.
    pub const fn own_name(self) -> &'static str {
        self.pick("English", "\u{4e2d}\u{6587}")
    }

    /// Names a theme.
    pub const fn theme(self, theme: Theme) -> &'static str {
        let _ = self;
        match theme {
            Theme::Auto => "Auto",
            Theme::Light => "Light",
            Theme::Dark => "Dark",
            Theme::Contrast => "Contrast",
            Theme::Projector => "Projector",
        }
    }
}
