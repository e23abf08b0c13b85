//! Digits, and sets of them.

use std::fmt;
use std::num::NonZeroU8;

use crate::shape::MAX_SIZE;

/// A digit from 1 to 25; those above 9 are written `A`, `B`, ... `P`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Digit(NonZeroU8);

impl Digit {
    /// The greatest value of a digit on any board.
    pub const MAX_VALUE: usize = MAX_SIZE;

    /// Returns the digit with this value, if it lies in 1..=25.
    pub const fn new(value: usize) -> Option<Self> {
        if value > MAX_SIZE {
            return None;
        }
        match NonZeroU8::new(value as u8) {
            Some(value) => Some(Self(value)),
            None => None,
        }
    }

    /// Returns the digit written with this character: `1`-`9`, then `A`-`P` or `a`-`p`.
    pub fn from_char(c: char) -> Option<Self> {
        match c {
            '1'..='9' => Self::new(c as usize - '0' as usize),
            'A'..='P' => Self::new(c as usize - 'A' as usize + 10),
            'a'..='p' => Self::new(c as usize - 'a' as usize + 10),
            _ => None,
        }
    }

    /// Returns the value, 1..=25.
    pub const fn value(self) -> usize {
        self.0.get() as usize
    }

    /// Returns the value counted from 0, for tables by digit.
    pub const fn index(self) -> usize {
        self.value() - 1
    }

    /// Returns the digit with this index, counted from 0.
    ///
    /// # Panics
    /// If `index` is above 24.
    pub(crate) const fn from_index(index: usize) -> Self {
        match Self::new(index + 1) {
            Some(digit) => digit,
            None => panic!("digit index out of range"),
        }
    }

    /// Returns the character that writes the digit.
    pub const fn to_char(self) -> char {
        let value = self.0.get();
        (if value < 10 {
            b'0' + value
        } else {
            b'A' + value - 10
        }) as char
    }
}

impl fmt::Display for Digit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.to_char())
    }
}

/// A set of digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DigitSet(u32);

impl DigitSet {
    /// The set without digits.
    pub const EMPTY: Self = Self(0);

    /// Returns the set of all digits of a board of this size.
    pub const fn all(size: usize) -> Self {
        Self((1 << size) - 1)
    }

    /// Returns the set of this one digit.
    pub const fn only(digit: Digit) -> Self {
        Self(1 << digit.index())
    }

    /// Returns whether the set has the digit.
    pub const fn contains(self, digit: Digit) -> bool {
        self.0 & (1 << digit.index()) != 0
    }

    /// Returns the number of digits.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Returns whether there is no digit.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the lowest digit.
    pub const fn first(self) -> Option<Digit> {
        if self.0 == 0 {
            None
        } else {
            Some(Digit::from_index(self.0.trailing_zeros() as usize))
        }
    }

    /// Returns the digit of a set that has exactly one.
    pub const fn single(self) -> Option<Digit> {
        if self.0.is_power_of_two() {
            self.first()
        } else {
            None
        }
    }

    /// Returns the set whose digits have these bits, from the lowest one up.
    pub(crate) const fn from_bits(bits: u32) -> Self {
        Self(bits)
    }

    /// Returns a bit for each digit, from the lowest one up.
    pub(crate) const fn bits(self) -> u32 {
        self.0
    }

    /// Returns whether every digit of this set is in the other.
    pub const fn is_subset(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// Adds the digit.
    pub fn insert(&mut self, digit: Digit) {
        self.0 |= 1 << digit.index();
    }

    /// Removes the digit.
    pub fn remove(&mut self, digit: Digit) {
        self.0 &= !(1 << digit.index());
    }

    /// Returns the digits in either set.
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the digits in both sets.
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns the digits of this set that are not in the other.
    pub const fn difference(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl Iterator for DigitSet {
    type Item = Digit;

    fn next(&mut self) -> Option<Digit> {
        let digit = self.first()?;
        self.0 &= self.0 - 1;
        Some(digit)
    }
}

impl FromIterator<Digit> for DigitSet {
    fn from_iter<I: IntoIterator<Item = Digit>>(digits: I) -> Self {
        let mut set = Self::EMPTY;
        for digit in digits {
            set.insert(digit);
        }
        set
    }
}

impl fmt::Debug for DigitSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self.map(Digit::to_char).collect();
        write!(f, "{{{text}}}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_digit_reads_back() {
        for value in 1..=MAX_SIZE {
            let digit = Digit::new(value).unwrap();
            assert_eq!(Digit::from_char(digit.to_char()), Some(digit));
            assert_eq!(
                Digit::from_char(digit.to_char().to_ascii_lowercase()),
                Some(digit)
            );
        }
        assert_eq!(Digit::new(0), None);
        assert_eq!(Digit::new(26), None);
        assert_eq!(Digit::new(257), None);
        assert_eq!(Digit::from_char('Q'), None);
    }

    #[test]
    fn sets_iterate_upward() {
        let set: DigitSet = [9, 1, 25].into_iter().filter_map(Digit::new).collect();
        assert_eq!(format!("{set:?}"), "{19P}");
        assert_eq!(set.single(), None);
        assert_eq!(DigitSet::all(25).len(), 25);
    }
}
