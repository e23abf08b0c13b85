//! What the still pages say beside the words of the page. They are English, with the headline in
//! Chinese too.

use background::aside::gallery::Figures;
use engine::RuleSet;
use sudoku_depth_web::model::headline::Headline;
use sudoku_depth_web::text::{Lang, Span};

use crate::Board;

/// The language of the pages.
pub const LANG: Lang = Lang::En;
/// The language in which the headline stands too.
pub const OTHER_LANG: Lang = Lang::Zh;

/// The link into the page.
pub const OPEN: &str = "Open it live";
/// What is to be had there.
pub const OPEN_NOTE: &str = "Step through the passes, and see for every cell what it waits for.";
/// The link to the list.
pub const ALL_BOARDS: &str = "All boards";
/// The heading of the list of passes.
pub const PASSES: &str = "Pass by pass";
/// The heading of the digits.
pub const DIGITS: &str = "The givens";
/// How the digits are read.
pub const DIGITS_NOTE: &str = "Row by row, a dot for a blank:";
/// Names the number of givens.
pub const GIVENS: &str = "Givens";
/// The heading of the boards that the page offers.
pub const OFFERED: &str = "six to begin with";
/// What the list of boards is.
pub const INDEX_LEAD: &str = "Each with its picture, the passes that fill it and the longest chain, as a still page that needs no program.";

/// Names a board by what came of it.
pub fn title(board: &Board) -> String {
    let size = board.analysis.shape().size();
    let what = match size {
        9 => "Sudoku".to_owned(),
        _ => format!("{size}\u{d7}{size} Sudoku"),
    };
    let rules = LANG.rules(board.rules());
    match Headline::of(&board.analysis) {
        Headline::Solved { span, .. } if board.rules() == RuleSet::default() => {
            format!("A {what} of depth {span}")
        }
        Headline::Solved { span, .. } => format!("A {what} of depth {span} under {rules}"),
        Headline::Stuck { .. } => format!("A {what} on which {rules} get stuck"),
        Headline::Contradiction { .. } => format!("A {what} without a solution"),
        Headline::Faulty(_) => "Digits that cannot stand together".to_owned(),
        Headline::Empty => format!("An empty {what}"),
        Headline::Full | Headline::World { .. } => format!("A {what} with nothing to fill"),
    }
}

/// Says the headline in pieces, some of which are set off.
pub fn headline(board: &Board) -> Vec<Span> {
    LANG.headline(&Headline::of(&board.analysis))
}

/// Says where a board comes from: "9x9, 24 givens, JPF, 2006".
pub fn origin(board: &Board) -> String {
    let size = board.analysis.shape().size();
    let givens = match board.analysis.solved() {
        Some(solved) => LANG.gallery_givens(size, &Figures::of(&solved.proof)),
        None => format!("{size}\u{d7}{size}"),
    };
    format!("{givens} \u{b7} {}", board.credit)
}

/// The heading of the figures, with the rules under which they are meant.
pub fn figures(board: &Board) -> String {
    format!("Figures under {}", LANG.rules(board.rules()))
}

/// Says what the bars under the headline are, or why there is none.
pub fn bars(board: &Board) -> String {
    let rules = LANG.rules(board.rules());
    match board.analysis.n_passes() {
        0 => format!("No pass fills a cell, under {rules}"),
        _ => format!("What each pass fills, under {rules}"),
    }
}

/// Describes the picture of a board to those who do not see it.
pub fn alternative(board: &Board) -> String {
    let headline = LANG.plain_headline(&board.analysis);
    let Some(solved) = board.analysis.solved() else {
        return format!("Sudoku board, drawn without a solution. {headline}");
    };
    let measures = &solved.measures;
    let open = measures.blanks - measures.filled;
    let drawn = match (measures.filled, open) {
        (0, 1..) => "every blank is hatched: no rule reaches it",
        (_, 0) => "in every blank its digit, tinted and numbered by the pass that fills it",
        _ => {
            "in every blank its digit, tinted and numbered by the pass that fills it, or hatching where the rules do not reach"
        }
    };
    format!("Sudoku board; {drawn}. {headline}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::tests::board;

    #[test]
    fn a_title_says_depth_only_where_it_is_known() {
        let says = |digits: &str, rules| title(&board(digits, rules));
        let singles = RuleSet::Singles;
        assert_eq!(
            says("1....2.3......4.", singles),
            "A 4\u{d7}4 Sudoku of depth 3"
        );
        assert_eq!(
            says("1....2.3......4.", RuleSet::Locked),
            "A 4\u{d7}4 Sudoku of depth 3 under locked candidates"
        );
        assert_eq!(
            says("12..............", singles),
            "A 4\u{d7}4 Sudoku on which singles get stuck"
        );
        assert_eq!(
            says("12....4.........", singles),
            "A 4\u{d7}4 Sudoku without a solution"
        );
        assert_eq!(
            says("11..............", singles),
            "Digits that cannot stand together"
        );
        assert_eq!(
            says("................", singles),
            "An empty 4\u{d7}4 Sudoku"
        );
        assert_eq!(
            says("1234341221434321", singles),
            "A 4\u{d7}4 Sudoku with nothing to fill"
        );
    }

    #[test]
    fn bars_are_told_only_where_there_are_some() {
        let says = |digits: &str| bars(&board(digits, RuleSet::Singles));
        assert_eq!(
            says("1....2.3......4."),
            "What each pass fills, under singles"
        );
        assert_eq!(
            says("12.............."),
            "No pass fills a cell, under singles"
        );
    }

    #[test]
    fn the_picture_is_told_as_it_is() {
        let says = |digits: &str| alternative(&board(digits, RuleSet::Singles));
        assert_eq!(
            says("1234341221434321"),
            "Sudoku board; in every blank its digit, tinted and numbered by the pass that fills it. \
             Every cell is given: nothing is left to fill."
        );
        assert!(says("12..............").starts_with("Sudoku board; every blank is hatched"));
        assert!(says("123..........4..").contains("or hatching where"));
        assert!(says("11..............").starts_with("Sudoku board, drawn without a solution."));
    }
}
