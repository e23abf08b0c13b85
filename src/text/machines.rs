//! Words of the machines view: its head, dials, clock and cards.

use background::BoardFigures;
use engine::machine::{CourseError, Order};

use super::{Lang, Span, count};
use crate::model::fixed::tenths;
use crate::model::workshop::card::{Figures, Look};
use crate::model::workshop::{Card, Diffusion, Settings};

/// Labels of the machines view.
#[derive(Debug)]
pub struct MachinesText {
    /// What the view is about, while nothing is known of the board.
    pub heading: &'static str,
    /// Name of the dials.
    pub dials: &'static str,
    /// Draws anew.
    pub draw: &'static str,
    /// What is drawn.
    pub draw_hint: &'static str,
    /// What a layer counts for, and that all this is simulated.
    pub unit: &'static str,
    /// Name of the choice of machines.
    pub choice: &'static str,
    /// Name of the switch of diffusion.
    pub diffusion: &'static str,
    /// Name of the choice of what a step of diffusion writes.
    pub order: &'static str,
    /// Name of the slider of the clock.
    pub moment: &'static str,
    /// Guesses what is blurred at the end.
    pub guess: &'static str,
    /// The look of a digit that stands in a house twice.
    pub clash: &'static str,
    /// The bill of serial steps.
    pub serial: &'static str,
    /// The bill of total work.
    pub total: &'static str,
    /// Told where the total is too much to count.
    pub uncounted: &'static str,
}

static EN: MachinesText = MachinesText {
    heading: "One board, eight machines, one clock.",
    dials: "Parameters of the machines",
    draw: "Draw again",
    draw_hint: "Other draws for the random order and for guesses.",
    unit: "One layer counts as one pass: a generous simplification. Wired by hand, a pass takes a network two to three layers. The machines here are simulated; what trained networks do has to be measured, and cannot be read off them.",
    choice: "Machines in sight",
    diffusion: "Kind of diffusion",
    order: "What a step writes",
    moment: "Serial step",
    guess: "guess what is left at the end",
    clash: "twice in a house",
    serial: "Serial steps",
    total: "Total work",
    uncounted: "too much to count",
};

impl Lang {
    /// Returns the labels of the machines view.
    pub const fn machines(self) -> &'static MachinesText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Says what the machines are up against.
    pub fn machines_headline(self, board: BoardFigures) -> Vec<Span> {
        let _ = self;
        let blanks = count(board.blanks, "blank", "blanks");
        if board.is_solved {
            return vec![
                Span::text(format!("{blanks}, and a chain of ")),
                Span::Deepest(count(board.span, "step", "steps")),
                Span::text(". What can each machine do about it?"),
            ];
        }
        vec![Span::text(format!(
            "{blanks}, and rules that get stuck: no machine here sees more than the rules do."
        ))]
    }

    /// Says why machines do not run on a board.
    pub const fn no_machines(self, error: CourseError) -> &'static str {
        let _ = self;
        match error {
            CourseError::NoSolution => {
                "This board has no solution, so there is nothing for a machine to find. Choose another board."
            }
            CourseError::ManySolutions => {
                "This board has several solutions, so no digit could be called right. Machines are compared on boards that have one."
            }
            CourseError::Unclear { .. } => {
                "This board is too open to make sure here that it has one solution. Machines are compared on boards that have one."
            }
        }
    }

    /// Names a card.
    pub const fn card(self, card: Card) -> &'static str {
        let _ = self;
        match card {
            Card::OnePass => "one parallel pass",
            Card::FixedDepth => "fixed depth",
            Card::Diffusion => "diffusion",
            Card::Autoregressive => "reading order",
            Card::ChainOfThought => "chain of thought",
            Card::Looped => "recurrence",
            Card::Hardware => "more hardware",
            Card::Guess => "parallel guesses",
        }
    }

    /// Names the machine of a card with its parameters.
    pub fn machine(self, card: Card, settings: Settings) -> String {
        let _ = self;
        let dials = settings.dials;
        let layers = count(dials.layers.into(), "layer", "layers");
        match card {
            Card::OnePass => "One parallel pass".to_owned(),
            Card::FixedDepth => format!("Fixed depth: {layers}"),
            Card::Diffusion => format!(
                "Diffusion, {}: {} of {layers}",
                self.diffusion(settings.diffusion),
                count(dials.steps.into(), "step", "steps")
            ),
            Card::Autoregressive => format!("Reading order: {layers} a cell"),
            Card::ChainOfThought => "Chain of thought".to_owned(),
            Card::Looped => format!(
                "Recurrence: {} of {layers}",
                count(dials.loops.into(), "loop", "loops")
            ),
            Card::Hardware => {
                let workers = count(dials.workers.get().into(), "helper", "helpers");
                match dials.latency {
                    1 => format!("More hardware: {workers}"),
                    ticks => format!("More hardware: {workers} at {ticks}"),
                }
            }
            Card::Guess => format!(
                "Parallel guesses of {}",
                count(dials.guessed.into(), "cell", "cells")
            ),
        }
    }

    /// Names the looks of a cell of a small board.
    pub const fn looks(self) -> [(Look, &'static str); 5] {
        let _ = self;
        [
            (Look::Given, "given"),
            (Look::Filled, "worked out, tinted by its pass"),
            (Look::Blurred(3), "open, with so many candidates left"),
            (Look::Guessed, "right by luck or by help"),
            (Look::Wrong, "wrong"),
        ]
    }

    /// Names a kind of diffusion.
    pub const fn diffusion(self, diffusion: Diffusion) -> &'static str {
        let _ = self;
        match diffusion {
            Diffusion::Ideal => "ideal blur",
            Diffusion::Commit => "commit and re-read",
        }
    }

    /// Names what a step of diffusion writes.
    pub const fn order(self, order: Order) -> &'static str {
        let _ = self;
        match order {
            Order::Confidence => "writes what it is sure of",
            Order::Random => "writes in random order",
        }
    }

    /// Says how a machine stands.
    pub fn outcome(self, figures: &Figures) -> String {
        let _ = self;
        let mut text = format!("{} of {} worked out", figures.filled, figures.blanks);
        let mut add = |number: usize, what: &str| {
            if number > 0 {
                text.push_str(&format!(", {number} {what}"));
            }
        };
        add(figures.guessed, "guessed");
        add(figures.wrong, "wrong");
        add(figures.blurred, "open");
        text.push('.');
        if figures.is_over() && figures.filled < figures.blanks {
            if figures.is_stuck {
                text.push_str(" The rules are stuck.");
            }
            text.push_str(&format!(
                " Guessing the rest: {} right on average; one such guess breaks {}.",
                tenths(figures.expected_right),
                count(figures.conflicts, "rule of the board", "rules of the board"),
            ));
        }
        text
    }

    /// Says what a small board shows, for those who hear it.
    pub fn picture(self, figures: &Figures) -> String {
        let _ = self;
        format!(
            "The board after {} of {}: {} worked out, {} guessed, {} wrong, {} open",
            figures.done,
            count(
                usize::try_from(figures.serial).unwrap_or(usize::MAX),
                "serial step",
                "serial steps"
            ),
            figures.filled,
            figures.guessed,
            figures.wrong,
            figures.blurred
        )
    }

    /// Says which moment is shown.
    pub fn moment(self, moment: u64, end: u64) -> String {
        let _ = self;
        format!("step {moment} of {end}")
    }

    /// Says how much of something is done.
    pub fn of(self, done: u64, whole: u64) -> String {
        let _ = self;
        format!("{done} of {whole}")
    }
}
