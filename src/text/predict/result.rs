//! The result as a card.

use engine::{Finish, Method, Shape};

use crate::model::predict::CodeError;
use crate::text::{Lang, say};

impl Lang {
    /// Says what was played: the board and the rules.
    pub fn predict_about(self, shape: Shape, n_givens: usize, method: Method) -> String {
        let size = shape.size();
        let rules = self.rules(method.rules);
        let says = say!(
            self,
            "A board of {size} by {size} with {n_givens} givens, under {rules}",
            "{size}×{size} 盘面，{n_givens} 个已知数，规则：{rules}"
        );
        let finish = match method.finish {
            Finish::Stop => String::new(),
            finish => {
                let finish = self.finish(finish);
                say!(self, ", {finish}", "，{finish}")
            }
        };
        format!("{says}{finish}{}", self.pick(".", "。"))
    }

    /// Heads the result of somebody.
    pub fn predict_theirs(self, name: &str) -> String {
        match name {
            "" => self.predict().theirs.to_owned(),
            name => say!(self, "The result of {name}", "{name} 的成绩"),
        }
    }

    /// Says why a result cannot be shown.
    pub const fn predict_refused(self, error: CodeError) -> &'static str {
        match error {
            CodeError::Version => self.pick(
                "This result was written by a later version of the page. Reload it to see whether there is a \
                 newer one.",
                "这份成绩由更新版本的页面写成。请重新载入，看看是否已有新版。",
            ),
            CodeError::Damaged => self.pick(
                "This result cannot be read: its link is damaged, or belongs to another board.",
                "这份成绩读不出来：链接已损坏，或者属于别的盘面。",
            ),
        }
    }

    /// Describes the code that is photographed.
    pub const fn predict_qr(self) -> &'static str {
        self.pick("QR code of the link to this result", "成绩链接的二维码")
    }
}
