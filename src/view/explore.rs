//! The view of a board: what waits for what.

use super::board::board;
use super::boards::boards;
use super::graph::graph;
use super::headline::headline;
use super::inspector::inspector;
use super::measures::measures;
use super::primer::primer;
use super::rungs::rungs;
use super::timeline::timeline;
use crate::browser::element::{Content, el, many};
use crate::store::Store;

/// Headline, choices, board, timeline, graph, inspector, measures, and what depth means.
pub fn explore(store: Store) -> Content {
    let left = el("div")
        .class("left")
        .child(board(store))
        .child(timeline(store));
    let stage = el("div")
        .class("stage")
        .follow("data-world", move || {
            store.analysis().outside.is_some().then_some("1")
        })
        .child(left)
        .child(graph(store))
        .child(inspector(store))
        .child(measures(store));
    let choices = many([boards(store), rungs(store).into()]);
    let stage = Content::from(stage);
    // On a wall the board comes first, whatever it is chosen with later.
    let middle = if store.on_wall.get() {
        [stage, choices]
    } else {
        [choices, stage]
    };
    many([
        headline(store).into(),
        many(middle),
        Content::from(primer(store)),
    ])
}
