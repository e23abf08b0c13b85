//! One machine at one moment: its small board, and its figures.

use background::Report;
use engine::machine::{CellState, Run};
use engine::{Cell, Digit, House, Shape};

use super::{Card, Diffusion, Settings, Workshop, frame_at, run_of};

/// What a cell of a small board shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CardCell {
    /// How it looks.
    pub look: Look,
    /// The digit in it.
    pub digit: Option<Digit>,
    /// The pass that fills it, which gives its tint; nothing for a given or a cell the rules do not
    /// reach.
    pub pass: Option<u16>,
    /// Whether its digit stands in one of its houses once more.
    pub is_conflict: bool,
}

/// How a cell of a small board looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// A given.
    Given,
    /// Worked out.
    Filled,
    /// So many candidates are left.
    Blurred(usize),
    /// Out of reach of the rules.
    Open,
    /// Right for no good reason.
    Guessed,
    /// Wrong.
    Wrong,
}

impl Look {
    /// Returns the value of the attribute `data-state`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Filled => "filled",
            Self::Blurred(_) | Self::Open => "open",
            Self::Guessed => "guess",
            Self::Wrong => "wrong",
        }
    }
}

/// What a card tells of its machine.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Figures {
    /// Cells without a given.
    pub blanks: usize,
    /// How many of them are worked out at the moment.
    pub filled: usize,
    /// How many are right for no good reason.
    pub guessed: usize,
    /// How many are wrong.
    pub wrong: usize,
    /// How many are open.
    pub blurred: usize,
    /// How many would be right at the end, expected, if every open one were guessed.
    pub expected_right: f64,
    /// How often a house has a digit more than once after one such guess.
    pub conflicts: usize,
    /// Serial steps so far.
    pub done: u64,
    /// Serial steps in all.
    pub serial: u64,
    /// Total work; nothing if it is too much to count.
    pub work: Option<u64>,
    /// Whether more passes would not help: the rules see nothing more.
    pub is_stuck: bool,
}

impl Figures {
    /// Returns the figures of a run at a moment.
    pub fn of(report: &Report, run: &Run, moment: u64) -> Self {
        let cells = frame_at(run, moment).map_or(&[][..], |frame| &frame.cells);
        let count = |is: fn(&CellState) -> bool| cells.iter().filter(|cell| is(cell)).count();
        Self {
            blanks: report.board.blanks,
            filled: count(|cell| matches!(cell, CellState::Filled(_))),
            guessed: count(|cell| matches!(cell, CellState::Guessed(_))),
            wrong: count(|cell| matches!(cell, CellState::Wrong(_))),
            blurred: count(|cell| matches!(cell, CellState::Blurred(_))),
            expected_right: run.expected_right,
            conflicts: run.conflicts,
            done: moment.min(run.serial),
            serial: run.serial,
            work: run.compute.map(|compute| compute.work),
            is_stuck: run.is_stuck,
        }
    }

    /// Returns whether the run is at its end.
    pub const fn is_over(&self) -> bool {
        self.done == self.serial
    }
}

/// Returns the small board of a card, row by row.
pub fn cells(report: &Report, settings: Settings, card: Card, moment: u64) -> Vec<CardCell> {
    let run = run_of(report, card, settings.diffusion);
    let shape = run.guess.shape();
    let Some(frame) = frame_at(run, moment) else {
        return Vec::new();
    };
    let has_guess = settings.has_guess && moment >= run.serial;
    let cell_of = |(index, &state): (usize, &CellState)| {
        let (look, digit) = match state {
            CellState::Given(digit) => (Look::Given, Some(digit)),
            CellState::Filled(digit) => (Look::Filled, Some(digit)),
            CellState::Guessed(digit) => (Look::Guessed, Some(digit)),
            CellState::Wrong(digit) => (Look::Wrong, Some(digit)),
            CellState::Blurred(left) => {
                let cell = Cell::from_index(index, shape);
                let drawn = has_guess.then(|| run.guess.get(cell)).flatten();
                (Look::Blurred(left.len()), drawn)
            }
        };
        CardCell {
            look,
            digit,
            pass: report.pass_of_cell.get(index).copied().flatten(),
            is_conflict: false,
        }
    };
    let mut cells: Vec<CardCell> = frame.cells.iter().enumerate().map(cell_of).collect();
    mark_conflicts(&mut cells, shape);
    cells
}

fn mark_conflicts(cells: &mut [CardCell], shape: Shape) {
    for house in House::all(shape) {
        let inside: Vec<usize> = house.cells(shape).map(|cell| cell.index(shape)).collect();
        for (position, &a) in inside.iter().enumerate() {
            for &b in &inside[position + 1..] {
                if cells[a].digit.is_some() && cells[a].digit == cells[b].digit {
                    cells[a].is_conflict = true;
                    cells[b].is_conflict = true;
                }
            }
        }
    }
}

/// The longest bars of the cards in sight: serial steps and total work.
pub fn scales(workshop: &Workshop) -> (u64, u64) {
    let Some(report) = workshop.report() else {
        return (0, 0);
    };
    let runs = || {
        let cards = workshop.settings.cards.iter();
        cards.map(|card| run_of(report, card, workshop.settings.diffusion))
    };
    let serial = runs().map(|run| run.serial).max();
    let work = runs().filter_map(|run| run.compute).map(|c| c.work).max();
    (serial.unwrap_or(0), work.unwrap_or(0))
}

/// Returns the value of the attribute `data-machine` of a card.
pub const fn attribute(card: Card, diffusion: Diffusion) -> &'static str {
    match (card, diffusion) {
        (Card::Diffusion, Diffusion::Ideal) => "ideal-diffusion",
        (Card::Diffusion, Diffusion::Commit) => "commit-diffusion",
        _ => card.name(),
    }
}
