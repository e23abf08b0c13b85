//! From which loop on a cell stays right, against its depth.

use engine::Cell;
use leptos::prelude::*;

use super::Lab;
use super::on_board::Ran;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::derived::Derived;
use crate::model::evidence::run::{self, Spot};
use crate::model::evidence::scatter::Scatter;
use crate::model::viewport::Size;
use crate::view::chart::{axis_below, axis_left, dot, plot, rule, text_at, view_box};

/// The scatter, what it comes to, and its text twin.
pub(super) fn spots(lab: Lab, ran: Derived<Ran>, at: Derived<u16>) -> Content {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let spots = move || -> Option<Vec<Spot>> {
        ran.with(|ran| {
            let (known, frames) = ran.as_ref()?;
            Some(run::spots(&known.0, &frames.0)).filter(|spots| !spots.is_empty())
        })
    };
    let draw = move |size: Size| {
        let n_frames = ran.with(|ran| ran.as_ref().map_or(0, |(_, frames)| frames.0.len()));
        let spots = spots()?;
        let scatter = Scatter::of(&spots, n_frames as u16, size);
        Some(picture(lab, &scatter, &spots, at))
    };
    let slope = live(move || {
        let slope = run::loops_per_depth(&spots()?)?;
        Some(lang.slope(slope))
    });
    let table = live(move || {
        let shape = ran.with(|ran| Some(ran.as_ref()?.0.0.shape))?;
        let mut spots = spots()?;
        spots.sort_by_key(|spot| (spot.depth, spot.cell));
        let rows = spots.into_iter().map(move |spot| {
            let cell = Cell::from_index(spot.cell, shape);
            el("li").child(lang.spot(cell, spot.depth, spot.from))
        });
        Some(el("ul").class("spot-list").children(rows))
    });
    let twin = el("details")
        .class("chart-table")
        .child(el("summary").child(text.table))
        .child(table);
    many([
        el("figure").class("net-spots").child(plot(
            "chart spot-chart",
            RwSignal::new(Size::default()),
            draw,
        )),
        el("p").class("readout").child(slope),
        twin,
    ])
}

fn picture(lab: Lab, scatter: &Scatter, spots: &[Spot], at: Derived<u16>) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let Scatter { em, x, y, .. } = *scatter;
    let n_right = spots.iter().filter(|spot| spot.from.is_some()).count();
    let marks = scatter.places.iter().map(|&(place, is_right)| {
        dot(
            if is_right {
                "solid spot"
            } else {
                "hollow spot"
            },
            place,
            0.26 * em,
        )
    });
    let never = scatter.never.map(|row| {
        svg("g").class("edge").children([
            rule((x.start, row - 0.9 * em), (x.end, row - 0.9 * em)),
            text_at(x.end, row - 1.2 * em)
                .class("end")
                .child(text.never),
        ])
    });
    let now = live(move || {
        let level = y.at(at.get().into());
        rule((x.start, level), (x.end, level)).class("drop")
    });
    svg("svg")
        .class("picture")
        .attr("role", "img")
        .attr("aria-label", lang.spots(n_right, spots.len()))
        .attr("viewBox", view_box(scatter.size))
        .child(axis_left(x, &scatter.y_ticks, em, text.own_loop))
        .child(axis_below(
            x,
            scatter.floor,
            em,
            &scatter.x_ticks,
            text.depth,
        ))
        .child(never)
        .child(now)
        .children(marks)
}
