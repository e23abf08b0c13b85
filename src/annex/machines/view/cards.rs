//! The cards: each machine with its small board, its bills and what can be relied on.

use std::sync::Arc;

use super::small_board::{small_board, tints};
use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, derived};
use crate::model::fixed::ten_thousandths;
use crate::model::measures::group_thousands;
use crate::model::palette;
use crate::model::workshop::card::{self, Figures, Look};
use crate::model::workshop::{Card, run_of};
use crate::view::controls::{button, truth};

/// Buttons that put machines into sight, and the cards of those that are.
pub fn cards(shop: Shop) -> Content {
    let text = shop.lang.machines();
    let choice = el("div")
        .class("card-choice controls")
        .attr("role", "group")
        .attr("aria-label", text.choice)
        .children(Card::ALL.map(|card| chooser(shop, card)));
    let tints = tints(shop);
    let in_sight = derived(move || shop.settings.get().cards);
    let cards = el("div").class("cards").child(live(move || {
        many(
            in_sight
                .get()
                .iter()
                .map(|card| card_view(shop, card, tints)),
        )
    }));
    many([choice, legend(shop), cards])
}

/// What the looks of a small cell mean.
fn legend(shop: Shop) -> Element {
    let entry = |(look, label): (Look, &'static str)| {
        let digit = match look {
            Look::Blurred(_) => None,
            _ => Some("5"),
        };
        let left = matches!(look, Look::Blurred(_)).then_some("3");
        let sample = el("i")
            .attr("data-state", look.name())
            .attr("data-left", left)
            .attr("style", palette::style(1, 2))
            .child(digit);
        el("li")
            .child(
                el("span")
                    .class("small-board")
                    .attr("style", "--n:1")
                    .child(sample),
            )
            .child(label)
    };
    let clash = el("i")
        .attr("data-state", "given")
        .attr("data-conflict", true)
        .child("5");
    let clash = el("span")
        .class("small-board")
        .attr("style", "--n:1")
        .child(clash);
    el("ul")
        .class("legend machine-legend")
        .children(shop.lang.looks().map(entry))
        .child(el("li").child(clash).child(shop.lang.machines().clash))
}

fn chooser(shop: Shop, card: Card) -> Element {
    let is_in_sight = move || shop.settings.get().cards.has(card);
    button(shop.lang.card(card), move || {
        shop.send(Change::Card(card));
    })
    .attr("data-card", card.name())
    .follow("aria-pressed", move || truth(is_in_sight()))
}

fn card_view(shop: Shop, card: Card, tints: Derived<Arc<Vec<String>>>) -> Element {
    let lang = shop.lang;
    let diffusion = move || shop.settings.get().diffusion;
    // A card whose run is over stays as it is while the clock goes on.
    let figures = derived(move || {
        let report = shop.report()?.ok()?;
        let run = run_of(&report, card, diffusion());
        Some(Figures::of(&report, run, shop.moment.get()))
    });
    let figure = move |of: fn(&Figures) -> u64| figures.get().map(|f| of(&f).to_string());
    let title = el("h2").child(live(move || lang.machine(card, shop.settings.get())));
    el("article")
        .class("card")
        .follow("data-machine", move || card::attribute(card, diffusion()))
        .follow("data-filled", move || {
            figure(|f| (f.filled + f.guessed) as u64)
        })
        .follow("data-wrong", move || figure(|f| f.wrong as u64))
        .follow("data-serial", move || figure(|f| f.serial))
        .follow("data-work", move || {
            figures
                .get()
                .and_then(|f| f.work)
                .map(|work| work.to_string())
        })
        .child(title)
        .child(small_board(shop, card, tints))
        .child(el("p").class("outcome").child(live(move || {
            figures.get().map(|figures| lang.outcome(&figures))
        })))
        .child(live(move || {
            figures.get().map(|figures| bills(shop, &figures))
        }))
        .child(
            el("p")
                .class("relied")
                .child(live(move || lang.machine_sentence(card, diffusion()))),
        )
        .child(matches!(card, Card::FixedDepth | Card::Looped).then(|| evidence(shop)))
}

/// Leads to what real networks do on the board.
fn evidence(shop: Shop) -> Element {
    let link = el("a")
        .follow("href", move || shop.get(|state| state.evidence.clone()))
        .child(shop.lang.machines().measured);
    el("p").class("measured-too").child(link)
}

/// Serial compute beside total compute, each as long as it is beside the other cards.
fn bills(shop: Shop, figures: &Figures) -> Element {
    let text = shop.lang.machines();
    let (most_serial, most_work) = shop.scales.get();
    let part = |amount: u64, most: u64| ten_thousandths(amount as f64 / most.max(1) as f64);
    let bill = |class: &'static str, name: &'static str, amount: String, style: String| {
        el("p")
            .class(class)
            .attr("style", style)
            .child(el("span").child(name))
            .child(el("b").child(amount))
    };
    let done = part(figures.done, most_serial);
    let whole = part(figures.serial, most_serial);
    let work = part(figures.work.unwrap_or(most_work), most_work);
    let serial = if figures.is_over() {
        figures.serial.to_string()
    } else {
        shop.lang.of(figures.done, figures.serial)
    };
    let total = figures.work.map_or_else(
        || text.uncounted.to_owned(),
        |work| group_thousands(usize::try_from(work).unwrap_or(usize::MAX)),
    );
    el("div")
        .class("bills")
        .child(bill(
            "serial",
            text.serial,
            serial,
            format!("--part:{done};--whole:{whole}"),
        ))
        .child(bill("total", text.total, total, format!("--part:{work}")))
}
