//! Proves a board: passes, and where the rules see nothing more, probes and splits.

use super::build::Builder;
use super::probe::{Race, Room};
use super::split::Split;
use super::{Outcome, Proof};
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::grid::Grid;
use crate::pass::{Ending, Look, Sweep, World};
use crate::puzzle::Puzzle;
use crate::rule::{Findings, Finish, Method, Recall, RuleSet, Sight, Singles};
use crate::solve::{self, Solutions};

/// The positions the solver may look at to tell whether a split can finish a board.
const SOLVER_BUDGET: usize = 500_000;

/// Derives all that the method can from the puzzle, pass by pass, with premises for every step.
///
/// A board is split only if it has no more than one solution, as far as the counting solver can
/// tell: no split finishes another. With probes and splits this can take long; see [`Prover`].
///
/// ```
/// use engine::{Premise, RuleSet, notation, proof};
/// let board = notation::read_one("12.. 3412 2143 4321", &Default::default()).unwrap();
/// let proof = proof::prove(&board.puzzle().unwrap(), RuleSet::Singles);
/// let step = &proof.steps[0];
/// assert_eq!(step.placement().unwrap().to_string(), "r1c3=3");
/// assert_eq!((step.rule.name(), step.pass, step.depth), ("hidden_single", 1, 1));
/// assert!(step.premises.iter().all(|p| matches!(p, Premise::Given(_))));
/// ```
pub fn prove(puzzle: &Puzzle, method: impl Into<Method>) -> Proof {
    let mut prover = Prover::new(puzzle.clone(), method);
    loop {
        if let Some(proof) = prover.advance() {
            return proof;
        }
    }
}

/// Derives what singles alone can: all that [`prove`] does under rule sets that see no more, and of
/// what stronger ones see, the singles.
///
/// ```
/// use engine::{RuleSet, notation, proof};
/// let board = notation::read_one("12.. 3412 2143 4321", &Default::default()).unwrap();
/// let puzzle = board.puzzle().unwrap();
/// let proof = proof::prove_by_singles(&puzzle, RuleSet::Chains);
/// assert_eq!(proof, proof::prove(&puzzle, RuleSet::Singles));
/// ```
pub fn prove_by_singles(puzzle: &Puzzle, rules: RuleSet) -> Proof {
    let mut world = World::of(puzzle, Singles::of(rules));
    let mut builder = Builder::of(puzzle);
    let mut findings = Findings::new(puzzle.shape(), true);
    let mut recall = Recall::default();
    let ending = loop {
        match world.look(&mut findings, &mut recall) {
            Look::Over(ending) => break ending,
            Look::Found => builder.add_pass(&mut findings, &mut world, &mut recall),
            Look::Nothing => break Ending::Stuck,
        }
    };
    conclude(puzzle.clone(), &world, builder, ending)
}

/// Puts a proof together.
fn conclude<S: Sight>(
    puzzle: Puzzle,
    world: &World<S>,
    mut builder: Builder,
    ending: Ending,
) -> Proof {
    let outcome = match ending {
        Ending::Solved => Outcome::Solved,
        Ending::Stuck => Outcome::Stuck,
        Ending::Contradiction(conflict) => Outcome::Contradiction(builder.contradiction(conflict)),
    };
    Proof {
        puzzle,
        method: world.method(),
        steps: builder.into_steps(),
        outcome,
        checks: world.checks(),
    }
}

/// Counts passes as [`prove`] makes them.
pub(crate) fn sweep(puzzle: &Puzzle, method: Method) -> Sweep {
    let mut prover = Prover::new(puzzle.clone(), method);
    loop {
        if let Some((frame, ending)) = prover.work() {
            return frame.world.into_sweep(ending);
        }
    }
}

