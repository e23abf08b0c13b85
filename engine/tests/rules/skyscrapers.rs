//! Where a Skyscraper leaves nothing that rules before it would not remove.

use engine::{Candidate, Rule, RuleSet};

use crate::proper;
use crate::slow::{self, Board, Look};

/// On boards of 9x9 rules that come before it remove all that a Skyscraper does: pointing, fish
/// and finned fish.
#[test]
fn on_9x9_boards_a_skyscraper_adds_nothing() {
    let mut n_skyscrapers = 0;
    proper::each(91, 0.08, 9..=9, |proper, _| {
        let mut board = Board::of(&proper.puzzle);
        while let Look::Found(pass) = slow::look(&board, RuleSet::Patterns.into()) {
            let seen = slow::patterns(&board, RuleSet::Patterns.into());
            let (skyscrapers, others): (Vec<_>, Vec<_>) = seen
                .into_iter()
                .filter(|seen| seen.rule <= Rule::Skyscraper)
                .partition(|seen| seen.rule == Rule::Skyscraper);
            let before: Vec<Candidate> = others.into_iter().flat_map(|seen| seen.removed).collect();
            for skyscraper in skyscrapers {
                n_skyscrapers += usize::from(!skyscraper.removed.is_empty());
                assert!(skyscraper.removed.iter().all(|gone| before.contains(gone)));
            }
            slow::write(&mut board, &pass);
        }
    });
    assert!(n_skyscrapers > 20, "{n_skyscrapers}");
}
