//! Every text of the page, one file for each feature. The compiler asks each language for all.

pub mod board;
pub mod boards;
pub mod graph;
pub mod headline;
pub mod inspector;
pub mod measures;
pub mod notice;
pub mod page;
pub mod timeline;

use engine::{Cell, House, HouseKind, Rule};

/// A language of the page.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Lang {
    /// English.
    #[default]
    En,
}

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
    /// Returns the value of the attribute `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// Names a house: "box 5".
    pub fn house(self, house: House) -> String {
        let Self::En = self;
        let kind = match house.kind() {
            HouseKind::Row => "row",
            HouseKind::Column => "column",
            HouseKind::Block => "box",
        };
        format!("{kind} {}", house.number() + 1)
    }

    /// Names a rule: "hidden single".
    pub const fn rule(self, rule: Rule) -> &'static str {
        let Self::En = self;
        match rule {
            Rule::HiddenSingle => "hidden single",
            Rule::NakedSingle => "naked single",
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
