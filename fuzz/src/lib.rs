//! What the fuzz targets do with the bytes they get. Each function panics where something does not
//! hold.

mod links;
mod rules;
mod text;

pub use links::{links, messages};
pub use rules::analyze;
pub use text::{documents, packed, read, round_trip, tables};
