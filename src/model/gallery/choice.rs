//! Which boards of the gallery are shown, and in which order.

use engine::RuleSet;

use super::{Figures, GalleryBoard, Kind};
use crate::link::Pairs;

/// What is asked of the boards; nothing, where there is nothing.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Choice {
    /// Why they are here.
    pub kind: Option<Kind>,
    /// Their size.
    pub size: Option<usize>,
    /// The rule set under which their depth is meant.
    pub rules: Option<RuleSet>,
    /// Their depth.
    pub depths: Depths,
    /// Which come first.
    pub sort: Sort,
}

/// A range of depths. A board where the rules are stuck has no depth, and is in none.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Depths {
    /// The least.
    pub from: Option<u16>,
    /// The greatest.
    pub to: Option<u16>,
}

/// Which boards come first.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sort {
    /// The deepest.
    #[default]
    Depth,
    /// The shallowest.
    Shallow,
    /// Those with the fewest givens.
    Givens,
    /// Those of which one pass fills the greatest share.
    OnePass,
    /// The largest.
    Size,
}

impl Sort {
    /// Every order, as the choice lists them.
    pub const ALL: [Self; 5] = [
        Self::Depth,
        Self::Shallow,
        Self::Givens,
        Self::OnePass,
        Self::Size,
    ];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Depth => "depth",
            Self::Shallow => "shallow",
            Self::Givens => "givens",
            Self::OnePass => "one-pass",
            Self::Size => "size",
        }
    }

    /// Returns the rank of a board; the least comes first. Where the rules are stuck there is no depth
    /// to go by, and the board comes last.
    fn rank(self, board: &GalleryBoard, figures: &Figures) -> usize {
        match self {
            Self::Depth => usize::MAX - figures.depth().unwrap_or(0),
            Self::Shallow => figures.depth().unwrap_or(usize::MAX),
            Self::Givens => figures.givens,
            Self::OnePass => usize::MAX - 1000 * figures.one_pass / figures.blanks.max(1),
            Self::Size => usize::MAX - board.grid.shape().size(),
        }
    }
}

impl Depths {
    fn read(text: &str) -> Option<Self> {
        let (from, to) = text.split_once("..")?;
        let bound = |text: &str| match text {
            "" => Some(None),
            _ => text.parse().ok().map(Some),
        };
        let depths = Self {
            from: bound(from)?,
            to: bound(to)?,
        };
        Some(depths)
    }

    fn write(self) -> String {
        let bound = |bound: Option<u16>| bound.map(|bound| bound.to_string()).unwrap_or_default();
        format!("{}..{}", bound(self.from), bound(self.to))
    }

    fn has(self, depth: Option<usize>) -> bool {
        if self == Self::default() {
            return true;
        }
        depth.is_some_and(|depth| {
            self.from.is_none_or(|from| depth >= from.into())
                && self.to.is_none_or(|to| depth <= to.into())
        })
    }
}

impl Choice {
    /// Reads what a link says, and returns the keys that cannot be followed beside it.
    pub fn read(pairs: &Pairs) -> (Self, Vec<&'static str>) {
        let mut choice = Self::default();
        let mut refused = Vec::new();
        for key in ["kind", "size", "under", "depths", "sort"] {
            if let Some(value) = pairs.get(key)
                && choice.set(key, value).is_none()
            {
                refused.push(key);
            }
        }
        (choice, refused)
    }

    /// Follows one key; nothing if it cannot have this value.
    fn set(&mut self, key: &str, value: &str) -> Option<()> {
        match key {
            "kind" => self.kind = Some(Kind::ALL.into_iter().find(|kind| kind.name() == value)?),
            "size" => self.size = Some(value.parse().ok()?),
            "under" => self.rules = Some(RuleSet::ALL.into_iter().find(|set| set.name() == value)?),
            "depths" => self.depths = Depths::read(value)?,
            _ => self.sort = Sort::ALL.into_iter().find(|sort| sort.name() == value)?,
        }
        Some(())
    }

    /// Writes it as a link says it; what is not asked is left out.
    pub fn write(&self) -> Pairs {
        let mut pairs = Pairs::default();
        let mut put = |key, value: Option<String>| {
            if let Some(value) = value {
                pairs.add(key, &value);
            }
        };
        put("kind", self.kind.map(|kind| kind.name().into()));
        put("size", self.size.map(|size| size.to_string()));
        put("under", self.rules.map(|rules| rules.name().into()));
        let depths = Some(self.depths).filter(|&depths| depths != Depths::default());
        put("depths", depths.map(Depths::write));
        let sort = Some(self.sort).filter(|&sort| sort != Sort::default());
        put("sort", sort.map(|sort| sort.name().into()));
        pairs
    }

