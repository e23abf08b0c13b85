//! The figure of the lesson: the parts of a board that a scene shows, beside its text.

use super::board::board;
use super::graph::graph;
use super::inspector::inspector;
use super::measures::measures;
use super::rungs::rungs;
use super::timeline::timeline;
use crate::browser::element::{Element, el};
use crate::store::Store;

/// All parts that a scene may show; the link of the scene leaves out the others.
pub fn learn(store: Store) -> Element {
    let beside = el("div")
        .class("figure-beside")
        .child(rungs(store))
        .child(graph(store))
        .child(inspector(store))
        .child(measures(store));
    let main = el("div")
        .class("figure-main")
        .child(board(store))
        .child(timeline(store));
    el("div").class("figure-stage").child(main).child(beside)
}
