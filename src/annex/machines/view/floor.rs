//! What the machines run with: the dials, the clock, the cards; and why there are none.

use background::Dials;
use engine::machine::CourseError;

use super::cards::cards;
use super::clock::clock;
use super::dial::dial;
use super::diffusion::diffusion;
use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::workshop::Dial;
use crate::view::controls::button;

/// All of it, or why machines do not run on this board.
pub fn floor(shop: Shop) -> Content {
    live(move || match shop.trouble.get() {
        Some(error) => many([refusal(shop, error)]),
        None => {
            let set = many([dials(shop).into(), Content::from(diffusion(shop))]);
            let seen = many([clock(shop).into(), cards(shop)]);
            // On a wall the machines come first, whatever they are set to later.
            many(if shop.on_wall.get() {
                [seen, set]
            } else {
                [set, seen]
            })
        }
    })
}

fn refusal(shop: Shop, error: CourseError) -> Element {
    el("p")
        .class("no-machines")
        .attr("role", "status")
        .child(shop.lang.no_machines(error))
}

/// The dials that several machines share, and a new draw.
fn dials(shop: Shop) -> Element {
    let text = shop.lang.machines();
    let draw = button(text.draw, move || {
        let dials = shop.settings.peek().dials;
        let seed = dials.seed.wrapping_add(1);
        shop.send(Change::Dials(Dials { seed, ..dials }));
    })
    .attr("title", text.draw_hint)
    .attr("data-draw", "");
    el("div")
        .class("dials controls")
        .attr("role", "group")
        .attr("aria-label", text.dials)
        .children(Dial::ALL.map(|which| dial(shop, which)))
        .child(draw)
        .child(el("p").class("unit quiet").child(text.unit))
}
