//! Words about depth that is bought with width.

use engine::machine::Combinations;

use super::{Lang, count, say};
use crate::model::fixed::tenths;
use crate::model::workshop::width::{Skip, Trade};

/// The most copies that are written as a number.
const MOST_WRITTEN: u64 = 99_999;

/// Labels of the width.
#[derive(Debug)]
pub struct WidthText {
    /// The heading.
    pub heading: &'static str,
    /// What can be learned.
    pub moral: &'static str,
    /// Where it ends.
    pub scope: &'static str,
    /// How the cells are chosen.
    pub chosen: &'static str,
    /// The horizontal axis.
    pub copies: &'static str,
    /// The vertical axis.
    pub passes: &'static str,
    /// The line of skipping the rest.
    pub skip: &'static str,
    /// Name of what reads the line out.
    pub reader: &'static str,
    /// How to read it.
    pub hint: &'static str,
    /// Told where there is nothing to trade.
    pub nothing: &'static str,
    /// Opens the tables.
    pub as_table: &'static str,
    /// Heads of the columns of guesses.
    pub guess_columns: [&'static str; 4],
    /// Heads of the columns of what is skipped.
    pub skip_columns: [&'static str; 3],
}

static EN: WidthText = WidthText {
    heading: "Depth for width",
    moral: "Depth can be bought with width: each pass skipped multiplies the hardware.",
    scope: "Boards up to 9\u{d7}9 yield to modest width: a few guesses side by side can skip much of the chain. To leave no pass at all, every combination needs a copy.",
    chosen: "The cells are chosen one after the other, with the solution known, so that the fewest passes are left: a kind choice. Each candidate gets a copy of the board, and all copies run at once; what counts are the passes of the copy that is right.",
    copies: "copies of the board",
    passes: "passes one after the other",
    skip: "skip the rest after some passes",
    reader: "Skip the rest after some passes",
    hint: "Red: guess the cells that save most. Dashed: make some passes, then try all combinations that are left at once; point at that line, or move along it with the arrow keys.",
    nothing: "The rules derive nothing here, so there is no depth to trade.",
    as_table: "Read it as tables",
    guess_columns: ["Guessed", "Copies", "Passes", "Left open"],
    skip_columns: ["Passes made", "Combinations left", "Passes skipped"],
};

static ZH: WidthText = WidthText {
    heading: "用宽度换深度",
    moral: "深度可以用宽度来换：每跳过一轮，硬件就要成倍增加。",
    scope: "9×9 及更小的盘面，不大的宽度就能奏效：并排作几个猜测，就能跳过链的一大段。若要一轮也不剩，每一种组合都得有一份副本。",
    chosen: "要猜的格是在已知答案的情况下一个接一个挑出来的，每次都让剩下的轮数最少：这是宽厚的挑法。每个候选数各得一份盘面副本，所有副本同时运行；算数的是猜对的那一份用了几轮。",
    copies: "盘面副本数",
    passes: "先后相继的轮数",
    skip: "做若干轮后跳过其余",
    reader: "做若干轮后跳过其余",
    hint: "红色：猜最省轮数的那些格。虚线：先做若干轮，再同时尝试剩下的全部组合；可以指向这条线，或用方向键沿着它移动。",
    nothing: "规则在这里什么也推不出，所以没有深度可换。",
    as_table: "以表格查看",
    guess_columns: ["猜的格", "副本", "轮数", "未填"],
    skip_columns: ["做过的轮数", "剩下的组合", "跳过的轮数"],
};

impl Lang {
    /// Returns the labels of the width.
    pub const fn width(self) -> &'static WidthText {
        self.pick(&EN, &ZH)
    }

    /// Writes a number of copies: "150", "10^35.2".
    pub fn power(self, number: Combinations) -> String {
        let exact = number.exact.and_then(|exact| u64::try_from(exact).ok());
        match exact.filter(|&exact| exact <= MOST_WRITTEN) {
            Some(exact) => exact.to_string(),
            None => format!("10^{}", tenths(number.log10)),
        }
    }

    /// Writes a power of ten at an axis.
    pub fn power_of_ten(self, power: u64) -> String {
        match power {
            0 => "1".to_owned(),
            _ => format!("10^{power}"),
        }
    }

    /// Names the cells that are guessed.
    pub fn guessed(self, trade: &Trade) -> String {
        match &trade.cells {
            None => self.pick("all cells", "所有空格").to_owned(),
            Some(cells) if cells.is_empty() => self.pick("no guess", "不猜").to_owned(),
            Some(cells) => {
                let cells: Vec<String> = cells.iter().map(ToString::to_string).collect();
                self.list(&cells)
            }
        }
    }

    /// Labels a point: "r8c4: 6 copies, 12 passes".
    pub fn trade(self, trade: &Trade) -> String {
        let (guessed, rest) = (self.guessed(trade), self.traded(trade));
        say!(self, "{guessed}: {rest}", "{guessed}：{rest}")
    }

    /// Labels a point where there is little room: "3 cells: 150 copies, 6 passes".
    pub fn short_trade(self, trade: &Trade) -> String {
        match &trade.cells {
            Some(cells) if cells.len() > 1 => {
                let (n, rest) = (cells.len(), self.traded(trade));
                say!(self, "{n} cells: {rest}", "{n} 格：{rest}")
            }
            None => {
                let (guessed, copies) = (self.guessed(trade), self.power(trade.copies));
                say!(
                    self,
                    "{guessed}: {copies} copies",
                    "{guessed}：{copies} 份副本"
                )
            }
            _ => self.trade(trade),
        }
    }

    /// Says what a guess takes and what it leaves: "6 copies, 12 passes, 2 cells left open".
    fn traded(self, trade: &Trade) -> String {
        let (passes, n_open) = (trade.passes, trade.n_open);
        let guesses = trade.cells.as_ref().is_none_or(|cells| !cells.is_empty());
        let copies = guesses.then(|| {
            let copies = self.power(trade.copies);
            say!(self, "{copies} copies", "{copies} 份副本")
        });
        let passes = match self {
            Self::En => count(passes as usize, "pass", "passes"),
            Self::Zh => format!("{passes} 轮"),
        };
        let open = (n_open > 0).then(|| match self {
            Self::En => format!("{} left open", count(n_open, "cell", "cells")),
            Self::Zh => format!("{n_open} 格未填"),
        });
        let parts: Vec<String> = [copies, Some(passes), open].into_iter().flatten().collect();
        parts.join(self.pick(", ", "，"))
    }

    /// Says what skipping the rest takes.
    pub fn skip(self, skip: Skip) -> String {
        let left = self.power(skip.left);
        self.skip_in_words(skip, &say!(self, "{left}", "{left} "))
    }

    fn skip_in_words(self, skip: Skip, left: &str) -> String {
        match self {
            Self::En => en_skip(skip, left),
            Self::Zh => zh_skip(skip, left),
        }
    }

    /// Says the same for those who hear it.
    pub fn skip_aloud(self, skip: Skip) -> String {
        let left = self.power(skip.left);
        let left = match left.split_once('^') {
            Some((ten, power)) => {
                say!(
                    self,
                    "{ten} to the power of {power}",
                    "{ten} 的 {power} 次方"
                )
            }
            None => say!(self, "{left}", "{left} "),
        };
        self.skip_in_words(skip, &left)
    }

    /// Says that the rules do not fill the board.
    pub fn stuck_width(self, n_open: usize) -> Option<String> {
        (n_open > 0).then(|| match self {
            Self::En => format!(
                "The rules stop with {} open. Without a guess no number of passes fills them.",
                count(n_open, "cell", "cells")
            ),
            Self::Zh => {
                format!("规则停下时还有 {n_open} 格未填。不猜的话，再多的轮也填不上它们。")
            }
        })
    }
}

fn zh_skip(skip: Skip, left: &str) -> String {
    let after = match skip.passes {
        0 => "第一轮之前".to_owned(),
        n => format!("{n} 轮之后"),
    };
    let left = match skip.left.exact {
        Some(1) => "只剩一种组合".to_owned(),
        _ => format!("还剩 {left}种组合"),
    };
    let rest = match skip.skipped {
        0 => "没有哪一轮还可以跳过".to_owned(),
        1 => "跳过最后一轮就需要这样的宽度".to_owned(),
        n => format!("跳过其余 {n} 轮就需要这样的宽度"),
    };
    format!("{after}，{left}：{rest}。")
}

fn en_skip(skip: Skip, left: &str) -> String {
    let after = match skip.passes {
        0 => "Before the first pass".to_owned(),
        n => format!("After {}", count(n as usize, "pass", "passes")),
    };
    let left = match skip.left.exact {
        Some(1) => "one combination is left".to_owned(),
        _ => format!("{left} combinations are left"),
    };
    let rest = match skip.skipped {
        0 => "no pass is left to skip".to_owned(),
        1 => "the width it takes to skip the last pass".to_owned(),
        n => format!("the width it takes to skip the other {n}"),
    };
    format!("{after}, {left}: {rest}.")
}
