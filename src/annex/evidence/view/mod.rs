//! Components of the annex.

mod findings;
mod limits;
mod on_board;
mod plot;
mod price;
mod school;
mod spots;

use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use super::settings::Settings;
use super::state::{Change, State};
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{dom, files};
use crate::derived::{Derived, InPlace, derived};
use crate::model::evidence::tables::Tables;
use crate::store::watch;
use crate::view::controls::button;
use crate::view::ticking::tick_while;

/// What the parts of the view share.
#[derive(Clone, Copy)]
struct Lab {
    desk: Desk,
    /// What is set.
    settings: Derived<Settings>,
    /// What was measured, once it is there.
    tables: Derived<Option<Result<InPlace<Tables>, ()>>>,
}

impl Lab {
    /// Changes something.
    fn send(self, change: Change) {
        self.desk.change(|state| state.apply(change));
    }

    /// Sets something.
    fn set(self, set: impl FnOnce(&mut Settings)) {
        let mut settings = self.settings.peek();
        set(&mut settings);
        self.send(Change::Set(settings));
    }

    /// Returns what was measured.
    fn tables(self) -> Option<Arc<Tables>> {
        Some(self.tables.get()?.ok()?.0)
    }
}

/// The view.
pub fn views(desk: Desk) -> Content {
    let lang = desk.spoken();
    let lab = move |desk: Desk| Lab {
        desk,
        settings: derived(move || desk.get(|state| state.settings)),
        tables: derived(move || {
            desk.get(|state| {
                Some(match state.tables.as_ref()? {
                    Ok(tables) => Ok(InPlace(Arc::clone(tables))),
                    Err(()) => Err(()),
                })
            })
        }),
    };
    fetch_files(desk);
    let tick_ms = move || desk.get(|state| state.is_playing.then(|| state.speed.tick_ms() / 4));
    tick_while(tick_ms, move || {
        desk.change(|state| state.apply(Change::Tick));
    });
    let is_training = move || {
        let run = desk.get(|state| state.school.run);
        (run == super::school::Standing::Going).then_some(1000)
    };
    tick_while(is_training, move || {
        let now = dom::now_ms();
        desk.change(|state| state.apply(Change::Time(now)));
    });
    let is_shown = derived(move || desk.get(|state| state.is_shown));
    let was_opened = derived(move || desk.get(|state| state.was_opened));
    el("div")
        .attr("data-annex", "evidence")
        .follow("hidden", move || !is_shown.get())
        .child(live(move || {
            was_opened
                .get()
                .then(|| evidence(lab(desk.speaking(lang.get()))))
        }))
        .into()
}

/// Gets the files that are wanted, whenever some are.
fn fetch_files(desk: Desk) {
    watch(move || {
        // Any change may want some.
        desk.get(|_| ());
        untrack(|| {
            let wanted = desk.peek(State::lacks_files);
            if !wanted {
                return;
            }
            let mut names = Vec::new();
            desk.change(|state| {
                names = state.wanted_files();
                Vec::new()
            });
            for name in names {
                files::read(&format!("nets/{name}"), move |bytes| {
                    desk.change(|state| state.take_file(&name, bytes));
                });
            }
        });
    });
}

fn evidence(lab: Lab) -> Element {
    let text = lab.desk.lang.evidence();
    let head = el("header")
        .class("headline")
        .child(el("h1").child(text.heading))
        .child(el("p").class("standing").child(text.lead));
    let tables = live(move || match lab.tables.get() {
        None => Some(el("p").class("standing").child(text.loading)),
        Some(Ok(_)) => None,
        Some(Err(())) => Some(
            el("p")
                .attr("role", "alert")
                .child(text.lost)
                .child(" ")
                .child(button(text.again, move || lab.send(Change::Again))),
        ),
    });
    let measured = el("div")
        .follow("hidden", move || lab.tables().is_none())
        .child(findings::findings(lab))
        .child(plot::by_depth(lab))
        .child(plot::by_loops(lab));
    el("section")
        .class("evidence")
        .attr("data-tables", "0")
        .follow("data-tables", move || {
            if lab.tables().is_some() { "1" } else { "0" }
        })
        .child(head)
        .child(tables)
        .child(measured)
        .child(on_board::on_board(lab))
        .child(school::school(lab))
        .child(price::price(lab))
        .child(limits::limits(lab.desk.lang))
}

/// A section with its heading.
fn section(id: &'static str, heading: &'static str) -> Element {
    el("section")
        .class("machine-section")
        .attr("data-evidence", id)
        .attr("aria-labelledby", format!("{id}-heading"))
        .child(el("h2").attr("id", format!("{id}-heading")).child(heading))
}

/// Where a table lies that can be wider than the page.
fn wide_table(name: &'static str) -> Element {
    el("div")
        .class("chart-table wide-table")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", name)
}

/// Pieces one after the other.
fn lines(pieces: impl IntoIterator<Item = String>) -> Content {
    many(pieces.into_iter().map(|piece| el("p").child(piece)))
}
