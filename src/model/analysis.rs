//! Everything that is worked out once for a board and then only looked at.

use std::sync::Arc;

use background::Start;
use engine::layout::Layout;
use engine::{
    Candidate, Cell, Faults, Finish, Measures, Method, Outcome, Premise, Proof, Shape, Step,
    StepId, proof,
};

use super::graph;
use super::subject::Subject;

/// A board under a method, worked out.
#[derive(Debug)]
pub struct Analysis {
    /// Where the board starts.
    pub start: Start,
    /// What a pass may see, and what happens when it sees nothing more.
    pub method: Method,
    /// The proof and its figures, or why the digits are no puzzle.
    pub result: Result<Arc<Solved>, Faults>,
    /// Whether the proof that the method asks for is not there yet; the one here stands in for it.
    pub is_pending: bool,
    /// The board around, if this is the world of a probe or a split.
    pub outside: Option<Outside>,
}

/// The board around a world.
#[derive(Clone, Debug)]
pub struct Outside {
    /// That board.
    pub analysis: Arc<Analysis>,
    /// Its step that holds the world.
    pub step: StepId,
    /// What is assumed in the world.
    pub assumption: Candidate,
}

/// A legal board with its proof.
#[derive(Debug)]
pub struct Solved {
    /// The proof.
    pub proof: Proof,
    /// Its figures.
    pub measures: Measures,
    /// The steps that are drawn: an elimination only if something rests on it.
    pub shown: Vec<StepId>,
    /// Their drawing in layers.
    pub layout: Layout,
    /// By cell index: the number of the step that fills it.
    step_of_cell: Vec<Option<StepId>>,
}

impl Analysis {
    /// Works a board out as far as singles go; what else a pass may see, probes and splits are left
    /// to the background.
    pub fn of(start: impl Into<Start>, method: Method) -> Arc<Self> {
        let start = start.into();
        let result = start
            .puzzle()
            .map(|puzzle| Arc::new(Solved::of(proof::prove_by_singles(&puzzle, method.rules))));
        Arc::new(Self {
            is_pending: result.as_ref().is_ok_and(|solved| !solved.is_of(method)),
            start,
            method,
            result,
            outside: None,
        })
    }

    /// Returns a board with its whole proof, worked out elsewhere.
    pub fn proved(start: Start, proof: Proof) -> Arc<Self> {
        Arc::new(Self {
            start,
            method: proof.method,
            result: Ok(Arc::new(Solved::of(proof))),
            is_pending: false,
            outside: None,
        })
    }

    /// Returns the same board under another method. Until its proof is there, the one that is shown
    /// stays.
    pub fn under(&self, method: Method) -> Arc<Self> {
        let quick = Self::of(self.start.clone(), method);
        if !quick.is_pending {
            return quick;
        }
        Arc::new(Self {
            is_pending: self.solved().is_some_and(|solved| !solved.is_of(method)),
            start: self.start.clone(),
            method,
            result: self.result.clone(),
            outside: None,
        })
    }

    /// Returns the same board with another proof; it is waited for no longer if it is the one that
    /// was asked for.
    pub fn with_proof(&self, proof: Proof) -> Arc<Self> {
        let solved = Solved::of(proof);
        Arc::new(Self {
            start: self.start.clone(),
            method: self.method,
            is_pending: !solved.is_of(self.method),
            result: Ok(Arc::new(solved)),
            outside: self.outside.clone(),
        })
    }

    /// Returns the same board under the method of the proof that is here, if another one is waited
    /// for.
    pub fn given_up(&self) -> Option<Arc<Self>> {
        let solved = self.solved().filter(|_| self.is_pending)?;
        Some(Arc::new(Self {
            start: self.start.clone(),
            method: solved.proof.method,
            result: self.result.clone(),
            is_pending: false,
            outside: self.outside.clone(),
        }))
    }

    /// Returns the world of a probe or a split; nothing if the step holds none.
    pub fn enter(self: &Arc<Self>, id: StepId) -> Option<Arc<Self>> {
        let solved = self.solved()?;
        let assumption = solved.proof.step(id)?.refutation()?.assumption;
        let inside = proof::enter(&solved.proof, id)?;
        Some(Arc::new(Self {
            start: Start {
                grid: inside.puzzle.grid().clone(),
                struck: inside.puzzle.struck_candidates().collect(),
            },
            method: self.method,
            result: Ok(Arc::new(Solved::of(inside))),
            is_pending: false,
            outside: Some(Outside {
                analysis: Arc::clone(self),
                step: id,
                assumption,
            }),
        }))
    }

    /// Returns the real board, all worlds left.
    pub fn real(self: &Arc<Self>) -> &Arc<Self> {
        let mut analysis = self;
        while let Some(outside) = &analysis.outside {
            analysis = &outside.analysis;
        }
        analysis
    }

    /// Returns the steps whose worlds lead here, the outermost first.
    pub fn way_in(&self) -> Vec<StepId> {
        let mut way = Vec::new();
        let mut next = self.outside.as_ref();
        while let Some(outside) = next {
            way.insert(0, outside.step);
            next = outside.analysis.outside.as_ref();
        }
        way
    }

