//! Random choices from a seed: the only place of the engine that draws any.
//!
//! The same seed gives the same choices on every platform, so numbers are drawn with a width of
//! their own and never with that of an address.

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::digit::{Digit, DigitSet};

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

    /// Returns a number below `n`, each as likely as any other.
    ///
    /// # Panics
    /// If `n` is 0.
    pub(crate) fn below(&mut self, n: u32) -> u32 {
        self.0.random_range(0..n)
    }

    /// Returns a number of 32 bits, each as likely as any other.
    pub(crate) fn any(&mut self) -> u32 {
        self.0.random()
    }

    /// Returns a digit of the set, each as likely as any other; nothing of an empty one.
    pub(crate) fn digit_of(&mut self, mut digits: DigitSet) -> Option<Digit> {
        if digits.is_empty() {
            return None;
        }
        let position = self.below(digits.len() as u32);
        digits.nth(position as usize)
    }

    /// Puts a list into an order in which each is as likely as any other.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let position = self.below(last as u32 + 1);
            items.swap(last, position as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_choices_everywhere() {
        let mut draws = Draws::new(7, 0);
        let mut items = [0, 1, 2, 3, 4, 5, 6, 7];
        draws.shuffle(&mut items);
        let numbers = [(); 6].map(|()| draws.below(25));
        assert_eq!(
            (items, numbers),
            ([3, 4, 2, 5, 0, 6, 7, 1], [18, 1, 15, 20, 8, 6])
        );
        assert_ne!(
            Draws::new(7, 1).below(1 << 31),
            Draws::new(7, 0).below(1 << 31)
        );
    }

    #[test]
    fn every_digit_of_a_set_is_drawn_and_no_other() {
        let set: DigitSet = [2, 5, 25].into_iter().filter_map(Digit::new).collect();
        let mut draws = Draws::new(0, 0);
        let drawn: DigitSet = (0..60).filter_map(|_| draws.digit_of(set)).collect();
        assert_eq!(drawn, set);
        assert_eq!(draws.digit_of(DigitSet::EMPTY), None);
    }
}
