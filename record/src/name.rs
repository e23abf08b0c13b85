//! Words of the engine as JSON strings.

use std::fmt::{self, Display};
use std::marker::PhantomData;
use std::str::FromStr;

use engine::{Candidate, Digit, DigitSet};
use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A cell, house, rule and the like under the name it has in every text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Name<T>(pub T);

impl<T: Display> Serialize for Name<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de, T: FromStr<Err: Display>> Deserialize<'de> for Name<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor(PhantomData))
    }
}

struct NameVisitor<T>(PhantomData<T>);

impl<T: FromStr<Err: Display>> Visitor<'_> for NameVisitor<T> {
    type Value = Name<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Name<T>, E> {
        text.parse().map(Name).map_err(E::custom)
    }
}

/// A candidate that goes, written `r4c7<>5`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Gone(pub Candidate);

impl Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}<>{}", self.0.cell, self.0.digit)
    }
}

impl FromStr for Gone {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let read = || {
            let (cell, symbol) = text.split_once("<>")?;
            let Symbol(digit) = symbol.parse().ok()?;
            let cell = cell.parse().ok()?;
            Some(Self(Candidate { cell, digit }))
        };
        read().ok_or_else(|| unlike("an elimination such as r4c7<>5", text))
    }
}

/// A digit as one character.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Symbol(pub Digit);

impl Symbol {
    /// Reads a digit; small letters are not what a record has.
    pub fn of_char(c: char) -> Option<Self> {
        let digit = Digit::from_char(c).filter(|digit| digit.to_char() == c);
        digit.map(Self)
    }
}

impl Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Symbol {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let mut chars = text.chars();
        let read = match (chars.next(), chars.next()) {
            (Some(c), None) => Self::of_char(c),
            _ => None,
        };
        read.ok_or_else(|| unlike("a digit", text))
    }
}

/// A set of digits, upward, written `15`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Symbols(pub DigitSet);

impl Display for Symbols {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits = self.0;
        digits.try_for_each(|digit| digit.fmt(f))
    }
}

impl FromStr for Symbols {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits: Option<DigitSet> = text
            .chars()
            .map(|c| Symbol::of_char(c).map(|symbol| symbol.0))
            .collect();
        // A set forgets order and repetition: the same text must come out again.
        let set = digits.map(Self).filter(|set| set.to_string() == text);
        set.ok_or_else(|| unlike("digits in order, such as 15", text))
    }
}

/// Says what a text should have been; of a long one only the start.
fn unlike(expected: &str, text: &str) -> String {
    let start: String = text.chars().take(20).collect();
    format!("expected {expected}, found '{start}'")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for text in ["r4c7<>5", "r25c1<>P"] {
            assert_eq!(text.parse::<Gone>().unwrap().to_string(), text);
        }
        for text in ["", "1", "159", "9AP"] {
            assert_eq!(text.parse::<Symbols>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn nothing_else_is_read() {
        for text in [
            "", "r4c7=5", "r4c7<>", "r4c7<>55", "r0c7<>5", "r4c7<>a", "r4c7<>0",
        ] {
            let error = text.parse::<Gone>().unwrap_err();
            let told = format!("expected an elimination such as r4c7<>5, found '{text}'");
            assert_eq!(error, told);
        }
        for text in ["51", "11", "0", "1 5", "1a"] {
            let error = text.parse::<Symbols>().unwrap_err();
            let told = format!("expected digits in order, such as 15, found '{text}'");
            assert_eq!(error, told);
        }
        let error = "10".parse::<Symbol>().unwrap_err();
        assert_eq!(error, "expected a digit, found '10'");
    }
}
