//! The preview of a board: what stands beside a link to its page where people talk about it.
//!
//! `press` is what prints, with fonts of its own; `setting` sets a sentence in lines; `card` puts
//! board, sentence and passes where they belong.

mod card;
mod press;
mod setting;

use sudoku_depth_web::model::viewport::Size;

pub use press::Press;

/// The size of a preview in pixels, as Open Graph wants it.
pub const WIDTH: u32 = 1200;
/// The height.
pub const HEIGHT: u32 = 630;

/// Returns the size of a file of PNG, as its head tells it.
#[cfg(test)]
pub fn size_of_png(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| Some(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?));
    let is_png = png.starts_with(b"\x89PNG\r\n\x1a\n");
    is_png.then_some((number(16)?, number(20)?))
}

/// A place for a picture on the card.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Frame {
    x: f64,
    y: f64,
    size: Size,
}
