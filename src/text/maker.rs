//! Words of the maker of boards.

mod search;
mod zh;

use engine::generate::{Aim, Request, Symmetry};
use engine::{RuleSet, Shape};

use super::{Lang, say};
use crate::model::maker::{Fault, Field, Found, Wish};
use crate::model::measures::group_thousands;

/// Labels of the maker.
#[derive(Debug)]
pub struct MakerText {
    /// Opens panel and race.
    pub drawer: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// What it does.
    pub lead: &'static str,
    /// The choice of the size.
    pub size: &'static str,
    /// The choice of the rule set.
    pub rules: &'static str,
    /// The choice of how deep.
    pub depth: &'static str,
    /// The range of givens.
    pub givens: &'static str,
    /// Stands between two numbers.
    pub to: &'static str,
    /// The choice of the symmetry.
    pub symmetry: &'static str,
    /// Asks for a board in which no given can be left out.
    pub minimal: &'static str,
    /// The seed.
    pub seed: &'static str,
    /// Draws another seed.
    pub another: &'static str,
    /// The choice of the budget.
    pub budget: &'static str,
    /// Begins.
    pub make: &'static str,
    /// Stops what goes on.
    pub stop: &'static str,
    /// Begins once more.
    pub again: &'static str,
    /// Opens a board.
    pub open: &'static str,
    /// Copies the link of a board.
    pub copy: &'static str,
    /// The heading of the race, and the button that starts it.
    pub race: &'static str,
    /// What the race is.
    pub race_lead: &'static str,
    /// The heading of the records.
    pub records: &'static str,
    /// The axis of what was tried.
    pub tried_axis: &'static str,
    /// The axis of depth.
    pub depth_axis: &'static str,
    /// Stands beside the figure of a race.
    pub deepest: &'static str,
    /// Told where a race is deeper than the table.
    pub beyond: &'static str,
    /// Told while the board of a link is made.
    pub wish: &'static str,
    /// Told where it could not be made.
    pub unmade: &'static str,
    /// Leads from there to the panel.
    pub to_panel: &'static str,
}

static EN: MakerText = MakerText {
    drawer: "Make a board of your own, or watch one being built deeper",
    heading: "Make a board",
    lead: "Say how large, how deep and under which rules, and the maker searches for one. The same seed and settings make the same board on every computer.",
    size: "Size",
    rules: "One pass sees",
    depth: "Depth",
    givens: "Givens, if it matters",
    to: "to",
    symmetry: "Symmetry of the givens",
    minimal: "No given can be left out",
    seed: "Seed",
    another: "Another seed",
    budget: "Try at most",
    make: "Make",
    stop: "Stop",
    again: "Try again",
    open: "Open in Explore",
    copy: "Copy link",
    race: "Build me a deeper board",
    race_lead: "Watch the search go after the deepest board it can find, of the size and under the rules set beside it. Every start is another race; it goes on until you stop it.",
    records: "Each deeper board it found",
    tried_axis: "boards tried",
    depth_axis: "depth",
    deepest: "deepest so far",
    beyond: "Deeper than any in the table we found: the deepest entry in the public table of 2006 is 31, by gsf.",
    wish: "Making the board of this link\u{2026}",
    unmade: "The board of this link was not made",
    to_panel: "Ask for something else",
};

