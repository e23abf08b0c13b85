use background::Dials;
use engine::RuleSet;
use engine::machine::{CellState, Course};

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
            let expected = match (card, diffusion) {
                (Card::Diffusion, Diffusion::Ideal) => "ideal-diffusion",
                (Card::Diffusion, Diffusion::Commit) => "commit-diffusion",
                _ => card.name(),
            };
            assert_eq!(name, expected);
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