    /// Returns whether the cell holds what this world assumes.
    pub fn is_assumed(&self, cell: Cell) -> bool {
        let outside = self.outside.as_ref();
        outside.is_some_and(|outside| outside.assumption.cell == cell)
    }

    /// Returns the shape.
    pub fn shape(&self) -> Shape {
        self.start.grid.shape()
    }

    /// Returns the proof and its figures, if the board is legal.
    pub fn solved(&self) -> Option<&Solved> {
        self.result.as_deref().ok()
    }

    /// Returns the number of steps; 0 for a board that is not legal.
    pub fn n_steps(&self) -> usize {
        self.solved().map_or(0, |solved| solved.proof.steps.len())
    }

    /// Returns the number of passes; 0 for a board that is not legal.
    pub fn n_passes(&self) -> usize {
        self.solved().map_or(0, |solved| solved.measures.passes)
    }

    /// Returns the step of a subject; nothing for a given or an open cell.
    pub fn step_of(&self, subject: Subject) -> Option<&Step> {
        let solved = self.solved()?;
        match subject {
            Subject::Cell(cell) => solved.step_of(cell),
            Subject::Step(id) => solved.proof.step(id),
        }
    }

    /// Returns whether there is such a cell, or such an elimination.
    pub fn has(&self, subject: Subject) -> bool {
        match subject {
            Subject::Cell(cell) => cell.is_on(self.shape()),
            Subject::Step(_) => self
                .step_of(subject)
                .is_some_and(|step| step.placement().is_none()),
        }
    }
}

impl Solved {
    fn of(proof: Proof) -> Self {
        let shape = proof.puzzle.shape();
        let mut step_of_cell = vec![None; shape.n_cells()];
        for step in &proof.steps {
            if let Some(placed) = step.placement() {
                step_of_cell[placed.cell.index(shape)] = Some(step.id);
            }
        }
        let shown = shown_steps(&proof);
        Self {
            measures: Measures::of(&proof),
            layout: graph::lay_out(&proof, &shown),
            shown,
            step_of_cell,
            proof,
        }
    }

    /// Returns whether the method comes to this proof: it is of that method, or of passes that leave
    /// nothing for probes and splits.
    fn is_of(&self, method: Method) -> bool {
        let is_open = self.proof.outcome == Outcome::Stuck;
        let plain = Method {
            finish: Finish::Stop,
            ..method
        };
        self.proof.method == method || self.proof.method == plain && !is_open
    }

    /// Returns the step that fills the cell.
    pub fn step_of(&self, cell: Cell) -> Option<&Step> {
        let index = cell.index(self.proof.puzzle.shape());
        self.proof.step((*self.step_of_cell.get(index)?)?)
    }

    /// Returns the steps of a pass, counted from 1.
    pub fn steps_of(&self, pass: usize) -> impl Iterator<Item = &Step> {
        let steps = self.proof.steps.iter();
        steps.filter(move |step| step.pass == pass)
    }

    /// Returns the steps that are drawn.
    pub fn shown_steps(&self) -> impl Iterator<Item = &Step> {
        self.shown.iter().filter_map(|&id| self.proof.step(id))
    }

    /// Returns how many eliminations are not drawn.
    pub fn n_left_out(&self) -> usize {
        self.proof.steps.len() - self.shown.len()
    }

    /// Returns how many steps are done when this many passes are over.
    pub fn n_steps_after(&self, n_passes: usize) -> usize {
        self.proof
            .steps
            .partition_point(|step| step.pass <= n_passes)
    }

    /// Returns the pass that is over when this many steps are done; a pass that is half written is
    /// not.
    pub fn n_passes_after(&self, n_steps: usize) -> usize {
        let pass = |index: usize| self.proof.steps.get(index).map(|step| step.pass);
        let Some(last) = n_steps.checked_sub(1).and_then(pass) else {
            return 0;
        };
        if pass(n_steps) == Some(last) {
            last - 1
        } else {
            last
        }
    }

    /// Returns the pass that comes next when this many steps are done.
    pub fn next_pass(&self, n_steps: usize) -> Option<usize> {
        self.proof.steps.get(n_steps).map(|step| step.pass)
    }

    /// Returns whether the step lies on the one longest chain that is shown.
    pub fn is_on_longest_chain(&self, id: StepId) -> bool {
        self.measures.critical_path.contains(&id)
    }
}

/// Returns the placements, and the eliminations that a placement or the contradiction rests on;
/// all steps where that leaves none.
fn shown_steps(proof: &Proof) -> Vec<StepId> {
    let mut premises: Vec<Premise> = Vec::new();
    for step in proof.steps.iter().filter(|step| step.placement().is_some()) {
        premises.push(Premise::Step(step.id));
    }
    if let Outcome::Contradiction(contradiction) = &proof.outcome {
        premises.extend(&contradiction.premises);
    }
    let (_, shown) = proof::support(proof, &premises);
    if shown.is_empty() {
        return proof.steps.iter().map(|step| step.id).collect();
    }
    shown
}
