//! The switch of diffusion: two kinds, two sentences, in plain sight.

use background::Dials;
use engine::machine::Order;

use crate::action::Action;
use crate::browser::element::{Element, el, live};
use crate::model::workshop::{Card, Diffusion};
use crate::store::Store;
use crate::view::controls::{button, select, truth};

const ORDERS: [Order; 2] = [Order::Confidence, Order::Random];

/// Both positions side by side, each with what can be said of it.
pub fn diffusion(store: Store) -> Element {
    let lang = store.lang;
    let position = |diffusion: Diffusion| {
        let is_chosen = move || store.settings.get().diffusion == diffusion;
        let choose = button(lang.diffusion(diffusion), move || {
            store.send(Action::SetDiffusion(diffusion));
        })
        .attr("data-diffusion", diffusion.name())
        .follow("aria-pressed", move || truth(is_chosen()));
        let order = (diffusion == Diffusion::Commit)
            .then(|| live(move || is_chosen().then(|| order(store))));
        el("div")
            .class("position")
            .follow("data-chosen", move || is_chosen().then_some("1"))
            .child(choose)
            .child(el("p").child(lang.machine_sentence(Card::Diffusion, diffusion)))
            .child(order)
    };
    el("section")
        .class("diffusion controls")
        .attr("role", "group")
        .attr("aria-labelledby", "diffusion-heading")
        .child(
            el("h2")
                .attr("id", "diffusion-heading")
                .child(lang.machines().diffusion),
        )
        .children(Diffusion::ALL.map(position))
}

/// Which cells a step of diffusion writes.
fn order(store: Store) -> Element {
    let lang = store.lang;
    select(
        ORDERS.map(|order| (order.name(), lang.order(order).to_owned())),
        move || store.settings.get().dials.order.name(),
        move |name| {
            if let Some(order) = ORDERS.into_iter().find(|order| order.name() == name) {
                let dials = store.settings.peek().dials;
                store.send(Action::SetDials(Dials { order, ..dials }));
            }
        },
    )
    .attr("aria-label", lang.machines().order)
}
