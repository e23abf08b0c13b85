//! What lights up around one cell: all it rests on, and all that hangs on it.

use engine::{Candidate, Cell, CellSet, Shape, StepId, proof};

use super::analysis::{Analysis, Solved};

/// How a cell relates to the cell in focus.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    /// Nothing is in focus.
    Free,
    /// The cell in focus itself.
    Itself,
    /// The focus rests on it, directly or through others.
    Ancestor,
    /// It rests on the focus.
    Descendant,
    /// Something else is in focus.
    Unrelated,
}

impl Relation {
    /// Returns the value of the attribute `data-relation`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Itself => "self",
            Self::Ancestor => "ancestor",
            Self::Descendant => "descendant",
            Self::Unrelated => "unrelated",
        }
    }
}

/// The cell in focus with its cone; nothing is in focus without a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Focus {
    /// The cell in focus.
    pub cell: Option<Cell>,
    ancestors: CellSet,
    descendants: CellSet,
}

impl Focus {
    /// Returns the focus on a cell, or none.
    pub fn on(analysis: &Analysis, cell: Option<Cell>) -> Self {
        let mut focus = Self::nowhere(analysis.shape());
        let (Some(cell), Some(solved)) = (cell, analysis.solved()) else {
            return focus;
        };
        let (ancestors, descendants) = relatives(solved, analysis, cell);
        if ancestors.is_empty() && descendants.is_empty() && solved.step_of(cell).is_none() {
            return focus;
        }
        focus.cell = Some(cell);
        for cell in ancestors {
            focus.ancestors.insert(cell);
        }
        for cell in descendants {
            focus.descendants.insert(cell);
        }
        focus
    }

    fn nowhere(shape: Shape) -> Self {
        Self {
            cell: None,
            ancestors: CellSet::empty(shape),
            descendants: CellSet::empty(shape),
        }
    }

    /// Returns how a cell relates to the focus.
    pub fn relation(&self, cell: Cell) -> Relation {
        match self.cell {
            None => Relation::Free,
            Some(focus) if focus == cell => Relation::Itself,
            Some(_) if self.ancestors.contains(cell) => Relation::Ancestor,
            Some(_) if self.descendants.contains(cell) => Relation::Descendant,
            Some(_) => Relation::Unrelated,
        }
    }

    /// Returns whether the edge between two cells lies within the cone.
    pub fn has_edge(&self, from: Cell, to: Cell) -> bool {
        let below = |relation| matches!(relation, Relation::Ancestor | Relation::Itself);
        let above = |relation| matches!(relation, Relation::Descendant | Relation::Itself);
        let (from, to) = (self.relation(from), self.relation(to));
        below(from) && below(to) || above(from) && above(to)
    }
}

fn relatives(solved: &Solved, analysis: &Analysis, cell: Cell) -> (Vec<Cell>, Vec<Cell>) {
    let cells = |ids: &[StepId]| -> Vec<Cell> {
        let steps = ids.iter().filter_map(|&id| solved.proof.step(id));
        steps.map(|step| step.placement().cell).collect()
    };
    if let Some(digit) = analysis.grid.get(cell) {
        let given = Candidate { cell, digit };
        let above = proof::descendants_of_given(&solved.proof, given);
        return (Vec::new(), cells(&above));
    }
    let Some(step) = solved.step_of(cell) else {
        return (Vec::new(), Vec::new());
    };
    let cone = proof::cone(&solved.proof, step.id);
    let givens = cone.givens.iter().map(|given| given.cell);
    let ancestors = givens.chain(cells(&cone.ancestors)).collect();
    (ancestors, cells(&cone.descendants))
}
