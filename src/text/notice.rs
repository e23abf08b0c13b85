//! Words about links that could not be followed.

use super::Lang;
use crate::link::Notice;
use crate::model::subject::Subject;

impl Lang {
    /// Says what could not be followed, and what is shown instead.
    pub fn notice(self, notice: &Notice) -> String {
        let _ = self;
        match notice {
            Notice::BadValue { key, found } if key == "generator" => format!(
                "The link\u{2019}s seed was meant for generator \u{201c}{found}\u{201d}, and this page has another: here it may mean another board."
            ),
            Notice::BadValue { key, found } => format!(
                "The link asks for {key} = \u{201c}{found}\u{201d}, which this page does not have. It shows the default instead."
            ),
            Notice::BadBoard(error) => format!(
                "The board in the link cannot be read. At character {}: {} Here is the default board instead.",
                error.position.column,
                self.read_error(&error.kind)
            ),
            Notice::UnknownVersion(found) => format!(
                "The link says it is version \u{201c}{found}\u{201d}; this page knows version 1 and reads what it can."
            ),
            Notice::NotThere(Subject::Cell(cell)) => {
                format!("The link selects {cell}, which is not on this board.")
            }
            Notice::NotThere(Subject::Step(id)) => {
                format!("The link selects step {id}, which removes nothing on this board.")
            }
            Notice::NoWorld(id) => {
                format!("The link enters step {id}, which holds no world on this board.")
            }
            Notice::PassBeyondEnd { found, last } => {
                format!("The link asks for pass {found}; this board ends after {last}.")
            }
            Notice::TooLong => "The link was too long to read to its end.".to_owned(),
        }
    }

    /// Labels the button that takes a notice away.
    pub const fn dismiss(self) -> &'static str {
        let _ = self;
        "Dismiss"
    }
}