/// A proof under way, for callers that want to look up from time to time, or to give up.
///
/// ```
/// use engine::{Outcome, RuleSet, notation, proof::Prover};
/// let board = notation::read_one("12.. 3412 2143 4321", &Default::default()).unwrap();
/// let mut prover = Prover::new(board.puzzle().unwrap(), RuleSet::Singles);
/// let proof = loop {
///     if let Some(proof) = prover.advance() {
///         break proof;
///     }
/// };
/// assert_eq!(proof.outcome, Outcome::Solved);
/// ```
pub struct Prover {
    puzzle: Puzzle,
    /// The real board, and the branches of splits that are being worked on, the innermost last.
    frames: Vec<Frame>,
    room: Room,
}

/// How far a proof has come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Standing {
    /// Passes that are over on the real board.
    pub n_passes: usize,
    /// Cells still open on the real board.
    pub n_open: usize,
    /// Splits within splits: how many worlds deep it works.
    pub n_worlds: usize,
    /// Candidates of the probe at hand whose worlds came to an end.
    pub n_probed: usize,
    /// Candidates it probes in all; 0 while there is no probe.
    pub n_probes: usize,
}

/// A world that is being worked on.
struct Frame {
    world: World,
    builder: Builder,
    findings: Findings,
    task: Task,
    solution: Solution,
    /// What is assumed in it; nothing on the real board.
    assumption: Option<Candidate>,
    /// The pass after which nobody asks any more.
    last: usize,
}

/// What is to be done next.
enum Task {
    Look,
    Probe(Box<Race>),
    Split(Box<Split>),
}

impl Prover {
    /// Begins a proof.
    pub fn new(puzzle: Puzzle, method: impl Into<Method>) -> Self {
        let method = method.into();
        let root = Frame {
            world: World::of(&puzzle, method),
            builder: Builder::of(&puzzle),
            findings: Findings::new(puzzle.shape(), true),
            task: Task::Look,
            solution: Solution::NotSought(puzzle.clone()),
            assumption: None,
            last: usize::MAX,
        };
        Self {
            puzzle,
            frames: vec![root],
            room: Room::default(),
        }
    }

    /// Does a little work, a pass of the board or of the world of a probe; returns the proof when it is done.
    pub fn advance(&mut self) -> Option<Proof> {
        let (frame, ending) = self.work()?;
        let puzzle = self.puzzle.clone();
        Some(conclude(puzzle, &frame.world, frame.builder, ending))
    }

    /// Returns how far the proof has come.
    pub fn standing(&self) -> Standing {
        let (Some(root), Some(frame)) = (self.frames.first(), self.frames.last()) else {
            return Standing::default();
        };
        let (n_probed, n_probes) = match &frame.task {
            Task::Probe(race) => race.standing(),
            Task::Look | Task::Split(_) => (0, 0),
        };
        Standing {
            n_passes: root.world.clock(),
            n_open: root.world.marks().n_open(),
            n_worlds: self.frames.len() - 1,
            n_probed,
            n_probes,
        }
    }

    /// Does a little work on the innermost world; returns the real board when it has come to its
    /// end.
    fn work(&mut self) -> Option<(Frame, Ending)> {
        match self.frames.last_mut()?.work(&mut self.room) {
            Event::Going => None,
            Event::Branch(branch) => {
                self.frames.push(*branch);
                None
            }
            Event::Over(ending) => {
                let frame = self.frames.pop()?;
                match (self.frames.last_mut(), frame.assumption) {
                    (Some(outer), Some(assumption)) => {
                        outer.take_branch(frame, assumption, ending);
                        None
                    }
                    _ => Some((frame, ending)),
                }
            }
        }
    }
}

/// What came of a little work on a world.
enum Event {
    Going,
    Branch(Box<Frame>),
    Over(Ending),
}

impl Frame {
    fn work(&mut self, room: &mut Room) -> Event {
        match &mut self.task {
            Task::Look => return self.look(&mut room.recall),
            Task::Probe(race) => {
                if race.advance(&self.world, room) {
                    return Event::Going;
                }
                if race.finish(&mut self.world, &mut self.builder, &mut room.recall) {
                    self.task = Task::Look;
                    return Event::Going;
                }
            }
            Task::Split(split) => {
                if let Some(branch) = split.next_branch() {
                    return Event::Branch(Box::new(self.branch(branch)));
                }
                let is_any = self.finish_split();
                return if is_any {
                    Event::Going
                } else {
                    Event::Over(Ending::Stuck)
                };
            }
        }
        self.begin_split()
    }

