//! What page and annex say to each other.

use background::{Kind, Ticket};
use serde::{Deserialize, Serialize};

use crate::action::View;

/// What the page says to the annex.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ToAnnex {
    /// The link of the page, as far as its view is one of the annex or its board is wanted. Whatever
    /// is set in the view is in it.
    Link(String),
    /// What the background answers to an order of the annex.
    Answer(Kind, Ticket, Vec<u8>),
    /// Nothing more comes of what was asked of the background.
    Lost,
}

/// What the annex says to the page.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FromAnnex {
    /// It is there, made of [`background::BUILD`].
    Ready(String),
    /// What is set in a view of it, as keys of a link.
    Settings(View, String),
    /// A link to be opened, as a hash.
    Show(String),
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
            ToAnnex::Lost,
        ] {
            assert_eq!(decode(&encode(&message)), Some(message));
        }
        for message in [
            FromAnnex::Ready(background::BUILD.into()),
            FromAnnex::Settings(View::Gallery, "sort=depth".into()),
            FromAnnex::Show("#v=1".into()),
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
