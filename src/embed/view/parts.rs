//! The parts of a frame: headline, what is shown, and the way to the whole page.

use leptos::prelude::Get;

use super::{Guest, is_open};
use crate::action::View;
use crate::browser::address;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use crate::model::shown::Shown;
use crate::store::Store;
use crate::view::board::still_board;
use crate::view::graph::graph;
use crate::view::headline::headline_where;
use crate::view::inspector::inspector;
use crate::view::machines;
use crate::view::timeline::{stepper, timeline};

/// What stands above the machines, which are an annex's; the headline of a board.
pub(super) fn head(guest: Guest) -> Content {
    let store = guest.store;
    let shows = derived(move || {
        store.get(|session| {
            let is_secret = session.is_predicting() || session.wanted.is_some();
            (session.view, is_secret)
        })
    });
    live(move || match shows.get() {
        (_, true) => None,
        (View::Machines, _) => Some(machines::headline(store)),
        _ => Some(headline_where(store, is_open)),
    })
}

/// What is shown of a board.
pub(super) fn parts(guest: Guest) -> Content {
    let store = guest.store;
    let is_board = derived(move || {
        store.get(|session| session.view == View::Explore && !session.is_predicting())
    });
    live(move || {
        is_board
            .get()
            .then(|| live(move || many(parts_of(store, guest.shown.get()))))
    })
}

fn parts_of(store: Store, shown: Shown) -> Vec<Element> {
    match shown {
        Shown::Graph | Shown::Walk => vec![graph(store), stepper(store)],
        Shown::Timeline => vec![timeline(store)],
        Shown::Explore => vec![
            el("div").class("stage").children([
                el("div")
                    .class("left")
                    .child(still_board(store))
                    .child(timeline(store)),
                graph(store),
                inspector(store),
            ]),
        ],
        Shown::Board | Shown::Machines | Shown::Predict => vec![
            el("div").class("duo").children([
                still_board(store),
                el("div")
                    .class("beside")
                    .child(stepper(store))
                    .child(why(store)),
            ]),
        ],
    }
}

/// Why the selected cell holds its digit; nothing as long as none is selected.
fn why(store: Store) -> Content {
    let is_asked = derived(move || store.selected.get().is_some());
    live(move || is_asked.get().then(|| inspector(store)))
}

/// The one link out of the frame.
pub(super) fn foot(guest: Guest) -> Element {
    let (lang, link) = (guest.store.lang, guest.link);
    el("p")
        .class("embed-foot")
        .child(
            el("a")
                .follow("href", move || address::of_page(&link.get().write()))
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .child(lang.embed().open),
        )
        .child(el("span").child(lang.page().name))
}
