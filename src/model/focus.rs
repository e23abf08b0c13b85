//! What lights up around one cell: all it rests on, and all that hangs on it.

use engine::{Candidate, Cell, CellSet, Premise, Step, StepId, proof};

use super::analysis::{Analysis, Solved};
use super::subject::Subject;

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
    /// It is among cells that are lit together.
    Lit,
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
            Self::Lit => "lit",
        }
    }
}

/// What is in focus, with its cone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Focus {
    /// What is in focus, if anything is.
    pub subject: Option<Subject>,
    /// By step.
    relation_of_step: Vec<Relation>,
    /// Givens among the premises, and those further down.
    premises: CellSet,
    ancestors: CellSet,
    /// Cells that are lit together.
    lit: CellSet,
}

impl Focus {
    /// Returns the focus on a subject, or none.
    pub fn on(analysis: &Analysis, subject: Option<Subject>) -> Self {
        let mut focus = Self {
            subject: None,
            relation_of_step: Vec::new(),
            premises: CellSet::empty(analysis.shape()),
            ancestors: CellSet::empty(analysis.shape()),
            lit: CellSet::empty(analysis.shape()),
        };
        if let (Some(subject), Some(solved)) = (subject, analysis.solved()) {
            focus.fill(analysis, solved, subject);
        }
        focus
    }

    /// Returns the focus on several cells, without what they rest on.
    pub fn on_cells(analysis: &Analysis, cells: &[Cell]) -> Self {
        let mut focus = Self::on(analysis, None);
        cells.iter().for_each(|&cell| focus.lit.insert(cell));
        let steps = analysis.solved().map(|solved| &solved.proof.steps[..]);
        let relation = |step: &Step| match step.placement() {
            Some(placed) if focus.lit.contains(placed.cell) => Relation::Lit,
            _ => Relation::Unrelated,
        };
        focus.relation_of_step = steps.unwrap_or_default().iter().map(relation).collect();
        focus
    }

    /// Returns whether anything is in focus.
    pub fn is_on(&self) -> bool {
        self.subject.is_some() || !self.lit.is_empty()
    }

    fn fill(&mut self, analysis: &Analysis, solved: &Solved, subject: Subject) {
        let mut relations = vec![Relation::Unrelated; solved.proof.steps.len()];
        let mut mark = |ids: &[StepId], relation: Relation| {
            for id in ids {
                relations[id.index()] = relation;
            }
        };
        if let Some(step) = analysis.step_of(subject) {
            let cone = proof::cone(&solved.proof, step.id);
            mark(&cone.ancestors, Relation::Ancestor);
            mark(&cone.descendants, Relation::Descendant);
            let premises: Vec<StepId> = step.step_premises().collect();
            mark(&premises, Relation::Premise);
            mark(&[step.id], Relation::Itself);
            cone.givens
                .iter()
                .for_each(|given| self.ancestors.insert(given.cell));
            for premise in &step.premises {
                if let Premise::Given(given) = premise {
                    self.premises.insert(given.cell);
                }
            }
        } else if let Some(given) = given_at(analysis, subject) {
            mark(
                &proof::descendants_of_given(&solved.proof, given),
                Relation::Descendant,
            );
        } else {
            return;
        }
        self.subject = Some(subject);
        self.relation_of_step = relations;
    }

    /// Returns how a cell relates to the focus.
    pub fn relation(&self, cell: Cell, step: Option<StepId>) -> Relation {
        match (self.subject, step) {
            _ if self.lit.contains(cell) => Relation::Lit,
            (None, _) if self.is_on() => Relation::Unrelated,
            (None, _) => Relation::Free,
            (Some(Subject::Cell(focus)), _) if focus == cell => Relation::Itself,
            (Some(_), Some(id)) => self.relation_of_step(id),
            (Some(_), None) if self.premises.contains(cell) => Relation::Premise,
            (Some(_), None) if self.ancestors.contains(cell) => Relation::Ancestor,
            (Some(_), None) => Relation::Unrelated,
        }
    }

    /// Returns how a step relates to the focus.
    pub fn relation_of_step(&self, id: StepId) -> Relation {
        let relation = self.relation_of_step.get(id.index()).copied();
        relation.unwrap_or(Relation::Free)
    }

    /// Returns whether the edge between two steps lies within the cone.
    pub fn has_edge(&self, from: StepId, to: StepId) -> bool {
        let below = |relation| {
            matches!(
                relation,
                Relation::Premise | Relation::Ancestor | Relation::Itself | Relation::Lit
            )
        };
        let above = |relation| matches!(relation, Relation::Descendant | Relation::Itself);
        let (from, to) = (self.relation_of_step(from), self.relation_of_step(to));
        below(from) && below(to) || above(from) && above(to)
    }
}

fn given_at(analysis: &Analysis, subject: Subject) -> Option<Candidate> {
    let cell = subject.cell()?;
    let digit = analysis.start.grid.get(cell)?;
    Some(Candidate { cell, digit })
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
            for premise in premises(solved, cell) {
                if !found.contains(&premise) {
                    found.push(premise);
                    open.push(premise);
                }
            }
        }
        found
    }

    fn premises(solved: &Solved, cell: Cell) -> Vec<Cell> {
        let premises = solved.step_of(cell).map_or(&[][..], |step| &step.premises);
        let candidates = premises
            .iter()
            .filter_map(|&p| solved.proof.candidate_of(p));
        candidates.map(|candidate| candidate.cell).collect()
    }

    #[test]
    fn relations_are_the_closure_of_premises() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        let cells: Vec<Cell> = Cell::all(analysis.shape()).collect();
        let below: Vec<Vec<Cell>> = cells.iter().map(|&c| slow_ancestors(solved, c)).collect();
        for (&cell, ancestors) in cells.iter().zip(&below) {
            let focus = Focus::on(&analysis, Some(Subject::Cell(cell)));
            let direct = premises(solved, cell);
            for (&other, others_below) in cells.iter().zip(&below) {
                let expected = if other == cell {
                    Relation::Itself
                } else if direct.contains(&other) {
                    Relation::Premise
                } else if ancestors.contains(&other) {
                    Relation::Ancestor
                } else if others_below.contains(&cell) {
                    Relation::Descendant
                } else {
                    Relation::Unrelated
                };
                let step = solved.step_of(other).map(|step| step.id);
                assert_eq!(focus.relation(other, step), expected, "{cell} {other}");
            }
        }
    }

    #[test]
    fn cells_that_are_lit_together_are_all_that_is_lit() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        let cells = ["r1c3", "r5c5", "r4c5"].map(|name| name.parse::<Cell>().unwrap());
        let focus = Focus::on_cells(&analysis, &cells);
        assert!(focus.is_on() && !Focus::on(&analysis, None).is_on());
        for cell in Cell::all(analysis.shape()) {
            let step = solved.step_of(cell).map(|step| step.id);
            let is_lit = focus.relation(cell, step) == Relation::Lit;
            assert_eq!(is_lit, cells.contains(&cell), "{cell}");
        }
        let step = |cell| solved.step_of(cell).unwrap().id;
        assert!(focus.has_edge(step(cells[1]), step(cells[2])));
        assert!(!focus.has_edge(step(cells[2]), step("r9c3".parse().unwrap())));
    }

    #[test]
    fn an_open_cell_of_a_stuck_board_lights_nothing_up() {
        let grid = engine::notation::read_one("12..............", &Default::default())
            .unwrap()
            .grid;
        let analysis = Analysis::of(grid, Default::default());
        let subject = "r1c3".parse().ok();
        assert_eq!(Focus::on(&analysis, subject).subject, None);
    }
}
