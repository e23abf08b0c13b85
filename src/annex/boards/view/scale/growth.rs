//! Passes and work against the size of the board.

use background::aside::scale::Family;

use super::picture::{Titles, chart};
use super::{Lab, swatch};
use crate::browser::element::{Element, el, live, many};
use crate::model::scale::axis::Axes;
use crate::model::scale::chart::Frame;
use crate::model::scale::finding::Way;
use crate::model::scale::series::{self, Figure};
use crate::view::chart::powers;
use crate::view::controls::{button, truth};

/// The section.
pub(super) fn growth(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let found = live(move || {
        let items = ways(lab).into_iter().map(|(family, says)| {
            el("li")
                .attr("data-found", family.name())
                .child(swatch(family))
                .child(el("span").child(many([
                    el("b").child(lab.desk.lang.family(family)).into(),
                    text.after_family.into(),
                    powers(&says),
                ])))
        });
        el("ul").class("found").children(items)
    });
    el("section")
        .class("machine-section")
        .attr("aria-labelledby", "growth-heading")
        .child(el("h2").attr("id", "growth-heading").child(text.growth))
        .child(found)
        .child(axes(lab))
        .child(
            el("div")
                .class("chart-pair")
                .children(Figure::ALL.map(|figure| growth_chart(lab, figure))),
        )
        .child(el("p").class("quiet scope").child(text.growth_scope))
}

/// Says how each family grows.
fn ways(lab: Lab) -> Vec<(Family, String)> {
    lab.sample.with(|sample| {
        let said = Family::COMPARED.map(|family| {
            let [passes, work] = Figure::ALL.map(|figure| Way::of(&sample.0, family, figure));
            Some((family, lab.desk.lang.ways(passes?, work?)))
        });
        said.into_iter().flatten().collect()
    })
}

fn growth_chart(lab: Lab, figure: Figure) -> Element {
    let lang = lab.desk.lang;
    chart(lab, figure.name(), move |size| {
        let frame = Frame {
            size,
            axes: lab.settings.get().axes,
            most: None,
            is_by_size: true,
        };
        let said: Vec<String> = ways(lab)
            .into_iter()
            .map(|(family, says)| lang.family_ways(family, &says))
            .collect();
        let titles = Titles {
            right: lang.scale().by_size,
            up: lang.growing(figure),
            name: lang.chart_name(lang.growing(figure), &said),
        };
        let series = lab.sample.with(|sample| series::growth(&sample.0, figure));
        (series, frame, titles)
    })
}

fn axes(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let option = |axes: Axes| {
        button(lang.axes(axes), move || {
            lab.set(|settings| settings.axes = axes);
        })
        .attr("data-axes", axes.name())
        .follow("aria-pressed", move || {
            truth(lab.settings.get().axes == axes)
        })
    };
    el("div").class("choice controls").children([
        el("span")
            .attr("aria-hidden", "true")
            .child(lang.scale().axes),
        el("div")
            .class("segments")
            .attr("role", "group")
            .attr("aria-label", lang.scale().axes)
            .children(Axes::ALL.map(option)),
    ])
}
