//! The hardware: time against helpers, what helpers and fast steps buy, and who does what when.

mod curve;
mod gantt;
mod offers;
mod table;

use std::sync::Arc;

use background::{Dials, Widths};
use leptos::prelude::*;

use self::curve::curve;
use self::gantt::gantt;
use self::offers::offers;
use self::table::table;
use super::dial::dial;
use crate::annex::machines::shop::Shop;
use crate::browser::element::{Element, el, live};
use crate::derived::{Derived, derived};
use crate::model::viewport::Size;
use crate::model::workshop::Dial;
use crate::model::workshop::hardware::{Ceiling, Sharing};
use crate::view::controls::{button, truth};

/// What the parts of the section share.
#[derive(Clone, Copy)]
struct Hardware {
    shop: Shop,
    /// What the machines are set to.
    dials: Derived<Dials>,
    /// How steps are shared.
    sharing: RwSignal<Sharing>,
    /// The size of the curve, which tells the size of the type.
    size: RwSignal<Size>,
}

impl Hardware {
    /// Returns what speed costs on the board, if machines run on it.
    fn widths(self) -> Option<Arc<Widths>> {
        self.shop.widths()?.ok()
    }

    fn ceiling(self) -> Option<Ceiling> {
        Ceiling::of(&*self.widths()?)
    }
}

/// The section.
pub fn hardware(shop: Shop) -> Element {
    let text = shop.lang.hardware();
    let hardware = Hardware {
        shop,
        // The clock moves the settings, and nothing here.
        dials: derived(move || shop.settings.with(|settings| settings.dials)),
        sharing: shop.sharing,
        size: RwSignal::new(Size::default()),
    };
    let has_any = move || hardware.ceiling().is_some();
    let side = el("div")
        .class("hardware-side")
        .child(controls(hardware))
        .child(offers(hardware));
    let body = el("div")
        .follow("hidden", move || !has_any())
        .child(
            el("div")
                .class("hardware-body")
                .child(curve(hardware))
                .child(side),
        )
        .child(gantt(hardware))
        .child(el("p").class("quiet scope").child(text.scope))
        .child(table(hardware));
    let n_open = move || hardware.widths().map_or(0, |widths| widths.board.n_open);
    el("section")
        .class("machine-section hardware")
        .attr("data-machine-section", "hardware")
        .attr("aria-labelledby", "hardware-heading")
        .follow("hidden", move || hardware.widths().is_none())
        .child(el("h2").attr("id", "hardware-heading").child(text.heading))
        .child(el("p").class("lead").child(live(move || {
            let said = hardware.ceiling();
            said.map_or(text.nothing.to_owned(), |ceiling| {
                shop.lang.ceiling(ceiling)
            })
        })))
        .child(live(move || {
            let stuck = shop.lang.shared_only(n_open());
            stuck.map(|stuck| el("p").class("lead").child(stuck))
        }))
        .child(body)
}

/// Helpers, latency, and how steps are shared.
fn controls(hardware: Hardware) -> Element {
    let Hardware { shop, sharing, .. } = hardware;
    let option = |choice: Sharing| {
        button(shop.lang.sharing(choice), move || sharing.set(choice))
            .attr("data-sharing", choice.name())
            .follow("aria-pressed", move || truth(sharing.get() == choice))
    };
    let choice = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", shop.lang.hardware().sharing)
        .children(Sharing::ALL.map(option));
    el("div")
        .class("hardware-dials controls")
        .child(dial(shop, Dial::Workers))
        .child(dial(shop, Dial::Latency))
        .child(choice)
}
