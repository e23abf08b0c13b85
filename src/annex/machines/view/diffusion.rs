//! The switch of diffusion: two kinds, two sentences, in plain sight.

use background::Dials;
use engine::machine::Order;

use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::element::{Element, el, live};
use crate::model::workshop::{Card, Diffusion};
use crate::view::controls::{button, select, truth};

const ORDERS: [Order; 2] = [Order::Confidence, Order::Random];

/// Both positions side by side, each with what can be said of it.
pub fn diffusion(shop: Shop) -> Element {
    let lang = shop.lang;
    let position = |diffusion: Diffusion| {
        let is_chosen = move || shop.settings.get().diffusion == diffusion;
        let choose = button(lang.diffusion(diffusion), move || {
            shop.send(Change::Diffusion(diffusion));
        })
        .attr("data-diffusion", diffusion.name())
        .follow("aria-pressed", move || truth(is_chosen()));
        let order = (diffusion == Diffusion::Commit)
            .then(|| live(move || is_chosen().then(|| order(shop))));
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
fn order(shop: Shop) -> Element {
    let lang = shop.lang;
    select(
        ORDERS.map(|order| (order.name(), lang.order(order).to_owned())),
        move || shop.settings.get().dials.order.name(),
        move |name| {
            if let Some(order) = ORDERS.into_iter().find(|order| order.name() == name) {
                let dials = shop.settings.peek().dials;
                shop.send(Change::Dials(Dials { order, ..dials }));
            }
        },
    )
    .attr("aria-label", lang.machines().order)
}
