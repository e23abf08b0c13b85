//! What may be said of the machines.

use super::Lang;
use crate::model::workshop::{Card, Diffusion};

impl Lang {
    /// Says of a machine what one can rely on.
    pub const fn machine_sentence(self, card: Card, diffusion: Diffusion) -> &'static str {
        let Self::En = self;
        match (card, diffusion) {
            (Card::OnePass, _) => {
                "In one look, before anything is written, only these cells follow from the clues by these rules."
            }
            (Card::FixedDepth, _) => {
                "A network with a fixed number of layers has a fixed number of passes; wider layers look at more at once but add none."
            }
            (Card::Diffusion, Diffusion::Ideal) => {
                "If the denoiser is perfect and of fixed depth, its steps only sharpen one answer it must already know; more steps add no reasoning."
            }
            (Card::Diffusion, Diffusion::Commit) => {
                "Once a diffusion model writes down what it is sure of and looks again, its steps become real serial steps."
            }
            (Card::Autoregressive, _) => {
                "Writing one cell at a time gives as many steps as cells, but only an order that follows the dependencies uses them."
            }
            (Card::ChainOfThought, _) => {
                "The same steps in the right order always succeed, and take as many steps as cells where fewer would do."
            }
            (Card::Looped, _) => {
                "The same small network run again on its own result: the number of passes is now a choice, not a constant."
            }
            (Card::Hardware, _) => {
                "More workers shorten the wide passes; only a faster step shortens the chain."
            }
            (Card::Guess, _) => {
                "Depth can be bought with width: each pass skipped multiplies the hardware."
            }
        }
    }
}
