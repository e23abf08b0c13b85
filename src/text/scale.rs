//! Words of the view of scale.

mod finding;
mod zh;

use background::aside::scale::Family;
use engine::RuleSet;

use super::{Lang, count, say};
use crate::annex::boards::scale::Standing;
use crate::model::scale::axis::Axes;
use crate::model::scale::series::Figure;

/// Labels of the view of scale.
#[derive(Debug)]
pub struct ScaleText {
    /// What it is about.
    pub heading: &'static str,
    /// What is made and measured here.
    pub lead: &'static str,
    /// What a pass may see.
    pub sees: &'static str,
    /// Name of the choice of sizes.
    pub sizes: &'static str,
    /// What the largest size costs.
    pub largest: &'static str,
    /// How many boards of each size and family.
    pub boards: &'static str,
    /// The series.
    pub series: &'static str,
    /// What a series is.
    pub series_hint: &'static str,
    /// Begins to make boards.
    pub start: &'static str,
    /// Ends it.
    pub stop: &'static str,
    /// Told where what is shown was made with other settings.
    pub of_old: &'static str,
    /// Told where nothing was made yet.
    pub nothing: &'static str,
    /// Name of the list of families.
    pub families: &'static str,
    /// What stands between the name of a family and what is said of it.
    pub after_family: &'static str,
    /// Heading of what grows.
    pub growth: &'static str,
    /// Name of the choice of axes.
    pub axes: &'static str,
    /// The axis of sizes.
    pub by_size: &'static str,
    /// Label of what was measured.
    pub measured: &'static str,
    /// Label of what was not.
    pub extrapolated: &'static str,
    /// What growth says and does not say.
    pub growth_scope: &'static str,
    /// Heading of what machines reach.
    pub reach: &'static str,
    /// The passes of a machine of fixed depth.
    pub layers: &'static str,
    /// The helpers of another.
    pub helpers: &'static str,
    /// Title of the chart of reach.
    pub within: &'static str,
    /// Title of the chart of speed.
    pub speed: &'static str,
    /// Under the chart of speed.
    pub ceiling: &'static str,
    /// What machines are here.
    pub reach_scope: &'static str,
    /// Heading of depth against givens.
    pub dug: &'static str,
    /// The size of the boards that are dug.
    pub dug_size: &'static str,
    /// The axis of givens.
    pub givens: &'static str,
    /// What the scatter says and does not say.
    pub dug_scope: &'static str,
    /// Heading of the table.
    pub table: &'static str,
    /// What is in it.
    pub table_lead: &'static str,
    /// Copies the table.
    pub copy_table: &'static str,
    /// Copies all boards.
    pub copy_boards: &'static str,
    /// Downloads all boards.
    pub save_boards: &'static str,
    /// Told where copying is not allowed.
    pub by_hand: &'static str,
}

static EN: ScaleText = ScaleText {
    heading: "What becomes of depth as boards grow",
    lead: "One board is a picture; the argument is about growth. Here boards of many sizes are made by chance and measured: their passes, which wait for one another, and their work, which many could share.",
    sees: "One pass sees",
    sizes: "Sizes",
    largest: "25\u{d7}25 takes nearly twice as long as all others together.",
    boards: "Boards of each kind",
    series: "Series",
    series_hint: "The same series gives the same boards.",
    start: "Make and measure",
    stop: "Stop",
    of_old: "What is shown was made with other settings.",
    nothing: "Nothing is measured yet. The boards are made in your browser, which takes well under a minute.",
    families: "How the boards are made",
    after_family: ", ",
    growth: "Passes and work against size",
    axes: "Axes",
    by_size: "N, of boards of N\u{d7}N cells",
    measured: "measured",
    extrapolated: "extrapolated",
    growth_scope: "Marks are boards, set a little apart; lines join the medians. The power of N is fitted to those medians, and the dashed lines go on with it from the last one: extrapolated, not measured. It describes these boards, made in these ways, and proves nothing about all larger ones.",
    reach: "How far a machine comes",
    layers: "Passes it has",
    helpers: "Helpers it has",
    within: "% of the blanks filled",
    speed: "times as quick as one helper",
    ceiling: "Dashed: work / passes, which no number of helpers can beat pass by pass.",
    reach_scope: "Medians over the boards of each size. Simulated machines: a network of fixed depth is given one pass for each layer, a generous simplification, and helpers finish each pass before the next.",
    dug: "Depth against givens",
    dug_size: "Size",
    givens: "givens",
    dug_scope: "Each board is dug by chance until its number of givens is left. Where few are left, only those are here that the rules still fill.",
    table: "All medians",
    table_lead: "Every figure of the charts. The boards themselves, with their digits, seeds and cells of each pass, can be copied and checked one by one.",
    copy_table: "Copy the table as CSV",
    copy_boards: "Copy all boards as CSV",
    save_boards: "Download all boards",
    by_hand: "Copy from here:",
};

