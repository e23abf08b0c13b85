//! Why a cell holds its digit, or why a candidate goes.

use engine::{
    Candidate, Cell, Conflict, House, HouseKind, Pattern, Premise, Rule, Step, StepId, proof,
};

use super::analysis::{Analysis, Solved};
use super::subject::Subject;

/// What the inspector says of a subject.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Inspection {
    /// Nothing is selected: the longest chain is shown instead.
    Nothing(Vec<Link>),
    /// The cell is a given; these cells rest on it.
    Given {
        /// The given.
        given: Candidate,
        /// How many steps rest on it.
        n_descendants: usize,
        /// Whether it is what this world assumes.
        is_assumed: bool,
    },
    /// A step fills the cell, or removes candidates.
    Step(Box<Explanation>),
    /// No step fills the cell.
    Open {
        /// The cell.
        cell: Cell,
        /// The digits that are left in the end.
        candidates: Vec<engine::Digit>,
    },
    /// The digits of the board contradict each other, so nothing is derived.
    Faulty(Cell),
}

/// Something known, as a link to what says why.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Link {
    /// The cell and its digit; of several candidates that go the first.
    pub candidate: Candidate,
    /// What is known of it.
    pub claim: Claim,
    /// The pass that wrote it down; none for what was there at the start.
    pub pass: Option<usize>,
}

/// What is known of a candidate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Claim {
    /// It is given.
    Given,
    /// It was struck before the start.
    Struck,
    /// It is placed.
    Placed,
    /// It goes, by this step.
    Removed {
        /// The step.
        step: StepId,
        /// How many go with it, itself included.
        n: usize,
    },
}

impl Link {
    /// Returns a link to a step.
    pub fn to(step: &Step) -> Self {
        let claim = match step.eliminations().len() {
            0 => Claim::Placed,
            n => Claim::Removed { step: step.id, n },
        };
        Self {
            candidate: step.conclusion.first(),
            claim,
            pass: Some(step.pass),
        }
    }

    /// Returns a link to a given.
    pub const fn given(candidate: Candidate) -> Self {
        Self {
            candidate,
            claim: Claim::Given,
            pass: None,
        }
    }

    /// Returns what the link leads to; nothing for what was struck before the start.
    pub const fn subject(self) -> Option<Subject> {
        match self.claim {
            Claim::Given | Claim::Placed => Some(Subject::Cell(self.candidate.cell)),
            Claim::Removed { step, .. } => Some(Subject::Step(step)),
            Claim::Struck => None,
        }
    }
}

/// Why a step follows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Explanation {
    /// What it places, or the first candidate it removes, and its pass.
    pub target: Link,
    /// The step.
    pub step: StepId,
    /// All candidates it removes.
    pub removed: Vec<Candidate>,
    /// The depth of the step.
    pub depth: usize,
    /// How many serial steps it counts for.
    pub cost: usize,
    /// The rule with what it looks at.
    pub why: Why,
    /// The premises, with what each takes away.
    pub reasons: Vec<Reason>,
    /// All steps it rests on, down to the givens, itself last.
    pub chain: Vec<ChainItem>,
    /// The givens at the bottom of the chain.
    pub givens: Vec<Candidate>,
    /// The steps that rest on it directly.
    pub enables: Vec<Link>,
    /// How many steps rest on it, directly or through others.
    pub n_descendants: usize,
}

/// The rule of a step, with what it looks at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Why {
    /// The rule.
    pub rule: Rule,
    /// The house of a hidden single.
    pub house: Option<House>,
    /// The pattern of a rule that is no single.
    pub pattern: Option<Pattern>,
    /// What a probe or a split came to.
    pub refuted: Option<Refuted>,
    /// The cells of the house, row by row; none for a naked single.
    house_cells: Vec<Cell>,
    /// Cells of the house that were open and could not take the digit.
    blocked: Vec<Cell>,
}

/// What the world of a probe or a split came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Refuted {
    /// What is assumed.
    pub assumption: Candidate,
    /// What is wrong there.
    pub conflict: Conflict,
    /// The pass of that world that finds it.
    pub pass: usize,
    /// Steps of that world on which it rests.
    pub n_steps: usize,
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

