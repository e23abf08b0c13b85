//! Passes counted without a proof against the proof.

use engine::pass::{self, Ending};
use engine::{Outcome, Puzzle, notation, proof};

use crate::{boards, oracle};

fn assert_agree(puzzle: &Puzzle) {
    for rules in oracle::RULE_SETS {
        let proof = proof::prove(puzzle, rules);
        let sweep = pass::sweep(puzzle, rules);
        let n_placed = |pass| proof.steps.iter().filter(|step| step.pass == pass).count();
        let profile: Vec<usize> = (1..=proof.n_passes()).map(n_placed).collect();
        assert_eq!(sweep.profile, profile, "{rules}");
        assert_eq!(sweep.ending, ending_of(&proof.outcome), "{rules}");
        assert_eq!(sweep.checks, proof.checks, "{rules}");
    }
}

fn ending_of(outcome: &Outcome) -> Ending {
    match outcome {
        Outcome::Solved => Ending::Solved,
        Outcome::Stuck => Ending::Stuck,
        Outcome::Contradiction(found) => Ending::Contradiction(found.conflict),
    }
}

#[test]
fn sweep_and_proof_agree_on_random_boards() {
    boards::each(3, 5.0, |puzzle, _| assert_agree(puzzle));
}

/// Contradictory boards whose last pass finds two digits for one cell in houses of one kind:
/// of the two findings the one with fewer steps among its premises counts.
#[test]
fn sweep_and_proof_agree_where_a_cell_has_two_findings() {
    for (shape, board) in [
        ("3x2", "6.......3.....54.3....4.5.4.2..6...."),
        ("3x2", ".64..14.........5....63...5......3.5"),
        ("3x2", ".32.6.....4...5..31......63.2......."),
        ("3x2", "...4.6...12..15.34.415....63..6.4.5."),
        (
            "4x2",
            "...73...5...7.....8.1.....61.8..23.5..1..84.6.7...2...........3.",
        ),
        (
            "3x3",
            "......2....2.1...5.7...348..86....4...9.41.3..4....7.1...3548........5..96...2...",
        ),
        (
            "3x3",
            "2.....51.45.........6..........8...3...6.94...215...8.795..4....8.9...6.....2...8",
        ),
    ] {
        let shape = Some(shape.parse().unwrap());
        let options = notation::ReadOptions {
            shape,
            ..Default::default()
        };
        let puzzle = notation::read_one(board, &options)
            .unwrap()
            .puzzle()
            .unwrap();
        let _shown = boards::ShownOnFailure(&puzzle);
        assert_agree(&puzzle);
    }
}
