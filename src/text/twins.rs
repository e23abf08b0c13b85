//! Words of the boards that are compared.

use super::{Lang, count, say};
use crate::model::fixed::tenths;
use crate::model::twins::{Rating, Twin};
use crate::model::workshop::compare::{Outcome, Place};
use background::BoardFigures;

/// Labels of the comparison.
#[derive(Debug)]
pub struct TwinsText {
    /// Its heading.
    pub heading: &'static str,
    /// What it is about.
    pub lead: &'static str,
    /// Above the small boards.
    pub pictures: &'static str,
    /// The row of givens.
    pub givens: &'static str,
    /// The row of depths.
    pub depth: &'static str,
    /// The row of ratings.
    pub rating: &'static str,
    /// What a rating is.
    pub rating_hint: &'static str,
    /// The row of credits.
    pub credit: &'static str,
    /// Opens a board.
    pub explore: &'static str,
    /// The heading of the chart.
    pub chart: &'static str,
    /// Its axis of passes.
    pub passes: &'static str,
    /// Its axis of ratings.
    pub ratings: &'static str,
}

static EN: TwinsText = TwinsText {
    heading: "Same givens, other depth",
    lead: "Three boards with 23 givens each, through the same machines. What tells them apart is not how much is given but how it hangs together.",
    pictures: "Each as a network of fixed depth leaves it:",
    givens: "Givens",
    depth: "Longest chain",
    rating: "SE rating",
    rating_hint: "The SE rating is that of Sudoku Explainer: how hard the hardest single step is for a person.",
    credit: "Made by",
    explore: "Explore this board",
    chart: "Hard and deep are two things",
    passes: "passes one after the other",
    ratings: "SE rating",
};

static ZH: TwinsText = TwinsText {
    heading: "已知数一样多，深度不同",
    lead: "三个盘面，各有 23 个已知数，交给同样的机器。区别不在于给出多少，而在于它们怎样彼此牵连。",
    pictures: "固定深度的网络做完后各自的样子：",
    givens: "已知数",
    depth: "最长链",
    rating: "SE 评分",
    rating_hint: "SE 评分出自 Sudoku Explainer：最难的那一步对人有多难。",
    credit: "来源",
    explore: "探索这个盘面",
    chart: "难与深是两回事",
    passes: "先后相继的轮数",
    ratings: "SE 评分",
};

impl Lang {
    /// Returns the labels of the comparison.
    pub const fn twins(self) -> &'static TwinsText {
        self.pick(&EN, &ZH)
    }

    /// Names a board that is compared.
    pub fn twin(self, twin: &Twin) -> &'static str {
        match twin.id {
            "shallow" => self.pick("Shallow", "浅"),
            "deep" => self.pick("Deep and easy", "深而易"),
            _ => self.pick("Hard", "难"),
        }
    }

    /// Says how deep a board is.
    pub fn twin_depth(self, board: BoardFigures) -> String {
        match (board.is_solved, self) {
            (true, Self::En) => count(board.span, "step", "steps"),
            (true, Self::Zh) => format!("{} 步", board.span),
            (false, _) => self.pick("the rules are stuck", "规则卡住").to_owned(),
        }
    }

    /// Says how hard a board is.
    pub fn twin_rating(self, rating: Option<Rating>) -> String {
        let write = |rating| tenths(f64::from(rating) / 10.0);
        match rating {
            Some(Rating::Exactly(rating)) => write(rating).to_string(),
            Some(Rating::AtMost(most)) => {
                let most = write(most);
                say!(self, "at most {most}", "最高 {most}")
            }
            None => self
                .pick(
                    "not rated; singles alone are at most 2.3",
                    "没有评分；只用唯一数的题最高 2.3",
                )
                .to_owned(),
        }
    }

    /// Says how far a machine comes.
    pub fn twin_outcome(self, outcome: Outcome) -> String {
        let Outcome {
            filled,
            blanks,
            serial,
            ..
        } = outcome;
        match self {
            Self::En => {
                let serial = usize::try_from(serial).unwrap_or(usize::MAX);
                format!("{filled} of {blanks} in {}", count(serial, "step", "steps"))
            }
            Self::Zh => format!("{serial} 步，填出 {filled} / {blanks} 格"),
        }
    }

    /// Names a point of the chart.
    pub fn twin_place(self, place: &Place) -> String {
        let (name, passes) = (self.twin(place.twin), place.passes);
        match place.n_guessed {
            0 => say!(self, "{name}: {passes}", "{name}：{passes}"),
            n => say!(
                self,
                "{name}, {n} guessed: {passes}",
                "{name}，猜 {n} 格：{passes}"
            ),
        }
    }

    /// Names the chart with its points, for those who hear it.
    pub fn twin_chart(self, places: &[Place]) -> String {
        let chart = self.twins().chart;
        let places: Vec<String> = places.iter().map(|place| self.twin_place(place)).collect();
        let places = places.join(self.pick("; ", "；"));
        say!(self, "{chart}: {places}", "{chart}。{places}")
    }

    /// Says what the chart shows.
    pub fn twin_moral(self, places: &[Place]) -> String {
        let hard = places.iter().find(|place| !place.is_at_most);
        match self {
            Self::En => en_moral(hard),
            Self::Zh => zh_moral(hard),
        }
    }
}

fn zh_moral(hard: Option<&Place>) -> String {
    let search = match hard {
        Some(place) if place.n_guessed > 0 => format!(
            "它需要搜索；在多份副本上同时猜 {} 格，还剩 {} 轮",
            place.n_guessed, place.passes
        ),
        Some(_) => "现在选的规则能填满它".to_owned(),
        None => "它需要搜索，而且要猜的格比这里设定的更多".to_owned(),
    };
    format!(
        "深的盘面只需要唯一数，一步接一步，步步简单。难的盘面只用唯一数填不满：{search}。若改为一个假设接一个假设地去试，就会得到一份很长的证明，可以在“探索”里看到。"
    )
}

fn en_moral(hard: Option<&Place>) -> String {
    let search = match hard {
        Some(place) if place.n_guessed > 0 => format!(
            "it takes search, and guesses of {}, tried side by side on copies, leave {}",
            count(place.n_guessed.into(), "cell", "cells"),
            count(
                usize::try_from(place.passes).unwrap_or(usize::MAX),
                "pass",
                "passes"
            )
        ),
        Some(_) => "these rules fill it".to_owned(),
        None => "it takes search, and more guesses than are set here".to_owned(),
    };
    format!(
        "The deep board needs no more than singles, one plain step after another. The hard one does not fall to singles: {search}. Trying one assumption after another instead makes a long proof of it, which Explore can show."
    )
}
