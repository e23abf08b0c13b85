//! What the page asks, what the background answers, and how both travel.

use engine::proof::Standing;
use engine::{Method, Proof, RuleSet, Solutions};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::paste::Paste;
use crate::rung::Rung;
use crate::start::Start;

/// The number of an order, by which its answers are known.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Ticket(pub u32);

/// What the page asks.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Request {
    /// To begin something; what was asked before of the same kind is let go.
    Begin(Ticket, Order),
    /// To let go what was asked of a kind.
    Cancel(Kind),
}

/// Something to be worked out, mostly for a board.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Order {
    /// Its proof.
    Prove {
        /// The board.
        start: Start,
        /// What a pass may see, and what happens when it sees nothing more.
        method: Method,
    },
    /// How many solutions it has.
    Count {
        /// The board.
        start: Start,
    },
    /// The board in a text, in whatever notation.
    Read {
        /// The text.
        text: String,
    },
    /// What rule sets make of it.
    Climb {
        /// The board.
        start: Start,
        /// The rule sets, in the order in which they are wanted.
        rules: Vec<RuleSet>,
        /// Whether they may use that there is one solution.
        uniqueness: bool,
    },
    /// Something for an annex, which alone knows what is in it.
    Aside {
        /// What it is about: one of the kinds for annexes.
        kind: Kind,
        /// The order of the annex.
        order: Vec<u8>,
    },
}

/// What orders are about. There is one job of each kind at a time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Kind {
    /// A text.
    Read,
    /// A proof.
    Prove,
    /// For an annex: machines on a board.
    Watch,
    /// For an annex: machines on boards that are compared.
    Compare,
    /// For an annex: what speed costs.
    Widths,
    /// A count of solutions.
    Count,
    /// The rule sets beside each other.
    Climb,
    /// For an annex: boards of the gallery.
    Gallery,
    /// For an annex: making a board.
    Make,
    /// For an annex: boards of many sizes.
    Scale,
    /// For an annex: boards to be printed or saved.
    Paper,
    /// For an annex: the proof of a board that is predicted.
    Predict,
    /// For an annex: networks on a board.
    Run,
    /// For an annex: networks in training.
    Train,
}

impl Kind {
    /// Every kind; the first is the most wanted.
    pub const ALL: [Self; 14] = [
        Self::Read,
        Self::Prove,
        Self::Watch,
        Self::Compare,
        Self::Widths,
        Self::Count,
        Self::Climb,
        Self::Gallery,
        Self::Make,
        Self::Scale,
        Self::Paper,
        Self::Predict,
        Self::Run,
        Self::Train,
    ];
}

impl Order {
    /// Returns what it is about.
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Read { .. } => Kind::Read,
            Self::Prove { .. } => Kind::Prove,
            Self::Count { .. } => Kind::Count,
            Self::Climb { .. } => Kind::Climb,
            Self::Aside { kind, .. } => *kind,
        }
    }
}

/// What the background says.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// It is there, made of [`crate::BUILD`].
    Ready(String),
    /// What a text is read as.
    Read(Ticket, Paste),
    /// How far a proof has come.
    Standing(Ticket, Standing),
    /// As far as passes go, a board is proved; probes and splits go on from there.
    Passed(Ticket, Box<Proof>),
    /// A proof is done.
    Proved(Ticket, Box<Proof>),
    /// The solutions are counted, or the count was given up.
    Counted(Ticket, Count),
    /// What a rule set makes of the board.
    Climbed(Ticket, Rung),
    /// What a task of an annex has to say, which alone knows what is in it.
    Aside(Ticket, Kind, Vec<u8>),
}

impl Answer {
    /// Returns the order it answers; nothing for the first word of all.
    pub const fn ticket(&self) -> Option<Ticket> {
        match self {
            Self::Ready(_) => None,
            Self::Read(ticket, _)
            | Self::Standing(ticket, _)
            | Self::Passed(ticket, _)
            | Self::Proved(ticket, _)
            | Self::Counted(ticket, _)
            | Self::Climbed(ticket, _)
            | Self::Aside(ticket, ..) => Some(*ticket),
        }
    }

    /// Returns what the answered order is about.
    pub const fn kind(&self) -> Option<Kind> {
        match self {
            Self::Ready(_) => None,
            Self::Read(..) => Some(Kind::Read),
            Self::Standing(..) | Self::Passed(..) | Self::Proved(..) => Some(Kind::Prove),
            Self::Counted(..) => Some(Kind::Count),
            Self::Climbed(..) => Some(Kind::Climb),
            Self::Aside(_, kind, _) => Some(*kind),
        }
    }
}

/// How many solutions a board has, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum Count {
    /// The search has not ended yet.
    #[default]
    Searching,
    /// The search was given up: the board is too open to be decided here.
    GivenUp,
    /// Known.
    Known(Solutions),
}

/// Packs a message.
///
/// # Panics
/// Never: messages hold nothing that cannot be packed.
pub fn encode(message: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(message).expect("every message can be packed")
}

/// Unpacks a message; nothing if it is none.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
