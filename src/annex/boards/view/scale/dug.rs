//! Depth against givens.

use background::aside::scale::Family;

use super::Lab;
use super::picture::{Titles, chart};
use crate::annex::boards::scale::Standing;
use crate::browser::element::{Element, el, live};
use crate::derived::derived;
use crate::model::scale::SIZES;
use crate::model::scale::axis::Axes;
use crate::model::scale::chart::Frame;
use crate::model::scale::series::{self, Figure};
use crate::view::controls::{labeled, select};

/// The section.
pub(super) fn dug(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let side = el("div")
        .class("dug-side")
        .child(
            el("p")
                .attr("data-said", "dug")
                .child(live(move || said(lab))),
        )
        .child(el("div").class("controls").child(sizes(lab)))
        .child(el("p").class("quiet scope").child(text.dug_scope));
    el("section")
        .class("machine-section")
        .attr("aria-labelledby", "dug-heading")
        .child(el("h2").attr("id", "dug-heading").child(text.dug))
        .child(
            el("div")
                .class("chart-pair")
                .child(side)
                .child(scatter(lab)),
        )
}

fn said(lab: Lab) -> String {
    lab.sample.with(|sample| {
        let sizes = sample.0.sizes(Family::Dug);
        let size = sizes.first().copied();
        let size = size.unwrap_or_else(|| lab.settings.get().making.dug.into());
        let n_boards = sample.0.lot(Family::Dug, size).count();
        lab.desk.lang.dug_boards(size, n_boards, sample.0.n_unmade)
    })
}

fn sizes(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let names: [(&'static str, String); SIZES.len()] =
        NAMES.map(|(name, size)| (name, lang.board_size(size.into())));
    let dug = derived(move || lab.settings.get().making.dug);
    let chosen = move || name_of(dug.get());
    let choose = move |name: &str| {
        if let Some((_, size)) = NAMES.into_iter().find(|&(own, _)| own == name) {
            lab.desk.change(|state| state.scale.dig(size));
        }
    };
    let select = select(names, chosen, choose)
        .attr("data-choice", "dug")
        .follow("disabled", move || lab.run.get() == Standing::Going);
    labeled(lang.scale().dug_size, select)
}

/// The sizes with their names in links.
const NAMES: [(&str, u8); SIZES.len()] = [
    ("4", 4),
    ("6", 6),
    ("9", 9),
    ("12", 12),
    ("16", 16),
    ("25", 25),
];

fn name_of(size: u8) -> &'static str {
    let named = NAMES.into_iter().find(|&(_, own)| own == size);
    named.map_or("", |(name, _)| name)
}

fn scatter(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    chart(lab, "dug", move |size| {
        let frame = Frame {
            size,
            axes: Axes::Linear,
            most: None,
            is_by_size: false,
        };
        let titles = Titles {
            right: lang.scale().givens,
            up: lang.growing(Figure::Passes),
            name: lang.chart_name(lang.scale().dug, &[said(lab)]),
        };
        (
            lab.sample.with(|sample| series::dug(&sample.0)),
            frame,
            titles,
        )
    })
}
