//! The view of teaching: worksheets, the guide, what can be saved.

use super::guide::guide;
use super::save::save;
use super::worksheet::worksheet;
use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live};
use crate::derived::derived;
use crate::model::paper::sheet::Material;
use crate::view::controls::{button, truth};

/// The view.
pub fn teach(desk: Desk) -> Element {
    let text = desk.lang.paper();
    let material = derived(move || desk.get(|state| state.sheet.material));
    let part = |part: Material| {
        let show = move || desk.change(|state| state.set(|sheet| sheet.material = part));
        button(desk.lang.material(part), show)
            .attr("data-part", part.name())
            .follow("aria-pressed", move || truth(material.get() == part))
    };
    let parts = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", text.parts)
        .children(Material::ALL.map(part));
    el("section")
        .class("teach")
        .follow("data-material", move || material.get().name())
        .child(
            el("header")
                .class("headline screen-only")
                .child(el("h1").child(text.heading))
                .child(parts),
        )
        .child(live(move || -> Content {
            match material.get() {
                Material::Sheet => worksheet(desk),
                Material::Guide => guide(desk).into(),
                Material::Save => to_save(desk).into(),
            }
        }))
}

fn to_save(desk: Desk) -> Element {
    el("section")
        .class("to-save")
        .child(el("h2").child(desk.lang.paper().save_heading))
        .child(save(desk))
}
