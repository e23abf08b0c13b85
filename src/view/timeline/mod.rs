//! The timeline: the profile as bars, the clock and its two hands.

mod bars;
mod player;

use crate::browser::element::{Element, el};
use crate::store::Store;

/// Bars, buttons and clocks.
pub fn timeline(store: Store) -> Element {
    el("section")
        .class("timeline-section")
        .child(bars::bars(store))
        .child(player::player(store))
}

/// Bars and buttons: the passes to go through.
pub(crate) fn stepper(store: Store) -> Element {
    el("section")
        .class("timeline-section")
        .child(bars::bars(store))
        .child(player::stepper(store))
}
