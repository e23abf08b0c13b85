//! Why a cell holds its digit.

use engine::{Candidate, Cell, House, HouseKind, Rule, Step, StepId, proof};

use super::analysis::{Analysis, Solved};

/// What the inspector says of a cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inspection {
    /// Nothing is selected: the longest chain is shown instead.
    Nothing(Vec<Link>),
    /// The cell is a given; these cells rest on it.
    Given {
        /// The given.
        given: Candidate,
        /// How many cells rest on it.
        n_descendants: usize,
    },
    /// A step fills the cell.
    Step(Box<Explanation>),
    /// No step fills the cell.
    Open {
        /// The cell.
        cell: Cell,
        /// The digits that no peer holds in the end.
        candidates: Vec<engine::Digit>,
    },
    /// The digits of the board contradict each other, so nothing is derived.
    Faulty(Cell),
}

/// A cell with its digit and the pass that fills it, as a link.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The cell and its digit.
    pub candidate: Candidate,
    /// The pass that fills it; none for a given.
    pub pass: Option<usize>,
}

/// Why a step follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// The cell, its digit and its pass.
    pub target: Link,
    /// The depth of the step.
    pub depth: usize,
    /// The rule with what it looks at.
    pub why: Why,
    /// The premises, with what each takes away.
    pub reasons: Vec<Reason>,
    /// All steps it rests on, down to the givens, itself last.
    pub chain: Vec<ChainItem>,
    /// The givens at the bottom of the chain.
    pub givens: Vec<Candidate>,
    /// The cells that rest on it directly.
    pub enables: Vec<Link>,
    /// How many cells rest on it, directly or through others.
    pub n_descendants: usize,
}

/// The rule of a step, with what it looks at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Why {
    /// The rule.
    pub rule: Rule,
    /// The house of a hidden single.
    pub house: Option<House>,
    /// The cells of the house, row by row; none for a naked single.
    house_cells: Vec<Cell>,
    /// Cells of the house that were open and could not take the digit.
    blocked: Vec<Cell>,
}

/// A premise, with what it takes away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Reason {
    /// The premise.
    pub premise: Link,
    /// Cells of the house it bars from the digit, row by row; none for a naked single.
    pub bars: Vec<Cell>,
    /// Whether it stands in the house itself and simply fills its cell.
    pub is_filled: bool,
}

/// One step of a chain, with the steps and givens it needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChainItem {
    /// The cell, its digit and its pass.
    pub target: Link,
    /// The rule.
    pub rule: Rule,
    /// The house of a hidden single.
    pub house: Option<House>,
    /// What it needs.
    pub needs: Vec<Link>,
}

impl Inspection {
    /// Returns what the inspector says.
    pub fn of(analysis: &Analysis, selected: Option<Cell>) -> Self {
        let Some(solved) = analysis.solved() else {
            return selected.map_or(Self::Nothing(Vec::new()), Self::Faulty);
        };
        let Some(cell) = selected else {
            let path = solved.measures.critical_path.iter();
            return Self::Nothing(path.filter_map(|&id| link_of(solved, id)).collect());
        };
        if let Some(digit) = analysis.grid.get(cell) {
            let given = Candidate { cell, digit };
            return Self::Given {
                given,
                n_descendants: proof::descendants_of_given(&solved.proof, given).len(),
            };
        }
        match solved.step_of(cell) {
            Some(step) => Self::Step(Box::new(Explanation::of(solved, step))),
            None => {
                let end = solved.proof.grid_after(solved.measures.passes);
                Self::Open {
                    cell,
                    candidates: super::board::candidates(&end, cell).collect(),
                }
            }
        }
    }
}

impl Explanation {
    fn of(solved: &Solved, step: &Step) -> Self {
        let cone = proof::cone(&solved.proof, step.id);
        let why = Why::of_step(solved, step);
        let items = cone.ancestors.iter().copied().chain([step.id]);
        Self {
            target: to_link(step),
            depth: step.depth,
            reasons: reasons(solved, step, &why),
            why,
            chain: items.filter_map(|id| ChainItem::of(solved, id)).collect(),
            givens: cone.givens,
            enables: enabled_by(solved, step.id),
            n_descendants: cone.descendants.len(),
        }
    }

    /// Returns the premises that bar cells of the house from the digit.
    pub fn barring(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(|reason| !reason.is_filled)
    }

    /// Returns the cells of the house that are simply filled.
    pub fn filled(&self) -> impl Iterator<Item = &Reason> {
        self.reasons.iter().filter(|reason| reason.is_filled)
    }
}

impl Why {
    /// Returns why a step fills the cell, if one does.
    pub fn of(solved: &Solved, cell: Cell) -> Option<Self> {
        Some(Self::of_step(solved, solved.step_of(cell)?))
    }

    fn of_step(solved: &Solved, step: &Step) -> Self {
        let shape = solved.proof.puzzle.shape();
        let target = step.placement().cell;
        let house_cells: Vec<Cell> = step
            .house
            .map_or_else(Vec::new, |house| house.cells(shape).collect());
        let before = solved.proof.grid_after(step.pass - 1);
        let is_blocked = |cell: &Cell| *cell != target && before.get(*cell).is_none();
        Self {
            rule: step.rule,
            house: step.house,
            blocked: house_cells.iter().copied().filter(is_blocked).collect(),
            house_cells,
        }
    }

