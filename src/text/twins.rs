//! Words of the boards that are compared.

use super::{Lang, count};
use crate::model::fixed::tenths;
use crate::model::twins::{Rating, Twin};
use crate::model::workshop::compare::{Outcome, Place};
use background::BoardFigures;

/// Labels of the comparison.
#[derive(Debug)]
pub struct TwinsText {
    /// Its heading.
    pub heading: &'static str,
    /// What it is about.
    pub lead: &'static str,
    /// Above the small boards.
    pub pictures: &'static str,
    /// The row of givens.
    pub givens: &'static str,
    /// The row of depths.
    pub depth: &'static str,
    /// The row of ratings.
    pub rating: &'static str,
    /// What a rating is.
    pub rating_hint: &'static str,
    /// The row of credits.
    pub credit: &'static str,
    /// Opens a board.
    pub explore: &'static str,
    /// The heading of the chart.
    pub chart: &'static str,
    /// Its axis of passes.
    pub passes: &'static str,
    /// Its axis of ratings.
    pub ratings: &'static str,
}

static EN: TwinsText = TwinsText {
    heading: "Same givens, other depth",
    lead: "Three boards with 23 givens each, through the same machines. What tells them apart is not how much is given but how it hangs together.",
    pictures: "Each as a network of fixed depth leaves it:",
    givens: "Givens",
    depth: "Longest chain",
    rating: "SE rating",
    rating_hint: "The SE rating is that of Sudoku Explainer: how hard the hardest single step is for a person.",
    credit: "Made by",
    explore: "Explore this board",
    chart: "Hard and deep are two things",
    passes: "passes one after the other",
    ratings: "SE rating",
};

impl Lang {
    /// Returns the labels of the comparison.
    pub const fn twins(self) -> &'static TwinsText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a board that is compared.
    pub fn twin(self, twin: &Twin) -> &'static str {
        let _ = self;
        match twin.id {
            "shallow" => "Shallow",
            "deep" => "Deep and easy",
            _ => "Hard",
        }
    }

    /// Says how deep a board is.
    pub fn twin_depth(self, board: BoardFigures) -> String {
        let _ = self;
        if board.is_solved {
            count(board.span, "step", "steps")
        } else {
            "the rules are stuck".to_owned()
        }
    }

    /// Says how hard a board is.
    pub fn twin_rating(self, rating: Option<Rating>) -> String {
        let _ = self;
        match rating {
            Some(Rating::Exactly(rating)) => tenths(f64::from(rating) / 10.0).to_string(),
            Some(Rating::AtMost(most)) => format!("at most {}", tenths(f64::from(most) / 10.0)),
            None => "not rated; singles alone are at most 2.3".to_owned(),
        }
    }

    /// Says how far a machine comes.
    pub fn twin_outcome(self, outcome: Outcome) -> String {
        let _ = self;
        let serial = usize::try_from(outcome.serial).unwrap_or(usize::MAX);
        format!(
            "{} of {} in {}",
            outcome.filled,
            outcome.blanks,
            count(serial, "step", "steps")
        )
    }

    /// Names a point of the chart.
    pub fn twin_place(self, place: &Place) -> String {
        let (name, passes) = (self.twin(place.twin), place.passes);
        match place.n_guessed {
            0 => format!("{name}: {passes}"),
            n => format!("{name}, {n} guessed: {passes}"),
        }
    }

    /// Says what the chart shows.
    pub fn twin_moral(self, places: &[Place]) -> String {
        let _ = self;
        let hard = places.iter().find(|place| !place.is_at_most);
        let search = match hard {
            Some(place) if place.n_guessed > 0 => format!(
                "it takes search, and guesses of {}, tried side by side on copies, leave {}",
                count(place.n_guessed.into(), "cell", "cells"),
                count(
                    usize::try_from(place.passes).unwrap_or(usize::MAX),
                    "pass",
                    "passes"
                )
            ),
            Some(_) => "these rules fill it".to_owned(),
            None => "it takes search, and more guesses than are set here".to_owned(),
        };
        format!(
            "The deep board needs no more than singles, one plain step after another. The hard one does not fall to singles: {search}. Trying one assumption after another instead makes a long proof of it, which Explore can show."
        )
    }
}
