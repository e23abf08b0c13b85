//! Components of the annex.

mod predict;

use crate::annex::class::Desk;
use crate::browser::element::{Content, live};

/// The parts of the annex, in the language that is spoken.
pub fn views(desk: Desk) -> Content {
    let lang = desk.spoken();
    live(move || predict::predict(desk.speaking(lang.get())))
}
