//! The gallery: boards to choose from.
//!
//! The list belongs to the annex; the page's own program only knows what ids can be in it.

mod choice;
mod figures;
mod kind;
mod list;
mod picture;
#[cfg(test)]
pub(crate) mod tests;

pub use background::aside::gallery::{End, Figures, Way};
pub use choice::{Choice, Depths, Sort};
#[cfg(test)]
pub use figures::work_out;
pub use figures::{Known, order};
pub use kind::Kind;
pub use list::{GalleryBoard, all, find};
pub use picture::{bars, cells};
