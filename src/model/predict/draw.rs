//! Choices from a seed, the same on every platform.

/// Choices from a seed, one after the other: SplitMix64.
#[derive(Clone, Debug)]
pub(super) struct Draw(u64);

impl Draw {
    /// Returns the choices of a seed.
    pub(super) const fn new(seed: u32) -> Self {
        Self(seed as u64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `n`; 0 if there is none. That some are likelier by a part in billions is
    /// of no matter here.
    pub(super) fn below(&mut self, n: usize) -> usize {
        (((self.next() >> 32) * n as u64) >> 32) as usize
    }

    /// Takes an item out of a list; nothing if it is empty.
    pub(super) fn take<T>(&mut self, items: &mut Vec<T>) -> Option<T> {
        let place = self.below(items.len());
        (place < items.len()).then(|| items.remove(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_the_same_choices_everywhere() {
        let mut draw = Draw::new(7);
        let numbers = [(); 8].map(|()| draw.below(10));
        assert_eq!(numbers, [3, 0, 9, 5, 4, 2, 4, 3]);
        assert_eq!(draw.take::<u8>(&mut Vec::new()), None);
    }

    #[test]
    fn everything_is_taken_once() {
        let mut items: Vec<usize> = (0..20).collect();
        let mut draw = Draw::new(1);
        let mut taken: Vec<usize> = std::iter::from_fn(|| draw.take(&mut items)).collect();
        assert_ne!(taken, (0..20).collect::<Vec<_>>());
        taken.sort_unstable();
        assert_eq!(taken, (0..20).collect::<Vec<_>>());
    }
}
