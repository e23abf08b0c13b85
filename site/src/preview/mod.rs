//! The preview of a board: what stands beside a link to its page where people talk about it.
//!
//! `press` is what prints, with fonts of its own; `setting` sets a sentence in lines; `card` puts
//! board, sentence and passes where they belong; `indexed` makes a small file of the pixels.

mod card;
mod indexed;
mod press;
mod setting;

use sudoku_depth_web::model::viewport::Size;

pub use press::Press;

/// The size of a preview in pixels, as Open Graph wants it.
pub const WIDTH: u32 = 1200;
/// The height.
pub const HEIGHT: u32 = 630;

/// A place for a picture on the card.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Frame {
    x: f64,
    y: f64,
    size: Size,
}
