//! JSON, as much of it as puzzles in links need.
//!
//! Numbers are read as far as they are whole and not negative; nobody counts cells otherwise.
//! Nesting is bounded, the length by the unpacking before.

/// The deepest nesting.
const DEEPEST: usize = 16;

/// A value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::notation) enum Value {
    Null,
    Bool(bool),
    /// A number; none if it is negative, broken or too great.
    Number(Option<usize>),
    Text(String),
    List(Vec<Self>),
    /// Pairs in the order of the text.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// Returns the value a text is.
    pub(in crate::notation) fn read(text: &str) -> Option<Self> {
        let mut parser = Parser { rest: text };
        let value = parser.value(DEEPEST)?;
        parser.skip_spaces();
        parser.rest.is_empty().then_some(value)
    }

    /// Returns the value of a key.
    pub(in crate::notation) fn get(&self, key: &str) -> Option<&Self> {
        match self {
            Self::Object(pairs) => {
                let mut pairs = pairs.iter();
                pairs.find(|(name, _)| name == key).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// Returns the keys of an object.
    pub(in crate::notation) fn keys(&self) -> impl Iterator<Item = &str> {
        let pairs: &[(String, Self)] = match self {
            Self::Object(pairs) => pairs,
            _ => &[],
        };
        pairs.iter().map(|(key, _)| key.as_str())
    }

    /// Returns whether an object has this key with a value that is not empty.
    pub(in crate::notation) fn has(&self, key: &str) -> bool {
        self.get(key).is_some_and(|value| match value {
            Self::Null | Self::Bool(false) => false,
            Self::Bool(true) | Self::Number(_) => true,
            Self::Text(text) => !text.is_empty(),
            Self::List(items) => !items.is_empty(),
            Self::Object(pairs) => !pairs.is_empty(),
        })
    }

    pub(in crate::notation) fn number(&self) -> Option<usize> {
        match self {
            Self::Number(number) => *number,
            _ => None,
        }
    }

    pub(in crate::notation) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(in crate::notation) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Passes a piece of text, after spaces; nothing if something else stands there.
    fn pass(&mut self, piece: &str) -> Option<()> {
        self.skip_spaces();
        self.rest = self.rest.strip_prefix(piece)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        self.skip_spaces();
        match self.rest.chars().next()? {
            '{' => self.object(depth.checked_sub(1)?),
            '[' => self.list(depth.checked_sub(1)?),
            '"' => self.text().map(Value::Text),
            't' => self.pass("true").map(|()| Value::Bool(true)),
            'f' => self.pass("false").map(|()| Value::Bool(false)),
            'n' => self.pass("null").map(|()| Value::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        let mut pairs = Vec::new();
        self.pass("{")?;
        if self.pass("}").is_some() {
            return Some(Value::Object(pairs));
        }
        loop {
            self.skip_spaces();
            let key = self.text()?;
            self.pass(":")?;
            pairs.push((key, self.value(depth)?));
            if self.pass(",").is_none() {
                self.pass("}")?;
                return Some(Value::Object(pairs));
            }
        }
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        self.pass("[")?;
        if self.pass("]").is_some() {
            return Some(Value::List(items));
        }
        loop {
            items.push(self.value(depth)?);
            if self.pass(",").is_none() {
                self.pass("]")?;
                return Some(Value::List(items));
            }
        }
    }

    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        self.rest = self.rest.strip_prefix('"')?;
        loop {
            let plain = self.rest.find(['"', '\\'])?;
            text.push_str(&self.rest[..plain]);
            let is_end = self.rest[plain..].starts_with('"');
            self.rest = &self.rest[plain + 1..];
            if is_end {
                return Some(text);
            }
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let c = match chars.next()? {
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\u{8}',
            'f' => '\u{c}',
            'u' => {
                let code = chars.as_str().get(..4)?;
                chars = chars.as_str()[4..].chars();
                // Halves of a pair are characters of a title, never of a board.
                let code = u32::from_str_radix(code, 16).ok()?;
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            c @ ('"' | '\\' | '/') => c,
            _ => return None,
        };
        self.rest = chars.as_str();
        Some(c)
    }

    fn number(&mut self) -> Option<Value> {
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
        let end = self.rest.find(|c| !is_part(c)).unwrap_or(self.rest.len());
        let (number, rest) = self.rest.split_at(end);
        self.rest = rest;
        number
            .contains(|c: char| c.is_ascii_digit())
            .then(|| Value::Number(number.parse().ok()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_every_kind_are_read() {
        let text =
            r#" {"a" : [1, -2, 3.5, 4e9], "b":{}, "c":"\"\\\/\u00e9\n", "d":null, "e":true} "#;
        let value = Value::read(text).unwrap();
        let numbers: Vec<_> = value.get("a").unwrap().items().unwrap().iter().collect();
        assert_eq!(*numbers[0], Value::Number(Some(1)));
        assert!(
            numbers[1..]
                .iter()
                .all(|number| **number == Value::Number(None))
        );
        assert_eq!(value.get("c").unwrap().text(), Some("\"\\/é\n"));
        let has: Vec<_> = value.keys().filter(|key| value.has(key)).collect();
        assert_eq!(has, ["a", "c", "e"]);
    }

    #[test]
    fn broken_text_is_no_value() {
        let broken = [
            "",
            "{",
            "[",
            "[1",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "{a:1}",
            "\"",
            "\"\\",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12é4\"",
            "nul",
            "1 2",
            "-",
            "[1}",
            "é",
            "+",
            "{\"a\":1,}",
        ];
        for text in broken {
            assert_eq!(Value::read(text), None, "{text}");
        }
        let deep = |n| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert!(Value::read(&deep(DEEPEST)).is_some());
        assert_eq!(Value::read(&deep(DEEPEST + 1)), None);
        assert_eq!(Value::read(&"[".repeat(100_000)), None);
    }
}
