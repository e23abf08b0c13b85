//! The words under a picture, broken into lines.

use super::ink::{Anchor, Face, Ink, Type};
use crate::model::palette;

/// The words of a picture.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Caption {
    /// The sentence that says what is seen.
    pub title: String,
    /// What is told of the picture instead of shown: for those who do not see it.
    pub description: String,
    /// Lines under the sentence.
    pub lines: Vec<String>,
    /// The link that opens the board, as text.
    pub link: String,
    /// Whether the picture shows the words, or only carries them.
    pub is_shown: bool,
}

impl Caption {
    /// Returns whether the picture shows no words.
    pub(super) const fn is_empty(&self) -> bool {
        !self.is_shown
    }

    /// Writes the words below a point, so wide, and returns where they end.
    pub(super) fn write(&self, ink: &mut Ink, (x, y): (f64, f64), width: f64) -> f64 {
        if self.is_empty() {
            return y;
        }
        let mut at = y + 10.0;
        let mut write = |text: &str, face: Face, size: f64, color| {
            for line in wrap(text, width / size, face) {
                at += size * 1.45;
                let set = Type {
                    face,
                    size,
                    is_bold: false,
                    color,
                };
                ink.text((x, at), Anchor::Start, set, &line);
            }
        };
        write(&self.title, Face::Serif, 19.0, palette::INK);
        for line in &self.lines {
            write(line, Face::Sans, 12.5, palette::PRINTED_GIVEN);
        }
        write(&self.link, Face::Mono, 10.5, palette::PRINTED_GIVEN);
        at + 4.0
    }
}

/// Breaks a text into lines of a width, told in sizes of its type. Between Latin letters it is broken
/// where a space is, in links anywhere, and between Chinese characters anywhere but before a mark.
fn wrap(text: &str, width: f64, face: Face) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0.0);
    for piece in pieces(text, face) {
        let length: f64 = piece.chars().map(|c| width_of(c, face)).sum();
        if used + length > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            used = 0.0;
        }
        line.push_str(&piece);
        used += length;
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_owned());
    }
    lines
}

/// Takes a text apart where a line may end.
fn pieces(text: &str, face: Face) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut may_break = true;
    for c in text.chars() {
        let is_mark = "，。；：、？！）」》”".contains(c);
        if may_break || is_wide(c) && !is_mark {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(c);
        }
        may_break = c == ' ' || face == Face::Mono || is_wide(c) && !"（「《“".contains(c);
        // What follows a wide character may be a mark, which stays with it.
        may_break = may_break && !is_wide(c) || face == Face::Mono;
    }
    pieces
}

/// Returns whether a character is as wide as it is high.
fn is_wide(c: char) -> bool {
    c >= '\u{2e80}'
}

/// Returns about how wide a character is, in sizes of its type; rather too wide.
fn width_of(c: char, face: Face) -> f64 {
    match (face, c) {
        _ if is_wide(c) => 1.0,
        (Face::Mono, _) => 0.62,
        (_, 'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | ' ') => 0.3,
        (_, 'm' | 'w' | 'M' | 'W') => 0.88,
        (_, c) if c.is_uppercase() => 0.72,
        _ => 0.56,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_at_spaces_and_fit() {
        let lines = wrap("one two three four five six", 6.0, Face::Sans);
        assert_eq!(lines, ["one two", "three four", "five six"]);
        assert_eq!(wrap("", 6.0, Face::Sans), [""; 0]);
    }

    #[test]
    fn chinese_breaks_anywhere_but_before_a_mark() {
        let lines = wrap("五十七格里有三格，其余要等。", 8.0, Face::Serif);
        assert_eq!(lines, ["五十七格里有三", "格，其余要等。"]);
    }

    #[test]
    fn links_break_where_they_must() {
        let lines = wrap(&"x".repeat(25), 6.2, Face::Mono);
        assert_eq!(
            lines.iter().map(String::len).collect::<Vec<_>>(),
            [10, 10, 5]
        );
    }
}
