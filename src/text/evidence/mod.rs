//! Words of the view of evidence.

mod en;
mod zh;

use engine::Cell;
use engine::machine::CourseError;
use net::{Spec, WeightsError};

use super::{Lang, say};
use crate::annex::evidence::school::Standing as Run;
use crate::model::evidence::lines::{Drawn, Measure, Point};
use crate::model::evidence::run::{CellState, Standing};
use crate::model::evidence::tables::Boards;
use crate::model::evidence::training::Contest;
use crate::model::evidence::{Net, NetKind};
use crate::model::fixed::{Fixed, hundredths, tenths};
use crate::model::measures::group_thousands;

/// A head with what there is to say.
#[derive(Debug)]
pub struct Paragraph {
    /// The head.
    pub head: &'static str,
    /// What there is to say.
    pub text: &'static str,
}

/// Labels of the view of evidence.
#[derive(Debug)]
pub struct EvidenceText {
    /// What it is about.
    pub heading: &'static str,
    /// What is measured here.
    pub lead: &'static str,
    /// Told until the tables are there.
    pub loading: &'static str,
    /// Told where they could not be loaded.
    pub lost: &'static str,
    /// Loads them again.
    pub again: &'static str,
    /// Heading of cells against depth.
    pub by_depth: &'static str,
    /// What is counted there.
    pub by_depth_lead: &'static str,
    /// What is counted of cells.
    pub count: &'static str,
    /// The boards that networks were measured on.
    pub on: &'static str,
    /// The looped network whose lines are shown.
    pub looped: &'static str,
    /// The axis of depth.
    pub depth: &'static str,
    /// The axis of cells.
    pub percent: &'static str,
    /// Label of the deepest boards in training.
    pub deepest_learned: &'static str,
    /// What the arrow keys move, by depth.
    pub reader: &'static str,
    /// What they move, by loops.
    pub loop_reader: &'static str,
    /// How many cells there are.
    pub of_cells: &'static str,
    /// From the worst seed to the best.
    pub seeds_range: &'static str,
    /// Head of networks.
    pub network: &'static str,
    /// Head of weights.
    pub weights: &'static str,
    /// Head of what is counted.
    pub part: &'static str,
    /// Name of the text twin.
    pub table: &'static str,
    /// Copies the table.
    pub copy_cells: &'static str,
    /// Saves the drawing.
    pub save_picture: &'static str,
    /// Told where copying is not allowed.
    pub by_hand: &'static str,
    /// What is left out, and why not accuracy.
    pub few_cells: &'static str,
    /// Heading of boards against loops.
    pub by_loops: &'static str,
    /// The axis of loops.
    pub loops: &'static str,
    /// The axis of boards.
    pub percent_boards: &'static str,
    /// What solved means.
    pub by_loops_scope: &'static str,
    /// Label of the most loops in training.
    pub trained_to: &'static str,
    /// Heading of the board at hand.
    pub on_board: &'static str,
    /// What is seen there.
    pub on_board_lead: &'static str,
    /// Which network runs.
    pub net: &'static str,
    /// Which one runs beside it.
    pub rival: &'static str,
    /// How many loops are run.
    pub most: &'static str,
    /// The seed that was chosen.
    pub best_of: &'static str,
    /// The loop that is shown.
    pub at: &'static str,
    /// The axis of loops from which a cell stays right.
    pub own_loop: &'static str,
    /// The row of cells that are wrong in the end.
    pub never: &'static str,
    /// Told where a network of another visit is asked for.
    pub no_weights: &'static str,
    /// Told where weights could not be loaded.
    pub lost_weights: &'static str,
    /// Told until they are there.
    pub no_run: &'static str,
    /// Legend of known cells.
    pub legend_known: &'static str,
    /// Legend of right ones.
    pub legend_right: &'static str,
    /// Legend of wrong ones.
    pub legend_wrong: &'static str,
    /// Legend of those that are sure and wrong.
    pub legend_falsely: &'static str,
    /// Told where the board is of another size than those that were learned from.
    pub other_size: &'static str,
    /// What the scatter says and does not say.
    pub spots_scope: &'static str,
    /// Heading of training.
    pub school: &'static str,
    /// What is done there.
    pub school_lead: &'static str,
    /// The size of the boards.
    pub size: &'static str,
    /// What is trained.
    pub learn: &'static str,
    /// Layers of a fixed network.
    pub layers: &'static str,
    /// Numbers in a state.
    pub width: &'static str,
    /// The seed.
    pub seed: &'static str,
    /// What 4x4 is good for.
    pub small: &'static str,
    /// Begins to train.
    pub begin: &'static str,
    /// Lets it wait.
    pub pause: &'static str,
    /// Goes on.
    pub go_on: &'static str,
    /// Gives it up.
    pub give_up: &'static str,
    /// The axis of the surprise.
    pub loss: &'static str,
    /// The axis of steps.
    pub steps: &'static str,
    /// Title of what is known by now.
    pub known_by_depth: &'static str,
    /// Saves the weights.
    pub save_weights: &'static str,
    /// Shows the network on the board.
    pub run_it: &'static str,
    /// Opens a file of weights.
    pub open: &'static str,
    /// Told where a file is none.
    pub refused: &'static str,
    /// Told where nobody trains any more.
    pub school_lost: &'static str,
    /// Heading of the seeds.
    pub price: &'static str,
    /// What is in their table.
    pub price_lead: &'static str,
    /// Marks the chosen one.
    pub chosen: &'static str,
    /// Head of seeds.
    pub seed_of: &'static str,
    /// Head of held-out boards.
    pub solved_held_out: &'static str,
    /// Head of annealed boards.
    pub solved_annealed: &'static str,
    /// Head of the deep boards.
    pub deep_boards: &'static str,
    /// Head of the step from which half is solved.
    pub half_at: &'static str,
    /// Heading of the limits.
    pub limits: &'static str,
    /// What this shows, and what not.
    pub paragraphs: &'static [Paragraph],
    /// Heading of the sources.
    pub sources_heading: &'static str,
    /// What was measured there, in the order of [`NEAREST`](super::claims::NEAREST).
    pub measured_there: &'static [&'static str],
    /// Where the method is told.
    pub method: &'static str,
}

