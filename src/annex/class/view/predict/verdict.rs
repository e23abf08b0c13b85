//! The verdict of a round, cell by cell.

use engine::Cell;

use super::of_game;
use crate::annex::class::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::predict::{Entry, Mark, Task, Verdict};
use crate::view::controls::button;

/// The verdict, once the answer is judged; what it says in one line is told to those who hear the page.
pub fn verdict(desk: Desk) -> Content {
    let judged = of_game(desk, |game| {
        let verdict = game.verdict()?;
        let is_last = game.is_over() && matches!(game.task(), Task::Pass(_));
        let is_shown_last = game.shown() + 1 == game.n_tasks();
        let end = (is_last && is_shown_last).then(|| {
            let proof = &game.ground.proof;
            let n_open = proof.puzzle.n_blanks() - game.ground.placements().count();
            (proof.outcome.clone(), n_open)
        });
        Some((verdict, end))
    });
    live(move || {
        let (verdict, end) = judged.get().flatten()?;
        let end = end.map(|(outcome, n_open)| {
            el("p")
                .class("predict-end")
                .child(desk.lang.predict_end(&outcome, n_open))
        });
        Some(
            el("div")
                .class("predict-verdict")
                .attr("tabindex", "-1")
                .child(told(desk, &verdict))
                .child(end),
        )
    })
}

fn told(desk: Desk, verdict: &Verdict) -> Content {
    let lang = desk.lang;
    let line = |words: String| el("p").class("predict-line").child(words);
    match verdict {
        Verdict::Pass(entries) => {
            let tally = verdict.tally().unwrap_or_default();
            let line = line(lang.predict_tally(tally));
            many([line, list(desk, entries)])
        }
        Verdict::Needs { entries, .. } => {
            let tally = verdict.tally().unwrap_or_default();
            many([
                line(lang.predict_tally(tally)),
                list(desk, entries),
                el("p").class("quiet").child(lang.predict_scope()),
            ])
        }
        Verdict::Depth {
            cell,
            guess,
            depth,
            chain,
        } => many([
            line(lang.predict_depth(*cell, *guess, *depth)).attr("data-depth", *depth),
            el("p").child(lang.predict_chain(chain.len())),
        ]),
    }
}

/// The cells, those that went wrong first.
fn list(desk: Desk, entries: &[Entry]) -> Element {
    let order = [
        Some(Mark::FalseAlarm),
        Some(Mark::Miss),
        Some(Mark::Hit),
        None,
    ];
    let of_mark = |mark: Option<Mark>| {
        let entries = entries.iter().filter(move |entry| entry.mark == mark);
        entries.map(move |entry| item(desk, entry))
    };
    el("ul")
        .class("predict-list")
        .children(order.into_iter().flat_map(of_mark))
}

fn item(desk: Desk, entry: &Entry) -> Element {
    let lang = desk.lang;
    let lit = entry.lit.clone();
    let cell = entry.cell;
    let badge = el("span")
        .class("badge")
        .attr("data-mark", entry.mark.map(|mark| mark.name()))
        .child(entry.mark.map(|mark| lang.predict_mark(mark)));
    let name = lighting(desk, cell, lit, button(cell.to_string(), || {}));
    el("li")
        .attr("data-entry", cell.to_string())
        .attr("data-mark", entry.mark.map(|mark| mark.name()))
        .child(badge)
        .child(name.class("cell-name"))
        .child(
            el("span")
                .class("why")
                .child(lang.predict_reason(&entry.reason)),
        )
}

/// Lights cells up on the board while the pointer or the keyboard is on an element.
fn lighting(desk: Desk, cell: Cell, lit: Vec<Cell>, element: Element) -> Element {
    let light = move |cells: Vec<Cell>| {
        desk.change(|state| {
            state.predict.lit = cells;
            Vec::new()
        });
    };
    let all: Vec<Cell> = lit.into_iter().chain([cell]).collect();
    let again = all.clone();
    element
        .when("pointerenter", move || light(all.clone()))
        .when("focus", move || light(again.clone()))
        .when("pointerleave", move || light(Vec::new()))
        .when("blur", move || light(Vec::new()))
}
