//! Words of the gallery.

use engine::RuleSet;

use super::{Lang, count};
use crate::model::gallery::{End, Figures, Kind, Sort};

/// Labels of the gallery.
#[derive(Debug)]
pub struct GalleryText {
    /// What it is.
    pub heading: &'static str,
    /// How its pictures are read.
    pub lead: &'static str,
    /// Names the controls.
    pub choice: &'static str,
    /// The choice of the order.
    pub sort: &'static str,
    /// The choice of the kind.
    pub kind: &'static str,
    /// The choice of the size.
    pub size: &'static str,
    /// The choice of the rule set.
    pub rules: &'static str,
    /// The least depth.
    pub from: &'static str,
    /// The greatest depth.
    pub to: &'static str,
    /// Whatever there is.
    pub any: &'static str,
    /// Where no board fits.
    pub none: &'static str,
    /// Shows all boards again.
    pub reset: &'static str,
    /// Told where the boards could not be worked out.
    pub lost: &'static str,
    /// Works them out once more.
    pub again: &'static str,
    /// The heading of the boards, only heard.
    pub boards: &'static str,
}

static EN: GalleryText = GalleryText {
    heading: "Boards, from those that fall at a glance to the deepest that were found",
    lead: "Each is tinted by depth: the brighter a cell, the earlier it falls; what the rules do not reach is hatched. Under each board stand its passes, a bar for every one.",
    choice: "Which boards",
    sort: "Order",
    kind: "Kind",
    size: "Size",
    rules: "Depth under",
    from: "Depth from",
    to: "to",
    any: "any",
    none: "No board here fits all of that.",
    reset: "Show all boards",
    lost: "What works the boards out did not answer.",
    again: "Try again",
    boards: "Boards",
};

impl Lang {
    /// Returns the labels of the gallery.
    pub const fn gallery(self) -> &'static GalleryText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names an order of the boards.
    pub const fn gallery_sort(self, sort: Sort) -> &'static str {
        let _ = self;
        match sort {
            Sort::Depth => "deepest first",
            Sort::Shallow => "shallowest first",
            Sort::Givens => "fewest givens first",
            Sort::OnePass => "most in one pass first",
            Sort::Size => "largest first",
        }
    }

    /// Says why a board is in the gallery.
    pub const fn gallery_kind(self, kind: Kind) -> &'static str {
        let _ = self;
        match kind {
            Kind::History => "from the history of deep boards",
            Kind::Deepest => "among the deepest found",
            Kind::Hardest => "among the hardest known",
            Kind::Twin => "as many givens, other depth",
            Kind::Made => "made by a program",
        }
    }

    /// Says how many boards are shown.
    pub fn gallery_count(self, n_shown: usize, n_all: usize) -> String {
        let _ = self;
        if n_shown == n_all {
            count(n_all, "board", "boards")
        } else {
            format!("{n_shown} of {}", count(n_all, "board", "boards"))
        }
    }

    /// Says that so many boards are still to be worked out.
    pub fn gallery_working(self, n_done: usize, n_all: usize) -> String {
        let _ = self;
        format!(
            "Working out {} of {}\u{2026}",
            n_done + 1,
            count(n_all, "board", "boards")
        )
    }

    /// Says how a board ends: "Depth 23", "Stuck under singles".
    pub fn gallery_end(self, figures: &Figures, rules: RuleSet) -> String {
        let _ = self;
        match figures.end {
            End::Solved { depth } if rules == RuleSet::default() => format!("Depth {depth}"),
            End::Solved { depth } => format!("Depth {depth} under {}", self.rules(rules)),
            End::Stuck { .. } => format!("Stuck under {}", self.rules(rules)),
        }
    }

    /// Says what is left where the rules are stuck.
    pub fn gallery_left(self, figures: &Figures) -> Option<String> {
        let _ = self;
        match figures.end {
            End::Solved { .. } => None,
            End::Stuck { left } => Some(format!("{} left", count(left, "cell", "cells"))),
        }
    }

    /// Says how much the first pass fills: "3 of 57 in one pass".
    pub fn gallery_one_pass(self, figures: &Figures) -> String {
        let _ = self;
        format!("{} of {} in one pass", figures.one_pass, figures.blanks)
    }

    /// Says how large a board is and how much of it is given: "9x9, 24 givens".
    pub fn gallery_givens(self, size: usize, figures: &Figures) -> String {
        let _ = self;
        let givens = count(figures.givens, "given", "givens");
        format!("{size}\u{d7}{size}, {givens}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery::Way;

    fn figures(end: End) -> Figures {
        Figures {
            givens: 24,
            blanks: 57,
            one_pass: 3,
            end,
            way: Way {
                profile: Vec::new(),
                placed: Vec::new(),
            },
        }
    }

    #[test]
    fn a_card_says_how_its_board_ends() {
        let (lang, singles) = (Lang::default(), RuleSet::Singles);
        let deep = figures(End::Solved { depth: 23 });
        assert_eq!(lang.gallery_end(&deep, singles), "Depth 23");
        assert_eq!(
            lang.gallery_end(&deep, RuleSet::Subsets),
            "Depth 23 under subsets"
        );
        assert_eq!(lang.gallery_left(&deep), None);
        let stuck = figures(End::Stuck { left: 1 });
        assert_eq!(lang.gallery_end(&stuck, singles), "Stuck under singles");
        assert_eq!(lang.gallery_left(&stuck).as_deref(), Some("1 cell left"));
        assert_eq!(lang.gallery_one_pass(&deep), "3 of 57 in one pass");
        assert_eq!(lang.gallery_givens(9, &deep), "9\u{d7}9, 24 givens");
    }

    #[test]
    fn boards_are_counted() {
        let lang = Lang::default();
        assert_eq!(lang.gallery_count(17, 17), "17 boards");
        assert_eq!(lang.gallery_count(1, 17), "1 of 17 boards");
        assert_eq!(
            lang.gallery_working(0, 17),
            "Working out 1 of 17 boards\u{2026}"
        );
    }
}