impl Lang {
    /// Returns the labels of the view of evidence.
    pub const fn evidence(self) -> &'static EvidenceText {
        self.pick(&en::EN, &zh::ZH)
    }

    /// Names a network: "fixed, 4 layers".
    pub fn net(self, net: Net) -> String {
        let n = net.number;
        match net.kind {
            NetKind::Fixed if n == 1 => say!(self, "fixed, 1 layer", "固定，1 层"),
            NetKind::Fixed => say!(self, "fixed, {n} layers", "固定，{n} 层"),
            NetKind::Wide => say!(self, "fixed, {n} layers, wide", "固定，{n} 层，加宽"),
            NetKind::Looped => say!(self, "looped, width {n}", "循环，宽 {n}"),
        }
    }

    /// Names a network of the page itself: "your looped, width 8".
    pub fn own_net(self, spec: Spec, file: Option<&str>) -> String {
        let net = self.net(Net::of(spec));
        match file {
            Some(file) => say!(self, "{file}: {net}", "{file}：{net}"),
            None => say!(self, "trained here: {net}", "在这里训练：{net}"),
        }
    }

    /// Names a network of a seed: "looped, width 16, seed 2".
    pub fn net_of_seed(self, net: Net, seed: u16) -> String {
        let net = self.net(net);
        say!(self, "{net}, seed {seed}", "{net}，种子 {seed}")
    }

    /// Names a line: "looped, width 16, at 32 loops".
    pub fn drawn(self, drawn: Drawn) -> String {
        let net = self.net(drawn.net);
        let n = drawn.n_steps;
        match drawn.net.kind {
            NetKind::Looped => say!(self, "{net}, at {n} loops", "{net}，{n} 次循环"),
            _ => net,
        }
    }

    /// Names a line in a few letters, in the drawing: layers, or loops.
    pub fn drawn_short(self, drawn: Drawn) -> String {
        match drawn.net.kind {
            NetKind::Looped => format!("T = {}", drawn.n_steps),
            NetKind::Fixed | NetKind::Wide => self.net_short(drawn.net),
        }
    }

    /// Names a network in a few letters, in the drawing: layers, or width.
    pub fn net_short(self, net: Net) -> String {
        let n = net.number;
        match net.kind {
            NetKind::Fixed => format!("L = {n}"),
            NetKind::Wide => say!(self, "L = {n}, wide", "L = {n}，宽"),
            NetKind::Looped => say!(self, "width {n}", "宽 {n}"),
        }
    }

    /// Names what is counted of cells.
    pub const fn measure(self, measure: Measure) -> &'static str {
        match measure {
            Measure::Known => self.pick("known", "确知"),
            Measure::FalselySure => self.pick("sure and wrong", "有把握却错了"),
            Measure::Right => self.pick("likeliest is right", "最可能的数字正确"),
        }
    }

    /// Names the boards that networks were measured on.
    pub const fn measured_boards(self, boards: Boards) -> &'static str {
        match boards {
            Boards::HeldOut => self.pick(
                "held-out: made as for training, any depth",
                "留出：与训练盘面同法，任意深度",
            ),
            Boards::Annealed => self.pick("annealed: 12 to 28 deep", "退火：深 12 到 28"),
            Boards::Shallow => self.pick(
                "22 to 26 givens, at most 8 deep",
                "22 到 26 个已知数，最深 8",
            ),
            Boards::Deep => self.pick(
                "22 to 26 givens, 15 to 20 deep",
                "22 到 26 个已知数，深 15 到 20",
            ),
        }
    }

    /// Says how a looped network does on boards it never saw, at many loops and at few; the points are of
    /// boards that are solved, with the worst and the best seed.
    pub fn looped_finding(self, net: Net, n_weights: usize, many: Point, few: Point) -> String {
        let net = self.net(net);
        let n_weights = group_thousands(n_weights);
        let (n_boards, most, least) = (many.n, many.at, few.at);
        let [middle, worst, best, before] =
            [many.middle, many.least, many.most, few.middle].map(percent);
        say!(
            self,
            "Of {n_boards} boards it never saw, the looped network ({net}; {n_weights} weights) solves {middle} % after {most} loops, its seeds {worst} to {best} %. The same weights stopped after {least} loops solve {before} %.",
            "在 {n_boards} 个从未见过的盘面中，循环网络（{net}；{n_weights} 个权重）循环 {most} 次后解出 {middle} %，各种子为 {worst} % 到 {best} %。同样的权重，循环 {least} 次就停下，则解出 {before} %。"
        )
    }

    /// Says how fixed networks do: the deepest one, and a wide one beside a narrow one.
    pub fn fixed_finding(
        self,
        deep: (Net, usize, Point),
        narrow: (Net, usize, u16),
        wide: (usize, u16),
    ) -> String {
        let (net, n_weights, solved) = deep;
        let n_weights = group_thousands(n_weights);
        let (layers, solved) = (net.number, percent(solved.middle));
        let (narrow_layers, narrow_weights, narrow_reach) =
            (narrow.0.number, group_thousands(narrow.1), narrow.2);
        let (wide_weights, wide_reach) = (group_thousands(wide.0), wide.1);
        say!(
            self,
            "With {layers} layers of its own ({n_weights} weights), a network solves {solved} %. With {narrow_layers} it knows half of the cells down to depth {narrow_reach} ({narrow_weights} weights); made wide, with {wide_weights} weights, to depth {wide_reach}.",
            "各层有自己权重的 {layers} 层网络（{n_weights} 个权重）解出 {solved} %。{narrow_layers} 层的网络（{narrow_weights} 个权重）到深度 {narrow_reach} 为止知道一半以上的格；加宽到 {wide_weights} 个权重，则到深度 {wide_reach}。"
        )
    }

    /// Says what boards that are alike but in depth show: parts solved by a looped network.
    pub fn control(self, n_loops: u16, shallow: f64, deep: f64) -> String {
        let (shallow, deep) = (percent(shallow), percent(deep));
        say!(
            self,
            "Is it depth, or just few givens? Of boards with 22 to 26 givens each, after {n_loops} loops {shallow} % are solved where they are at most 8 deep, and {deep} % where they are 15 to 20 deep.",
            "是因为深，还是只因为已知数少？在都有 22 到 26 个已知数的盘面中，循环 {n_loops} 次后，最深 8 的解出 {shallow} %，深 15 到 20 的解出 {deep} %。"
        )
    }

    /// Names a depth, as the readout does.
    pub fn at_depth(self, depth: u16) -> String {
        say!(self, "at depth {depth}", "深度 {depth}")
    }

    /// Names a number of loops, as the readout does.
    pub fn at_loops(self, n_loops: u16) -> String {
        say!(self, "at {n_loops} layers or loops", "{n_loops} 层或次循环")
    }

    /// Says a part, with the seeds: "97.3 % (96.7 to 98.3)".
    pub fn share_of(self, point: Point) -> String {
        let [middle, least, most] = [point.middle, point.least, point.most].map(percent);
        if (point.most - point.least).abs() < 0.0005 {
            return format!("{middle} %");
        }
        say!(
            self,
            "{middle} % ({least} to {most})",
            "{middle} %（{least} 到 {most}）"
        )
    }

    /// Says how a network stands on the board.
    pub fn net_standing(
        self,
        standing: Standing,
        at: u16,
        solved_from: Option<u16>,
        is_looped: bool,
    ) -> String {
        let Standing {
            n_blanks,
            n_known,
            n_falsely_sure,
            ..
        } = standing;
        let known = if is_looped {
            say!(
                self,
                "loop {at}: {n_known} of {n_blanks} blanks known",
                "第 {at} 次循环：{n_blanks} 个空格中确知 {n_known} 个"
            )
        } else {
            say!(
                self,
                "layer {at}: {n_known} of {n_blanks} blanks known",
                "第 {at} 层：{n_blanks} 个空格中确知 {n_known} 个"
            )
        };
        let wrong = match n_falsely_sure {
            0 => String::new(),
            n => say!(self, ", {n} sure and wrong", "，{n} 个有把握却错了"),
        };
        let solved = match solved_from {
            Some(from) if from <= at => say!(self, "; solved since {from}", "；从 {from} 起已解出"),
            _ => String::new(),
        };
        format!("{known}{wrong}{solved}")
    }

    /// Says which loop of how many is shown.
    pub fn loop_of(self, at: u16, end: u16) -> String {
        say!(self, "loop {at} of {end}", "循环 {at} / {end}")
    }

    /// Says why nothing can be called right on a board.
    pub const fn nothing_right(self, error: CourseError) -> &'static str {
        match error {
            CourseError::NoSolution => self.pick(
                "This board has no solution, so no digit of a network could be right. Choose another board.",
                "这个盘面没有解，网络的任何数字都不会是对的。请换一个盘面。",
            ),
            CourseError::ManySolutions => self.pick(
                "This board has several solutions, so no digit of a network could be called right or wrong. Choose another board.",
                "这个盘面有好几个解，网络的数字说不上对错。请换一个盘面。",
            ),
            CourseError::Unclear { .. } => self.pick(
                "This board is too open to make sure here that it has one solution. Choose another board.",
                "这个盘面太空，在这里无法确认它只有一个解。请换一个盘面。",
            ),
        }
    }

    /// Says how the loops from which cells stay right rise with depth, in hundredths of a loop.
    pub fn slope(self, slope: i64) -> String {
        let slope = tenths(slope as f64 / 100.0);
        say!(
            self,
            "About {slope} loops more for each step of depth, over the cells that end right.",
            "在最后正确的格上，深度每加一，大约多 {slope} 次循环。"
        )
    }

    /// Names the state of a cell of a network.
    pub const fn cell_state(self, state: CellState) -> &'static str {
        let text = self.evidence();
        match state {
            CellState::Given => self.pick("given", "已给出"),
            CellState::Known => text.legend_known,
            CellState::Right => text.legend_right,
            CellState::Wrong => text.legend_wrong,
            CellState::FalselySure => text.legend_falsely,
        }
    }

    /// Says which point of the scatter a cell is.
    pub fn spot(self, cell: Cell, depth: u16, from: Option<u16>) -> String {
        match from {
            Some(from) => say!(
                self,
                "{cell}: depth {depth}, right from loop {from}",
                "{cell}：深度 {depth}，从第 {from} 次循环起正确"
            ),
            None => say!(
                self,
                "{cell}: depth {depth}, wrong at the end",
                "{cell}：深度 {depth}，最后仍是错的"
            ),
        }
    }

    /// Names the scatter, for those who do not see it.
    pub fn spots(self, n_right: usize, n: usize) -> String {
        say!(
            self,
            "Loops from which cells stay right, against their depth: {n_right} of {n} cells",
            "各格从哪次循环起一直正确，对照深度：{n} 格中的 {n_right} 格"
        )
    }

    /// Names what is trained.
    pub const fn contest(self, contest: Contest) -> &'static str {
        match contest {
            Contest::Race => self.pick("both, as a race", "两个，比赛"),
            Contest::Looped => self.pick("looped", "循环"),
            Contest::Fixed => self.pick("fixed", "固定"),
        }
    }

    /// Says how long training takes, beforehand.
    pub fn training_time(self, seconds: u64, is_measured: bool) -> String {
        let time = self.duration(seconds);
        if is_measured {
            say!(
                self,
                "Takes about {time} on this device.",
                "在这台设备上大约需要{time}。"
            )
        } else {
            say!(
                self,
                "Takes about {time} on a laptop; it is measured once training runs.",
                "在笔记本电脑上大约需要{time}；训练开始后会实际测量。"
            )
        }
    }

    /// Says a time, roughly.
    fn duration(self, seconds: u64) -> String {
        match seconds {
            0..=1 => say!(self, "a second", "一秒"),
            2..=99 => say!(self, "{seconds} seconds", " {seconds} 秒"),
            _ => {
                let minutes = seconds.div_ceil(60);
                say!(self, "{minutes} minutes", " {minutes} 分钟")
            }
        }
    }

    /// Says how training stands.
    pub fn training(self, run: Run, percent: u64, n_boards: u64, seconds_left: u64) -> String {
        let time = self.duration(seconds_left);
        match run {
            Run::Idle => String::new(),
            Run::Going => say!(
                self,
                "{percent} %, {n_boards} boards seen, about {time} left",
                "{percent} %，已看过 {n_boards} 个盘面，大约还要{time}"
            ),
            Run::Paused => say!(
                self,
                "Paused at {percent} %, after {n_boards} boards.",
                "已暂停，{percent} %，{n_boards} 个盘面。"
            ),
            Run::Done => say!(
                self,
                "Done, after {n_boards} boards.",
                "完成，{n_boards} 个盘面。"
            ),
            Run::Lost => self.evidence().school_lost.to_owned(),
        }
    }

    /// Says what a network in training does by now: surprise, and boards solved out of a thousand, after so many
    /// layers or loops, and which of them.
    pub fn pupil(self, loss: f32, solved: Option<(u16, u16, bool)>) -> String {
        let loss = hundredths(f64::from(loss));
        let part = |solved: u16| tenths(f64::from(solved) / 10.0);
        match solved {
            Some((solved, at, true)) => {
                let solved = part(solved);
                say!(
                    self,
                    "surprise {loss}; {solved} % of 60 other boards solved after {at} loops",
                    "意外程度 {loss}；另外 60 个盘面循环 {at} 次后解出 {solved} %"
                )
            }
            Some((solved, _, false)) => {
                let solved = part(solved);
                say!(
                    self,
                    "surprise {loss}; {solved} % of 60 other boards solved",
                    "意外程度 {loss}；另外 60 个盘面解出 {solved} %"
                )
            }
            None => say!(self, "surprise {loss}", "意外程度 {loss}"),
        }
    }

    /// Names a network in training.
    pub fn pupil_name(self, spec: Spec) -> String {
        let (net, n) = (self.net(Net::of(spec)), spec.n_weights());
        say!(self, "{net} ({n} weights)", "{net}（{n} 个权重）")
    }

    /// Says a part as percent: "97.3 %".
    pub fn percent(self, part: f64) -> String {
        format!("{} %", percent(part))
    }

    /// Says why a file is no network.
    pub fn no_network(self, error: &WeightsError) -> String {
        let why = match error {
            WeightsError::Head => self
                .pick(
                    "It does not begin as weights do.",
                    "开头不是权重文件的格式。",
                )
                .to_owned(),
            WeightsError::Spec => self
                .pick(
                    "It would be no network, or too large a one.",
                    "它不构成网络，或者太大。",
                )
                .to_owned(),
            WeightsError::Length { expected, found } => say!(
                self,
                "It should have {expected} bytes and has {found}.",
                "应有 {expected} 个字节，实际 {found} 个。"
            ),
            WeightsError::NotFinite { index } => say!(
                self,
                "Weight {index} is no number.",
                "第 {index} 个权重不是数。"
            ),
        };
        format!("{}{}{why}", self.evidence().refused, self.gap())
    }

    /// Says how many bytes have come.
    pub fn bytes_of_weights(self, n_bytes: usize) -> String {
        let kib = tenths(n_bytes as f64 / 1024.0);
        say!(self, "{kib} KiB of weights", "权重 {kib} KiB")
    }
}

/// Returns a part as percent, to a tenth.
fn percent(part: f64) -> Fixed<1> {
    tenths(100.0 * part)
}
