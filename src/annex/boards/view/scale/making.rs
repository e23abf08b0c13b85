//! What boards are made, and how far that is.

use web_sys::Event;

use super::Lab;
use crate::annex::boards::scale::Standing;
use crate::annex::boards::scale::settings::{BOARDS, MOST_SERIES, RULES};
use crate::browser::dom;
use crate::browser::element::{Element, el, live, many};
use crate::derived::derived;
use crate::model::scale::SIZES;
use crate::view::controls::{button, labeled, select, truth};

/// The choices, the button that begins and ends, and how far it is.
pub(super) fn making(lab: Lab) -> Element {
    el("div")
        .class("making controls")
        .child(
            el("div")
                .class("making-choices")
                .child(sizes(lab))
                .child(rules(lab))
                .child(boards(lab))
                .child(series(lab)),
        )
        .child(go(lab))
}

fn sizes(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let size = |(index, size): (usize, u8)| {
        let is_in = move || lab.settings.get().making.sizes[index];
        button(lab.desk.lang.board_size(size.into()), move || {
            lab.set(|settings| {
                let sizes = &mut settings.making.sizes;
                sizes[index] = !sizes[index];
                // Of none, nothing could be made.
                if !sizes.contains(&true) {
                    sizes[index] = true;
                }
            });
        })
        .attr("data-size", size.to_string())
        .follow("aria-pressed", move || truth(is_in()))
    };
    let segments = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", text.sizes)
        .children(SIZES.into_iter().enumerate().map(size));
    let has_largest = move || lab.settings.get().making.sizes[SIZES.len() - 1];
    el("div")
        .class("choice sizes")
        .child(el("span").attr("aria-hidden", "true").child(text.sizes))
        .child(segments)
        .child(live(move || {
            has_largest().then(|| el("small").child(text.largest))
        }))
}

fn rules(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let options = RULES.map(|rules| (rules.name(), lang.seen(rules).to_owned()));
    let chosen = move || lab.settings.get().making.rules.name();
    let choose = move |name: &str| {
        if let Some(rules) = RULES.into_iter().find(|rules| rules.name() == name) {
            lab.set(|settings| settings.making.rules = rules);
        }
    };
    labeled(
        lang.scale().sees,
        select(options, chosen, choose).attr("data-choice", "sees"),
    )
}

fn boards(lab: Lab) -> Element {
    let number = move || lab.settings.get().making.n_boards;
    let input = el("input")
        .attr("type", "number")
        .attr("data-choice", "boards")
        .attr("min", "1")
        .attr("max", "1000")
        .attr("list", "offered-boards")
        .follow("prop:value", move || usize::from(number()))
        .on("change", move |event: &Event| {
            let wanted = dom::value_of(event).parse().ok();
            lab.set(|settings| {
                let wanted = wanted.filter(|n| (1..=1000).contains(n));
                settings.making.n_boards = wanted.unwrap_or(settings.making.n_boards);
            });
        });
    let offered = BOARDS.map(|n| el("option").attr("value", usize::from(n)));
    let offered = el("datalist")
        .attr("id", "offered-boards")
        .children(offered);
    el("div")
        .class("choice")
        .child(labeled(lab.desk.lang.scale().boards, input))
        .child(offered)
}

fn series(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let input = el("input")
        .attr("type", "number")
        .attr("data-choice", "series")
        .attr("min", "1")
        .attr("max", MOST_SERIES.to_string())
        .attr("title", text.series_hint)
        .follow("prop:value", move || {
            lab.settings.get().making.series.to_string()
        })
        .on("change", move |event: &Event| {
            let wanted: Option<u32> = dom::value_of(event).parse().ok();
            lab.set(|settings| {
                let wanted = wanted.filter(|n| (1..=MOST_SERIES).contains(n));
                settings.making.series = wanted.unwrap_or(settings.making.series);
            });
        });
    labeled(text.series, input)
}

/// Begins and ends the making, and tells how far it is. The rows keep their place.
fn go(lab: Lab) -> Element {
    let text = lab.desk.lang.scale();
    let desk = lab.desk;
    let is_going = move || lab.run.get() == Standing::Going;
    let progress = derived(move || desk.get(|state| state.scale.progress()));
    let is_of_old = derived(move || desk.get(|state| state.scale.is_of_old()));
    let label = live(move || if is_going() { text.stop } else { text.start });
    let button = button(label, move || {
        desk.change(|state| match state.scale.run {
            Standing::Going => state.scale.stop(),
            _ => state.scale.start(),
        });
    });
    let bar = el("progress")
        .attr("aria-hidden", "true")
        .follow("max", move || progress.get().1)
        .follow("value", move || progress.get().0.to_string())
        .follow("hidden", move || lab.run.get() == Standing::Idle);
    // What changes all the time is read by those who look for it; the ends are told.
    let count = el("span").class("count").child(live(move || {
        is_going().then(|| desk.lang.making(Standing::Going, progress.get()))
    }));
    let end = el("span").attr("role", "status").child(live(move || {
        let run = lab.run.get();
        let says = (run != Standing::Going).then(|| desk.lang.making(run, progress.get()));
        let of_old = is_of_old.get().then_some(text.of_old);
        many(
            [
                says,
                of_old.map(|of_old| format!("{}{of_old}", desk.lang.gap())),
            ]
            .into_iter()
            .flatten(),
        )
    }));
    el("div")
        .class("making-go")
        .child(button.class("primary").attr("data-act", "make"))
        .child(bar)
        .child(count)
        .child(end)
}
