//! Choices from a seed, the same on every platform.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Choices from a seed, one after the other.
#[derive(Debug)]
pub(crate) struct Draws(ChaCha8Rng);

impl Draws {
    /// Returns the choices of a seed; streams of one seed have nothing to do with each other.
    pub(crate) fn new(seed: u64, stream: u64) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        rng.set_stream(stream);
        Self(rng)
    }

    /// Returns a number from 0 to 1, 1 left out, in steps of 2 to the power of -32.
    pub(crate) fn part(&mut self) -> f64 {
        f64::from(self.0.random::<u32>()) / 4_294_967_296.0
    }

    /// Returns a number whose likeliness is nearly that of a bell curve with a spread of 1: the sum of
    /// twelve parts. It takes no logarithm, which platforms round differently.
    pub(crate) fn bell(&mut self) -> f64 {
        (0..12).map(|_| self.part()).sum::<f64>() - 6.0
    }
}
