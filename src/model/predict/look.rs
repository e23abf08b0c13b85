//! What the cells of the board show while a question is asked, and once it is judged.

use engine::{Cell, Digit, DigitSet};

use super::game::Game;
use super::hint::Hint;
use super::task::Task;
use super::verdict::{Mark, Verdict};
use crate::model::board::{CellState, Standing};

/// What a cell shows. Of what is to come it says nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellLook {
    /// The cell.
    pub cell: Cell,
    /// Its state.
    pub state: CellState,
    /// The digit that is written.
    pub digit: Option<Digit>,
    /// The pass that has written it.
    pub pass: Option<usize>,
    /// How it is marked.
    pub mark: Option<Mark>,
    /// Its place among those to choose from.
    pub choice: Option<usize>,
    /// What it is to the question.
    pub role: Option<Role>,
    /// The digits left for it, where they are asked for, it is open, and the question too.
    pub candidates: Option<DigitSet>,
    /// Whether it can be marked.
    pub can_mark: bool,
}

/// What a cell is to the question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Role {
    /// It is asked about.
    Target,
    /// A hint names it.
    Hinted,
    /// It is lit beside what is pointed at, or lies on the chain that is shown.
    Lit,
}

impl Role {
    /// Returns the value of the attribute `data-role`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Target => "target",
            Self::Hinted => "hinted",
            Self::Lit => "lit",
        }
    }
}

/// Returns what the cells show, row by row; `lit` are those beside what is pointed at.
pub fn looks(game: &Game, lit: &[Cell], has_candidates: bool) -> Vec<CellLook> {
    let verdict = game.verdict();
    let standing = standing(game, verdict.as_ref());
    let chain = chain(game, verdict.as_ref());
    let ground = &game.ground;
    let look = |cell: Cell| {
        let digit = standing.grid.get(cell);
        let is_given = ground.proof.puzzle.given(cell).is_some();
        let step = ground.step_of(cell).filter(|_| digit.is_some());
        CellLook {
            cell,
            state: match digit {
                Some(_) if is_given => CellState::Given,
                Some(_) => CellState::Filled,
                None => CellState::Open,
            },
            digit,
            pass: step.map(|step| step.pass),
            mark: mark(game, verdict.as_ref(), cell),
            choice: game.task().choices().iter().position(|&c| c == cell),
            role: role(game, lit, &chain, cell),
            candidates: (has_candidates && verdict.is_none() && digit.is_none())
                .then(|| standing.candidates(cell)),
            can_mark: verdict.is_none() && game.task().lets_mark(cell, digit),
        }
    };
    Cell::all(ground.shape()).map(look).collect()
}

/// Returns the board as it is shown: before the answer as it stands where the question is asked, after it
/// with what was asked about.
fn standing(game: &Game, verdict: Option<&Verdict>) -> Standing {
    let (ground, task) = (&game.ground, game.task());
    let n_before = task.n_passes_before(ground);
    let mut standing = match (task, verdict) {
        (Task::Pass(pass), Some(_)) => ground.after(*pass),
        _ => ground.after(n_before),
    };
    let shown = match verdict {
        Some(Verdict::Depth { .. }) => chain(game, verdict),
        Some(Verdict::Needs { cell, .. }) => vec![*cell],
        _ => Vec::new(),
    };
    for step in shown.into_iter().filter_map(|cell| ground.step_of(cell)) {
        if let Some(placed) = step.placement() {
            standing.grid.set(placed.cell, Some(placed.digit));
        }
    }
    standing
}

/// Returns the cells of the chain that a depth is shown with.
fn chain(game: &Game, verdict: Option<&Verdict>) -> Vec<Cell> {
    let Some(Verdict::Depth { chain, .. }) = verdict else {
        return Vec::new();
    };
    let steps = chain.iter().filter_map(|&id| game.ground.proof.step(id));
    steps.map(|step| step.conclusion.first().cell).collect()
}

fn mark(game: &Game, verdict: Option<&Verdict>, cell: Cell) -> Option<Mark> {
    let Some(entries) = verdict.and_then(Verdict::entries) else {
        let is_marked = game.round().marked.contains(&cell);
        return is_marked.then_some(Mark::Chosen);
    };
    let entry = entries.iter().find(|entry| entry.cell == cell);
    entry.and_then(|entry| entry.mark)
}

fn role(game: &Game, lit: &[Cell], chain: &[Cell], cell: Cell) -> Option<Role> {
    let is_hinted = |hint: &Hint| *hint == Hint::Cell(cell);
    if game.task().target() == Some(cell) {
        Some(Role::Target)
    } else if game.hints().iter().any(is_hinted) {
        Some(Role::Hinted)
    } else if lit.contains(&cell) || chain.contains(&cell) {
        Some(Role::Lit)
    } else {
        None
    }
}
