//! What was found, in sentences.

use background::aside::scale::Family;

use crate::model::fixed::tenths;
use crate::model::scale::finding::{Filled, Helped, Way};
use crate::model::scale::median::Median;
use crate::model::scale::sample::WHOLE;
use crate::model::scale::table::Row;
use crate::text::{Lang, count, say};

/// Growth slower than this is told as none.
const FLAT: f64 = 0.05;

impl Lang {
    /// Says how passes and work of a family grow: "Deep boards: from 3 passes at 4×4 to 36 at 16×16".
    pub fn ways(self, passes: Way, work: Way) -> String {
        let power = |way: Way| match way.power {
            Some(power) if power < FLAT => self.pick(", hardly growing", "，几乎不增长").to_owned(),
            Some(power) => {
                let power = tenths(power);
                say!(self, ", like N^{power}", "，约按 N^{power} 增长")
            }
            None => String::new(),
        };
        let [from_size, to_size] = [passes.from.0, passes.to.0].map(|size| self.board_size(size));
        let (from, to, like) = (passes.from.1, passes.to.1, power(passes));
        let (little, much, work_like) = (work.from.1, work.to.1, power(work));
        match self {
            Self::En => format!(
                "from {} at {from_size} to {to} at {to_size}{like}; work from {little} to {much}{work_like}.",
                plural(from, "pass", "passes"),
            ),
            Self::Zh => format!(
                "从 {from_size} 的 {from} 轮到 {to_size} 的 {to} 轮{like}；工作量从 {little} 到 {much}{work_like}。"
            ),
        }
    }

    /// Says it with the family in front.
    pub fn family_ways(self, family: Family, says: &str) -> String {
        let family = self.family(family);
        say!(self, "{family}, {says}", "{family}：{says}")
    }

    /// Says what so many passes fill.
    pub fn filled(self, layers: u16, all: &[Filled]) -> Option<String> {
        let parts: Vec<String> = all.iter().map(|&filled| self.filled_part(filled)).collect();
        (!parts.is_empty()).then(|| match self {
            Self::En => {
                let fill = if layers == 1 { "fills" } else { "fill" };
                let passes = count(layers.into(), "pass", "passes");
                format!("{passes} {fill} {}.", self.list(&parts))
            }
            Self::Zh => format!("{layers} 轮能{}。", parts.join("；能")),
        })
    }

    fn filled_part(self, filled: Filled) -> String {
        let board = match filled.family {
            Family::Deepest => self.pick("deepest-found board", "找到的最深盘面"),
            Family::Shallow => self.pick("shallow board", "浅盘面"),
            _ => self.pick("deep board", "深盘面"),
        };
        let Some((size, within)) = filled.at_largest else {
            return say!(self, "every {board} here", "填满这里的每个{board}");
        };
        let are_most = within.whole(1) == WHOLE;
        let percent = within.whole(100);
        let size = self.board_size(size);
        match filled.all_up_to.map(|size| self.board_size(size)) {
            Some(all) if are_most => say!(
                self,
                "every {board} up to {all} and most of {size}",
                "填满 {all} 及更小的每个{board}和 {size} 的大多数"
            ),
            Some(all) => say!(
                self,
                "every {board} up to {all} but {percent} % of one of {size}",
                "填满 {all} 及更小的每个{board}，但 {size} 的只能填出 {percent}%"
            ),
            None if are_most => say!(
                self,
                "most {board}s of {size}",
                "填满 {size} 的大多数{board}"
            ),
            None => say!(
                self,
                "{percent} % of a {board} of {size}",
                "填出一个 {size} {board}的 {percent}%"
            ),
        }
    }

    /// Says what helpers bring on the largest boards of a family.
    pub fn helped(self, helpers: u16, helped: Helped) -> String {
        let boards = match helped.family {
            Family::Deepest => self.pick("the deepest-found boards", "找到的最深盘面"),
            Family::Deep => self.pick("deep boards", "深盘面"),
            _ => self.pick("shallow boards", "浅盘面"),
        };
        let size = self.board_size(helped.size);
        let [speed, most] =
            [helped.speed, helped.ceiling].map(|times| tenths(times.value() / 100.0));
        match self {
            Self::En => format!(
                "{} {} {speed} times as quick as one on {boards} of {size}, where no number of them could be more than {most} times.",
                count(helpers.into(), "helper", "helpers"),
                if helpers == 1 { "is" } else { "are" },
            ),
            Self::Zh => format!(
                "在 {size} 的{boards}上，{helpers} 个处理器的速度是单个的 {speed} 倍；无论多少个，都不可能超过 {most} 倍。"
            ),
        }
    }

