//! The lesson: chapters of scenes, each a picture of the page with a short text beside it.
//!
//! What a scene shows is a link and nothing else. Its words are in `text::lesson`.

mod chapters;
mod place;
mod scene;
mod target;
#[cfg(test)]
mod tests;

pub use chapters::CHAPTERS;
pub use place::{Place, PlaceError};
pub use scene::{Chapter, Growth, Scene};
pub use target::Target;
