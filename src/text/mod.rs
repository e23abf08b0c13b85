//! Every text of the page, one file for each feature. The compiler asks each language for all.

pub mod annex;
pub mod bill;
pub mod board;
pub mod boards;
pub mod claims;
pub mod dial;
pub mod gallery;
pub mod graph;
pub mod hardware;
pub mod headline;
pub mod inspector;
pub mod lesson;
pub mod machines;
pub mod maker;
pub mod measures;
pub mod notice;
pub mod page;
pub mod pattern;
pub mod rungs;
pub mod scale;
pub mod timeline;
pub mod twins;
pub mod width;

pub use crate::action::Lang;
use engine::{Cell, Conflict, House, HouseKind, Rule};

/// Formats a text in the language: English first, then Chinese. What stands in braces is looked up where
/// the macro is called.
#[allow(unused_macros)]
macro_rules! say {
    ($lang:expr, $en:literal, $zh:literal $(,)?) => {
        match $lang {
            $crate::text::Lang::En => format!($en),
            $crate::text::Lang::Zh => format!($zh),
        }
    };
}
#[allow(unused_imports)]
pub(crate) use say;

/// A piece of a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Span {
    /// Plain words.
    Text(String),
    /// What falls in one pass, in its color.
    OnePass(String),
    /// What comes last, in its color.
    Deepest(String),
    /// A cell, as a link to it.
    Cell(Cell),
}

impl Span {
    fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Lang {
    /// Picks the text of the language.
    pub const fn pick<T: Copy>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// Names a house: "box 5".
    pub fn house(self, house: House) -> String {
        let _ = self;
        let kind = match house.kind() {
            HouseKind::Row => "row",
            HouseKind::Column => "column",
            HouseKind::Block => "box",
        };
        format!("{kind} {}", house.number() + 1)
    }

    /// Names a rule: "hidden single".
    pub const fn rule(self, rule: Rule) -> &'static str {
        let _ = self;
        match rule {
            Rule::HiddenSingle => "hidden single",
            Rule::NakedSingle => "naked single",
            Rule::Pointing => "pointing",
            Rule::Claiming => "claiming",
            Rule::NakedPair => "naked pair",
            Rule::NakedTriple => "naked triple",
            Rule::NakedQuad => "naked quad",
            Rule::HiddenPair => "hidden pair",
            Rule::HiddenTriple => "hidden triple",
            Rule::HiddenQuad => "hidden quad",
            Rule::XWing => "X-Wing",
            Rule::Swordfish => "Swordfish",
            Rule::Jellyfish => "Jellyfish",
            Rule::FinnedXWing => "finned X-Wing",
            Rule::FinnedSwordfish => "finned Swordfish",
            Rule::FinnedJellyfish => "finned Jellyfish",
            Rule::XyWing => "XY-Wing",
            Rule::XyzWing => "XYZ-Wing",
            Rule::WWing => "W-Wing",
            Rule::Skyscraper => "Skyscraper",
            Rule::TwoStringKite => "Two-String Kite",
            Rule::EmptyRectangle => "empty rectangle",
            Rule::XChain => "X-Chain",
            Rule::XyChain => "XY-Chain",
            Rule::Aic => "alternating inference chain",
            Rule::UniqueRectangle => "unique rectangle",
            Rule::BugPlusOne => "BUG+1",
            Rule::Probe => "probe",
            Rule::Split => "split",
        }
    }

    /// Says what is wrong with a board: "row 3 has no place left for 7".
    fn conflict(self, conflict: Conflict) -> Vec<Span> {
        let _ = self;
        match conflict {
            Conflict::Twice(house, digit) => vec![Span::text(format!(
                "{} would hold {digit} twice",
                self.house(house)
            ))],
            Conflict::NoCandidate(cell) => {
                vec![Span::Cell(cell), Span::text(" has no digit left")]
            }
            Conflict::NoPlace(house, digit) => vec![Span::text(format!(
                "{} has no place left for {digit}",
                self.house(house)
            ))],
        }
    }
}

/// Counts things in English: "1 cell", "2 cells".
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// Puts a list into words: "a, b and c".
fn list(items: &[String]) -> String {
    match items.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
        None => String::new(),
    }
}

/// Puts cells into words, each a link: "a, b and c".
fn cell_list(cells: &[Cell]) -> Vec<Span> {
    let mut spans = Vec::new();
    for (index, &cell) in cells.iter().enumerate() {
        if index > 0 {
            let is_last = index + 1 == cells.len();
            spans.push(Span::text(if is_last { " and " } else { ", " }));
        }
        spans.push(Span::Cell(cell));
    }
    spans
}
