//! What is asked, round by round: all of it follows from the proof and the setup.

use engine::{Cell, Digit, Step, proof};

use super::draw::Draw;
use super::ground::Ground;
use super::setup::{Question, Setup, Trouble};

/// The most cells among which those that are needed are looked for.
pub const N_CHOICES: usize = 6;

/// The most cells that are asked about in a row.
const N_ROUNDS: usize = 5;

/// The question of one round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Task {
    /// Which cells fall in this pass?
    Pass(usize),
    /// How deep is this cell?
    Depth(Cell),
    /// Which of these cells does it need?
    Needs(Cell, Vec<Cell>),
}

impl Task {
    /// Returns the questions of all rounds.
    ///
    /// # Errors
    /// [`Trouble`] if the board leaves nothing to ask.
    pub fn all(ground: &Ground, setup: Setup) -> Result<Vec<Self>, Trouble> {
        if let Some(trouble) = ground.trouble() {
            return Err(trouble);
        }
        let (tasks, trouble) = match setup.question {
            Question::Passes => {
                let passes = ground.passes_after(setup.start);
                (
                    passes.into_iter().map(Self::Pass).collect(),
                    Trouble::AllShown,
                )
            }
            Question::Depth => (depths(ground, setup.seed), Trouble::TooShallow),
            Question::Needs => (needs(ground, setup.seed), Trouble::TooShallow),
        };
        let tasks: Vec<Self> = tasks;
        if tasks.is_empty() {
            return Err(trouble);
        }
        Ok(tasks)
    }

    /// Returns how many passes are over where the question is asked.
    pub fn n_passes_before(&self, ground: &Ground) -> usize {
        match self {
            Self::Pass(pass) => pass - 1,
            Self::Depth(_) => 0,
            // All that it could need is there, and it itself is not.
            Self::Needs(cell, _) => ground.step_of(*cell).map_or(0, |step| step.pass - 1),
        }
    }

    /// Returns the cell that is asked about.
    pub const fn target(&self) -> Option<Cell> {
        match self {
            Self::Pass(_) => None,
            Self::Depth(cell) | Self::Needs(cell, _) => Some(*cell),
        }
    }

    /// Returns whether a cell with this digit can belong to the answer.
    pub fn lets_mark(&self, cell: Cell, digit: Option<Digit>) -> bool {
        match self {
            Self::Pass(_) => digit.is_none(),
            Self::Depth(_) => false,
            Self::Needs(_, choices) => choices.contains(&cell),
        }
    }

    /// Returns the cells to choose among; none where all open cells are.
    pub fn choices(&self) -> &[Cell] {
        match self {
            Self::Needs(_, choices) => choices,
            _ => &[],
        }
    }
}

/// Draws cells of many depths: the depths are cut into as many parts as there are rounds, and each part
/// gives a cell.
fn depths(ground: &Ground, seed: u32) -> Vec<Task> {
    if ground.span() < 2 {
        return Vec::new();
    }
    let mut draw = Draw::new(seed);
    let mut steps: Vec<&Step> = ground.placements().collect();
    steps.sort_by_key(|step| step.depth);
    let n_rounds = N_ROUNDS.min(steps.len());
    let mut parts: Vec<&[&Step]> = (0..n_rounds)
        .map(|part| &steps[part * steps.len() / n_rounds..(part + 1) * steps.len() / n_rounds])
        .collect();
    let mut tasks = Vec::new();
    while let Some(part) = draw.take(&mut parts) {
        let step = part[draw.below(part.len())];
        tasks.push(Task::Depth(step.conclusion.first().cell));
    }
    tasks
}

/// Draws cells that need others, with some that they need and some that they do not.
fn needs(ground: &Ground, seed: u32) -> Vec<Task> {
    let mut draw = Draw::new(seed);
    let mut targets: Vec<&Step> = ground.placements().collect();
    targets.retain(|step| step.pass > 1);
    let mut tasks = Vec::new();
    while tasks.len() < N_ROUNDS
        && let Some(target) = draw.take(&mut targets)
    {
        tasks.extend(choices(ground, target, &mut draw));
    }
    tasks
}

/// Draws the cells among which those are looked for that the target needs: no more than half of them
/// cells that it needs, and of the others the greater part cells that were there in time and did not
/// help.
fn choices(ground: &Ground, target: &Step, draw: &mut Draw) -> Option<Task> {
    let cone = proof::cone(&ground.proof, target.id);
    let (mut needed, mut unused, mut late) = (Vec::new(), Vec::new(), Vec::new());
    for step in ground.placements().filter(|step| step.id != target.id) {
        let cell = step.conclusion.first().cell;
        if cone.ancestors.contains(&step.id) {
            needed.push(cell);
        } else if step.pass < target.pass {
            unused.push(cell);
        } else {
            late.push(cell);
        }
    }
    let n_needed = (1 + draw.below(N_CHOICES / 2)).min(needed.len());
    let mut chosen: Vec<Cell> = (0..n_needed)
        .filter_map(|_| draw.take(&mut needed))
        .collect();
    if chosen.is_empty() || unused.len() + late.len() < 2 {
        return None;
    }
    // One at least that could not have helped, if there is any.
    chosen.extend(draw.take(&mut late));
    while chosen.len() < N_CHOICES
        && let Some(cell) = draw.take(&mut unused).or_else(|| draw.take(&mut late))
    {
        chosen.push(cell);
    }
    chosen.sort();
    Some(Task::Needs(target.conclusion.first().cell, chosen))
}
