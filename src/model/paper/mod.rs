//! Pictures for paper: a board and its graph as SVG that stands alone.
//!
//! What is drawn here needs no style sheet, no script and no font of its own: whoever opens the file, or
//! prints it without color, sees the same. So passes are numbers, the first pass has a ring of dashes,
//! the longest chain a thick frame, and what is out of reach is hatched; color comes on top.

mod board;
mod caption;
pub mod figures;
pub mod files;
mod graph;
pub(in crate::model) mod ink;
pub mod listing;
pub mod sheet;

pub use board::Look;
pub use caption::Caption;

use engine::Shape;

use super::analysis::Analysis;
use super::palette;
use super::viewport::{self, Size};
use ink::Ink;

/// Room around a picture, and between its parts.
const MARGIN: f64 = 16.0;
/// A caption is never squeezed into less.
const LEAST_WIDTH: f64 = 420.0;

/// What a picture shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Motif {
    /// The board.
    Board(Look),
    /// The graph by passes.
    Graph,
    /// The board, filled, with the graph beside it.
    Both,
}

impl Motif {
    /// Returns the name used in attributes and lists.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Board(Look::Blank) => "blank",
            Self::Board(Look::Boxes) => "boxes",
            Self::Board(Look::Passes) => "board",
            Self::Graph => "graph",
            Self::Both => "both",
        }
    }
}

/// The most pixels of a picture: not every browser draws more.
const MOST_PIXELS: f64 = 16e6;

/// A picture as the text of an SVG file.
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    /// Its size in pixels.
    pub size: Size,
    /// The text.
    pub svg: String,
}

impl Picture {
    /// Returns its size in pixels at so many times life-size, or at as many as can be drawn.
    pub fn in_pixels(&self, scale: usize) -> (usize, usize) {
        let Size { width, height } = self.size;
        let most = (MOST_PIXELS / (width * height)).sqrt();
        let scale = (scale as f64).min(most);
        ((width * scale) as usize, (height * scale) as usize)
    }
}

/// Draws a board, or what follows from it; nothing where there is no graph to be drawn.
pub fn draw(analysis: &Analysis, motif: Motif, caption: &Caption) -> Option<Picture> {
    let parts = match motif {
        Motif::Board(look) => vec![board::draw(analysis, look)],
        Motif::Graph => vec![graph::draw(analysis, graph::PAGE)?],
        Motif::Both => {
            let board = board::draw(analysis, Look::Passes);
            let room = graph::beside(board.size);
            let beside = graph::draw(analysis, room)?.fitted(room);
            vec![board, beside]
        }
    };
    Some(compose(&parts, caption))
}

/// Returns how long the sides of a picture are that shows a board and no words, in pixels.
pub fn side_of_board(shape: Shape) -> usize {
    (board::side(shape) + 2.0 * MARGIN).ceil() as usize
}

/// A part of a picture, drawn from its upper left corner.
struct Part {
    size: Size,
    scale: f64,
    ink: Ink,
}

impl Part {
    const fn new(size: Size, ink: Ink) -> Self {
        Self {
            size,
            scale: 1.0,
            ink,
        }
    }

    /// Makes it smaller where there is less room.
    fn fitted(self, room: Size) -> Self {
        Self {
            scale: viewport::fit_scale(self.size, room).min(1.0),
            ..self
        }
    }

    fn width(&self) -> f64 {
        self.size.width * self.scale
    }

    fn height(&self) -> f64 {
        self.size.height * self.scale
    }
}

/// Puts parts beside each other, and the caption below.
fn compose(parts: &[Part], caption: &Caption) -> Picture {
    let all: f64 = parts.iter().map(Part::width).sum();
    let all = all + MARGIN * parts.len().saturating_sub(1) as f64;
    let inner = all.max(if caption.is_empty() { 0.0 } else { LEAST_WIDTH });
    let high = parts.iter().map(Part::height).fold(0.0, f64::max);
    let mut ink = Ink::default();
    let mut x = MARGIN + (inner - all) / 2.0;
    for part in parts {
        let y = MARGIN + (high - part.height()) / 2.0;
        ink.place((x, y), part.scale, &part.ink);
        x += part.width() + MARGIN;
    }
    let end = caption.write(&mut ink, (MARGIN, MARGIN + high), inner);
    let size = Size {
        width: (inner + 2.0 * MARGIN).ceil(),
        height: (end + MARGIN).ceil(),
    };
    let svg = ink.into_file(size, palette::PAPER, caption);
    Picture { size, svg }
}

#[cfg(test)]
mod tests;
