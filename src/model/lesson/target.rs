//! What a word of the lesson points at.

use engine::{Cell, House};
use serde::{Deserialize, Serialize};

use crate::model::analysis::Analysis;

/// Something on the board that can light up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Target {
    /// These cells.
    Cells(Vec<Cell>),
    /// The cells of a row, column or box.
    House(House),
    /// What the passes from one to another write.
    Passes(u16, u16),
    /// The longest chain that is shown.
    Chain,
}

impl Target {
    /// Reads `r4c7 r4c8`, `b5`, `pass 3`, `pass 1..4` or `chain`.
    pub fn read(text: &str) -> Option<Self> {
        if text == "chain" {
            return Some(Self::Chain);
        }
        if let Some(passes) = text.strip_prefix("pass ") {
            let (from, to) = passes.split_once("..").unwrap_or((passes, passes));
            return Some(Self::Passes(from.parse().ok()?, to.parse().ok()?));
        }
        if let Ok(house) = text.parse() {
            return Some(Self::House(house));
        }
        let cells: Option<Vec<Cell>> = text.split(' ').map(|name| name.parse().ok()).collect();
        Some(Self::Cells(cells?))
    }

    /// Returns its one cell, if it is one.
    pub fn cell(&self) -> Option<Cell> {
        match self {
            Self::Cells(cells) if cells.len() == 1 => cells.first().copied(),
            _ => None,
        }
    }

    /// Returns the cells of a board that it means; none where there is no such thing.
    pub fn cells(&self, analysis: &Analysis) -> Vec<Cell> {
        let shape = analysis.shape();
        let placed = |is_meant: &dyn Fn(&engine::Step) -> bool| {
            let steps = analysis.solved().map(|solved| &solved.proof.steps[..]);
            let steps = steps.unwrap_or_default().iter();
            let meant = steps.filter(|step| is_meant(step));
            meant
                .filter_map(|step| Some(step.placement()?.cell))
                .collect()
        };
        match self {
            Self::Cells(cells) => cells
                .iter()
                .copied()
                .filter(|cell| cell.is_on(shape))
                .collect(),
            Self::House(house) if house.is_on(shape) => house.cells(shape).collect(),
            Self::House(_) => Vec::new(),
            Self::Passes(from, to) => {
                let passes = usize::from(*from)..=usize::from(*to);
                placed(&|step| passes.contains(&step.pass))
            }
            Self::Chain => {
                let solved = analysis.solved();
                placed(&|step| solved.is_some_and(|solved| solved.is_on_longest_chain(step.id)))
            }
        }
    }
}
