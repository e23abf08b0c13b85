//! What a note says to a frame, and a frame to the note. Messages of notes are not trusted: what is not of
//! this form, word for word, is refused as a whole.

use std::fmt;

use crate::link::start_of;

/// The version of the messages.
pub const VERSION: u32 = 1;
/// A message with more fields is not read.
pub const MAX_FIELDS: usize = 32;
/// A field with a longer value is not read, in characters: the longest board has 625 cells, and each can
/// have many candidates.
pub const MAX_LENGTH: usize = 1 << 14;

/// The value of a field of a message. There are no lists and no fields within fields.
#[derive(Clone, PartialEq, Debug)]
pub enum Value {
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// Something else.
    Other,
}

/// The fields of a message, in any order.
pub type Fields = Vec<(String, Value)>;

/// What a note asks of a frame.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Incoming {
    /// Shows something else: keys of a link with their values.
    Set(Vec<(String, String)>),
    /// Goes so many passes on, or back if it is less than nothing.
    Step(i32),
    /// Goes after this pass.
    Go(usize),
    /// Starts the clock.
    Play,
    /// Stops it.
    Pause,
    /// Shows what the frame was opened with.
    Reset,
    /// Asks for the state.
    GetState,
    /// Asks for a file.
    Export(Format),
}

/// What can be had of a board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// The picture of the board.
    Svg,
    /// The cells, with passes and rules.
    Csv,
    /// The link of the page.
    Link,
}

impl Format {
    /// Every format.
    pub const ALL: [Self; 3] = [Self::Svg, Self::Csv, Self::Link];

    /// Returns the name used in messages.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::Link => "link",
        }
    }
}

/// The keys of a link that a note can set.
const SETTABLE: [&str; 15] = [
    "puzzle",
    "view",
    "pass",
    "cell",
    "rules",
    "finish",
    "uniqueness",
    "graph",
    "predict",
    "round",
    "theme",
    "lang",
    "hide",
    "spot",
    "speed",
];

/// Why a message is refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Refusal {
    /// It is not meant for this program at all; nobody need be told.
    NotForUs,
    /// It is of a version that is not known.
    Version(String),
    /// It has too many fields, or too long ones.
    TooLarge,
    /// It does not say what it is, or something that is not known.
    Type(String),
    /// It has a field that its type does not have.
    Field(String),
    /// A field has a value that it cannot have.
    Value {
        /// The field.
        field: String,
        /// What it could be.
        expected: &'static str,
        /// The start of what it is.
        found: String,
    },
}

impl Refusal {
    /// Returns the word for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotForUs => "not-for-us",
            Self::Version(_) => "version",
            Self::TooLarge => "too-large",
            Self::Type(_) => "type",
            Self::Field(_) => "field",
            Self::Value { .. } => "value",
        }
    }

    /// Returns the refusal of a value.
    pub fn of_value(field: &str, expected: &'static str, found: &str) -> Self {
        Self::Value {
            field: start_of(field),
            expected,
            found: start_of(found),
        }
    }
}

/// For who wrote the note: the language is the one of the messages.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NotForUs => write!(f, "the message is not meant for this program"),
            Self::Version(found) => write!(f, "expected v = {VERSION}, found \"{found}\""),
            Self::TooLarge => write!(
                f,
                "expected at most {MAX_FIELDS} fields of at most {MAX_LENGTH} characters"
            ),
            Self::Type(found) => write!(
                f,
                "expected a type among set, step, play, pause, reset, getState, export, found \"{found}\""
            ),
            Self::Field(name) => write!(f, "this type of message has no field \"{name}\""),
            Self::Value {
                field,
                expected,
                found,
            } => write!(f, "{field}: expected {expected}, found \"{found}\""),
        }
    }
}

