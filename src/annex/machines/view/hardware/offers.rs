//! Twice the helpers beside half the latency.

use leptos::prelude::Get;

use super::Hardware;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::fixed::ten_thousandths;
use crate::model::workshop::hardware::Offers;

/// The two bars and what they teach.
pub(super) fn offers(hardware: Hardware) -> Element {
    let text = hardware.shop.lang.hardware();
    el("div")
        .class("offers")
        .child(el("h3").child(text.offers))
        .child(live(move || {
            let dials = hardware.dials.get();
            let widths = hardware.widths()?;
            let offers = Offers::of(&widths, hardware.sharing.get(), dials)?;
            Some(bars(hardware, offers))
        }))
        .child(el("p").class("moral").child(text.moral))
}

fn bars(hardware: Hardware, offers: Offers) -> Content {
    let texts = hardware.shop.lang.offers(offers);
    let times = [offers.twice as f64, offers.half];
    let names = ["workers", "latency"];
    let bars = texts.into_iter().zip(times).zip(names);
    many(bars.map(|(((name, change, times), time), key)| {
        let part = time / offers.now.max(1) as f64;
        el("div")
            .class("offer")
            .attr("data-offer", key)
            .attr("data-time", times.clone())
            .attr("style", format!("--part:{}", ten_thousandths(part)))
            .child(el("p").child(many([
                el("span").child(name),
                el("small").class("quiet").child(change),
                el("b").child(times),
            ])))
            .child(el("i").class("offer-bar").attr("aria-hidden", "true"))
    }))
}
