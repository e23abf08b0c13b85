//! The lesson: chapters, the text of a scene, and the way through.

mod text;
mod turning;

use std::cell::Cell;

use web_sys::Event;

use self::text::text;
use self::turning::turning;
use crate::annex::class::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{dom, scroll};
use crate::derived::{Derived, derived};
use crate::link::LinkState;
use crate::model::lesson::{CHAPTERS, Place};
use crate::store::watch;

/// The lesson, while it is to be seen.
pub fn lesson(desk: Desk) -> Content {
    let place =
        derived(move || desk.get(|state| state.lesson.place.filter(|_| state.lesson.is_shown)));
    let is_shown = derived(move || place.get().is_some());
    live(move || is_shown.get().then(|| section(desk, place)))
}

fn section(desk: Desk, place: Derived<Option<Place>>) -> Element {
    let before = Cell::new(None);
    watch(move || {
        let now = place.get();
        if before
            .replace(now)
            .is_some_and(|before| Some(before) != now)
        {
            // A page of a book begins at its top: on a phone the board would lie over the new words.
            scroll::go_to(0.0);
            dom::pass_focus_on(".lesson-text, .lesson-text *", "#scene");
        }
    });
    let title = live(move || place.get().map(|place| title(desk, place)));
    let words = live(move || place.get().map(|place| text(desk, place)));
    // All of it is read out when another scene comes.
    let words = el("div")
        .class("lesson-text")
        .attr("aria-live", "polite")
        .attr("aria-atomic", "true")
        .child(words);
    let page = el("div")
        .class("lesson-page")
        .child(el("header").child(title))
        .child(words)
        .child(turning(desk, place));
    el("section")
        .class("lesson")
        .attr("id", "lesson")
        .child(chapters(desk, place))
        .child(page)
}

fn title(desk: Desk, place: Place) -> Content {
    let number = el("p")
        .class("lesson-number")
        .child(desk.lang.chapter_number(place));
    let title = el("h1").child(desk.lang.chapter_title(place.chapter));
    many([number, title])
}

/// The chapters as an ordered list of links; the one that is read is marked.
fn chapters(desk: Desk, place: Derived<Option<Place>>) -> Element {
    let item = |chapter: usize| {
        let to = Place::start_of(chapter);
        let is_here = move || place.get().is_some_and(|place| place.chapter == chapter);
        let link = link(desk, to.link(), move || {
            desk.change(|state| state.lesson.go_to(to));
        })
        .attr("data-chapter", chapter + 1)
        .follow("aria-current", move || is_here().then_some("step"))
        .child(el("b").child(chapter + 1))
        .child(" ")
        .child(el("span").child(desk.lang.chapter_name(chapter)));
        el("li").child(link)
    };
    el("nav")
        .class("lesson-chapters")
        .attr("aria-label", desk.lang.lesson().chapters)
        .child(el("ol").children((0..CHAPTERS.len()).map(item)))
}

/// A link that is followed here, and can be opened elsewhere.
fn link(desk: Desk, to: LinkState, follow: impl Fn() + 'static) -> Element {
    el("a")
        .follow("href", move || {
            desk.get(|state| state.lesson.in_words_of_page(to.clone()).write())
        })
        .on("click", move |event: &Event| {
            if !dom::opens_elsewhere(event) {
                event.prevent_default();
                follow();
            }
        })
}
