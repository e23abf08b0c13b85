//! The one reader of the marks in the lesson's texts.

use crate::model::lesson::Target;

/// A piece of a paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Piece {
    /// Plain words.
    Words(String),
    /// A term that is explained here.
    Term(String),
    /// Words that light something up on the board.
    Live(String, Target),
}

/// Why a text cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MarkError {
    /// A mark begins at this byte and does not end.
    Open(usize),
    /// The mark at this byte points at nothing that there is.
    Nothing(usize),
}

/// Reads a paragraph.
///
/// # Errors
/// A mark that does not end, or that points at nothing that there is.
pub fn read(text: &str) -> Result<Vec<Piece>, MarkError> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let at = text.len() - rest.len();
        let (plain, mark) = rest.split_at(rest.find(['[', '*']).unwrap_or(rest.len()));
        if !plain.is_empty() {
            pieces.push(Piece::Words(without_sources(plain)));
        }
        let Some(sign) = mark.chars().next() else {
            break;
        };
        let start = at + plain.len();
        let close = if sign == '[' { ']' } else { '*' };
        let (inside, after) = mark[1..].split_once(close).ok_or(MarkError::Open(start))?;
        pieces.push(match sign {
            '[' => live(inside).ok_or(MarkError::Nothing(start))?,
            _ => Piece::Term(without_sources(inside)),
        });
        rest = after;
    }
    Ok(pieces)
}

/// Reads `r4c7`, or `these cells|r1c2 r3c4`.
fn live(inside: &str) -> Option<Piece> {
    let (label, target) = inside.split_once('|').unwrap_or((inside, inside));
    Some(Piece::Live(without_sources(label), Target::read(target)?))
}

/// Leaves of every `{57: blanks}` the number alone.
fn without_sources(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once('{') {
        let (inside, after) = mark.split_once('}').unwrap_or((mark, ""));
        plain += before;
        plain += inside.split_once(':').map_or(inside, |(number, _)| number);
        rest = after;
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_pieces() {
        let words = |text: &str| Piece::Words(text.into());
        let cells = |names: &[&str]| {
            Target::Cells(names.iter().map(|name| name.parse().unwrap()).collect())
        };
        assert_eq!(
            read("The {3: pass 1} of [r2c1], [{2: x} of these|r1c1 r1c2]: a *pass*.").unwrap(),
            [
                words("The 3 of "),
                Piece::Live("r2c1".into(), cells(&["r2c1"])),
                words(", "),
                Piece::Live("2 of these".into(), cells(&["r1c1", "r1c2"])),
                words(": a "),
                Piece::Term("pass".into()),
                words("."),
            ]
        );
        assert_eq!(read("").unwrap(), []);
        let targets =
            ["chain", "b5", "pass 3", "pass 1..4"].map(|text| Target::read(text).unwrap());
        assert_eq!(
            targets,
            [
                Target::Chain,
                Target::House("b5".parse().unwrap()),
                Target::Passes(3, 3),
                Target::Passes(1, 4)
            ]
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        assert_eq!(read("so [r1c1"), Err(MarkError::Open(3)));
        assert_eq!(read("这 *轮"), Err(MarkError::Open(4)));
        for text in [
            "[nothing]",
            "[a|]",
            "[a|r1c1  r1c2]",
            "[pass x]",
            "[a|pass 1..]",
        ] {
            assert_eq!(read(text), Err(MarkError::Nothing(0)), "{text}");
        }
    }
}
