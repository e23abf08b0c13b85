//! Words of the boards that are compared.

use super::{Lang, count};
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
    /// What it shows.
    pub moral: &'static str,
}

static EN: TwinsText = TwinsText {
    heading: "Same givens, other depth",
    lead: "Three boards with 23 givens each, through the same machines. What tells them apart is not how much is given but how it hangs together.",
    pictures: "Each as a network of fixed depth leaves it:",
    givens: "Givens",
    depth: "Longest chain",
    rating: "SE rating",
    rating_hint: "Sudoku Explainer rates how hard the hardest single step is for a person, from 1 to about 12.",
    credit: "Made by",
    explore: "Explore this board",
    chart: "Hard is not deep",
    passes: "passes one after the other",
    ratings: "SE rating",
    moral: "A deep board can be easy, one plain step after another. A hard board can be shallow once two cells are guessed, on 16 copies at once.",
};

impl Lang {
    /// Returns the labels of the comparison.
    pub const fn twins(self) -> &'static TwinsText {
        match self {
            Self::En => &EN,
        }
    }

    /// Names a board that is compared.
    pub fn twin(self, twin: &Twin) -> &'static str {
        let Self::En = self;
        match twin.id {
            "shallow" => "Shallow",
            "deep" => "Deep and easy",
            _ => "Hard",
        }
    }

    /// Says how deep a board is.
    pub fn twin_depth(self, board: BoardFigures) -> String {
        let Self::En = self;
        if board.is_solved {
            count(board.span, "step", "steps")
        } else {
            "the rules are stuck".to_owned()
        }
    }

    /// Says how hard a board is.
    pub fn twin_rating(self, rating: Option<Rating>) -> String {
        let Self::En = self;
        match rating {
            Some(Rating::Exactly(rating)) => rating.to_owned(),
            Some(Rating::AtMost(most)) => format!("at most {most}"),
            None => "not rated; singles alone are at most 2.3".to_owned(),
        }
    }

    /// Says how far a machine comes.
    pub fn twin_outcome(self, outcome: Outcome) -> String {
        let Self::En = self;
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
        if place.is_solved {
            format!("{name}: {passes}")
        } else {
            format!("{name}: {passes}, after guesses")
        }
    }
}
