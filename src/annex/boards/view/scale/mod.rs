//! The view of scale: boards of many sizes, made, measured and drawn.

mod copies;
mod dug;
mod growth;
mod making;
mod picture;
mod reach;
mod table;

use std::sync::Arc;

use background::aside::scale::Family;

use self::dug::dug;
use self::growth::growth;
use self::making::making;
use self::reach::reach;
use self::table::table;
use crate::annex::boards::Desk;
use crate::annex::boards::scale::Standing;
use crate::annex::boards::scale::settings::Settings;
use crate::browser::element::{Element, el, live, many, svg};
use crate::derived::{Derived, InPlace, derived};
use crate::model::scale::mark;
use crate::model::scale::sample::Sample;

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Lab {
    desk: Desk,
    /// What is set.
    settings: Derived<Settings>,
    /// The boards that are shown.
    sample: Derived<InPlace<Sample>>,
    /// How the making stands.
    run: Derived<Standing>,
}

impl Lab {
    /// Sets something.
    fn set(self, set: impl FnOnce(&mut Settings)) {
        self.desk.change(|state| state.scale.set(set));
    }

    /// Returns whether there are boards.
    fn has_boards(self) -> bool {
        self.sample.with(|sample| !sample.0.boards.is_empty())
    }
}

/// What is made, and what is seen in it.
pub fn scale(desk: Desk) -> Element {
    let text = desk.lang.scale();
    let lab = Lab {
        desk,
        settings: derived(move || desk.get(|state| state.scale.settings)),
        sample: derived(move || desk.get(|state| InPlace(Arc::clone(&state.scale.sample)))),
        run: derived(move || desk.get(|state| state.scale.run)),
    };
    let head = el("header")
        .class("headline")
        .child(el("h1").child(text.heading))
        .child(el("p").class("standing").child(text.lead));
    let nothing = live(move || {
        let is_empty = !lab.has_boards() && lab.run.get() == Standing::Idle;
        is_empty.then(|| el("p").class("scale-nothing").child(text.nothing))
    });
    let found = el("div")
        .class("scale-found")
        .follow("hidden", move || !lab.has_boards())
        .child(growth(lab))
        .child(reach(lab))
        .child(dug(lab))
        .child(table(lab));
    el("section")
        .class("scale")
        .attr("data-run", "idle")
        .follow("data-run", move || lab.run.get().name())
        .child(head)
        .child(making(lab))
        .child(families(lab))
        .child(nothing)
        .child(found)
}

/// The families with their marks: the legend of every chart.
fn families(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let item = |family: Family| {
        el("div").child(many([
            el("dt").child(swatch(family)).child(lang.family(family)),
            el("dd").child(lang.family_made(family)),
        ]))
    };
    el("dl")
        .class("families")
        .attr("aria-label", lang.scale().families)
        .children(Family::COMPARED.map(item))
}

/// The mark of a family, as large as type.
fn swatch(family: Family) -> Element {
    let mut d = String::new();
    mark::write(&mut d, family, (8.0, 8.0), 5.0);
    svg("svg")
        .class("swatch")
        .attr("viewBox", "0 0 16 16")
        .attr("aria-hidden", "true")
        .child(
            svg("g")
                .attr("data-family", family.name())
                .child(svg("path").class("medians").attr("d", d)),
        )
}
