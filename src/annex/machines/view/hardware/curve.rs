//! Time against helpers.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::super::dial::turn;
use super::Hardware;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::derived::derived;
use crate::model::viewport::Size;
use crate::model::workshop::Dial;
use crate::model::workshop::hardware::{Curve, Offers, Sharing};
use crate::view::chart::{
    axis_below, axis_left, dot, path, plot, rectangle, rule, text_at, view_box,
};

/// Curves wider than this have room for long labels, in units of their type.
const WIDE: f64 = 30.0;

/// The curve with what is shaded in it.
pub(super) fn curve(hardware: Hardware) -> Element {
    let Hardware { shop, sharing, .. } = hardware;
    let latency = derived(move || hardware.dials.get().latency);
    let draw = move |size: Size| {
        let curve = Curve::of(&*hardware.widths()?, sharing.get(), latency.get(), size)?;
        Some(picture(hardware, Arc::new(curve), latency.get()))
    };
    let text = shop.lang.hardware();
    el("figure")
        .class("hardware-curve")
        .child(plot("chart", hardware.size, draw))
        .child(
            el("figcaption")
                .class("quiet")
                .child(el("i").class("swatch").attr("aria-hidden", "true"))
                .child(text.shaded),
        )
}

fn picture(hardware: Hardware, curve: Arc<Curve>, latency: u16) -> Element {
    let shop = hardware.shop;
    let text = shop.lang.hardware();
    let name = move || {
        let offers = offers(hardware)?;
        Some(shop.lang.curve_name(offers, hardware.ceiling()?))
    };
    let (x, y) = (curve.x, curve.y);
    let floor = rule((x.start, curve.floor), (x.end, curve.floor)).class("floor");
    let marked = Arc::clone(&curve);
    let picture = svg("svg")
        .class("picture")
        .attr("role", "img")
        .follow("aria-label", name)
        .attr("viewBox", view_box(curve.size))
        .child(path("bounds", curve.bounds.clone()))
        .child(axis_left(x, &curve.times, curve.em, text.time))
        .child(axis_below(
            x,
            y.start,
            curve.em,
            &curve.helpers,
            text.helpers,
        ))
        .child(floor)
        .child(path("half", curve.half.clone()))
        .child(path("by-pass", curve.by_pass.clone()))
        .child(path("by-chain", curve.by_chain.clone()))
        .child(labels(hardware, &curve, latency))
        .child(live(move || marker(hardware, &marked)));
    let place = rectangle((x.start, 0.0), (x.end - x.start, curve.size.height)).class("grip");
    picture.child(draggable(hardware, place))
}

fn offers(hardware: Hardware) -> Option<Offers> {
    let dials = hardware.dials.get();
    Offers::of(&*hardware.widths()?, hardware.sharing.get(), dials)
}

/// The names of the lines, each at its line.
fn labels(hardware: Hardware, curve: &Curve, latency: u16) -> Option<Content> {
    let ceiling = hardware.ceiling()?;
    let lang = hardware.shop.lang;
    let em = curve.em;
    let pointed = |(x, y): (f64, f64), above: f64, label: &'static str, class: &'static str| {
        let top = y - above * em;
        many([
            rule((x, top + 0.3 * em), (x, y)).class("leader"),
            dot(class, (x, y), 0.22 * em),
            text_at(x - 0.3 * em, top).class("halo").child(label),
        ])
    };
    let [by_pass, by_chain] = Sharing::ALL.map(|s| lang.sharing(s));
    // In one row where there is room for it; under the floor, or where it is low
    // over all that lies on it.
    let is_wide = curve.x.end - curve.x.start > WIDE * em;
    let is_low = curve.y.start - curve.floor < 3.2 * em;
    let top = match (is_low, is_wide) {
        (true, true) => -3.6,
        (true, false) => -4.8,
        (false, _) => 1.3,
    };
    let row = |row: f64, label: String| {
        text_at(curve.x.end, curve.floor + (top + row) * em)
            .class("halo end floor-label")
            .child(label)
    };
    let bounds = [lang.floor(ceiling, latency), lang.ceiling_label(ceiling)];
    let floor = match is_wide {
        true => many([row(0.0, bounds.join(" \u{b7} "))]),
        false => many(
            bounds
                .into_iter()
                .zip([0.0, 1.35])
                .map(|(label, at)| row(at, label)),
        ),
    };
    let end = (curve.x.end, curve.floor);
    let leader = is_low.then(|| rule((end.0, end.1 - 3.2 * em), end).class("leader"));
    let alone = text_at(curve.x.start + 0.8 * em, curve.y.end + 0.35 * em);
    let half = text_at(curve.half_point.0, curve.half_point.1).class("half-label");
    Some(many([
        pointed(curve.pass_point, 3.1, by_pass, "solid"),
        pointed(curve.chain_point, 2.6, by_chain, "hollow"),
        half.child(lang.hardware().half).into(),
        alone
            .child(lang.alone(ceiling.work * u64::from(latency)))
            .into(),
        leader.into(),
        floor,
    ]))
}

/// Where the chosen number of helpers lies, and where twice as many or half the latency would.
fn marker(hardware: Hardware, curve: &Curve) -> Option<Content> {
    let offers = offers(hardware)?;
    let latency = f64::from(offers.latency);
    let place = |workers: u16, time: f64| curve.place(workers, time / latency);
    let now = place(offers.workers, offers.now as f64);
    let twice = place(2 * offers.workers, offers.twice as f64);
    let half = place(offers.workers, offers.half);
    let r = 0.36 * curve.em;
    // At the right edge the number stands on the other side of its point.
    let has_room = now.0 + 3.0 * curve.em < curve.size.width;
    let (side, class) = if has_room {
        (0.7, "halo now-label")
    } else {
        (-0.7, "halo end now-label")
    };
    Some(many([
        rule((now.0, now.1), (now.0, curve.y.start)).class("drop"),
        rule(now, twice).class("drop"),
        dot("offer", twice, r),
        dot("offer", half, r),
        dot("now", now, 1.3 * r),
        text_at(now.0 + side * curve.em, now.1 - 0.6 * curve.em)
            .class(class)
            .child(offers.now.to_string()),
    ]))
}

/// Lets a pointer choose the number of helpers.
fn draggable(hardware: Hardware, place: Element) -> Element {
    let is_dragging = Rc::new(Cell::new(false));
    let [on_down, on_move, on_up, on_cancel] = [(); 4].map(|()| Rc::clone(&is_dragging));
    let go = move |event: &PointerEvent| {
        if let Some(part) = dom::position_along(event) {
            turn(hardware.shop, Dial::Workers, Curve::workers_at(part));
        }
    };
    place
        .on("pointerdown", move |event: &PointerEvent| {
            dom::capture_pointer(event);
            on_down.set(true);
            go(event);
        })
        .on("pointermove", move |event: &PointerEvent| {
            if on_move.get() {
                go(event);
            }
        })
        .when("pointerup", move || on_up.set(false))
        .when("pointercancel", move || on_cancel.set(false))
}
