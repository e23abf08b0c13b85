//! The result: what was played, what came of it, and the link to it.

use leptos::prelude::*;
use web_sys::Event;

use super::of_game;
use crate::annex::class::Desk;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::browser::{address, dom};
use crate::derived::derived;
use crate::model::predict::{MAX_NAME, Question};
use crate::model::qr::{QUIET, Qr};
use crate::view::controls::{button, truth};
use crate::view::copying::copying;

/// The result so far, once an answer is judged.
pub fn card(desk: Desk) -> Content {
    let is_any = of_game(desk, |game| game.n_judged() > 0);
    let is_theirs = derived(move || desk.get(|state| state.predict.result().is_some()));
    live(move || {
        let sharing = (!is_theirs.get()).then(|| sharing(desk));
        (is_any.get() == Some(true)).then(|| {
            el("section")
                .class("predict-card")
                .attr("aria-labelledby", "predict-result")
                .child(heading(desk, is_theirs.get()))
                .child(about(desk))
                .child(score(desk))
                .child(sharing)
        })
    })
}

fn heading(desk: Desk, is_theirs: bool) -> Element {
    let text = desk.lang.predict();
    el("h2")
        .attr("id", "predict-result")
        .child(if is_theirs { text.theirs } else { text.result })
}

fn about(desk: Desk) -> Content {
    let about = of_game(desk, |game| {
        let puzzle = &game.ground.proof.puzzle;
        (puzzle.shape(), puzzle.n_givens(), game.ground.proof.method)
    });
    live(move || {
        let (shape, n_givens, method) = about.get()?;
        let says = desk.lang.predict_about(shape, n_givens, method);
        Some(el("p").class("quiet").child(says))
    })
}

fn score(desk: Desk) -> Content {
    let lang = desk.lang;
    let score = of_game(desk, |game| {
        (
            game.setup.question,
            game.tally(),
            game.depths(),
            game.n_hints(),
        )
    });
    live(move || {
        let (question, tally, depths, n_hints) = score.get()?;
        let says = match question {
            Question::Depth => lang.predict_distance(&depths, n_hints),
            _ => lang.predict_score(tally, n_hints),
        };
        let line = el("p").class("predict-score").child(says);
        Some(
            line.attr("data-hits", tally.hits)
                .attr("data-misses", tally.misses)
                .attr("data-false-alarms", tally.false_alarms)
                .attr("data-hints", n_hints),
        )
    })
}

/// A name if one likes, the link, and its code.
fn sharing(desk: Desk) -> Content {
    let text = desk.lang.predict();
    let input = el("input")
        .attr("type", "text")
        .attr("id", "predict-name")
        .attr("maxlength", MAX_NAME)
        .attr("autocomplete", "off")
        .attr("aria-describedby", "predict-name-note")
        .follow("prop:value", move || {
            desk.get(|state| state.predict.name.clone())
        })
        .on("input", move |event: &Event| {
            let name = dom::value_of(event);
            desk.change(|state| {
                state.predict.name = name;
                Vec::new()
            });
        });
    let field = el("div")
        .class("predict-name")
        .child(el("label").attr("for", "predict-name").child(text.name))
        .child(input)
        .child(
            el("small")
                .class("quiet")
                .attr("id", "predict-name-note")
                .child(text.name_note),
        );
    let link = derived(move || desk.get(|state| state.predict.result_link()));
    let is_linked = derived(move || link.with(Option::is_some));
    let share = live(move || match is_linked.get() {
        true => {
            let copy = copying(desk.lang, text.copy, move || {
                link.peek().unwrap_or_default()
            });
            code(desk, copy, link)
        }
        false => el("p").class("quiet").child(text.too_long).into(),
    });
    many([Content::from(field), share])
}

/// The code of the link, shown when it is asked for.
fn code(desk: Desk, copy: Content, link: crate::derived::Derived<Option<String>>) -> Content {
    let is_open = RwSignal::new(false);
    let toggle = button(desk.lang.predict().code, move || {
        is_open.update(|is_open| *is_open = !*is_open);
    });
    let toggle = toggle
        .attr("data-qr-toggle", "")
        .follow("aria-expanded", move || truth(is_open.get()));
    let buttons = el("div").class("predict-buttons").child(copy).child(toggle);
    let picture = live(move || {
        let link = is_open.get().then(|| link.get()).flatten()?;
        let qr = Qr::of(&address::with_hash(&link));
        Some(match qr {
            Some(qr) => picture(desk, &qr),
            None => el("p").class("quiet").child(desk.lang.predict().too_long),
        })
    });
    many([Content::from(buttons), picture])
}

fn picture(desk: Desk, qr: &Qr) -> Element {
    let size = qr.size() + 2 * QUIET;
    svg("svg")
        .class("qr")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("role", "img")
        .attr("aria-label", desk.lang.predict_qr())
        .attr("shape-rendering", "crispEdges")
        .child(svg("path").attr("d", qr.path()))
}