    /// Says how many boards the scatter shows, and how many could not be made.
    pub fn dug_boards(self, size: usize, n_boards: usize, n_unmade: usize) -> String {
        let boards = count(n_boards, "board", "boards");
        let size = self.board_size(size);
        let unmade = match (self, n_unmade) {
            (_, 0) => String::new(),
            (Self::En, 1) => {
                " Once more the rules were stuck before so few givens were left.".to_owned()
            }
            (Self::En, n) => {
                format!(" {n} times more the rules were stuck before so few givens were left.")
            }
            (Self::Zh, n) => format!("另有 {n} 次，已知数还没减到这么少，规则就卡住了。"),
        };
        say!(
            self,
            "{boards} of {size}.{unmade}",
            "{n_boards} 个 {size} 的盘面。{unmade}"
        )
    }

    /// Writes the figures of a row of the table; `family` comes second.
    pub fn scale_row(self, row: &Row) -> [String; 11] {
        [
            self.board_size(row.size),
            self.family(row.family).to_owned(),
            row.n_boards.to_string(),
            row.givens.to_string(),
            row.passes.least.to_string(),
            row.passes.median.to_string(),
            row.passes.most.to_string(),
            row.work.to_string(),
            tenths(row.parallelism.value() / 100.0).to_string(),
            row.within.whole(100).to_string(),
            row.time.to_string(),
        ]
    }

    /// Describes a chart for those who do not see it.
    pub fn chart_name(self, what: &str, lines: &[String]) -> String {
        let lines = lines.join(self.gap());
        say!(self, "{what}. {lines}", "{what}。{lines}")
    }
}

fn plural(number: Median, one: &str, many: &str) -> String {
    let is_one = number.to_string() == "1";
    format!("{number} {}", if is_one { one } else { many })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::scale::series::Figure;
    use crate::model::scale::tests::sample;

    fn ways(lang: Lang, family: Family) -> String {
        let way = |figure| Way::of(&sample(), family, figure).unwrap();
        lang.ways(way(Figure::Passes), way(Figure::Work))
    }

    fn filled(lang: Lang, layers: u16) -> String {
        let families = [Family::Shallow, Family::Deep];
        let all = families.map(|family| Filled::of(&sample(), family, layers).unwrap());
        lang.filled(layers, &all).unwrap()
    }

    #[test]
    fn findings_are_told_in_chinese() {
        let lang = Lang::Zh;
        assert_eq!(
            ways(lang, Family::Shallow),
            "从 4×4 的 1 轮到 16×16 的 1 轮，几乎不增长；工作量从 6 到 102，约按 N^2.0 增长。"
        );
        assert_eq!(
            filled(lang, 8),
            "8 轮能填满这里的每个浅盘面；能填满 4×4 及更小的每个深盘面，但 16×16 的只能填出 50%。"
        );
        assert_eq!(
            filled(lang, 1),
            "1 轮能填满这里的每个浅盘面；能填出一个 16×16 深盘面的 6%。"
        );
        let helped = Helped::of(&sample(), Family::Deep, 8).unwrap();
        assert_eq!(
            lang.helped(8, helped),
            "在 16×16 的深盘面上，8 个处理器的速度是单个的 2.0 倍；无论多少个，都不可能超过 2.0 倍。"
        );
        assert_eq!(
            lang.dug_boards(9, 1, 2),
            "1 个 9×9 的盘面。另有 2 次，已知数还没减到这么少，规则就卡住了。"
        );
    }

    #[test]
    fn findings_are_told_in_numbers() {
        let lang = Lang::En;
        let ways = |family| ways(lang, family);
        assert_eq!(
            ways(Family::Deep),
            "from 4 passes at 4\u{d7}4 to 16 at 16\u{d7}16, like N^1.0; work from 8 to 32, like N^1.0."
        );
        assert_eq!(
            ways(Family::Shallow),
            "from 1 pass at 4\u{d7}4 to 1 at 16\u{d7}16, hardly growing; work from 6 to 102, like N^2.0."
        );
        let filled = |layers| filled(lang, layers);
        assert_eq!(
            filled(8),
            "8 passes fill every shallow board here and every deep board up to 4\u{d7}4 but 50 % of one of 16\u{d7}16."
        );
        assert_eq!(
            filled(1),
            "1 pass fills every shallow board here and 6 % of a deep board of 16\u{d7}16."
        );
        assert_eq!(
            lang.dug_boards(9, 1, 2),
            "1 board of 9\u{d7}9. 2 times more the rules were stuck before so few givens were left."
        );
    }
}