/// One step of a chain, with what it needs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ChainItem {
    /// What it concludes, and its pass.
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
    pub fn of(analysis: &Analysis, selected: Option<Subject>) -> Self {
        let cell = selected.and_then(Subject::cell);
        let Some(solved) = analysis.solved() else {
            return cell.map_or(Self::Nothing(Vec::new()), Self::Faulty);
        };
        if let Some(step) = selected.and_then(|subject| analysis.step_of(subject)) {
            return Self::Step(Box::new(Explanation::of(solved, step)));
        }
        let Some(cell) = cell else {
            let path = solved.measures.critical_path.iter();
            let steps = path.filter_map(|&id| solved.proof.step(id));
            return Self::Nothing(steps.map(Link::to).collect());
        };
        if let Some(digit) = analysis.start.grid.get(cell) {
            let given = Candidate { cell, digit };
            return Self::Given {
                given,
                n_descendants: proof::descendants_of_given(&solved.proof, given).len(),
                is_assumed: analysis.is_assumed(cell),
            };
        }
        let end = super::board::standing(analysis, analysis.n_steps());
        Self::Open {
            cell,
            candidates: end.candidates(cell).collect(),
        }
    }
}

impl Explanation {
    fn of(solved: &Solved, step: &Step) -> Self {
        let cone = proof::cone(&solved.proof, step.id);
        let why = Why::of_step(solved, step);
        let items = cone.ancestors.iter().copied().chain([step.id]);
        Self {
            target: Link::to(step),
            step: step.id,
            removed: step.eliminations().to_vec(),
            depth: step.depth,
            cost: step.cost,
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
        let house_cells: Vec<Cell> = step
            .house()
            .map_or_else(Vec::new, |house| house.cells(shape).collect());
        let before = solved.proof.grid_after(step.pass - 1);
        let target = step.conclusion.first().cell;
        let is_blocked = |cell: &Cell| *cell != target && before.get(*cell).is_none();
        Self {
            rule: step.rule,
            house: step.house(),
            pattern: step.pattern().cloned(),
            refuted: step.refutation().map(|refutation| Refuted {
                assumption: refutation.assumption,
                conflict: refutation.contradiction.conflict,
                pass: refutation.contradiction.pass,
                n_steps: refutation.steps.len(),
            }),
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
            target: Link::to(step),
            rule: step.rule,
            house: step.house(),
            needs: needs_of(solved, step),
        })
    }
}

/// Returns the premises of a step as links: what was there at the start first, then by pass.
pub fn needs_of(solved: &Solved, step: &Step) -> Vec<Link> {
    let link = |premise: &Premise| match premise {
        Premise::Given(given) | Premise::Assumed(given) => Some(Link::given(*given)),
        Premise::Struck(candidate) => Some(Link {
            candidate: *candidate,
            claim: Claim::Struck,
            pass: None,
        }),
        Premise::Step(id) => solved.proof.step(*id).map(Link::to),
        Premise::OneSolution => None,
    };
    let order = |link: &Link| (link.pass, link.candidate);
    let mut links: Vec<Link> = Vec::new();
    // A sort of the library would be some kilobytes for a handful of links.
    for link in step.premises.iter().filter_map(link) {
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
        .map(Link::to)
        .collect()
}

/// Returns the steps that have this given among their premises, as links, by pass.
pub fn enabled_by_given(solved: &Solved, given: Candidate) -> Vec<Link> {
    let premise = Premise::Given(given);
    let steps = solved.proof.steps.iter();
    steps
        .filter(|step| step.premises.contains(&premise))
        .map(Link::to)
        .collect()
}

/// Gives each premise what it takes away; of a hidden single each barred cell is told once, at
/// the first premise that bars it.
fn reasons(solved: &Solved, step: &Step, why: &Why) -> Vec<Reason> {
    let shape = solved.proof.puzzle.shape();
    let digit = step.conclusion.first().digit;
    let mut told: Vec<Cell> = Vec::new();
    let reason = |premise: Link| {
        let at = premise.candidate;
        let removed = match premise.claim {
            Claim::Removed { step, .. } => solved.proof.step(step).map(Step::eliminations),
            Claim::Struck => Some(std::slice::from_ref(&premise.candidate)),
            Claim::Given | Claim::Placed => None,
        };
        let is_out = |cell: Cell| match removed {
            Some(gone) => gone.contains(&Candidate { cell, digit }),
            None => at.digit == digit && sees(at.cell, cell, shape),
        };
        let is_barred = |cell: &Cell| !told.contains(cell) && is_out(*cell);
        let bars: Vec<Cell> = why.blocked.iter().copied().filter(is_barred).collect();
        told.extend(&bars);
        Reason {
            premise,
            bars,
            is_filled: removed.is_none() && why.has_in_house(at.cell) && at.digit != digit,
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
            assert_eq!(barred, explanation.why.blocked, "{step:?}");
            assert_eq!(explanation.chain.last().unwrap().target, Link::to(step));
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
