//! Words of the gallery.

use engine::RuleSet;

use super::{Lang, count, say};
use crate::model::gallery::{End, Figures, Kind, Sort};

/// Labels of the gallery.
#[derive(Debug)]
pub struct GalleryText {
    /// What it is.
    pub heading: &'static str,
    /// How its pictures are read.
    pub lead: &'static str,
    /// Names the controls.
    pub choice: &'static str,
    /// The choice of the order.
    pub sort: &'static str,
    /// The choice of the kind.
    pub kind: &'static str,
    /// The choice of the size.
    pub size: &'static str,
    /// The choice of the rule set.
    pub rules: &'static str,
    /// The least depth.
    pub from: &'static str,
    /// The greatest depth.
    pub to: &'static str,
    /// Whatever there is.
    pub any: &'static str,
    /// Where no board fits.
    pub none: &'static str,
    /// Shows all boards again.
    pub reset: &'static str,
    /// Told where the boards could not be worked out.
    pub lost: &'static str,
    /// Works them out once more.
    pub again: &'static str,
    /// The heading of the boards, only heard.
    pub boards: &'static str,
}

static EN: GalleryText = GalleryText {
    heading: "Boards, from those that fall at a glance to the deepest that were found",
    lead: "Each is tinted by depth: the brighter a cell, the earlier it falls; what the rules do not reach is hatched. Under each board stand its passes, a bar for every one.",
    choice: "Which boards",
    sort: "Order",
    kind: "Kind",
    size: "Size",
    rules: "Depth under",
    from: "Depth from",
    to: "to",
    any: "any",
    none: "No board here fits all of that.",
    reset: "Show all boards",
    lost: "What works the boards out did not answer.",
    again: "Try again",
    boards: "Boards",
};

static ZH: GalleryText = GalleryText {
    heading: "从一眼就能填完的题，到迄今找到的最深的题",
    lead: "每道题按深度着色：格子越亮，填出得越早；规则够不到的格画上斜线。每个盘面下面排着它的各轮，一轮一条。",
    choice: "挑选题目",
    sort: "排序",
    kind: "类别",
    size: "大小",
    rules: "深度所按的规则",
    from: "深度从",
    to: "到",
    any: "不限",
    none: "没有一道题符合全部条件。",
    reset: "显示全部题目",
    lost: "计算这些题目的后台没有回应。",
    again: "再试一次",
    boards: "题目",
};

