//! The schedule: a row for each helper, a bar for each step.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::Hardware;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::browser::size;
use crate::derived::derived;
use crate::model::fixed::tenths;
use crate::model::palette;
use crate::model::viewport::Size;
use crate::model::workshop::chart::type_size;
use crate::model::workshop::hardware::{Bar, Gantt};
use crate::view::chart::{axis_below, reader, rectangle, text_at, view_box};

/// The schedule with what it comes to, and what is read out of it.
pub(super) fn gantt(hardware: Hardware) -> Element {
    let shop = hardware.shop;
    let text = shop.lang.hardware();
    let size = RwSignal::new(Size::default());
    let at = RwSignal::new(None::<usize>);
    let gantt = derived(move || draw(hardware, size.get().width).map(Arc::new));
    let n_bars = move || gantt.get().map_or(0, |gantt| gantt.bars.len());
    let slot = move |index: usize| {
        let gantt = gantt.get()?;
        Some(shop.lang.slot(gantt.bars.get(index)?))
    };
    let drawing = el("div")
        .class("gantt")
        .on_made(move |element| size::follow(element, size))
        .on("pointerover", move |event: &PointerEvent| {
            let slot = dom::closest_attribute(event, "data-slot");
            at.set(slot.and_then(|index| index.parse().ok()));
        })
        .when("pointerleave", move || at.set(None))
        .child(live(move || Some(picture(hardware, &*gantt.get()?, at))));
    let said = move || {
        let gantt = gantt.get()?;
        Some(shop.lang.gantt(&gantt, hardware.sharing.get()))
    };
    el("div")
        .class("schedule")
        .child(el("h3").child(text.schedule))
        .child(el("p").class("gantt-sum").child(live(said)))
        .child(reader(
            drawing,
            text.reader,
            at,
            move || at.get(),
            n_bars,
            slot,
        ))
        .child(el("p").class("quiet readout").child(live(move || {
            let said = at.get().and_then(slot);
            said.unwrap_or_else(|| text.hint.to_owned())
        })))
}

fn draw(hardware: Hardware, width: f64) -> Option<Gantt> {
    let em = type_size(hardware.size.get());
    let report = hardware.shop.report()?.ok()?;
    let sharing = hardware.sharing.get();
    let is_measured = width > 0.0 && em > 0.0;
    is_measured.then(|| Gantt::of(&report, sharing, width, em))?
}

fn picture(hardware: Hardware, gantt: &Gantt, at: RwSignal<Option<usize>>) -> Element {
    let last = gantt.bars.iter().map(|bar| bar.pass).max().unwrap_or(1);
    let bars = gantt.bars.iter().enumerate();
    let bars = bars.map(|(index, bar)| bar_view(gantt, bar, index, last));
    let floor = gantt.row * gantt.n_workers as f64;
    let time = hardware.shop.lang.hardware().time;
    let (corners, row) = (
        gantt.bars.iter().map(|bar| (bar.corner, bar.length)),
        gantt.row,
    );
    let corners: Vec<_> = corners.collect();
    let ring = move || {
        let (corner, length) = *corners.get(at.get()?)?;
        Some(rectangle(corner, (length, row)).class("ring"))
    };
    svg("svg")
        .attr("viewBox", view_box(gantt.size))
        .attr("width", gantt.size.width.round() as usize)
        .attr("height", gantt.size.height.round() as usize)
        .attr("aria-hidden", "true")
        .attr("style", format!("--outline:{}px", tenths(gantt.outline())))
        .child(helpers(gantt))
        .child(axis_below(gantt.x, floor, gantt.em, &gantt.times, time))
        .child(svg("g").children(bars))
        .child(live(ring))
}

/// A row for each helper, with its number where there is room for it.
fn helpers(gantt: &Gantt) -> Content {
    let Gantt { x, row, em, .. } = *gantt;
    let every = (1.2 * em / row).ceil().max(1.0) as usize;
    many((0..gantt.n_workers).map(|worker| {
        let top = row * worker as f64;
        let gap = (0.08 * row).min(1.0);
        let lane =
            rectangle((x.start, top + gap), (x.end - x.start, row - 2.0 * gap)).class("lane");
        let label = worker.is_multiple_of(every).then(|| {
            text_at(
                x.start - 0.6 * em,
                (top + row / 2.0 + 0.35 * em).max(0.75 * em),
            )
            .class("end helper")
            .child(worker + 1)
        });
        many([Content::from(lane), Content::from(label)])
    }))
}

fn bar_view(gantt: &Gantt, bar: &Bar, index: usize, n_passes: usize) -> Element {
    let (x, y) = bar.corner;
    let gap = (0.08 * gantt.row).min(1.0);
    // The outline of a critical step lies within its place.
    let inset = gap.max(0.5 * gantt.outline());
    let block = rectangle(
        (x + inset, y + inset),
        (
            (bar.length - 2.0 * inset).max(0.8),
            (gantt.row - 2.0 * inset).max(0.8),
        ),
    );
    let label = bar.label.clone().map(|label| {
        text_at(x + bar.length / 2.0, y + gantt.row / 2.0)
            .attr("dy", "0.35em")
            .child(label)
    });
    svg("g")
        .class("slot")
        .attr("data-slot", index)
        .attr("data-critical", bar.is_critical.then_some("1"))
        .attr("style", palette::style(bar.pass, n_passes))
        .child(block)
        .child(label)
}
