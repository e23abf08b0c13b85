//! The figures: two bills, and the rest with a definition each.

use super::controls::{button, truth};
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::fixed::ten_thousandths;
use crate::model::measures::Figure;
use crate::store::Store;

/// Serial compute beside total compute, then every figure.
pub fn measures(store: Store) -> Element {
    let heading = store.lang.measures().heading;
    el("section")
        .class("measures")
        .attr("aria-labelledby", "measures-heading")
        .child(el("h2").attr("id", "measures-heading").child(heading))
        .child(live(move || {
            let analysis = store.analysis();
            let measures = analysis.solved().map(|solved| &solved.measures);
            measures.map(|measures| bills(store, measures.span, measures.work))
        }))
        .child(el("dl").children(Figure::ALL.map(|figure| figure_view(store, figure))))
}

fn bills(store: Store, span: usize, work: usize) -> Content {
    let text = store.lang.measures();
    let bill = |class: &'static str, name: &'static str, amount: usize| {
        el("p")
            .class(class)
            .child(el("span").child(name))
            .child(el("b").child(amount))
    };
    let part = span as f64 / work.max(1) as f64;
    let bars = el("div")
        .class("bills")
        .attr("style", format!("--part:{}", ten_thousandths(part)))
        .child(bill("serial", text.serial, span))
        .child(bill("total", text.total, work));
    many([bars, el("p").class("two-bills").child(text.two_bills)])
}

/// A figure; its name opens the definition.
fn figure_view(store: Store, figure: Figure) -> Element {
    let lang = store.lang;
    let is_open = move || store.is_unfolded(figure.name());
    let value = move || figure.value(&store.analysis());
    let id = format!("define-{}", figure.name());
    let name = button(lang.figure(figure), move || {
        store.unfold(figure.name(), !is_open());
    })
    .attr("aria-controls", id.clone())
    .follow("aria-expanded", move || truth(is_open()));
    let text = move || value().map_or("\u{2013}".to_owned(), |(_, text)| text);
    let definition = el("dd")
        .class("definition")
        .attr("id", id)
        .follow("hidden", move || !is_open())
        .child(lang.definition(figure));
    el("div")
        .class("figure")
        .attr("data-measure", figure.name())
        .follow("data-value", move || value().map(|(value, _)| value))
        .child(el("dt").child(name))
        .child(el("dd").class("value").child(live(text)))
        .child(definition)
}
