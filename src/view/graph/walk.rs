//! One cell in the middle, what it needs on the left, what it enables on the right.

use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::model::fixed::hundredths;
use crate::model::inspector::Link;
use crate::model::walk::Walk;
use crate::store::Store;
use crate::view::chip::chip;

/// The walk at the selected cell.
pub fn walk(store: Store) -> Element {
    el("div").class("walk").child(live(move || {
        let walk = Walk::at(&store.analysis(), store.selected.get());
        let nothing = || el("p").class("nothing").child(store.lang.graph().nothing);
        walk.map_or_else(|| nothing().into(), |walk| around(store, walk))
    }))
}

fn around(store: Store, walk: Walk) -> Content {
    let text = store.lang.graph();
    let (n_needs, n_enables) = (walk.needs.len(), walk.enables.len());
    let center = chip(store, walk.center);
    many([
        side(
            store,
            "side needs",
            text.needs,
            text.needs_nothing,
            walk.needs,
        ),
        fan(n_needs, |y| {
            format!("M0,{}C50,{} 50,50 100,50", hundredths(y), hundredths(y))
        }),
        el("div").class("center").child(center),
        fan(n_enables, |y| {
            format!("M0,50C50,50 50,{} 100,{}", hundredths(y), hundredths(y))
        }),
        side(
            store,
            "side enables",
            text.enables,
            text.enables_nothing,
            walk.enables,
        ),
    ])
}

fn side(
    store: Store,
    class: &'static str,
    heading: &'static str,
    nothing: &'static str,
    links: Vec<Link>,
) -> Element {
    let nothing = links
        .is_empty()
        .then(|| el("p").class("quiet").child(nothing));
    let neighbors = el("div")
        .class("neighbors")
        .children(links.into_iter().map(|link| chip(store, link)))
        .child(nothing);
    el("div")
        .class(class)
        .child(el("h3").child(heading))
        .child(neighbors)
}

/// Lines at as many evenly spread heights, each drawn as the `d` of an SVG path.
fn fan(n: usize, draw: fn(f64) -> String) -> Element {
    let line = |index: usize| {
        let y = (index as f64 + 0.5) * 100.0 / n as f64;
        svg("path").attr("d", draw(y))
    };
    svg("svg")
        .class("fan")
        .attr("viewBox", "0 0 100 100")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children((0..n).map(line))
}
