//! What can be set in the machines view.

use background::Dials;

/// A card: one machine, or the two kinds of diffusion, of which a switch chooses one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Card {
    /// One parallel pass.
    OnePass,
    /// A network of fixed depth.
    FixedDepth,
    /// Diffusion.
    Diffusion,
    /// One cell after the other in reading order.
    Autoregressive,
    /// One step after the other in the order of the proof.
    ChainOfThought,
    /// A network that is run again.
    Looped,
    /// Workers who share the steps.
    Hardware,
    /// Guesses side by side.
    Guess,
}

impl Card {
    /// Every card, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::OnePass,
        Self::FixedDepth,
        Self::Diffusion,
        Self::Autoregressive,
        Self::ChainOfThought,
        Self::Looped,
        Self::Hardware,
        Self::Guess,
    ];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OnePass => "one-pass",
            Self::FixedDepth => "fixed-depth",
            Self::Diffusion => "diffusion",
            Self::Autoregressive => "autoregressive",
            Self::ChainOfThought => "chain-of-thought",
            Self::Looped => "looped",
            Self::Hardware => "hardware",
            Self::Guess => "guess",
        }
    }
}

/// Returns the number of a card's run in [`background::Report::runs`].
pub const fn number_of(card: Card, diffusion: Diffusion) -> usize {
    match (card, diffusion) {
        (Card::OnePass, _) => 0,
        (Card::FixedDepth, _) => 1,
        (Card::Diffusion, Diffusion::Ideal) => 2,
        (Card::Diffusion, Diffusion::Commit) => 3,
        (Card::Autoregressive, _) => 4,
        (Card::ChainOfThought, _) => 5,
        (Card::Looped, _) => 6,
        (Card::Hardware, _) => 7,
        (Card::Guess, _) => 8,
    }
}

/// The two kinds of diffusion.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Diffusion {
    /// Every step looks at the board as it starts, under less noise.
    #[default]
    Ideal,
    /// Every step writes cells down, and the next looks at what is written.
    Commit,
}

impl Diffusion {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Ideal, Self::Commit];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ideal => "ideal",
            Self::Commit => "commit",
        }
    }
}

/// The cards in sight.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Cards(u8);

impl Cards {
    /// All of them.
    pub const ALL: Self = Self(u8::MAX);
    /// None of them.
    pub const NONE: Self = Self(0);

    /// Returns whether a card is in sight.
    pub const fn has(self, card: Card) -> bool {
        self.0 & (1 << card as u8) != 0
    }

    /// Puts a card into sight or out of it.
    #[must_use]
    pub const fn toggled(self, card: Card) -> Self {
        Self(self.0 ^ (1 << card as u8))
    }

    /// Returns the cards in sight, in the order of the page.
    pub fn iter(self) -> impl Iterator<Item = Card> {
        Card::ALL.into_iter().filter(move |&card| self.has(card))
    }
}

/// What is set in the machines view.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    /// The parameters of the machines.
    pub dials: Dials,
    /// The kind of diffusion.
    pub diffusion: Diffusion,
    /// The cards in sight.
    pub cards: Cards,
    /// The moment that is shown, in serial steps; nothing for the end.
    pub moment: Option<u64>,
    /// Whether what is blurred at the end is guessed.
    pub has_guess: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            dials: Dials::default(),
            diffusion: Diffusion::default(),
            cards: Cards::ALL,
            moment: None,
            has_guess: false,
        }
    }
}
