//! The race: deeper and deeper boards, for as long as somebody watches.

use super::chart::chart;
use super::found::{board, tried};
use super::{is_going, of_run};
use crate::annex::boards::Desk;
use crate::browser::chance;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::maker::{Purpose, Record};

/// A button that starts it, and all there is to watch.
pub fn race(desk: Desk) -> Element {
    let text = desk.lang.maker();
    el("section")
        .class("maker-race")
        .attr("aria-labelledby", "race-heading")
        .child(el("h2").attr("id", "race-heading").child(text.race))
        .child(el("p").class("quiet").child(text.race_lead))
        .child(
            el("div")
                .class("maker-go")
                .child(go(desk))
                .child(tried(desk, Purpose::Race)),
        )
        .child(watched(desk))
}

/// One button for both, so that the keyboard stays where it is.
fn go(desk: Desk) -> Element {
    let text = desk.lang.maker();
    let going = is_going(desk, Purpose::Race);
    el("button")
        .attr("type", "button")
        .class("primary")
        .attr("data-maker", Purpose::Race.name())
        .when("click", move || {
            desk.change(|state| match going.peek() {
                true => state.maker.stop(),
                false => state.maker.race(chance::seed()),
            });
        })
        .child(live(move || match going.get() {
            true => text.stop,
            false => text.race,
        }))
}

fn watched(desk: Desk) -> Content {
    let text = desk.lang.maker();
    let end = of_run(desk, Purpose::Race, move |run| {
        let nearest = run.best.as_ref().map(|_| desk.lang.maker_nearest(run));
        desk.lang.maker_end(run).or(nearest)
    });
    let going = is_going(desk, Purpose::Race);
    let depth = of_run(desk, Purpose::Race, |run| run.depth());
    let is_beyond = of_run(desk, Purpose::Race, |run| run.is_beyond_the_table());
    let figure = live(move || {
        let depth = depth.get()??;
        let figure = el("p").class("race-depth").attr("data-race-depth", depth);
        Some(
            figure
                .child(el("b").child(depth))
                .child(el("span").child(text.deepest)),
        )
    });
    let beyond = live(move || {
        let is_beyond = is_beyond.get()?;
        is_beyond.then(|| el("p").class("race-beyond").child(text.beyond))
    });
    let says = el("p")
        .class("maker-end")
        .attr("role", "status")
        .follow("data-going", move || going.get())
        .child(live(move || end.get().flatten()));
    many([
        figure,
        says.into(),
        beyond,
        chart(desk),
        board(desk, Purpose::Race),
        records(desk),
    ])
}

/// Every record with the link that opens it, the deepest first.
fn records(desk: Desk) -> Content {
    let records = of_run(desk, Purpose::Race, |run| run.records.clone());
    live(move || {
        let records = records.get().filter(|records| !records.is_empty())?;
        let item = |record: &Record| {
            let link = el("a")
                .attr("href", record.link.clone())
                .child(desk.lang.maker_depth(record.depth));
            el("li").child(link).child(" ").child(
                el("span")
                    .class("quiet")
                    .child(desk.lang.maker_record(record)),
            )
        };
        let list = el("ol").class("race-records");
        Some(many([
            el("h3").child(desk.lang.maker().records),
            list.children(records.iter().rev().map(item)),
        ]))
    })
}
