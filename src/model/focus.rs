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
    /// The step in focus has it among its premises.
    Premise,
    /// The focus rests on it through others.
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
            Self::Premise => "premise",
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
    premises: CellSet,
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
        let step = solved.step_of(cell);
        for premise in step.map_or_else(Vec::new, |step| solved.premises_of(step)) {
            focus.premises.insert(premise.cell);
        }
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
            premises: CellSet::empty(shape),
            ancestors: CellSet::empty(shape),
            descendants: CellSet::empty(shape),
        }
    }

    /// Returns how a cell relates to the focus.
    pub fn relation(&self, cell: Cell) -> Relation {
        match self.cell {
            None => Relation::Free,
            Some(focus) if focus == cell => Relation::Itself,
            Some(_) if self.premises.contains(cell) => Relation::Premise,
            Some(_) if self.ancestors.contains(cell) => Relation::Ancestor,
            Some(_) if self.descendants.contains(cell) => Relation::Descendant,
            Some(_) => Relation::Unrelated,
        }
    }

    /// Returns whether the edge between two cells lies within the cone.
    pub fn has_edge(&self, from: Cell, to: Cell) -> bool {
        let below = |relation| {
            matches!(
                relation,
                Relation::Premise | Relation::Ancestor | Relation::Itself
            )
        };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    /// Walks premises one by one, with no set but a list.
    fn slow_ancestors(solved: &Solved, cell: Cell) -> Vec<Cell> {
        let mut open: Vec<Cell> = vec![cell];
        let mut found = Vec::new();
        while let Some(cell) = open.pop() {
            let step = solved.step_of(cell);
            for premise in step.map_or_else(Vec::new, |step| solved.premises_of(step)) {
                if !found.contains(&premise.cell) {
                    found.push(premise.cell);
                    open.push(premise.cell);
                }
            }
        }
        found
    }

    #[test]
    fn relations_are_the_closure_of_premises() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        let cells: Vec<Cell> = Cell::all(analysis.shape()).collect();
        let below: Vec<Vec<Cell>> = cells.iter().map(|&c| slow_ancestors(solved, c)).collect();
        for (&cell, ancestors) in cells.iter().zip(&below) {
            let focus = Focus::on(&analysis, Some(cell));
            let direct = solved
                .step_of(cell)
                .map_or_else(Vec::new, |s| solved.premises_of(s));
            for (&other, others_below) in cells.iter().zip(&below) {
                let expected = if other == cell {
                    Relation::Itself
                } else if direct.iter().any(|premise| premise.cell == other) {
                    Relation::Premise
                } else if ancestors.contains(&other) {
                    Relation::Ancestor
                } else if others_below.contains(&cell) {
                    Relation::Descendant
                } else {
                    Relation::Unrelated
                };
                assert_eq!(focus.relation(other), expected, "{cell} {other}");
            }
        }
    }

    #[test]
    fn an_open_cell_of_a_stuck_board_lights_nothing_up() {
        let grid = engine::notation::read_one("12..............", &Default::default())
            .unwrap()
            .grid;
        let analysis = Analysis::of(grid, Default::default());
        assert_eq!(Focus::on(&analysis, "r1c3".parse().ok()).cell, None);
    }
}
