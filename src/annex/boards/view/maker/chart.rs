//! The chart of the race.

use leptos::prelude::RwSignal;

use crate::annex::boards::Desk;
use crate::browser::element::{Content, Element, live, svg};
use crate::derived::derived;
use crate::model::maker::{Chart, Purpose};
use crate::model::viewport::Size;
use crate::model::workshop::chart::ticks;
use crate::view::chart::{axis_left, dot, path, plot, rule, text_at, view_box};

/// The deepest board over what was tried; nothing before a race has found one.
pub fn chart(desk: Desk) -> Content {
    let is_there = derived(move || {
        desk.get(|state| {
            let race = state.maker.run(Purpose::Race);
            race.is_some_and(|race| race.best.is_some())
        })
    });
    let size = RwSignal::new(Size::default());
    live(move || {
        let draw = move |size| draw(desk, size);
        is_there.get().then(|| plot("chart", size, draw))
    })
}

fn draw(desk: Desk, size: Size) -> Option<Element> {
    let text = desk.lang.maker();
    let (chart, name) = desk.get(|state| {
        let race = state.maker.run(Purpose::Race)?;
        Some((Chart::of(race, size)?, desk.lang.maker_chart(race)))
    })?;
    let (em, floor) = (chart.em, chart.up.start);
    let tick = |&(power, x): &(u32, f64)| {
        svg("g")
            .child(rule((x, floor), (x, floor + 0.3 * em)))
            .child(text_at(x, floor + 1.4 * em).child(desk.lang.maker_power(power)))
    };
    let across = svg("g")
        .class("axis below")
        .child(rule((chart.across.start, floor), (chart.across.end, floor)))
        .children(chart.powers.iter().map(tick))
        .child(
            text_at(chart.across.end, floor + 2.8 * em)
                .class("end")
                .child(text.tried_axis),
        );
    let points = chart.points.iter().map(|&at| dot("solid", at, 0.25 * em));
    let drawing = svg("svg")
        .class("picture")
        .attr("role", "img")
        .attr("aria-label", name)
        .attr("viewBox", view_box(size))
        .child(axis_left(
            chart.across,
            &ticks(chart.up),
            em,
            text.depth_axis,
        ))
        .child(across)
        .child(path("steps", chart.path.clone()))
        .children(points);
    Some(drawing)
}
