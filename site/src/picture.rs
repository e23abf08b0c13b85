//! The picture of a board as SVG.

use anyhow::{Context, Result};
use sudoku_depth_web::model::paper::{self, Caption, Look, Motif, Picture};

use crate::{Board, text};

/// Draws a board with its passes. The picture has its words within itself, for those who do not see it.
pub fn draw(board: &Board) -> Result<Picture> {
    let caption = Caption {
        title: text::title(board),
        description: text::alternative(board),
        ..Caption::default()
    };
    let motif = Motif::Board(Look::Passes);
    paper::draw(&board.analysis, motif, &caption).context("a board can always be drawn")
}

/// Returns how long its sides are in pixels.
pub fn side(board: &Board) -> usize {
    paper::side_of_board(board.analysis.shape())
}
