//! The way through the lesson: forward, back, and back to the picture of the scene.

use crate::action::Direction;
use crate::annex::class::Desk;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::Derived;
use crate::model::lesson::Place;
use crate::view::controls::{button, truth};

/// Buttons that stay where they are from scene to scene.
pub fn turning(desk: Desk, place: Derived<Option<Place>>) -> Element {
    let text = desk.lang.lesson();
    let previous = turn(desk, place, Direction::Back, text.previous.into());
    let next = turn(
        desk,
        place,
        Direction::Forward,
        live(move || place.get().map(|place| next_label(desk, place))),
    );
    let number = live(move || place.get().map(|place| desk.lang.scene_number(place)));
    let buttons = el("div")
        .class("lesson-turn")
        .attr("role", "group")
        .attr("aria-label", text.turning)
        .child(previous)
        .child(el("p").class("scene-number").child(number))
        .child(next.class("primary"));
    let is_as_told = move || desk.get(|state| state.lesson.is_as_told());
    let restore = button(text.restore, move || {
        desk.change(|state| state.lesson.restore());
        dom::focus("#scene");
    })
    .class("lesson-restore")
    .follow("data-idle", is_as_told);
    el("footer")
        .class("lesson-foot")
        .child(restore)
        .child(buttons)
}

/// What the button forward says: at the end of a chapter, the title of the next.
fn next_label(desk: Desk, place: Place) -> Content {
    let text = desk.lang.lesson();
    match place.next().filter(|_| place.is_end_of_chapter()) {
        Some(next) => many([
            text.next_chapter.to_owned(),
            " ".to_owned(),
            desk.lang.chapter_name(next.chapter).to_owned(),
        ]),
        None => text.next.into(),
    }
}

/// A button that turns. Where there is nothing to turn to it stays, so that the keyboard stays on it.
fn turn(
    desk: Desk,
    place: Derived<Option<Place>>,
    direction: Direction,
    label: Content,
) -> Element {
    let leads_on = move || {
        place.get().is_some_and(|place| match direction {
            Direction::Forward => place.next().is_some(),
            Direction::Back => place.previous().is_some(),
        })
    };
    let name = match direction {
        Direction::Forward => "next",
        Direction::Back => "previous",
    };
    button(label, move || {
        desk.change(|state| state.lesson.turn(direction))
    })
    .attr("data-turn", name)
    .follow("aria-disabled", move || (!leads_on()).then(|| truth(true)))
}