    /// Returns whether the cell belongs to the house of the step.
    pub fn has_in_house(&self, cell: Cell) -> bool {
        self.house_cells.contains(&cell)
    }

    /// Returns whether the cell was open and could not take the digit.
    pub fn is_blocked(&self, cell: Cell) -> bool {
        self.blocked.contains(&cell)
    }
}

impl ChainItem {
    fn of(solved: &Solved, id: StepId) -> Option<Self> {
        let step = solved.proof.step(id)?;
        Some(Self {
            target: to_link(step),
            rule: step.rule,
            house: step.house,
            needs: needs_of(solved, step),
        })
    }
}

/// Returns the premises of a step as links: givens first, then by pass.
pub fn needs_of(solved: &Solved, step: &Step) -> Vec<Link> {
    let order = |link: &Link| (link.pass, link.candidate);
    let mut links: Vec<Link> = Vec::new();
    for candidate in solved.premises_of(step) {
        let link = link_to(solved, candidate);
        let place = links.partition_point(|other| order(other) <= order(&link));
        links.insert(place, link);
    }
    links
}

/// Returns the steps that have this one among their premises, as links, by pass.
pub fn enabled_by(solved: &Solved, id: StepId) -> Vec<Link> {
    let steps = solved.proof.steps.iter();
    steps
        .filter(|step| step.step_premises().any(|p| p == id))
        .map(to_link)
        .collect()
}

/// Returns the steps that have this given among their premises, as links, by pass.
pub fn enabled_by_given(solved: &Solved, given: Candidate) -> Vec<Link> {
    let premise = engine::Premise::Given(given);
    let steps = solved.proof.steps.iter();
    steps
        .filter(|step| step.premises.contains(&premise))
        .map(to_link)
        .collect()
}

fn to_link(step: &Step) -> Link {
    Link {
        candidate: step.placement(),
        pass: Some(step.pass),
    }
}

fn link_of(solved: &Solved, id: StepId) -> Option<Link> {
    solved.proof.step(id).map(to_link)
}

fn link_to(solved: &Solved, candidate: Candidate) -> Link {
    Link {
        candidate,
        pass: solved.step_of(candidate.cell).map(|step| step.pass),
    }
}

/// Gives each premise what it takes away; of a hidden single each barred cell is told once, at
/// the first premise that bars it.
fn reasons(solved: &Solved, step: &Step, why: &Why) -> Vec<Reason> {
    let shape = solved.proof.puzzle.shape();
    let digit = step.placement().digit;
    let mut told: Vec<Cell> = Vec::new();
    let reason = |premise: Link| {
        let at = premise.candidate;
        let is_barred =
            |cell: &Cell| at.digit == digit && !told.contains(cell) && sees(at.cell, *cell, shape);
        let bars: Vec<Cell> = why.blocked.iter().copied().filter(is_barred).collect();
        told.extend(&bars);
        Reason {
            premise,
            bars,
            is_filled: why.has_in_house(at.cell) && at.digit != digit,
        }
    };
    needs_of(solved, step).into_iter().map(reason).collect()
}

/// Returns whether two different cells share a house.
fn sees(a: Cell, b: Cell, shape: engine::Shape) -> bool {
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    a != b
        && kinds
            .into_iter()
            .any(|kind| House::of_cell(kind, a, shape).contains(b, shape))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    fn explain(name: &str) -> Explanation {
        let analysis = Session::new().analysis;
        match Inspection::of(&analysis, name.parse().ok()) {
            Inspection::Step(explanation) => *explanation,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn every_blocked_cell_has_a_reason() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        for step in &solved.proof.steps {
            let explanation = Explanation::of(solved, step);
            let mut barred: Vec<Cell> = explanation
                .reasons
                .iter()
                .flat_map(|reason| reason.bars.clone())
                .collect();
            barred.sort();
            assert_eq!(barred, explanation.why.blocked, "{}", step.placement());
            assert_eq!(
                explanation.chain.last().unwrap().target.candidate,
                step.placement()
            );
        }
    }

    #[test]
    fn a_chain_lists_each_step_after_what_it_needs() {
        let explanation = explain("r3c7");
        let mut known: Vec<Candidate> = explanation.givens.clone();
        for item in &explanation.chain {
            for need in &item.needs {
                assert!(known.contains(&need.candidate), "{:?}", need);
            }
            known.push(item.target.candidate);
        }
        assert_eq!((explanation.depth, explanation.target.pass), (17, Some(17)));
    }

    #[test]
    fn nothing_selected_shows_the_longest_chain() {
        let Inspection::Nothing(chain) = Inspection::of(&Session::new().analysis, None) else {
            panic!();
        };
        let passes: Vec<usize> = chain.iter().filter_map(|link| link.pass).collect();
        assert_eq!(passes, (1..=23).collect::<Vec<_>>());
    }

    #[test]
    fn an_open_cell_keeps_its_candidates() {
        let grid = engine::notation::read_one("12..............", &Default::default())
            .unwrap()
            .grid;
        let analysis = Analysis::of(grid, Default::default());
        let Inspection::Open { candidates, .. } = Inspection::of(&analysis, "r1c3".parse().ok())
        else {
            panic!();
        };
        assert_eq!(
            candidates.iter().map(|d| d.value()).collect::<Vec<_>>(),
            [3, 4]
        );
    }
}
