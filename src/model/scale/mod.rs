//! What becomes of depth as boards grow: boards that were measured, and what is drawn and told of them.

pub mod axis;
pub mod chart;
pub mod finding;
pub mod growth;
pub mod mark;
pub mod median;
pub mod sample;
pub mod series;
pub mod table;
#[cfg(test)]
pub(crate) mod tests;

use engine::Shape;

/// The rows of the boards that are offered, ascending.
pub const SIZES: [u8; 6] = [4, 6, 9, 12, 16, 25];

/// Returns the shape of a size that is offered.
///
/// # Panics
/// If the size is none that a bare board can have.
pub fn shape(size: u8) -> Shape {
    Shape::from_size(size.into()).expect("the sizes that are offered are those of bare boards")
}
