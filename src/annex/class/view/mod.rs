//! Components of the annex.

mod lesson;
mod predict;

use crate::annex::class::Desk;
use crate::browser::element::{Content, live, many};

/// The parts of the annex, in the language that is spoken.
pub fn views(desk: Desk) -> Content {
    let lang = desk.spoken();
    many([
        live(move || lesson::lesson(desk.speaking(lang.get()))),
        live(move || predict::predict(desk.speaking(lang.get()))),
    ])
}
