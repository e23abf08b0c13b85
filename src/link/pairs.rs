//! Keys of a link that are kept as they came, for others to read.

use std::fmt;

/// The most characters of all of them.
const MAX_LENGTH: usize = 1024;

/// Keys with their values, in the form of a link: `seed=7&depth=20..22`. Only letters that need no
/// encoding are kept, and only so many.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Pairs(String);

impl Pairs {
    /// Reads what a link could say; what cannot be kept is left out.
    pub fn read(text: &str) -> Self {
        let mut pairs = Self::default();
        for pair in text.split('&') {
            if let Some((key, value)) = pair.split_once('=') {
                pairs.add(key, value);
            }
        }
        pairs
    }

    /// Adds a key with its value; returns whether it could be kept.
    pub fn add(&mut self, key: &str, value: &str) -> bool {
        let is_plain = |c: u8| c.is_ascii_alphanumeric() || b".,:_-".contains(&c);
        let is_kept = !key.is_empty()
            && key.bytes().chain(value.bytes()).all(is_plain)
            && self.0.len() + key.len() + value.len() + 2 <= MAX_LENGTH;
        if is_kept {
            if !self.0.is_empty() {
                self.0.push('&');
            }
            self.0.push_str(key);
            self.0.push('=');
            self.0.push_str(value);
        }
        is_kept
    }

    /// Returns the value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter().find(|pair| pair.0 == key).map(|pair| pair.1)
    }

    /// Adds keys with their values.
    pub fn extend(&mut self, others: &Self) {
        for (key, value) in others.iter() {
            self.add(key, value);
        }
    }

    /// Takes them apart: those of a key, and the others.
    pub fn split(&self, key: &str) -> (Self, Self) {
        let mut parts = [Self::default(), Self::default()];
        for (own, value) in self.iter() {
            parts[usize::from(own != key)].add(own, value);
        }
        let [of_key, others] = parts;
        (of_key, others)
    }

    /// Returns those whose keys fit.
    pub fn filtered(&self, fits: impl Fn(&str) -> bool) -> Self {
        let mut filtered = Self::default();
        for (key, value) in self.iter().filter(|pair| fits(pair.0)) {
            filtered.add(key, value);
        }
        filtered
    }

    /// Returns the keys with their values, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.split('&').filter_map(|pair| pair.split_once('='))
    }

    /// Hands every key over with its value, and returns those that could not be taken.
    pub fn refused_by(
        &self,
        mut take: impl FnMut(&str, &str) -> Option<()>,
    ) -> Vec<(String, String)> {
        let refused = self
            .iter()
            .filter(|(key, value)| take(key, value).is_none());
        refused
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect()
    }

    /// Adds them to the end of a link.
    pub(super) fn append_to(&self, link: &mut String) {
        if !self.is_empty() {
            link.push('&');
            link.push_str(&self.0);
        }
    }

    /// Returns whether they ask for a board to be predicted.
    pub fn is_prediction(&self) -> bool {
        self.get("predict").is_some()
    }

    /// Returns whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Pairs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        let text = "g=hardest-1&seed=7&depth=20..22&empty=&shape=3x3";
        let pairs = Pairs::read(text);
        assert_eq!(pairs.to_string(), text);
        assert_eq!(pairs.get("depth"), Some("20..22"));
        assert_eq!((pairs.get("empty"), pairs.get("see")), (Some(""), None));
        assert_eq!(pairs.iter().count(), 5);
        assert_eq!(Pairs::read("").iter().count(), 0);
    }

    #[test]
    fn nothing_is_kept_that_would_have_to_be_encoded_or_has_no_end() {
        let long = "x".repeat(2000);
        for text in [
            "a=<b>",
            "a b=1",
            "a=1%20",
            "=1",
            "a=é",
            &format!("a={long}"),
        ] {
            assert_eq!(Pairs::read(text), Pairs::default(), "{text}");
        }
        let many: Vec<String> = (0..500).map(|n| format!("k{n}=v")).collect();
        let kept = Pairs::read(&many.join("&")).to_string();
        assert!(kept.len() <= MAX_LENGTH && kept.len() > MAX_LENGTH - 10);
    }
}
