//! A sentence, set in lines.

use sudoku_depth_web::text::Span;

use super::Press;

/// The distance of lines, in sizes of the type.
const LEADING: f64 = 1.2;

/// What a word is set off as.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mark {
    /// Nothing.
    Plain,
    /// What is to be seen at once.
    OnePass,
    /// What comes last.
    Deepest,
}

/// A word with its place.
#[derive(Clone, PartialEq, Debug)]
pub struct Word {
    /// Its letters.
    pub text: String,
    /// What it is set off as.
    pub mark: Mark,
    /// Where it begins.
    pub x: f64,
    /// Where its base line is.
    pub y: f64,
    /// How wide it is.
    pub width: f64,
}

/// A sentence with the place of every word, from its upper left corner.
#[derive(Clone, PartialEq, Debug)]
pub struct Setting {
    /// The words.
    pub words: Vec<Word>,
    /// The size of the type.
    pub size: f64,
    /// How high it is.
    pub height: f64,
}

/// Sets a sentence in the greatest of these sizes that fits the room.
pub fn set(spans: &[Span], sizes: &[f64], (width, height): (f64, f64), press: &Press) -> Setting {
    let mut found = Setting {
        words: Vec::new(),
        size: 0.0,
        height: 0.0,
    };
    for &size in sizes {
        found = in_lines(spans, size, width, press);
        if found.height <= height {
            break;
        }
    }
    found
}

fn in_lines(spans: &[Span], size: f64, room: f64, press: &Press) -> Setting {
    let space = press.width("n n", "serif", 400) - press.width("nn", "serif", 400);
    let (mut x, mut y) = (0.0, size);
    let mut words: Vec<Word> = Vec::new();
    for (pieces, has_space) in words_of(spans) {
        let widths: Vec<f64> = pieces
            .iter()
            .map(|(text, mark)| size * press.width(text, "serif", weight(*mark)))
            .collect();
        let gap = if has_space { size * space } else { 0.0 };
        if x > 0.0 && x + gap + widths.iter().sum::<f64>() > room {
            (x, y) = (0.0, y + LEADING * size);
        } else {
            x += gap;
        }
        for ((text, mark), width) in pieces.into_iter().zip(widths) {
            words.push(Word {
                text,
                mark,
                x,
                y,
                width,
            });
            x += width;
        }
    }
    let height = y + 0.3 * size;
    Setting {
        words,
        size,
        height,
    }
}

/// Returns how heavy a word is.
pub const fn weight(mark: Mark) -> u16 {
    match mark {
        Mark::Plain => 400,
        Mark::OnePass | Mark::Deepest => 700,
    }
}

type Piece = (String, Mark);

/// Takes a sentence apart between words. A word may be of several pieces: a stop after a word that is
/// set off stays with it.
fn words_of(spans: &[Span]) -> Vec<(Vec<Piece>, bool)> {
    let mut words: Vec<(Vec<Piece>, bool)> = Vec::new();
    let mut begins = true;
    for span in spans {
        let (text, mark) = match span {
            Span::Text(text) => (text.clone(), Mark::Plain),
            Span::OnePass(text) => (text.clone(), Mark::OnePass),
            Span::Deepest(text) => (text.clone(), Mark::Deepest),
            Span::Cell(cell) => (cell.to_string(), Mark::Plain),
        };
        for (index, word) in text.split(' ').enumerate() {
            begins |= index > 0;
            if word.is_empty() {
                continue;
            }
            let piece = (word.to_owned(), mark);
            match words.last_mut().filter(|_| !begins) {
                Some((pieces, _)) => pieces.push(piece),
                None => words.push((vec![piece], !words.is_empty())),
            }
            begins = false;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sentence() -> [Span; 3] {
        let text = |text: &str| Span::Text(text.to_owned());
        [
            Span::OnePass("3 of 57".into()),
            text(" blanks fall"),
            text(". The other"),
        ]
    }

    #[test]
    fn stops_stay_with_their_words() {
        let words = words_of(&sentence());
        let joined: Vec<String> = words
            .iter()
            .map(|(pieces, _)| pieces.iter().map(|(text, _)| text.as_str()).collect())
            .collect();
        assert_eq!(joined, ["3", "of", "57", "blanks", "fall.", "The", "other"]);
    }

    #[test]
    fn lines_fit_and_the_type_gets_smaller_where_they_do_not() {
        let press = Press::new();
        let setting = set(&sentence(), &[60.0, 30.0], (240.0, 100.0), &press);
        assert_eq!(setting.size, 30.0);
        assert!(
            setting
                .words
                .iter()
                .all(|word| word.width > 0.0 && word.x + word.width <= 240.0)
        );
        let lines = setting.words.iter().filter(|word| word.x == 0.0).count();
        assert_eq!((lines, setting.height), (2, 30.0 + 36.0 + 9.0));
    }
}
