//! What the machines run with: the dials, the clock, the cards; and why there are none.

use background::Dials;
use engine::machine::CourseError;

use super::cards::cards;
use super::clock::clock;
use super::dial::dial;
use super::diffusion::diffusion;
use crate::action::Action;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::workshop::Dial;
use crate::store::Store;
use crate::view::controls::button;

/// All of it, or why machines do not run on this board.
pub fn floor(store: Store) -> Content {
    live(move || match store.trouble.get() {
        Some(error) => many([refusal(store, error)]),
        None => many([
            dials(store).into(),
            diffusion(store).into(),
            clock(store).into(),
            cards(store),
        ]),
    })
}

fn refusal(store: Store, error: CourseError) -> Element {
    el("p")
        .class("no-machines")
        .attr("role", "status")
        .child(store.lang.no_machines(error))
}

/// The dials that several machines share, and a new draw.
fn dials(store: Store) -> Element {
    let text = store.lang.machines();
    let draw = button(text.draw, move || {
        let dials = store.peek(|session| session.workshop.settings.dials);
        let seed = dials.seed.wrapping_add(1);
        store.send(Action::SetDials(Dials { seed, ..dials }));
    })
    .attr("title", text.draw_hint)
    .attr("data-draw", "");
    el("div")
        .class("dials controls")
        .attr("role", "group")
        .attr("aria-label", text.dials)
        .children(Dial::ALL.map(|which| dial(store, which)))
        .child(draw)
        .child(el("p").class("unit quiet").child(text.unit))
}