impl Lang {
    /// Returns the labels of the maker.
    pub const fn maker(self) -> &'static MakerText {
        self.pick(&EN, &zh::ZH)
    }

    /// Names a shape by its size, and by its boxes where those are unusual.
    pub fn maker_size(self, shape: Shape) -> String {
        let size = shape.size();
        if Shape::from_size(size) == Some(shape) {
            return self.board_size(size);
        }
        let (rows, columns) = (shape.box_rows(), shape.box_columns());
        say!(
            self,
            "{size}\u{d7}{size}, boxes of {rows}\u{d7}{columns}",
            "{size}×{size}，每宫 {rows}×{columns}"
        )
    }

    /// Counts boards that were tried.
    fn tried_boards(self, tried: u64) -> String {
        let number = group_thousands(usize::try_from(tried).unwrap_or(usize::MAX));
        let boards = if tried == 1 { "board" } else { "boards" };
        say!(self, "{number} {boards}", "{number} 道题")
    }

    /// Names what can be asked of the depth.
    pub const fn maker_wish(self, wish: Wish) -> &'static str {
        match wish {
            Wish::Any => self.pick("as it comes", "不限"),
            Wish::Range => self.pick("in a range", "在一个范围内"),
            Wish::Deepest => self.pick("as deep as it gets", "越深越好"),
        }
    }

    /// Names a field that is typed into, for those who hear it.
    pub const fn maker_field(self, field: Field) -> &'static str {
        match field {
            Field::DepthFrom => self.pick("Depth from", "深度下限"),
            Field::DepthTo => self.pick("Depth to", "深度上限"),
            Field::GivensFrom => self.pick("Givens from", "已知数下限"),
            Field::GivensTo => self.pick("Givens to", "已知数上限"),
            Field::Seed => self.pick("Seed", "种子"),
        }
    }

    /// Names a symmetry.
    pub const fn maker_symmetry(self, symmetry: Symmetry) -> &'static str {
        match symmetry {
            Symmetry::None => self.pick("none", "无"),
            Symmetry::Rotational => self.pick("half a turn", "旋转半周"),
            Symmetry::Quarter => self.pick("a quarter turn", "旋转四分之一周"),
            Symmetry::Horizontal => self.pick("left and right", "左右"),
            Symmetry::Vertical => self.pick("top and bottom", "上下"),
            Symmetry::Diagonal => self.pick("diagonal", "对角线"),
            Symmetry::Antidiagonal => self.pick("other diagonal", "另一条对角线"),
        }
    }

    /// Names a budget.
    pub fn maker_budget(self, budget: u64) -> String {
        self.tried_boards(budget)
    }

    /// Says what is wrong with a field.
    pub fn maker_fault(self, field: Field, fault: Fault) -> String {
        let name = self.maker_field(field);
        match fault {
            Fault::NoNumber => say!(self, "{name}: not a whole number", "{name}：不是整数"),
            Fault::Missing if field == Field::Seed => say!(
                self,
                "{name}: any whole number will do",
                "{name}：任何整数都可以"
            ),
            Fault::Missing => self
                .pick("Depth: give at least one number", "深度：至少给出一个数")
                .to_owned(),
            Fault::TooSmall { least } => {
                say!(self, "{name}: at least {least}", "{name}：至少 {least}")
            }
            Fault::TooLarge { most } => say!(
                self,
                "{name}: at most {most}, one a cell",
                "{name}：至多 {most}，每格一个"
            ),
            Fault::Reversed => say!(
                self,
                "{name}: less than where the range begins",
                "{name}：比范围的起点还小"
            ),
        }
    }

    /// Says what is asked for: "9x9, depth 22 to 24 under singles, seed 7".
    pub fn maker_request(self, request: &Request) -> String {
        let rules = self.rules(request.aim.rules().unwrap_or_default());
        let mut parts = vec![self.maker_size(request.shape)];
        parts.push(match request.aim {
            Aim::Proper | Aim::Solved(_) => say!(self, "filled by {rules}", "用{rules}能填满"),
            Aim::Depth(_, depths) => {
                let depth = self.range(depths.least, depths.most);
                say!(
                    self,
                    "depth {depth} under {rules}",
                    "深度 {depth}（按{rules}）"
                )
            }
            Aim::Deepest(_) => {
                say!(
                    self,
                    "as deep as it gets under {rules}",
                    "越深越好（按{rules}）"
                )
            }
        });
        if let Some(givens) = request.givens {
            let givens = self.range(givens.least, givens.most);
            parts.push(say!(self, "{givens} givens", "{givens} 个已知数"));
        }
        if request.symmetry != Symmetry::None {
            let symmetry = self.maker_symmetry(request.symmetry);
            parts.push(say!(self, "symmetry: {symmetry}", "对称：{symmetry}"));
        }
        if request.is_minimal {
            parts.push(
                self.pick("no given to spare", "没有多余的已知数")
                    .to_owned(),
            );
        }
        let seed = request.seed;
        parts.push(say!(self, "seed {seed}", "种子 {seed}"));
        parts.extend(request.attempt.map(|attempt| self.maker_attempt(attempt)));
        parts.join(self.pick(", ", "，"))
    }

    /// Names the picture of a board that was found.
    pub fn maker_picture(self, found: &Found, rules: RuleSet) -> String {
        let end = self.gallery_end(&found.figures, rules);
        let givens = self.gallery_givens(found.grid.shape().size(), &found.figures);
        say!(
            self,
            "{end}: {givens}. The brighter a cell, the earlier it falls.",
            "{end}：{givens}。格子越亮，填出得越早。"
        )
    }

    /// Says with which seed a board was made.
    pub fn maker_seed(self, seed: u64) -> String {
        say!(self, "Seed {seed}", "种子 {seed}")
    }

    /// Says that one attempt of a seed is made alone.
    pub fn maker_attempt(self, attempt: u32) -> String {
        say!(self, "attempt {attempt} alone", "只取尝试 {attempt}")
    }

    /// Says the depth of a record.
    pub fn maker_depth(self, depth: usize) -> String {
        say!(self, "Depth {depth}", "深度 {depth}")
    }

    /// Names a power of ten at an axis.
    pub fn maker_power(self, power: u32) -> String {
        let (unit, name) = match (self, power) {
            (Self::En, 3..6) => (3, "k"),
            (Self::En, 6..9) => (6, "M"),
            (Self::En, 9..) => (9, "G"),
            (Self::Zh, 4..8) => (4, " 万"),
            (Self::Zh, 8..) => (8, " 亿"),
            _ => (0, ""),
        };
        format!("{}{name}", 10_u64.pow(power - unit))
    }

    fn range(self, least: u32, most: u32) -> String {
        match least == most {
            true => least.to_string(),
            false => say!(self, "{least} to {most}", "{least} 到 {most}"),
        }
    }
}

#[cfg(test)]
mod tests;
