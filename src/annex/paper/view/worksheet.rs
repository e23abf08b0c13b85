//! Worksheets: what is set for them, and their pages as they will be printed.

use web_sys::Event;

use super::page::{Sheets, pages};
use super::standing::standing;
use crate::annex::paper::Desk;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use crate::model::paper::sheet::{MOST_BOARDS, MOST_DEPTH, PerPage, Sheet, Source};
use crate::view::controls::{button, labeled, select, switch};

/// Worksheets.
pub fn worksheet(desk: Desk) -> Content {
    let text = desk.lang.paper();
    let which = derived(move || desk.get(|state| state.on_sheet()));
    let sheets = derived(move || {
        desk.get(|state| Sheets {
            sheet: state.sheet,
            pieces: state.pile(state.on_sheet()).pieces.clone(),
        })
    });
    let shown = live(move || pages(desk.lang, &sheets.get()));
    many([
        el("p")
            .class("lead screen-only")
            .child(text.sheet_lead)
            .into(),
        controls(desk).into(),
        el("h2").class("heard-only").child(text.preview).into(),
        live(move || standing(desk, which.get())),
        el("div").class("paper-pages").child(shown).into(),
    ])
}

fn set(desk: Desk, change: impl FnOnce(&mut Sheet)) {
    desk.change(|state| state.set(change));
}

fn controls(desk: Desk) -> Element {
    let text = desk.lang.paper();
    let n_pages = live(move || {
        let n = desk.get(|state| {
            let n_boards = state.pile(state.on_sheet()).pieces.0.len();
            state.sheet.n_pages(n_boards)
        });
        desk.lang.n_pages(n)
    });
    let flag = |label, get: fn(&Sheet) -> bool, put: fn(&mut Sheet, bool)| {
        let is_on = move || desk.get(|state| get(&state.sheet));
        switch(label, is_on, move || {
            let is_on = desk.peek(|state| get(&state.sheet));
            set(desk, |sheet| put(sheet, !is_on));
        })
    };
    el("div")
        .class("paper-choice controls screen-only")
        .child(labeled(text.boards, source(desk)))
        .child(live(move || {
            let source = desk.get(|state| state.sheet.source);
            (source == Source::Gallery).then(|| depths(desk))
        }))
        .child(labeled(text.per_page, per_page(desk)))
        .child(flag(
            text.boxes,
            |sheet| sheet.has_boxes,
            |sheet, is_on| sheet.has_boxes = is_on,
        ))
        .child(flag(
            text.solutions,
            |sheet| sheet.has_solutions,
            |sheet, is_on| sheet.has_solutions = is_on,
        ))
        .child(
            el("p")
                .class("paper-print")
                .child(button(text.print, dom::print).class("primary"))
                .child(el("span").attr("role", "status").child(n_pages)),
        )
}

fn source(desk: Desk) -> Element {
    let option = |source: Source| (source.name(), desk.lang.sheet_source(source).to_owned());
    select(
        Source::ALL.map(option),
        move || desk.get(|state| state.sheet.source.name()),
        move |name| {
            let source = Source::ALL.into_iter().find(|source| source.name() == name);
            set(desk, |sheet| sheet.source = source.unwrap_or_default());
        },
    )
}

fn per_page(desk: Desk) -> Element {
    let option = |each: PerPage| (each.name(), each.name().to_owned());
    select(
        PerPage::ALL.map(option),
        move || desk.get(|state| state.sheet.per_page.name()),
        move |name| {
            let each = PerPage::ALL.into_iter().find(|each| each.name() == name);
            set(desk, |sheet| sheet.per_page = each.unwrap_or_default());
        },
    )
}

fn depths(desk: Desk) -> Element {
    let text = desk.lang.paper();
    el("div")
        .class("paper-depths")
        .child(labeled(
            text.from,
            number(
                desk,
                MOST_DEPTH,
                |sheet| sheet.depths.0,
                |sheet, from| sheet.depths = (from, sheet.depths.1.max(from)),
            ),
        ))
        .child(labeled(
            text.to,
            number(
                desk,
                MOST_DEPTH,
                |sheet| sheet.depths.1,
                |sheet, to| sheet.depths = (sheet.depths.0.min(to), to),
            ),
        ))
        .child(labeled(
            text.count,
            number(
                desk,
                MOST_BOARDS,
                |sheet| sheet.n_boards,
                |sheet, n| sheet.n_boards = n,
            ),
        ))
}

/// A box for a number from 1; what is none is put back.
fn number(
    desk: Desk,
    most: usize,
    get: fn(&Sheet) -> usize,
    put: fn(&mut Sheet, usize),
) -> Element {
    el("input")
        .attr("type", "number")
        .attr("min", "1")
        .attr("max", most)
        .follow("prop:value", move || {
            desk.get(|state| get(&state.sheet)).to_string()
        })
        .on("change", move |event: &Event| {
            let value = dom::value_of(event).parse().ok();
            let value = value.filter(|value| (1..=most).contains(value));
            set(desk, |sheet| {
                let value = value.unwrap_or_else(|| get(sheet));
                put(sheet, value);
            });
        })
}
