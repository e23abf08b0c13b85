//! The tags of an XML document, as its lines stream in.
//!
//! Only what a list of puzzles needs: the name of a tag and its attributes. Text between tags,
//! comments, CDATA, declarations and instructions are passed over; entities are the five of XML
//! and characters by number, and none is ever declared, so nothing can grow.

use super::scan::{Placed, text_of};
use super::{Expected, Position, ReadError, ReadErrorKind};

/// The most characters of a tag.
const MOST: usize = 1 << 16;

/// A tag: what stands between `<` and `>`.
#[derive(Clone, Debug)]
pub(super) struct Tag {
    /// Its name, with the slash of a closing tag.
    pub(super) name: String,
    /// Where it begins.
    pub(super) position: Position,
    inside: Vec<Placed>,
}

impl Tag {
    fn new(inside: Vec<Placed>, position: Position) -> Self {
        let is_end = |c: char| c.is_whitespace();
        let length = inside.iter().position(|&(c, _)| is_end(c));
        let name = &inside[..length.unwrap_or(inside.len())];
        Self {
            name: text_of(name),
            position,
            inside,
        }
    }

    /// Returns the value of an attribute, its entities resolved.
    pub(super) fn attribute(&self, name: &str) -> Option<Vec<Placed>> {
        let mut rest = &self.inside[..];
        while let Some(at) = rest.iter().position(|(c, _)| *c == '=') {
            let key = text_of(&rest[..at]);
            let key = key.split_whitespace().last().unwrap_or_default();
            let value = &rest[at + 1..];
            let quoted = value.iter().position(|(c, _)| !c.is_whitespace())?;
            let &(quote, _) = value.get(quoted).filter(|(c, _)| matches!(c, '"' | '\''))?;
            let value = &value[quoted + 1..];
            let end = value.iter().position(|&(c, _)| c == quote)?;
            if key == name {
                return Some(resolved(&value[..end]));
            }
            rest = &value[end + 1..];
        }
        None
    }
}

/// Replaces entities by their characters; what is none stays as it is.
fn resolved(value: &[Placed]) -> Vec<Placed> {
    const LONGEST: usize = 10;
    let mut chars = Vec::with_capacity(value.len());
    let mut rest = value;
    while let Some((&(c, position), tail)) = rest.split_first() {
        rest = tail;
        let end = tail.iter().take(LONGEST).position(|&(c, _)| c == ';');
        let entity = end.filter(|_| c == '&');
        match entity.and_then(|end| Some((character(&text_of(&tail[..end]))?, end))) {
            Some((character, end)) => {
                chars.push((character, position));
                rest = &tail[end + 1..];
            }
            None => chars.push((c, position)),
        }
    }
    chars
}

fn character(entity: &str) -> Option<char> {
    match entity {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = entity.strip_prefix('#')?;
            let number = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            char::from_u32(number.ok()?)
        }
    }
}

/// Finds the tags in the characters of a document.
#[derive(Clone, Default, Debug)]
pub(super) struct Tags {
    /// The tag that is open, from behind its `<`.
    open: Option<(Vec<Placed>, Position)>,
    /// The quote that is open in it.
    quote: Option<char>,
}

impl Tags {
    /// Reads one character; returns the tag it ends.
    pub(super) fn push(&mut self, placed: Placed) -> Result<Option<Tag>, ReadError> {
        let (c, position) = placed;
        let Some((inside, start)) = &mut self.open else {
            if c == '<' {
                self.open = Some((Vec::new(), position));
            }
            return Ok(None);
        };
        if self.quote == Some(c) {
            self.quote = None;
        } else if self.quote.is_none() && matches!(c, '"' | '\'') && !is_markup(inside) {
            self.quote = Some(c);
        } else if self.quote.is_none() && c == '>' && is_whole(inside) {
            let tag = Tag::new(std::mem::take(inside), *start);
            self.open = None;
            return Ok(Some(tag));
        }
        // A comment may be as long as it likes: its start and its end tell all about it.
        if is_markup(inside) && inside.len() > 16 {
            inside.remove(10);
        }
        if inside.len() >= MOST {
            let position = *start;
            *self = Self::default();
            let kind = ReadErrorKind::TooLong { most: MOST };
            return Err(ReadError { position, kind });
        }
        inside.push(placed);
        Ok(None)
    }

    /// Ends the document; returns a refusal of the tag that is still open.
    pub(super) fn finish(&self) -> Option<ReadError> {
        let (_, position) = self.open.as_ref()?;
        let found = "the end of the text";
        Some(ReadError::malformed(*position, Expected::EndOfTag, found))
    }
}

/// Returns whether this begins a comment or CDATA, in which quotes mean nothing.
fn is_markup(inside: &[Placed]) -> bool {
    begins(inside, "!--") || begins(inside, "![CDATA[")
}

/// Returns whether a `>` ends what is open.
fn is_whole(inside: &[Placed]) -> bool {
    if begins(inside, "!--") {
        return inside.len() >= 5 && ends(inside, "--");
    }
    !begins(inside, "![CDATA[") || ends(inside, "]]")
}

fn begins(inside: &[Placed], start: &str) -> bool {
    let chars = inside.iter().map(|&(c, _)| c);
    inside.len() >= start.len() && chars.zip(start.chars()).all(|(c, s)| c == s)
}

fn ends(inside: &[Placed], end: &str) -> bool {
    let chars = inside.iter().rev().map(|&(c, _)| c);
    inside.len() >= end.len() && chars.zip(end.chars().rev()).all(|(c, e)| c == e)
}
