//! How a prediction turned out, with the reason of each part of it.

use engine::{Cell, Digit, House, Rule, StepId, proof};

use super::ground::Ground;
use super::pass;
use super::task::Task;

/// What a cell is marked as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Marked, and not judged yet.
    Chosen,
    /// Marked, and rightly so.
    Hit,
    /// Not marked, though it should have been.
    Miss,
    /// Marked, though it should not have been.
    FalseAlarm,
}

impl Mark {
    /// Returns the value of the attribute `data-mark`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chosen => "chosen",
            Self::Hit => "hit",
            Self::Miss => "miss",
            Self::FalseAlarm => "false-alarm",
        }
    }

    /// Judges a cell that is right or not, and marked or not.
    pub(super) const fn of(is_right: bool, is_marked: bool) -> Option<Self> {
        match (is_right, is_marked) {
            (true, true) => Some(Self::Hit),
            (true, false) => Some(Self::Miss),
            (false, true) => Some(Self::FalseAlarm),
            (false, false) => None,
        }
    }
}

/// How many cells were judged how.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Tally {
    /// Marked, and rightly so.
    pub hits: usize,
    /// Not marked, though they should have been.
    pub misses: usize,
    /// Marked, though they should not have been.
    pub false_alarms: usize,
}

impl Tally {
    /// Returns how many cells were marked.
    pub const fn marked(self) -> usize {
        self.hits + self.false_alarms
    }

    /// Returns how many cells should have been marked.
    pub const fn right(self) -> usize {
        self.hits + self.misses
    }

    /// Counts the entries of a verdict.
    pub(super) fn of(entries: &[Entry]) -> Self {
        let count = |mark| {
            let judged = entries.iter().filter(|entry| entry.mark == Some(mark));
            judged.count()
        };
        Self {
            hits: count(Mark::Hit),
            misses: count(Mark::Miss),
            false_alarms: count(Mark::FalseAlarm),
        }
    }

    /// Returns both together.
    pub(super) const fn plus(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            misses: self.misses + other.misses,
            false_alarms: self.false_alarms + other.false_alarms,
        }
    }
}

/// What is said of one cell.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The cell.
    pub cell: Cell,
    /// How it is judged; not at all if it was rightly left alone.
    pub mark: Option<Mark>,
    /// Why.
    pub reason: Reason,
    /// The cells to light up beside it.
    pub lit: Vec<Cell>,
}

/// Why a cell is judged as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Reason {
    /// It falls: by this rule, which sees it in this house.
    Falls {
        /// The digit.
        digit: Digit,
        /// The rule.
        rule: Rule,
        /// The house of a hidden single.
        house: Option<House>,
    },
    /// It needs what is only written in this very pass.
    TooEarly(Vec<Cell>),
    /// It does not fall yet, or never; these digits are still possible.
    Open(Vec<Digit>),
    /// It is needed directly.
    Direct,
    /// It is needed through others: so many steps lie between, on the shortest way.
    Through(usize),
    /// It was there, and this proof does not use it.
    Unused,
    /// It falls no earlier than the cell itself, in this pass.
    Late(usize),
}

/// How one round turned out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Of cells that fall in a pass.
    Pass(Vec<Entry>),
    /// Of a depth.
    Depth {
        /// The cell.
        cell: Cell,
        /// What was said.
        guess: usize,
        /// What it is.
        depth: usize,
        /// One longest chain, the cell last.
        chain: Vec<StepId>,
    },
    /// Of cells that another one needs.
    Needs {
        /// The cell.
        cell: Cell,
        /// What is said of those to choose among.
        entries: Vec<Entry>,
        /// What needs what among them.
        edges: Vec<Edge>,
    },
}

/// That a cell needs another one, without any of those to choose among in between.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Edge {
    /// The cell that is needed.
    pub from: Cell,
    /// The cell that needs it.
    pub to: Cell,
    /// How many steps lie between, on the shortest way.
    pub n_between: usize,
}

impl Verdict {
    /// Judges the answer to a question.
    pub fn of(ground: &Ground, task: &Task, marked: &[Cell], guess: usize) -> Self {
        match task {
            Task::Pass(pass) => Self::Pass(pass::entries(ground, *pass, marked)),
            Task::Depth(cell) => {
                let step = ground.step_of(*cell);
                Self::Depth {
                    cell: *cell,
                    guess,
                    depth: step.map_or(0, |step| step.depth),
                    chain: step.map_or_else(Vec::new, |step| ground.chain_to(step)),
                }
            }
            Task::Needs(cell, choices) => Self::Needs {
                cell: *cell,
                entries: choices
                    .iter()
                    .filter_map(|&choice| entry(ground, *cell, choice, marked.contains(&choice)))
                    .collect(),
                edges: edges(ground, *cell, choices),
            },
        }
    }

