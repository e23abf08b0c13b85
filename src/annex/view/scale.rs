//! The view of scale: what becomes of depth as boards grow.

use crate::annex::desk::Desk;
use crate::browser::element::{Element, el};

/// What the view is about.
pub fn scale(desk: Desk) -> Element {
    let heading = el("h1").child(desk.lang.scale().heading);
    el("header").class("headline").child(heading)
}
