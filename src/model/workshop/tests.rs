use background::Dials;
use engine::RuleSet;
use engine::machine::{CellState, Course};

use super::card::{CardCell, Figures, Look};
use super::*;
use crate::model::boards;

/// Returns the workshop of the depth-32 board, at its end.
pub(crate) fn workshop() -> Workshop {
    let grid = &boards::find("depth-32").unwrap().grid;
    let puzzle = grid.clone().try_into().unwrap();
    let course = Course::of(&puzzle, RuleSet::Singles, 1000).unwrap();
    Workshop {
        report: Some(Ok(Arc::new(Report::of(&course, Dials::default())))),
        widths: Some(Ok(Arc::new(Widths::of(&course)))),
        ..Workshop::default()
    }
}

#[test]
fn cards_have_the_runs_of_their_names() {
    let workshop = workshop();
    let report = workshop.report().unwrap();
    for card in Card::ALL {
        for diffusion in Diffusion::ALL {
            let run = run_of(report, card, diffusion);
            let name = run.machine.name().replace('_', "-");
            assert_eq!(name, card::attribute(card, diffusion));
        }
    }
}

#[test]
fn the_clock_runs_to_the_end_of_the_longest_run_in_sight() {
    let mut workshop = workshop();
    // Four layers for each of 58 cells.
    assert_eq!((workshop.end(), workshop.moment()), (232, 232));
    workshop.settings.cards = Cards::NONE.toggled(Card::OnePass);
    assert_eq!((workshop.end(), workshop.stride()), (1, 1));
    workshop.go_to(0);
    assert_eq!(workshop.moment(), 0);
    workshop.go_to(7);
    assert_eq!(workshop.settings.moment, None);
}

#[test]
fn a_frame_stands_until_the_next() {
    let workshop = workshop();
    let run = run_of(
        workshop.report().unwrap(),
        Card::FixedDepth,
        Diffusion::Ideal,
    );
    let n_filled = |moment| {
        let cells = &frame_at(run, moment).unwrap().cells;
        cells
            .iter()
            .filter(|cell| matches!(cell, CellState::Filled(_)))
            .count()
    };
    assert_eq!([0, 1, 2, 3, 4, 99].map(n_filled), [0, 4, 6, 7, 8, 8]);
}

#[test]
fn small_boards_tell_what_is_known_and_what_is_guessed() {
    let mut workshop = workshop();
    let looks = |workshop: &Workshop, moment| {
        let report = workshop.report().unwrap();
        card::cells(report, workshop.settings, Card::FixedDepth, moment)
    };
    let cells = looks(&workshop, 4);
    let count = |is: fn(&CardCell) -> bool| cells.iter().filter(|cell| is(cell)).count();
    assert_eq!(count(|cell| cell.look == Look::Given), 23);
    assert_eq!(count(|cell| cell.look == Look::Filled), 8);
    assert_eq!(count(|cell| cell.digit.is_none()), 50);
    assert_eq!(count(|cell| cell.is_conflict), 0);
    workshop.settings.has_guess = true;
    let cells = looks(&workshop, 4);
    assert!(cells.iter().all(|cell| cell.digit.is_some()));
    assert!(cells.iter().any(|cell| cell.is_conflict));
    // Nothing is guessed before the end.
    assert!(looks(&workshop, 3).iter().any(|cell| cell.digit.is_none()));
}

#[test]
fn figures_follow_the_moment() {
    let workshop = workshop();
    let report = workshop.report().unwrap();
    let run = run_of(report, Card::Autoregressive, Diffusion::Ideal);
    let end = Figures::of(report, run, workshop.end());
    assert_eq!(
        (end.filled, end.guessed, end.done, end.serial),
        (52, 6, 232, 232)
    );
    assert!(end.is_over());
    let start = Figures::of(report, run, 0);
    assert_eq!((start.blurred, start.done), (58, 0));
    assert_eq!(card::scales(&workshop).0, 232);
}