    /// Returns how many cells were judged how; nothing of a depth.
    pub fn tally(&self) -> Option<Tally> {
        Some(Tally::of(self.entries()?))
    }

    /// Returns what is said of cells.
    pub fn entries(&self) -> Option<&[Entry]> {
        match self {
            Self::Pass(entries) | Self::Needs { entries, .. } => Some(entries),
            Self::Depth { .. } => None,
        }
    }
}

/// Returns by step how many steps lie between it and the target, on the shortest way; nothing for those
/// it does not need.
fn distances(ground: &Ground, target: StepId) -> Vec<Option<usize>> {
    let mut distances = vec![None; ground.proof.steps.len()];
    for step in ground.proof.steps.iter().rev() {
        let next = match distances[step.id.index()] {
            _ if step.id == target => 0,
            Some(distance) => distance + 1,
            None => continue,
        };
        for premise in step.step_premises() {
            let known: &mut Option<usize> = &mut distances[premise.index()];
            *known = Some(known.map_or(next, |known| known.min(next)));
        }
    }
    distances
}

fn entry(ground: &Ground, target: Cell, choice: Cell, is_marked: bool) -> Option<Entry> {
    let (target, step) = (ground.step_of(target)?, ground.step_of(choice)?);
    let distance = distances(ground, target.id)[step.id.index()];
    let reason = match distance {
        Some(0) => Reason::Direct,
        Some(n) => Reason::Through(n),
        None if step.pass < target.pass => Reason::Unused,
        None => Reason::Late(step.pass),
    };
    Some(Entry {
        cell: choice,
        mark: Mark::of(distance.is_some(), is_marked),
        reason,
        lit: way(ground, step.id, target.id),
    })
}

/// Returns the cells on a shortest way from a step down to the one it is needed for.
fn way(ground: &Ground, from: StepId, to: StepId) -> Vec<Cell> {
    let distances = distances(ground, to);
    let mut cells = Vec::new();
    let mut at = from;
    while let Some(distance) = distances[at.index()].filter(|&distance| distance > 0) {
        let is_next = |step: &&engine::Step| {
            distances[step.id.index()] == Some(distance - 1)
                && step.step_premises().any(|premise| premise == at)
        };
        let Some(next) = ground.proof.steps.iter().find(is_next) else {
            break;
        };
        cells.push(next.conclusion.first().cell);
        at = next.id;
    }
    cells
}

/// Returns what needs what among the target and its choices: an edge where there is a way that meets no
/// other of them.
fn edges(ground: &Ground, target: Cell, choices: &[Cell]) -> Vec<Edge> {
    let Some(target_step) = ground.step_of(target) else {
        return Vec::new();
    };
    let cone = proof::cone(&ground.proof, target_step.id).ancestors;
    let nodes: Vec<&engine::Step> = choices
        .iter()
        .filter_map(|&cell| ground.step_of(cell))
        .filter(|step| cone.contains(&step.id))
        .collect();
    let mut edges = Vec::new();
    for to in nodes.iter().copied().chain([target_step]) {
        for (from, n_between) in reached(ground, to.id, &nodes) {
            edges.push(Edge {
                from,
                to: to.conclusion.first().cell,
                n_between,
            });
        }
    }
    edges
}

/// Returns the nodes that a step needs without another node in between, with the steps between.
fn reached(ground: &Ground, to: StepId, nodes: &[&engine::Step]) -> Vec<(Cell, usize)> {
    let is_node = |id: StepId| nodes.iter().any(|node| node.id == id);
    let mut distances: Vec<Option<usize>> = vec![None; ground.proof.steps.len()];
    for step in ground.proof.steps.iter().rev() {
        let next = match distances[step.id.index()] {
            _ if step.id == to => 0,
            Some(distance) if !is_node(step.id) => distance + 1,
            _ => continue,
        };
        for premise in step.step_premises() {
            let known = &mut distances[premise.index()];
            *known = Some(known.map_or(next, |known| known.min(next)));
        }
    }
    let found = nodes.iter().filter(|node| node.id != to);
    found
        .filter_map(|node| Some((node.conclusion.first().cell, distances[node.id.index()]?)))
        .collect()
}
