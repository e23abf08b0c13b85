//! The graph in words: passes as headings, the longest chain as a list.

use engine::Step;
use web_sys::Event;

use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::analysis::{Analysis, Solved};
use crate::model::inspector::{Link, enabled_by, needs_of};
use crate::store::Store;
use crate::view::chip::chip;

/// The graph in words, made when it is opened.
pub fn twin(store: Store) -> Element {
    let is_open = move || store.is_unfolded("twin");
    el("details")
        .class("twin")
        .follow("open", is_open)
        .on("toggle", move |event: &Event| {
            store.unfold("twin", dom::is_open(event))
        })
        .child(el("summary").child(store.lang.graph().as_text))
        .child(live(move || {
            let analysis = is_open().then(|| store.analysis());
            let solved = analysis.as_deref().and_then(Analysis::solved);
            solved.map(|solved| words(store, solved))
        }))
}

fn words(store: Store, solved: &Solved) -> Content {
    let text = store.lang.graph();
    let chain = solved.measures.critical_path.iter();
    let chain = chain.filter_map(|&id| solved.proof.step(id).map(Link::to));
    let chain = chain.map(|link| el("li").child(chip(store, link)));
    let passes = solved.measures.profile.iter().enumerate();
    let is_empty = |pass: usize| solved.n_steps_after(pass) == solved.n_steps_after(pass - 1);
    let passes = passes.filter(|(index, _)| !is_empty(index + 1));
    let passes = passes.map(|(index, &n_cells)| pass(store, solved, index + 1, n_cells));
    many([
        el("h3").child(text.longest_chain).into(),
        el("ol").children(chain).into(),
        many(passes),
    ])
}

fn pass(store: Store, solved: &Solved, pass: usize, n_cells: usize) -> Content {
    let items = solved.steps_of(pass).map(|step| item(store, solved, step));
    many([
        el("h4").child(store.lang.pass_heading(pass, n_cells)),
        el("ul").children(items),
    ])
}

fn item(store: Store, solved: &Solved, step: &Step) -> Element {
    let (needs, enables) = (needs_of(solved, step), enabled_by(solved, step.id));
    el("li")
        .child(chip(store, Link::to(step)))
        .child(" ")
        .child(el("span").child(store.lang.twin_item(&needs, &enables)))
}
