//! Boards with as many givens, through the same machines: depth apart from size, and from hardness.

use background::Report;
use engine::machine::CourseError;

use super::card::{self, CardCell};
use super::{Card, Settings, run_of};
use crate::model::twins::{self, Rating, Twin};

/// The cards whose machines the boards are compared on.
pub const CARDS: [Card; 6] = [
    Card::FixedDepth,
    Card::Diffusion,
    Card::Looped,
    Card::Autoregressive,
    Card::Hardware,
    Card::Guess,
];

/// How far one machine comes on one board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// Cells it worked out.
    pub filled: usize,
    /// Cells without a given.
    pub blanks: usize,
    /// Serial steps.
    pub serial: u64,
}

/// Where a board lies between deep and hard.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Place {
    /// Which board.
    pub twin: &'static Twin,
    /// How many passes it takes.
    pub passes: u64,
    /// How many cells are guessed for that, on copies side by side; none where the rules fill it
    /// alone.
    pub n_guessed: u16,
    /// How hard its hardest step is for a person, by Sudoku Explainer.
    pub rating: f64,
    /// Whether it is only known that it is no harder.
    pub is_at_most: bool,
}

/// Singles are never rated harder than this.
pub const HARDEST_SINGLE: f64 = 2.3;

/// A report of each board that is compared, with the board.
pub fn each(
    reports: &[Result<Report, CourseError>],
) -> impl Iterator<Item = (&'static Twin, &Report)> {
    let known = twins::all().iter().zip(reports);
    known.filter_map(|(twin, report)| Some((twin, report.as_ref().ok()?)))
}

/// Returns how far a machine comes on a board.
pub fn outcome(report: &Report, card: Card, settings: Settings) -> Outcome {
    let run = run_of(report, card, settings.diffusion);
    Outcome {
        filled: run.filled,
        blanks: report.board.blanks,
        serial: run.serial,
    }
}

/// Returns the board as a network of fixed depth leaves it.
pub fn cells(report: &Report) -> Vec<CardCell> {
    card::cells(report, Settings::default(), Card::FixedDepth, u64::MAX)
}

/// Returns where the boards lie: by the rules alone, and with guesses where those fill them.
pub fn places(reports: &[Result<Report, CourseError>]) -> Vec<Place> {
    each(reports)
        .flat_map(|(twin, report)| {
            let (rating, is_at_most) = match twin.rating {
                Some(Rating::Exactly(tenths)) => (f64::from(tenths) / 10.0, false),
                Some(Rating::AtMost(tenths)) => (f64::from(tenths) / 10.0, true),
                None => (HARDEST_SINGLE, true),
            };
            let place = move |passes, n_guessed| Place {
                twin,
                passes,
                n_guessed,
                rating,
                is_at_most,
            };
            let guess = run_of(report, Card::Guess, Settings::default().diffusion);
            let alone = report
                .board
                .is_solved
                .then(|| place(report.board.passes, 0));
            let n_guessed = report.dials.guessed;
            let is_quicker = guess.open == 0 && guess.serial < report.board.passes;
            let is_needed = guess.open == 0 && alone.is_none();
            let guessed = (n_guessed > 0 && (is_quicker || is_needed))
                .then(|| place(guess.serial, n_guessed));
            [alone, guessed]
        })
        .flatten()
        .collect()
}

#[cfg(test)]
mod tests {
    use background::Dials;
    use engine::machine::Course;
    use engine::{Puzzle, RuleSet};

    use super::super::card::Look;
    use super::*;

    fn reports() -> Vec<Result<Report, CourseError>> {
        let report = |twin: &Twin| {
            let puzzle = Puzzle::try_from(twin.grid.clone()).unwrap();
            let course = Course::of(&puzzle, RuleSet::Singles, 100_000)?;
            Ok(Report::of(&course, Dials::default()).without_ways())
        };
        twins::all().iter().map(report).collect()
    }

    #[test]
    fn four_layers_fill_the_shallow_board_and_little_of_the_others() {
        let reports = reports();
        let of = |card| {
            let outcomes = each(&reports).map(|(_, report)| {
                let Outcome { filled, serial, .. } = outcome(report, card, Settings::default());
                (filled, serial)
            });
            outcomes.collect::<Vec<_>>()
        };
        assert_eq!(of(Card::FixedDepth), [(58, 4), (8, 4), (1, 4)]);
        assert_eq!(of(Card::Looped), [(58, 4), (23, 16), (1, 16)]);
        let shallow = cells(reports[0].as_ref().unwrap());
        assert_eq!(
            shallow
                .iter()
                .filter(|cell| cell.look == Look::Filled)
                .count(),
            58
        );
    }

    #[test]
    fn hard_and_deep_are_two_things() {
        let places = places(&reports());
        let told: Vec<_> = places
            .iter()
            .map(|place| (place.twin.id, place.passes, place.n_guessed, place.rating))
            .collect();
        assert_eq!(
            told,
            [
                ("shallow", 4, 0, 2.3),
                ("deep", 32, 0, 2.3),
                ("deep", 9, 2, 2.3),
                ("hard", 9, 2, 10.5)
            ]
        );
        let at_most: Vec<_> = places.iter().map(|place| place.is_at_most).collect();
        assert_eq!(at_most, [true, true, true, false]);
    }
}
