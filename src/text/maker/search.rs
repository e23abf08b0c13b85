//! How a search stands, and how it ended.

use engine::generate::{Aim, RequestError};

use crate::model::maker::{End, Record, Run, Tried};
use crate::text::{Lang, say};

impl Lang {
    /// Says how far a search has come.
    pub fn maker_tried(self, tried: Tried) -> String {
        let tried = self.tried_boards(tried.evaluations);
        say!(self, "{tried} tried", "已试 {tried}")
    }

    /// Says what came nearest so far.
    pub fn maker_nearest(self, run: &Run) -> String {
        let which = match run.is_for_the_deepest() {
            true => self.pick("deepest", "最深"),
            false => self.pick("nearest", "最接近"),
        };
        match run.depth() {
            Some(depth) => say!(
                self,
                "{which} so far: depth {depth}",
                "目前{which}：深度 {depth}"
            ),
            None => self.pick("nothing so far", "目前还没有").to_owned(),
        }
    }

    /// Says how a search ended.
    pub fn maker_end(self, run: &Run) -> Option<String> {
        let tried = self.tried_boards(run.tried.evaluations);
        let is_asked = run.has_what_was_asked();
        let instead = self.nearest_instead(run);
        Some(match run.end? {
            End::Made if run.is_for_the_deepest() => say!(
                self,
                "The deepest of {tried}.",
                "这是试过的 {tried}中最深的。"
            ),
            End::Made => say!(self, "Made. It took {tried}.", "做好了，一共试了 {tried}。"),
            End::Spent => say!(
                self,
                "Not found among {tried}. {instead}",
                "试了 {tried}，没有找到。{instead}"
            ),
            End::Stopped if run.best.is_some() && is_asked => say!(
                self,
                "Stopped after {tried}. This is the deepest so far.",
                "试了 {tried}后停下。这是目前最深的。"
            ),
            End::Stopped => say!(
                self,
                "Stopped after {tried}. {instead}",
                "试了 {tried}后停下。{instead}"
            ),
            End::Refused(error) => self.refusal(error),
            End::Lost => self
                .pick(
                    "What makes the boards did not answer. Try again.",
                    "生成题目的后台没有回应。请再试一次。",
                )
                .to_owned(),
        })
    }

    fn nearest_instead(self, run: &Run) -> String {
        match (run.depth(), run.request.aim) {
            (Some(depth), Aim::Depth(_, depths)) => {
                let asked = self.range(depths.least, depths.most);
                say!(
                    self,
                    "The nearest so far has depth {depth}, and is not what was asked for: depth {asked}.",
                    "目前最接近的一道深度 {depth}，并不是所要的：深度 {asked}。"
                )
            }
            (Some(_), _) => String::new(),
            (None, _) => self
                .pick(
                    "There is no board to show yet: none tried fits.",
                    "还没有题可以展示：试过的没有一道符合。",
                )
                .to_owned(),
        }
    }

    /// Says after how many boards a record was found.
    pub fn maker_record(self, record: &Record) -> String {
        let tried = self.tried_boards(record.evaluations);
        say!(self, "after {tried}", "试过 {tried}之后")
    }

    /// Says what a chart shows.
    pub fn maker_chart(self, run: &Run) -> String {
        let tried = self.tried_boards(run.tried.evaluations);
        let nearest = self.maker_nearest(run);
        say!(self, "{nearest} after {tried}", "试过 {tried}，{nearest}")
    }

    pub(in crate::text) fn refusal(self, error: RequestError) -> String {
        match error {
            RequestError::TooManyGivens { least, n_cells } => say!(
                self,
                "No board has {least} givens: this one has {n_cells} cells.",
                "没有哪个盘面有 {least} 个已知数：这一种只有 {n_cells} 格。"
            ),
            RequestError::TooDeep { least, n_cells } => say!(
                self,
                "No board can be {least} deep: every pass fills a cell, and this one has {n_cells}.",
                "没有哪个盘面能深到 {least}：每一轮都要填一格，而这一种只有 {n_cells} 格。"
            ),
            RequestError::NoDepth => self
                .pick(
                    "No board has depth 0: a board with a blank takes a pass.",
                    "没有深度为 0 的盘面：只要有空格，就要用一轮。",
                )
                .to_owned(),
            RequestError::NoBudget => self
                .pick(
                    "Nothing can be found if nothing is tried.",
                    "什么都不试，就什么也找不到。",
                )
                .to_owned(),
        }
    }
}