impl Lang {
    /// Returns the labels of the view of scale.
    pub const fn scale(self) -> &'static ScaleText {
        self.pick(&EN, &zh::ZH)
    }

    /// Names a family.
    pub const fn family(self, family: Family) -> &'static str {
        match family {
            Family::Shallow => self.pick("shallow", "浅"),
            Family::Deep => self.pick("deep", "深"),
            Family::Deepest => self.pick("deepest found", "找到的最深"),
            Family::Dug => self.pick("dug", "挖空"),
        }
    }

    /// Says how the boards of a family are made.
    pub const fn family_made(self, family: Family) -> &'static str {
        match family {
            Family::Shallow => self.pick(
                "a full grid from which two cells of five are dug. How deep it is was not chosen.",
                "从填满的盘面上挖去五分之二的格。有多深，不是挑选的。",
            ),
            Family::Deep => self.pick(
                "the same grid, dug on in the same order until no given can go. How deep it is was not chosen.",
                "同一个盘面，按同样的顺序接着挖，直到再也去不掉一个已知数。有多深，不是挑选的。",
            ),
            Family::Deepest => self.pick(
                "chosen for depth: the deepest of 20,000 tries on from there. A longer search finds deeper ones.",
                "为深度而挑选：从那里接着尝试 20000 次，取最深的。搜索得更久，会找到更深的。",
            ),
            Family::Dug => self.pick(
                "dug until a number of givens is left.",
                "一直挖到剩下规定个数的已知数。",
            ),
        }
    }

    /// Names a size: "9×9".
    pub fn board_size(self, size: usize) -> String {
        format!("{size}\u{d7}{size}")
    }

    /// Names rules that fill boards.
    pub const fn seen(self, rules: RuleSet) -> &'static str {
        match rules {
            RuleSet::Naked => self.pick("naked singles", "唯一余数"),
            _ => self.pick("naked and hidden singles", "唯一余数和隐性唯一"),
        }
    }

    /// Names how values are laid along axes.
    pub const fn axes(self, axes: Axes) -> &'static str {
        match axes {
            Axes::Linear => self.pick("Linear", "线性"),
            Axes::Log => self.pick("Logarithmic", "对数"),
        }
    }

    /// Names a figure, at its axis.
    pub const fn growing(self, figure: Figure) -> &'static str {
        match figure {
            Figure::Passes => self.pick("passes (serial)", "轮数（串行）"),
            Figure::Work => self.pick("work: blanks filled (total)", "工作量：填出的空格（总计）"),
        }
    }

    /// Says how the making stands.
    pub fn making(self, run: Standing, (n_done, n_wanted): (usize, usize)) -> String {
        match run {
            Standing::Idle => String::new(),
            Standing::Going => say!(
                self,
                "{n_done} of {n_wanted} boards",
                "{n_done} / {n_wanted} 个盘面"
            ),
            Standing::Stopped => say!(
                self,
                "Stopped after {n_done} of {n_wanted} boards.",
                "已停止：{n_wanted} 个盘面中做完 {n_done} 个。"
            ),
            Standing::Done => say!(
                self,
                "All {n_wanted} boards are measured.",
                "{n_wanted} 个盘面已全部测完。"
            ),
            Standing::Lost => say!(
                self,
                "What makes the boards was lost after {n_done} of {n_wanted}. Start it once more.",
                "{n_wanted} 个盘面做完 {n_done} 个后，生成盘面的后台中断了。请重新开始。"
            ),
        }
    }

    /// The heads of the columns of the table.
    pub fn scale_head(self, layers: u16, helpers: u16) -> [String; 11] {
        let [
            size,
            family,
            boards,
            givens,
            fewest,
            passes,
            most,
            work,
            ratio,
        ] = self
            .pick(
                [
                    "Size",
                    "Family",
                    "Boards",
                    "Givens",
                    "Fewest passes",
                    "Passes",
                    "Most passes",
                    "Work",
                    "Work / passes",
                ],
                [
                    "大小",
                    "类别",
                    "盘面数",
                    "已知数",
                    "最少轮数",
                    "轮数",
                    "最多轮数",
                    "工作量",
                    "工作量 / 轮数",
                ],
            )
            .map(str::to_owned);
        let (within, time) = match self {
            Self::En => (
                format!("% within {}", count(layers.into(), "pass", "passes")),
                format!("Time of {}", count(helpers.into(), "helper", "helpers")),
            ),
            Self::Zh => (
                format!("{layers} 轮内填出的 %"),
                format!("{helpers} 个处理器的用时"),
            ),
        };
        [
            size, family, boards, givens, fewest, passes, most, work, ratio, within, time,
        ]
    }
}