impl Incoming {
    /// Reads a message.
    ///
    /// # Errors
    /// Tells why it is refused; then nothing of it holds.
    pub fn read(fields: &[(String, Value)]) -> Result<Self, Refusal> {
        let get = |name: &str| {
            let field = fields.iter().find(|(key, _)| key == name);
            field.map(|(_, value)| value)
        };
        if get("target") != Some(&Value::Text("sudoku-depth".to_owned())) {
            return Err(Refusal::NotForUs);
        }
        let is_long = |(key, value): &(String, Value)| {
            let is_long = |text: &str| text.chars().nth(MAX_LENGTH).is_some();
            is_long(key) || matches!(value, Value::Text(text) if is_long(text))
        };
        if fields.len() > MAX_FIELDS || fields.iter().any(is_long) {
            return Err(Refusal::TooLarge);
        }
        match get("v") {
            Some(Value::Number(version)) if *version == f64::from(VERSION) => {}
            other => return Err(Refusal::Version(start_of(&shown(other)))),
        }
        let own = fields.iter().filter(|(key, _)| !is_common(key));
        let name = shown(get("type"));
        let has_only = |known: &[&str]| {
            let mut own = own.clone();
            let unknown = own.find(|(key, _)| !known.contains(&key.as_str()));
            unknown.map_or(Ok(()), |(key, _)| Err(Refusal::Field(start_of(key))))
        };
        let message = match name.as_str() {
            "set" => {
                has_only(&SETTABLE)?;
                let pair = |(key, value): &(String, Value)| Ok((key.clone(), as_key(key, value)?));
                return own.map(pair).collect::<Result<_, _>>().map(Self::Set);
            }
            "step" => {
                has_only(&["by", "to"])?;
                return read_step(get("by"), get("to"));
            }
            "export" => {
                has_only(&["format"])?;
                return read_format(get("format"));
            }
            "play" => Self::Play,
            "pause" => Self::Pause,
            "reset" => Self::Reset,
            "getState" => Self::GetState,
            _ => return Err(Refusal::Type(start_of(&name))),
        };
        has_only(&[]).map(|()| message)
    }
}

/// Returns whether every message has such a field.
fn is_common(key: &str) -> bool {
    matches!(key, "target" | "v" | "type" | "id")
}

/// Returns the value of a key of a link.
fn as_key(key: &str, value: &Value) -> Result<String, Refusal> {
    match value {
        Value::Text(text) => Ok(text.clone()),
        Value::Number(number) if is_whole(*number) => Ok(format!("{}", *number as i64)),
        Value::Flag(flag) => Ok(u8::from(*flag).to_string()),
        other => Err(Refusal::of_value(
            key,
            "a text, a whole number, true or false",
            &shown(Some(other)),
        )),
    }
}

fn read_step(by: Option<&Value>, to: Option<&Value>) -> Result<Incoming, Refusal> {
    match (by, to) {
        (None, None) => Ok(Incoming::Step(1)),
        (Some(Value::Number(by)), None) if is_whole(*by) => Ok(Incoming::Step(*by as i32)),
        (None, Some(Value::Number(to))) if is_whole(*to) && *to >= 0.0 => {
            Ok(Incoming::Go(*to as usize))
        }
        (Some(_), Some(_)) => Err(Refusal::of_value("to", "nothing beside by", &shown(to))),
        (by, _) => {
            let field = if by.is_some() { "by" } else { "to" };
            let found = shown(by.or(to));
            Err(Refusal::of_value(field, "a whole number", &found))
        }
    }
}

fn read_format(format: Option<&Value>) -> Result<Incoming, Refusal> {
    let found = shown(format);
    Format::ALL
        .into_iter()
        .find(|format| format.name() == found)
        .map(Incoming::Export)
        .ok_or_else(|| Refusal::of_value("format", "svg, csv or link", &found))
}

/// Returns whether a number is whole, and small enough for anything that is counted here.
fn is_whole(number: f64) -> bool {
    number.abs() < 1e6 && number as i64 as f64 == number
}

