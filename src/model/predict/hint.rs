//! Hints: first where to look, then what to look for, then the answer or what comes near it.

use engine::{Cell, House, HouseKind, Rule};

use super::ground::Ground;
use super::task::Task;

/// How many hints there are about one cell.
pub const N_HINTS: usize = 3;

/// One hint.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hint {
    /// Look at this house.
    Where(House),
    /// Look for what this rule sees.
    What(Rule),
    /// This cell is to be marked.
    Cell(Cell),
    /// The depth lies between these two.
    Between(usize, usize),
    /// Nothing is left to be marked.
    Done,
}

impl Hint {
    /// Returns the hints about a question, the first one first: about a cell that is not marked yet, or
    /// about the cell that is asked about.
    pub fn all(ground: &Ground, task: &Task, subject: Option<Cell>) -> Vec<Self> {
        let asked = match task {
            Task::Pass(_) => subject,
            Task::Depth(cell) | Task::Needs(cell, _) => Some(*cell),
        };
        let Some(step) = asked.and_then(|cell| ground.step_of(cell)) else {
            return vec![Self::Done];
        };
        let cell = step.conclusion.first().cell;
        let house = step.house();
        let house = house.unwrap_or_else(|| House::of_cell(HouseKind::Block, cell, ground.shape()));
        let last = match (task, subject) {
            (Task::Depth(_), _) => {
                let (least, most) = half(step.depth, ground.span());
                Self::Between(least, most)
            }
            (_, Some(cell)) => Self::Cell(cell),
            (_, None) => Self::Done,
        };
        vec![Self::Where(house), Self::What(step.rule), last]
    }

    /// Returns the cell that the hints about a question are about: one that should be marked and is not,
    /// or where there is none, nothing.
    pub(super) fn subject(ground: &Ground, task: &Task, marked: &[Cell]) -> Option<Cell> {
        let is_left = |cell: &Cell| !marked.contains(cell);
        match task {
            Task::Pass(pass) => ground.falling(*pass).into_iter().find(is_left),
            Task::Depth(cell) => Some(*cell),
            Task::Needs(cell, choices) => {
                let step = ground.step_of(*cell)?;
                let needed = engine::proof::cone(&ground.proof, step.id).ancestors;
                let is_needed = |choice: &Cell| {
                    let step = ground.step_of(*choice);
                    step.is_some_and(|step| needed.contains(&step.id))
                };
                let mut left = choices.iter().copied().filter(is_left);
                left.find(is_needed)
            }
        }
    }
}

/// Returns the half of all depths in which one lies.
const fn half(depth: usize, span: usize) -> (usize, usize) {
    let middle = span / 2;
    if depth <= middle {
        (1, middle)
    } else {
        (middle + 1, span)
    }
}
