//! The gallery: boards to choose from.
//!
//! The list belongs to the annex; the page's own program only knows what ids can be in it.

mod kind;
mod list;

pub use kind::Kind;
pub use list::{GalleryBoard, all, find};