/// Returns a value as it is quoted. Numbers that are not whole are told as such: to print them in full
/// would take a printer of floats along.
fn shown(value: Option<&Value>) -> String {
    match value {
        Some(Value::Text(text)) => text.clone(),
        Some(Value::Number(number)) if is_whole(*number) => format!("{}", *number as i64),
        Some(Value::Number(_)) => "a number that is not whole or too large".to_owned(),
        Some(Value::Flag(flag)) => flag.to_string(),
        Some(Value::Other) => "something that is neither text, number nor flag".to_owned(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Value {
        Value::Text(value.to_owned())
    }

    fn message(own: &[(&str, Value)]) -> Fields {
        let common = [("target", text("sudoku-depth")), ("v", Value::Number(1.0))];
        let all = common.iter().chain(own);
        all.map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect()
    }

    fn read(own: &[(&str, Value)]) -> Result<Incoming, Refusal> {
        Incoming::read(&message(own))
    }

    #[test]
    fn every_type_is_read() {
        assert_eq!(read(&[("type", text("play"))]), Ok(Incoming::Play));
        assert_eq!(read(&[("type", text("pause"))]), Ok(Incoming::Pause));
        assert_eq!(read(&[("type", text("reset"))]), Ok(Incoming::Reset));
        let named = [("type", text("getState")), ("id", text("left"))];
        assert_eq!(read(&named), Ok(Incoming::GetState));
        assert_eq!(read(&[("type", text("step"))]), Ok(Incoming::Step(1)));
        let back = [("type", text("step")), ("by", Value::Number(-2.0))];
        assert_eq!(read(&back), Ok(Incoming::Step(-2)));
        let to = [("type", text("step")), ("to", Value::Number(7.0))];
        assert_eq!(read(&to), Ok(Incoming::Go(7)));
        for format in Format::ALL {
            let export = [("type", text("export")), ("format", text(format.name()))];
            assert_eq!(read(&export), Ok(Incoming::Export(format)));
        }
        let set = [
            ("type", text("set")),
            ("pass", Value::Number(3.0)),
            ("spot", Value::Flag(true)),
            ("view", text("graph")),
        ];
        let pairs = [("pass", "3"), ("spot", "1"), ("view", "graph")];
        let pairs = pairs.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(read(&set), Ok(Incoming::Set(pairs.to_vec())));
    }

    #[test]
    fn what_is_meant_for_others_is_nobodys_business() {
        assert_eq!(Incoming::read(&[]), Err(Refusal::NotForUs));
        let other = [("target".to_owned(), text("sudoku"))];
        assert_eq!(Incoming::read(&other), Err(Refusal::NotForUs));
    }

    #[test]
    fn what_is_wrong_is_told() {
        let of = |own: &[(&str, Value)]| {
            let refusal = read(own).unwrap_err();
            (refusal.code(), refusal.to_string())
        };
        assert_eq!(of(&[]).0, "type");
        assert_eq!(of(&[("type", text("eval"))]).0, "type");
        let field = [("type", text("set")), ("onload", text("alert(1)"))];
        let says = r#"this type of message has no field "onload""#;
        assert_eq!(of(&field), ("field", says.to_owned()));
        let extra = [("type", text("play")), ("speed", text("4"))];
        assert_eq!(of(&extra).0, "field");
        for value in [
            Value::Other,
            Value::Number(f64::NAN),
            Value::Number(0.5),
            Value::Number(f64::INFINITY),
        ] {
            assert_eq!(of(&[("type", text("set")), ("pass", value)]).0, "value");
        }
        for step in [
            &[("by", text("1"))][..],
            &[("to", Value::Number(-1.0))],
            &[("by", Value::Number(1.0)), ("to", Value::Number(1.0))],
            &[("by", Value::Number(1e9))],
        ] {
            let own = [&[("type", text("step"))], step].concat();
            assert_eq!(of(&own).0, "value", "{step:?}");
        }
        let png = [("type", text("export")), ("format", text("png"))];
        let says = r#"format: expected svg, csv or link, found "png""#;
        assert_eq!(of(&png), ("value", says.to_owned()));
        let old = [
            ("target".to_owned(), text("sudoku-depth")),
            ("v".to_owned(), Value::Number(2.0)),
        ];
        let refusal = Incoming::read(&old).unwrap_err();
        assert_eq!(refusal.to_string(), r#"expected v = 1, found "2""#);
    }

    #[test]
    fn lengths_are_bounded() {
        let long = text(&"1".repeat(MAX_LENGTH + 1));
        let own = [("type", text("set")), ("puzzle", long)];
        assert_eq!(read(&own), Err(Refusal::TooLarge));
        let many = vec![("pass", Value::Number(1.0)); MAX_FIELDS];
        assert_eq!(read(&many), Err(Refusal::TooLarge));
        let Err(Refusal::Type(found)) = read(&[("type", text(&"x".repeat(900)))]) else {
            panic!("a type of 900 letters was taken");
        };
        assert_eq!(found.len(), 40);
    }
}
