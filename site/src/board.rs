//! The boards that have a page, worked out.

use std::sync::Arc;

use background::Count;
use engine::{Grid, Method, Puzzle, RuleSet, proof, solve};
use sudoku_depth_web::link::{LinkState, Pairs};
use sudoku_depth_web::model::analysis::Analysis;
use sudoku_depth_web::model::gallery::{self, Kind};
use sudoku_depth_web::model::{boards, headline};

/// As many boards as a search looks at before it gives up; every board of the gallery takes fewer.
const SEARCH_BUDGET: usize = 2_000_000;

/// A board with its proof.
#[derive(Debug)]
pub struct Board {
    /// Its name in links, and of its files.
    pub id: String,
    /// Who made it, and when.
    pub credit: String,
    /// Why it is in the gallery, if it is there.
    pub kind: Option<Kind>,
    /// The board, worked out.
    pub analysis: Arc<Analysis>,
    /// How many solutions it has.
    pub count: Count,
}

/// Works out every board of the page and of the gallery, in this order.
pub fn all() -> Vec<Board> {
    let offered = boards::all().iter().map(|board| {
        Board::of(
            board.id,
            board.credit,
            None,
            &board.grid,
            RuleSet::default(),
        )
    });
    let gallery = gallery::all().iter().map(|board| {
        Board::of(
            board.id,
            board.credit,
            Some(board.kind),
            &board.grid,
            board.rules,
        )
    });
    offered.chain(gallery).collect()
}

impl Board {
    /// Works a board out under a rule set.
    pub fn of(id: &str, credit: &str, kind: Option<Kind>, grid: &Grid, rules: RuleSet) -> Self {
        let method = Method::from(rules);
        let puzzle = Puzzle::try_from(grid.clone());
        let (analysis, count) = match &puzzle {
            Ok(puzzle) => {
                let proof = proof::prove(puzzle, method);
                let found = solve::count_within(puzzle, SEARCH_BUDGET);
                let count = found.map_or(Count::GivenUp, |found| Count::Known(found.solutions));
                (Analysis::proved(grid.clone().into(), proof), count)
            }
            Err(_) => (Analysis::of(grid.clone(), method), Count::GivenUp),
        };
        Self {
            id: id.to_owned(),
            credit: credit.to_owned(),
            kind,
            analysis,
            count,
        }
    }

    /// Returns the rule set it was worked out under.
    pub fn rules(&self) -> RuleSet {
        self.analysis.method.rules
    }

    /// Returns what is known about its solutions.
    pub fn standing(&self) -> Option<headline::Standing> {
        headline::Standing::of(&self.analysis, self.count)
    }

    /// Returns the hash that opens it in the page, and says where it comes from.
    pub fn hash(&self) -> String {
        let origin = Pairs::read(&format!("g={}", self.id));
        match boards::find(&self.id) {
            // The page knows these by name.
            Some(_) => LinkState {
                origin,
                ..LinkState::default()
            }
            .write(),
            None => LinkState {
                origin,
                ..self.link()
            }
            .write(),
        }
    }

    /// Returns the hash that opens its digits, whoever knows them.
    pub fn hash_of_digits(&self) -> String {
        self.link().write()
    }

    fn link(&self) -> LinkState {
        LinkState {
            grid: Some(self.analysis.start.grid.clone()),
            rules: Some(self.rules()).filter(|&rules| rules != RuleSet::default()),
            ..LinkState::default()
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use engine::notation;

    /// Works out a board that is in no list.
    pub(crate) fn board(digits: &str, rules: RuleSet) -> Board {
        let grid = notation::read_one(digits, &Default::default())
            .unwrap()
            .grid;
        Board::of("made-here", "me & <you>", Some(Kind::Made), &grid, rules)
    }

    #[test]
    fn links_open_the_board() {
        let offered = &all()[..1][0];
        assert_eq!(offered.hash(), "#v=1&g=depth-1");
        let made = board("12.............4", RuleSet::Locked);
        let hash = made.hash();
        assert_eq!(hash, "#v=1&p=12.............4&g=made-here&rules=locked");
        for hash in [hash, made.hash_of_digits()] {
            let link = LinkState::read(&hash);
            assert_eq!(link.grid.as_ref(), Some(&made.analysis.start.grid));
            assert_eq!((link.rules, link.notices), (Some(RuleSet::Locked), vec![]));
        }
    }
}
