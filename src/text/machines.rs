//! Words of the machines view: its head, dials, clock and cards.

mod zh;

use background::BoardFigures;
use engine::machine::{CourseError, Order};

use super::{Lang, Span, count, say};
use crate::model::fixed::tenths;
use crate::model::workshop::card::{Figures, Look};
use crate::model::workshop::{Card, Diffusion, Settings};

/// Labels of the machines view.
#[derive(Debug)]
pub struct MachinesText {
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
    /// Leads to what real networks do.
    pub measured: &'static str,
}

static EN: MachinesText = MachinesText {
    dials: "Parameters of the machines",
    draw: "Draw again",
    draw_hint: "Other draws for the random order and for guesses.",
    unit: "One layer counts as one pass: a generous simplification. Wired by hand, a pass takes a network two to three layers. The machines here are simulated; what trained networks do is measured in Evidence, and cannot be read off them.",
    choice: "Machines in sight",
    diffusion: "Kind of diffusion",
    order: "What a step writes",
    moment: "Serial step",
    guess: "guess what is left at the end",
    clash: "twice in a house",
    serial: "Serial steps",
    total: "Total work",
    uncounted: "too much to count",
    measured: "Simulated here; measured on real networks in Evidence",
};

impl Lang {
    /// Returns the labels of the machines view.
    pub const fn machines(self) -> &'static MachinesText {
        self.pick(&EN, &zh::ZH)
    }

    /// Says what the view is about, while nothing is known of the board.
    pub const fn machines_heading(self) -> &'static str {
        self.pick(
            "One board, eight machines, one clock.",
            "一个盘面，八台机器，一个时钟。",
        )
    }

    /// Says what the machines are up against.
    pub fn machines_headline(self, board: BoardFigures) -> Vec<Span> {
        let (blanks, span) = (board.blanks, board.span);
        match (self, board.is_solved) {
            (Self::En, true) => vec![
                Span::text(format!(
                    "{}, and a chain of ",
                    count(blanks, "blank", "blanks")
                )),
                Span::Deepest(count(span, "step", "steps")),
                Span::text(". What can each machine do about it?"),
            ],
            (Self::Zh, true) => vec![
                Span::text(format!("{blanks} 个空格，最长的链有 ")),
                Span::Deepest(format!("{span}\u{a0}步")),
                Span::text("。每台机器能拿它怎么办？"),
            ],
            (Self::En, false) => vec![Span::text(format!(
                "{}, and rules that get stuck: no machine here sees more than the rules do.",
                count(blanks, "blank", "blanks")
            ))],
            (Self::Zh, false) => vec![Span::text(format!(
                "{blanks} 个空格，而规则会卡住：这里没有一台机器比规则看得更多。"
            ))],
        }
    }

    /// Says why machines do not run on a board.
    pub const fn no_machines(self, error: CourseError) -> &'static str {
        match error {
            CourseError::NoSolution => self.pick(
                "This board has no solution, so there is nothing for a machine to find. Choose another board.",
                "这个盘面没有解，机器也就没有什么可找。请换一个盘面。",
            ),
            CourseError::ManySolutions => self.pick(
                "This board has several solutions, so no digit could be called right. Machines are compared on boards that have one.",
                "这个盘面有好几个解，说不上哪个数字是对的。机器只在有唯一解的盘面上比较。",
            ),
            CourseError::Unclear { .. } => self.pick(
                "This board is too open to make sure here that it has one solution. Machines are compared on boards that have one.",
                "这个盘面太空，在这里无法确认它只有一个解。机器只在有唯一解的盘面上比较。",
            ),
        }
    }

    /// Names a card.
    pub const fn card(self, card: Card) -> &'static str {
        match card {
            Card::OnePass => self.pick("one parallel pass", "一轮并行扫描"),
            Card::FixedDepth => self.pick("fixed depth", "固定深度"),
            Card::Diffusion => self.pick("diffusion", "扩散"),
            Card::Autoregressive => self.pick("reading order", "阅读顺序"),
            Card::ChainOfThought => self.pick("chain of thought", "思维链"),
            Card::Looped => self.pick("recurrence", "循环网络"),
            Card::Hardware => self.pick("more hardware", "更多硬件"),
            Card::Guess => self.pick("parallel guesses", "并行猜测"),
        }
    }

    /// Names the machine of a card with its parameters.
    pub fn machine(self, card: Card, settings: Settings) -> String {
        match self {
            Self::En => self.en_machine(card, settings),
            Self::Zh => self.zh_machine(card, settings),
        }
    }

    fn en_machine(self, card: Card, settings: Settings) -> String {
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
        [
            (Look::Given, self.pick("given", "已知数")),
            (
                Look::Filled,
                self.pick("worked out, tinted by its pass", "推出，按轮次着色"),
            ),
            (
                Look::Blurred(3),
                self.pick(
                    "open, with so many candidates left",
                    "未填，还剩这么多候选数",
                ),
            ),
            (
                Look::Guessed,
                self.pick("right by luck or by help", "靠运气或帮助填对"),
            ),
            (Look::Wrong, self.pick("wrong", "错误")),
        ]
    }

    /// Names a kind of diffusion.
    pub const fn diffusion(self, diffusion: Diffusion) -> &'static str {
        match diffusion {
            Diffusion::Ideal => self.pick("ideal blur", "理想模糊"),
            Diffusion::Commit => self.pick("commit and re-read", "写下再读"),
        }
    }

    /// Names what a step of diffusion writes.
    pub const fn order(self, order: Order) -> &'static str {
        match order {
            Order::Confidence => self.pick("writes what it is sure of", "写有把握的"),
            Order::Random => self.pick("writes in random order", "按随机顺序写"),
        }
    }

    /// Says how a machine stands.
    pub fn outcome(self, figures: &Figures) -> String {
        match self {
            Self::En => en_outcome(figures),
            Self::Zh => zh::outcome(figures),
        }
    }

    /// Says what a small board shows, for those who hear it.
    pub fn picture(self, figures: &Figures) -> String {
        let &Figures {
            done,
            serial,
            filled,
            guessed,
            wrong,
            blurred,
            ..
        } = figures;
        match self {
            Self::En => format!(
                "The board after {done} of {}: {filled} worked out, {guessed} guessed, {wrong} wrong, {blurred} open",
                count(
                    usize::try_from(serial).unwrap_or(usize::MAX),
                    "serial step",
                    "serial steps"
                ),
            ),
            Self::Zh => format!(
                "{serial} 个串行步做完 {done} 步时的盘面：推出 {filled} 格，猜 {guessed} 格，错 {wrong} 格，未填 {blurred} 格"
            ),
        }
    }

    /// Says which moment is shown.
    pub fn moment(self, moment: u64, end: u64) -> String {
        say!(
            self,
            "step {moment} of {end}",
            "第 {moment} 步，共 {end} 步"
        )
    }

    /// Says how much of something is done.
    pub fn of(self, done: u64, whole: u64) -> String {
        say!(self, "{done} of {whole}", "{done} / {whole}")
    }
}

fn en_outcome(figures: &Figures) -> String {
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