    fn look(&mut self, recall: &mut Recall) -> Event {
        if self.world.clock() >= self.last {
            return Event::Over(Ending::Stuck);
        }
        match self.world.look(&mut self.findings, recall) {
            Look::Over(ending) => return Event::Over(ending),
            Look::Found => {
                self.builder
                    .add_pass(&mut self.findings, &mut self.world, recall);
            }
            Look::Nothing if self.world.method().finish == Finish::Stop => {
                return Event::Over(Ending::Stuck);
            }
            Look::Nothing => {
                recall.open(self.world.marks().shape());
                self.task = Task::Probe(Box::new(Race::new(&self.world)));
            }
        }
        Event::Going
    }

    /// Splits where no probe contradicts, if that can lead to an end.
    fn begin_split(&mut self) -> Event {
        if self.world.method().finish == Finish::Split {
            self.solution.seek();
            if !matches!(self.solution, Solution::Unclear)
                && let Some(split) = Split::new(&self.world, &self.solution)
            {
                self.task = Task::Split(Box::new(split));
                return Event::Going;
            }
        }
        Event::Over(Ending::Stuck)
    }

    fn branch(&self, branch: Branch) -> Self {
        let Branch { assumption, last } = branch;
        let shape = self.world.marks().shape();
        let cell = assumption.cell.index(shape);
        let (position, solution) = match &self.task {
            Task::Split(split) if last == usize::MAX => (split.n_refuted(), Solution::None),
            _ => (0, self.solution.clone()),
        };
        Self {
            world: self.world.assuming(cell, assumption.digit),
            builder: self.builder.assume(assumption, position),
            findings: Findings::new(shape, true),
            task: Task::Look,
            solution,
            assumption: Some(assumption),
            last,
        }
    }

    /// Takes back a branch of the split at hand that has come to its end.
    fn take_branch(&mut self, branch: Self, assumption: Candidate, ending: Ending) {
        self.world.add_checks(branch.world.checks());
        if let (Task::Split(split), Ending::Contradiction(conflict)) = (&mut self.task, ending) {
            let mut inside = branch.builder;
            let contradiction = inside.contradiction(conflict);
            split.refute(assumption, contradiction, inside, &self.builder);
        }
    }

    /// Writes down what a split refuted; returns whether there is anything.
    fn finish_split(&mut self) -> bool {
        let task = std::mem::replace(&mut self.task, Task::Look);
        match task {
            Task::Split(split) => split.finish(&mut self.world, &mut self.builder),
            Task::Look | Task::Probe(_) => false,
        }
    }
}

/// A branch to be worked on.
pub(super) struct Branch {
    /// What is assumed.
    pub(super) assumption: Candidate,
    /// The pass after which nobody asks any more.
    pub(super) last: usize,
}

/// What is known of the solutions in a world; proofs do not rest on it.
#[derive(Clone)]
pub(super) enum Solution {
    /// Nothing yet.
    NotSought(Puzzle),
    /// There is none.
    None,
    /// There is one.
    One(Grid),
    /// There are several, or too many positions to tell.
    Unclear,
}

impl Solution {
    /// Returns the digit of the cell in the only solution.
    pub(super) fn digit(&self, cell: Cell) -> Option<Digit> {
        match self {
            Self::One(grid) => grid.get(cell),
            _ => None,
        }
    }

    fn seek(&mut self) {
        let Self::NotSought(puzzle) = self else {
            return;
        };
        let count = solve::count_within(puzzle, SOLVER_BUDGET);
        *self = match count.map(|count| (count.solutions, count.solution)) {
            Some((Solutions::None, _)) => Self::None,
            Some((Solutions::One, Some(grid))) => Self::One(grid),
            _ => Self::Unclear,
        };
    }
}
