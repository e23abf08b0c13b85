//! What may be said of the machines, on what ground, and what may not.

mod en;
mod zh;

pub use en::NEAREST;

use super::{Lang, say};
use crate::model::workshop::{Card, Diffusion, number_of};

/// A work one can look up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Source {
    /// Who, what, where.
    pub title: &'static str,
    /// Its address, where it has a free one.
    pub address: Option<&'static str>,
}

/// What may be said of a machine.
#[derive(Debug)]
pub struct Statement {
    /// The sentence one can rely on.
    pub sentence: &'static str,
    /// Which cells it fills; d is the depth of a cell, W the blanks.
    pub fills: &'static str,
    /// What is not claimed.
    pub not_claimed: &'static str,
    /// On what ground: exact, computed or simulated.
    pub ground: &'static str,
}

/// A sentence of the note, and what a careful reader should add.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Footnote {
    /// The sentence.
    pub says: &'static str,
    /// What to add.
    pub note: &'static str,
}

/// Words around the claims.
#[derive(Debug)]
pub struct ClaimsText {
    /// The heading.
    pub heading: &'static str,
    /// The ground: paragraphs.
    pub ground: &'static [&'static str],
    /// Before the cells a machine fills.
    pub fills: &'static str,
    /// Before what is not claimed.
    pub not_claimed: &'static str,
    /// Before the ground.
    pub on_what_ground: &'static str,
    /// The heading of the measured numbers on the order of diffusion.
    pub measured_heading: &'static str,
    /// Those numbers.
    pub measured: &'static str,
    /// The heading of the footnotes.
    pub footnotes_heading: &'static str,
    /// The footnotes to the note.
    pub footnotes: &'static [Footnote],
    /// The heading of the sources.
    pub sources_heading: &'static str,
    /// The sources.
    pub sources: &'static [Source],
}

impl Lang {
    /// Returns the words around the claims.
    pub const fn claims(self) -> &'static ClaimsText {
        self.pick(&en::EN, &zh::ZH)
    }

    /// Names the machine that is told of: "diffusion, ideal blur".
    pub fn claim_name(self, card: Card, diffusion: Diffusion) -> String {
        let card_name = self.card(card);
        if card != Card::Diffusion {
            return card_name.to_owned();
        }
        let kind = self.diffusion(diffusion);
        say!(self, "{card_name}, {kind}", "{card_name}，{kind}")
    }

    /// Says of a machine what one can rely on.
    pub const fn machine_sentence(self, card: Card, diffusion: Diffusion) -> &'static str {
        self.statement(card, diffusion).sentence
    }

    /// Says what may be said of a machine, on what ground, and what may not.
    pub const fn statement(self, card: Card, diffusion: Diffusion) -> &'static Statement {
        let statements = self.pick(&en::STATEMENTS, &zh::STATEMENTS);
        &statements[number_of(card, diffusion)]
    }
}
