//! Words about links that could not be followed.

use super::{Lang, say};
use crate::link::Notice;
use crate::model::subject::Subject;

impl Lang {
    /// Says what could not be followed, and what is shown instead.
    pub fn notice(self, notice: &Notice) -> String {
        match notice {
            Notice::BadValue { key, found } if key == "generator" => say!(
                self,
                "The link\u{2019}s seed was meant for generator \u{201c}{found}\u{201d}, and this page has another: here it may mean another board.",
                "链接中的种子是给生成器“{found}”用的，而本页用的是另一个：在这里它可能对应另一个盘面。"
            ),
            Notice::BadValue { key, found } => say!(
                self,
                "The link asks for {key} = \u{201c}{found}\u{201d}, which this page does not have. It shows the default instead.",
                "链接要求 {key} = “{found}”，本页没有这个选项，改用默认值。"
            ),
            Notice::BadBoard(error) => {
                let column = error.position.column;
                let why = self.read_error(&error.kind);
                say!(
                    self,
                    "The board in the link cannot be read. At character {column}: {why} Here is the default board instead.",
                    "链接中的盘面无法读取。第 {column} 个字符处：{why}这里改为显示默认盘面。"
                )
            }
            Notice::UnknownVersion(found) => say!(
                self,
                "The link says it is version \u{201c}{found}\u{201d}; this page knows version 1 and reads what it can.",
                "链接自称版本“{found}”；本页只认识版本 1，能读多少就读多少。"
            ),
            Notice::NotThere(Subject::Cell(cell)) => say!(
                self,
                "The link selects {cell}, which is not on this board.",
                "链接选中了 {cell}，但它不在这个盘面上。"
            ),
            Notice::NotThere(Subject::Step(id)) => say!(
                self,
                "The link selects step {id}, which removes nothing on this board.",
                "链接选中了步骤 {id}，但在这个盘面上，这一步没有删除任何候选数。"
            ),
            Notice::NoWorld(id) => say!(
                self,
                "The link enters step {id}, which holds no world on this board.",
                "链接要进入步骤 {id}，但在这个盘面上，这一步里没有可进入的世界。"
            ),
            Notice::PassBeyondEnd { found, last } => say!(
                self,
                "The link asks for pass {found}; this board ends after {last}.",
                "链接要看第 {found} 轮；这个盘面到第 {last} 轮就结束了。"
            ),
            Notice::TooLong => self
                .pick(
                    "The link was too long to read to its end.",
                    "链接太长，没有读到末尾。",
                )
                .to_owned(),
        }
    }

    /// Labels the button that takes a notice away.
    pub const fn dismiss(self) -> &'static str {
        self.pick("Dismiss", "知道了")
    }
}