impl Lang {
    /// Returns the labels of the gallery.
    pub const fn gallery(self) -> &'static GalleryText {
        self.pick(&EN, &ZH)
    }

    /// Names an order of the boards.
    pub const fn gallery_sort(self, sort: Sort) -> &'static str {
        match sort {
            Sort::Depth => self.pick("deepest first", "最深的在前"),
            Sort::Shallow => self.pick("shallowest first", "最浅的在前"),
            Sort::Givens => self.pick("fewest givens first", "已知数最少的在前"),
            Sort::OnePass => self.pick("most in one pass first", "一轮填得最多的在前"),
            Sort::Size => self.pick("largest first", "最大的在前"),
        }
    }

    /// Says why a board is in the gallery.
    pub const fn gallery_kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::History => self.pick("from the history of deep boards", "深题的历史"),
            Kind::Deepest => self.pick("among the deepest found", "找到的最深的一批"),
            Kind::Hardest => self.pick("among the hardest known", "已知最难的一批"),
            Kind::Twin => self.pick("as many givens, other depth", "已知数一样多，深度不同"),
            Kind::Made => self.pick("made by a program", "由程序生成"),
        }
    }

    /// Says how many boards are shown.
    pub fn gallery_count(self, n_shown: usize, n_all: usize) -> String {
        match self {
            Self::En => {
                let all = count(n_all, "board", "boards");
                match n_shown == n_all {
                    true => all,
                    false => format!("{n_shown} of {all}"),
                }
            }
            Self::Zh if n_shown == n_all => format!("共 {n_all} 道题"),
            Self::Zh => format!("{n_all} 道题中的 {n_shown} 道"),
        }
    }

    /// Says that so many boards are still to be worked out.
    pub fn gallery_working(self, n_done: usize, n_all: usize) -> String {
        let next = n_done + 1;
        match self {
            Self::En => {
                let all = count(n_all, "board", "boards");
                format!("Working out {next} of {all}\u{2026}")
            }
            Self::Zh => format!("正在计算第 {next} 道，共 {n_all} 道……"),
        }
    }

    /// Says how a board ends: "Depth 23", "Stuck under singles".
    pub fn gallery_end(self, figures: &Figures, rules: RuleSet) -> String {
        let is_default = rules == RuleSet::default();
        let rules = self.rules(rules);
        match figures.end {
            End::Solved { depth } if is_default => self.maker_depth(depth),
            End::Solved { depth } => {
                say!(
                    self,
                    "Depth {depth} under {rules}",
                    "深度 {depth}（按{rules}）"
                )
            }
            End::Stuck { .. } => say!(self, "Stuck under {rules}", "卡住（按{rules}）"),
        }
    }

    /// Says what is left where the rules are stuck.
    pub fn gallery_left(self, figures: &Figures) -> Option<String> {
        match figures.end {
            End::Solved { .. } => None,
            End::Stuck { left } => Some(match self {
                Self::En => format!("{} left", count(left, "cell", "cells")),
                Self::Zh => format!("还剩 {left} 格"),
            }),
        }
    }

    /// Says how much the first pass fills: "3 of 57 in one pass".
    pub fn gallery_one_pass(self, figures: &Figures) -> String {
        let &Figures {
            one_pass, blanks, ..
        } = figures;
        say!(
            self,
            "{one_pass} of {blanks} in one pass",
            "{blanks} 格中一轮填出 {one_pass} 格"
        )
    }

    /// Says how large a board is and how much of it is given: "9x9, 24 givens".
    pub fn gallery_givens(self, size: usize, figures: &Figures) -> String {
        let givens = figures.givens;
        match self {
            Self::En => {
                let givens = count(givens, "given", "givens");
                format!("{size}\u{d7}{size}, {givens}")
            }
            Self::Zh => format!("{size}×{size}，{givens} 个已知数"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery::Way;

    fn figures(end: End) -> Figures {
        Figures {
            givens: 24,
            blanks: 57,
            one_pass: 3,
            end,
            way: Way {
                profile: Vec::new(),
                placed: Vec::new(),
            },
        }
    }

    #[test]
    fn a_card_says_how_its_board_ends() {
        let (lang, singles) = (Lang::default(), RuleSet::Singles);
        let deep = figures(End::Solved { depth: 23 });
        assert_eq!(lang.gallery_end(&deep, singles), "Depth 23");
        assert_eq!(
            lang.gallery_end(&deep, RuleSet::Subsets),
            "Depth 23 under subsets"
        );
        assert_eq!(lang.gallery_left(&deep), None);
        let stuck = figures(End::Stuck { left: 1 });
        assert_eq!(lang.gallery_end(&stuck, singles), "Stuck under singles");
        assert_eq!(lang.gallery_left(&stuck).as_deref(), Some("1 cell left"));
        assert_eq!(lang.gallery_one_pass(&deep), "3 of 57 in one pass");
        assert_eq!(lang.gallery_givens(9, &deep), "9\u{d7}9, 24 givens");
    }

    #[test]
    fn a_card_says_it_in_chinese() {
        let (lang, subsets) = (Lang::Zh, RuleSet::Subsets);
        let deep = figures(End::Solved { depth: 23 });
        let rules = lang.rules(subsets);
        assert_eq!(lang.gallery_end(&deep, RuleSet::default()), "深度 23");
        assert_eq!(
            lang.gallery_end(&deep, subsets),
            format!("深度 23（按{rules}）")
        );
        let stuck = figures(End::Stuck { left: 1 });
        assert_eq!(
            lang.gallery_end(&stuck, subsets),
            format!("卡住（按{rules}）")
        );
        assert_eq!(lang.gallery_left(&stuck).as_deref(), Some("还剩 1 格"));
        assert_eq!(lang.gallery_one_pass(&deep), "57 格中一轮填出 3 格");
        assert_eq!(lang.gallery_givens(9, &deep), "9×9，24 个已知数");
        assert_eq!(lang.gallery_count(17, 17), "共 17 道题");
        assert_eq!(lang.gallery_count(1, 17), "17 道题中的 1 道");
        assert_eq!(lang.gallery_working(0, 17), "正在计算第 1 道，共 17 道……");
    }

    #[test]
    fn boards_are_counted() {
        let lang = Lang::default();
        assert_eq!(lang.gallery_count(17, 17), "17 boards");
        assert_eq!(lang.gallery_count(1, 17), "1 of 17 boards");
        assert_eq!(
            lang.gallery_working(0, 17),
            "Working out 1 of 17 boards\u{2026}"
        );
    }
}