    /// Returns whether all boards are shown.
    pub fn has_all(&self) -> bool {
        let Self { sort, .. } = *self;
        *self
            == Self {
                sort,
                ..Self::default()
            }
    }

    /// Returns the positions of the boards that are shown, the first first; equals as they are listed.
    pub fn of(&self, boards: &[GalleryBoard], figures: &[Figures]) -> Vec<usize> {
        let all = boards.iter().zip(figures).enumerate();
        let mut ranked: Vec<(usize, usize)> = all
            .filter(|(_, (board, figures))| self.has(board, figures))
            .map(|(position, (board, figures))| (self.sort.rank(board, figures), position))
            .collect();
        ranked.sort_unstable();
        ranked.into_iter().map(|(_, position)| position).collect()
    }

    fn has(&self, board: &GalleryBoard, figures: &Figures) -> bool {
        self.kind.is_none_or(|kind| kind == board.kind)
            && self
                .size
                .is_none_or(|size| size == board.grid.shape().size())
            && self.rules.is_none_or(|rules| rules == board.rules)
            && self.depths.has(figures.depth())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery::{tests as sample, work_out};

    /// Returns the boards a choice leaves, each with its figures.
    fn shown(text: &str) -> Vec<(&'static str, Figures)> {
        let (choice, refused) = Choice::read(&Pairs::read(text));
        assert_eq!(refused, [""; 0], "{text}");
        let boards = sample::boards();
        let figures = work_out(&boards);
        let positions = choice.of(&boards, &figures).into_iter();
        positions
            .map(|position| (boards[position].id, figures[position].clone()))
            .collect()
    }

    fn ids(text: &str) -> Vec<&'static str> {
        shown(text).into_iter().map(|(id, _)| id).collect()
    }

    #[test]
    fn what_is_written_reads_back() {
        for text in [
            "",
            "kind=deepest&size=9&under=locked&depths=19..21&sort=one-pass",
            "depths=19..",
            "depths=..21&sort=shallow",
        ] {
            let (choice, refused) = Choice::read(&Pairs::read(text));
            assert_eq!((choice.write(), refused), (Pairs::read(text), vec![]));
        }
    }

    #[test]
    fn what_cannot_be_followed_is_told() {
        let text = "kind=moon&size=x&under=psychic&depths=9&sort=luck";
        let (choice, refused) = Choice::read(&Pairs::read(text));
        assert_eq!(choice, Choice::default());
        assert_eq!(refused, ["kind", "size", "under", "depths", "sort"]);
    }

    #[test]
    fn all_are_shown_the_deepest_first_and_the_stuck_last() {
        let stuck = ["hardest-1", "made-6x6", "made-16x16"];
        let deepest = ["deepest-32", "history-23", "made-4x4", "made-1"];
        assert_eq!(ids(""), [&deepest[..], &stuck].concat());
        let shallowest: Vec<&str> = deepest.into_iter().rev().collect();
        assert_eq!(ids("sort=shallow"), [&shallowest[..], &stuck].concat());
    }

    #[test]
    fn orders_go_by_what_they_say() {
        let of = |text: &str, value: fn(&Figures) -> usize| -> Vec<usize> {
            shown(text)
                .iter()
                .map(|(_, figures)| value(figures))
                .collect()
        };
        assert!(of("sort=givens", |figures| figures.givens).is_sorted());
        let share = |figures: &Figures| 1000 - 1000 * figures.one_pass / figures.blanks;
        assert!(of("sort=one-pass", share).is_sorted());
        let sizes = ids("sort=size");
        assert_eq!((sizes[0], sizes[6]), ("made-16x16", "made-4x4"));
    }

    #[test]
    fn a_choice_leaves_those_that_fit() {
        assert_eq!(ids("depths=20..32"), ["deepest-32", "history-23"]);
        assert_eq!(ids("kind=hardest"), ["hardest-1"]);
        assert_eq!(ids("size=4"), ["made-4x4"]);
        assert_eq!(ids("under=locked"), ["made-6x6"]);
        assert_eq!(ids("size=4&depths=30.."), [""; 0]);
    }
}
