//! What the page and its annexes say to each other.

use background::{Kind, Ticket};
use engine::Cell;
use serde::{Deserialize, Serialize};

use crate::action::{Annex, View};
use crate::model::lesson::Target;

/// What the page says to an annex.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ToAnnex {
    /// The link of the page, while the annex is shown. Whatever is set in its views is in it.
    Link(String),
    /// It is shown no longer.
    Left,
    /// A word for this annex alone, in bytes that only both of them can read.
    Own(Vec<u8>),
    /// What the background answers to an order of the annex.
    Answer(Kind, Ticket, Vec<u8>),
    /// Nothing more comes of what was asked of the background.
    Lost,
}

/// What the annex for classes alone says to the page, about words of the lesson. What the page alone
/// says to it is a [`Direction`](crate::action::Direction): which way to turn.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum LessonWord {
    /// Lights up what is pointed at, or nothing.
    Light(Option<Target>),
    /// Selects a cell, or lets it go.
    Select(Option<Cell>),
}

/// What an annex says to the page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FromAnnex {
    /// It is there, made of [`background::BUILD`].
    Ready(String),
    /// What is set in a view of it, as keys of a link.
    Settings(View, String),
    /// A link to be opened, as a hash.
    Show(String),
    /// A word of this annex alone, in bytes that only both of them can read.
    Own(Vec<u8>),
    /// Calls an annex beside the view, or lets it go.
    Call(Annex, bool),
    /// An order for the background, by the annex's own number; what was asked of the same kind is let
    /// go. Without an order that is all.
    Ask(Kind, Ticket, Option<Vec<u8>>),
    /// The value of a key that it cannot follow.
    Refused {
        /// The key.
        key: String,
        /// The value.
        found: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use background::{decode, encode};

    #[test]
    fn messages_arrive_as_they_were_sent() {
        let ticket = Ticket(7);
        for message in [
            ToAnnex::Link("#v=1&view=gallery".into()),
            ToAnnex::Answer(Kind::Make, ticket, vec![0, 255]),
            ToAnnex::Left,
            ToAnnex::Own(vec![7]),
            ToAnnex::Lost,
        ] {
            assert_eq!(decode(&encode(&message)), Some(message));
        }
        for message in [
            FromAnnex::Ready(background::BUILD.into()),
            FromAnnex::Settings(View::Gallery, "sort=depth".into()),
            FromAnnex::Show("#v=1".into()),
            FromAnnex::Own(vec![7]),
            FromAnnex::Call(Annex::Boards, true),
            FromAnnex::Ask(Kind::Scale, ticket, Some(vec![1])),
            FromAnnex::Ask(Kind::Make, ticket, None),
            FromAnnex::Refused {
                key: "g".into(),
                found: "made-none".into(),
            },
        ] {
            assert_eq!(decode(&encode(&message)), Some(message));
        }
        assert_eq!(decode::<FromAnnex>(&[250, 1]), None);
    }
}
