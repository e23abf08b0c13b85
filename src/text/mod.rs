//! Every text of the page, one file for each feature. The compiler asks each language for all.

pub mod annex;
pub mod bill;
pub mod board;
pub mod boards;
pub mod claims;
pub mod dial;
pub mod embed;
pub mod embedding;
pub mod evidence;
pub mod gallery;
pub mod graph;
pub mod guide;
pub mod hardware;
pub mod headline;
pub mod inspector;
pub mod keys;
pub mod lesson;
pub mod machines;
pub mod maker;
pub mod measures;
pub mod notice;
pub mod page;
pub mod paper;
pub mod pattern;
pub mod predict;
pub mod present;
pub mod rungs;
pub mod scale;
pub mod sentence;
pub mod share;
pub mod timeline;
pub mod twins;
pub mod width;

pub use self::sentence::Span;
use self::sentence::{cell, tell};
pub use crate::action::Lang;
use engine::{Conflict, House, HouseKind, Rule};

/// Formats a text in the language: English first, then Chinese. What stands in braces is looked up where
/// the macro is called.
macro_rules! say {
    ($lang:expr, $en:literal, $zh:literal $(,)?) => {
        match $lang {
            $crate::text::Lang::En => format!($en),
            $crate::text::Lang::Zh => format!($zh),
        }
    };
}
pub(crate) use say;

impl Lang {
    /// Picks the text of the language.
    pub const fn pick<T: Copy>(self, en: T, zh: T) -> T {
        match self {
            Self::En => en,
            Self::Zh => zh,
        }
    }

    /// Names a house: "box 5".
    pub fn house(self, house: House) -> String {
        let number = house.number() + 1;
        let (en, zh) = match house.kind() {
            HouseKind::Row => ("row", "行"),
            HouseKind::Column => ("column", "列"),
            HouseKind::Block => ("box", "宫"),
        };
        say!(self, "{en} {number}", "第 {number} {zh}")
    }

    /// Names a pass by its number: "pass 3".
    pub fn pass(self, pass: usize) -> String {
        say!(self, "pass {pass}", "第 {pass} 轮")
    }

    /// Names a rule: "hidden single".
    pub const fn rule(self, rule: Rule) -> &'static str {
        let (en, zh) = match rule {
            Rule::HiddenSingle => ("hidden single", "隐性唯一"),
            Rule::NakedSingle => ("naked single", "唯一余数"),
            Rule::Pointing => ("pointing", "区块指向"),
            Rule::Claiming => ("claiming", "区块占位"),
            Rule::NakedPair => ("naked pair", "显性数对"),
            Rule::NakedTriple => ("naked triple", "显性三数组"),
            Rule::NakedQuad => ("naked quad", "显性四数组"),
            Rule::HiddenPair => ("hidden pair", "隐性数对"),
            Rule::HiddenTriple => ("hidden triple", "隐性三数组"),
            Rule::HiddenQuad => ("hidden quad", "隐性四数组"),
            Rule::XWing => ("X-Wing", "X-Wing"),
            Rule::Swordfish => ("Swordfish", "Swordfish"),
            Rule::Jellyfish => ("Jellyfish", "Jellyfish"),
            Rule::FinnedXWing => ("finned X-Wing", "带鳍 X-Wing"),
            Rule::FinnedSwordfish => ("finned Swordfish", "带鳍 Swordfish"),
            Rule::FinnedJellyfish => ("finned Jellyfish", "带鳍 Jellyfish"),
            Rule::XyWing => ("XY-Wing", "XY-Wing"),
            Rule::XyzWing => ("XYZ-Wing", "XYZ-Wing"),
            Rule::WWing => ("W-Wing", "W-Wing"),
            Rule::Skyscraper => ("Skyscraper", "摩天楼"),
            Rule::TwoStringKite => ("Two-String Kite", "双线风筝"),
            Rule::EmptyRectangle => ("empty rectangle", "空矩形"),
            Rule::XChain => ("X-Chain", "X 链"),
            Rule::XyChain => ("XY-Chain", "XY 链"),
            Rule::Aic => ("alternating inference chain", "交替推理链（AIC）"),
            Rule::UniqueRectangle => ("unique rectangle", "唯一矩形"),
            Rule::BugPlusOne => ("BUG+1", "BUG+1"),
            Rule::Probe => ("probe", "试探"),
            Rule::Split => ("split", "分支"),
        };
        self.pick(en, zh)
    }

    /// Says what is wrong with a board: "row 3 has no place left for 7".
    fn conflict(self, conflict: Conflict) -> Vec<Span> {
        match conflict {
            Conflict::Twice(house, digit) => {
                let house = self.house(house);
                vec![Span::text(say!(
                    self,
                    "{house} would hold {digit} twice",
                    "{house}会有两个 {digit}"
                ))]
            }
            Conflict::NoCandidate(at) => {
                let says = self.pick("{0} has no digit left", "{0} 没有数字可填");
                tell(says, &[cell(at)])
            }
            Conflict::NoPlace(house, digit) => {
                let house = self.house(house);
                vec![Span::text(say!(
                    self,
                    "{house} has no place left for {digit}",
                    "{house}没有位置可放 {digit}"
                ))]
            }
        }
    }
}

#[cfg(test)]
mod tests;

/// Counts things in English: "1 cell", "2 cells". Chinese has no plural.
fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}
