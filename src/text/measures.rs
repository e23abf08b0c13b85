//! Words of the figures.

use super::Lang;
use crate::model::measures::Figure;

/// Labels of the figures.
#[derive(Debug)]
pub struct MeasuresText {
    /// The heading.
    pub heading: &'static str,
    /// The bill of serial compute.
    pub serial: &'static str,
    /// The bill of total compute.
    pub total: &'static str,
    /// Says why there are two.
    pub two_bills: &'static str,
}

static EN: MeasuresText = MeasuresText {
    heading: "Two bills",
    serial: "Serial compute",
    total: "Total compute",
    two_bills: "Workers can share the total. Nobody can share the chain.",
};

static ZH: MeasuresText = MeasuresText {
    heading: "两份账单",
    serial: "串行计算",
    total: "总计算量",
    two_bills: "总量可以由帮手分担，那条链谁也分担不了。",
};

impl Lang {
    /// Returns the labels of the figures.
    pub const fn measures(self) -> &'static MeasuresText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names a figure.
    pub const fn figure(self, figure: Figure) -> &'static str {
        let (en, zh) = match figure {
            Figure::Blanks => ("Blanks", "空格"),
            Figure::OnePass => ("Filled by one pass", "一轮填出"),
            Figure::Passes => ("Passes", "轮数"),
            Figure::Span => ("Span", "跨度"),
            Figure::Work => ("Work", "工作量"),
            Figure::Parallelism => ("Parallelism", "并行度"),
            Figure::Peak => ("Widest pass", "最宽的一轮"),
            Figure::Checks => ("Checks", "检查次数"),
        };
        self.pick(en, zh)
    }

    /// Defines a figure in a sentence.
    pub const fn definition(self, figure: Figure) -> &'static str {
        let (en, zh) = match figure {
            Figure::Blanks => ("Cells without a given.", "没有已知数的格。"),
            Figure::OnePass => (
                "Cells that follow from the givens alone: one look at the whole board finds them all.",
                "单从已知数就能推出的格：把整个盘面看一遍，就能全部找到。",
            ),
            Figure::Passes => (
                "Rounds in which everything that can be seen is written down together, before anyone looks again.",
                "在每一轮里，所有看得出来的都同时写下，写完才有人再看。",
            ),
            Figure::Span => (
                "The longest chain of steps in which each needs the one before: serial compute. No number of workers shortens this proof; whether another could be shorter is said at the foot of the page.",
                "步骤连成的最长链，其中每一步都需要前一步：串行计算。再多帮手也缩短不了这个证明；别的证明能否更短，见页脚的说明。",
            ),
            Figure::Work => (
                "All steps together: every cell filled, every removal, and the steps inside refuted worlds. Total compute.",
                "所有步骤的总数：填出的每一格、每一次删除，以及被排除的世界里的步骤。总计算量。",
            ),
            Figure::Parallelism => (
                "Work divided by span: how many workers could be busy on average, and the most that workers can speed things up.",
                "工作量除以跨度：平均能有多少帮手同时忙碌，也是帮手最多能带来的加速比。",
            ),
            Figure::Peak => (
                "The most cells that fall in one pass.",
                "一轮之内填出的格最多有多少。",
            ),
            Figure::Checks => (
                "Tests made by all passes, fruitless ones too: one for each open cell, one for each house and digit it lacks, and those of the stronger rules; in every world that is probed. Total compute, counted honestly.",
                "所有轮做过的检查，没有结果的也算：每个空着的格一次，每个行、列、宫所缺的每个数字一次，再加上更强规则的检查；每个试探过的世界都计入。这是如实计算的总计算量。",
            ),
        };
        self.pick(en, zh)
    }
}
