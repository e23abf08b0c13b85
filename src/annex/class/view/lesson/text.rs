//! The words of a scene, some of them alive.

use super::link;
use crate::annex::class::Desk;
use crate::browser::element::{Content, Element, el, many};
use crate::link::{LinkState, Pairs};
use crate::model::lesson::{CHAPTERS, Growth, Place, Target};
use crate::text::lesson::{Piece, read};
use crate::view::controls::{button, truth};

/// Heading, paragraphs, a question, and where to look further.
pub fn text(desk: Desk, place: Place) -> Content {
    let lang = desk.lang;
    let heading = el("h2")
        .attr("id", "scene")
        .attr("tabindex", "-1")
        .attr("data-scene", place.to_string())
        .child(lang.scene_heading(place));
    let body = lang.scene_body(place);
    let body = many(body.map(|text| el("p").child(sentence(desk, text))));
    let grows = place.scene().grows;
    let table = (!grows.is_empty()).then(|| growth(desk, grows));
    let ask = lang.scene_ask(place).map(|question| {
        el("p")
            .class("lesson-ask")
            .child(el("b").child(lang.lesson().ask))
            .child(" ")
            .child(question)
    });
    let is_last = place.next().is_none();
    let end = is_last.then(|| el("p").class("lesson-end").child(lang.lesson().end));
    many([
        heading.into(),
        body,
        table.into(),
        ask.into(),
        leads(desk, place).into(),
        end.into(),
    ])
}

/// A paragraph. What cannot be read stands as it is: a test holds that there is none.
fn sentence(desk: Desk, text: &'static str) -> Content {
    let Ok(pieces) = read(text) else {
        return text.into();
    };
    many(pieces.into_iter().map(|piece| match piece {
        Piece::Words(words) => Content::from(words),
        Piece::Term(words) => el("em").class("term").child(words).into(),
        Piece::Live(words, target) => word(desk, words, target).into(),
    }))
}

/// A word that lights up what it means while it is pointed at or has the keyboard, and takes it up when
/// it is pressed.
fn word(desk: Desk, words: String, target: Target) -> Element {
    let [on_press, on_enter, on_focus, on_state] = [(); 4].map(|()| target.clone());
    let point = move |target: Option<&Target>| desk.change(|state| state.lesson.point(target));
    button(words, move || {
        desk.change(|state| state.lesson.take(&on_press))
    })
    .class("live-word")
    .follow("aria-pressed", move || {
        truth(desk.get(|state| state.lesson.has_taken(&on_state)))
    })
    .when("pointerenter", move || point(Some(&on_enter)))
    .when("pointerleave", move || point(None))
    .when("focus", move || point(Some(&on_focus)))
    .when("blur", move || point(None))
}

/// Links to other views, and at the end of a chapter to a prediction on its board.
fn leads(desk: Desk, place: Place) -> Option<Element> {
    let leads = place.scene().leads.iter().map(|keys| LinkState::read(keys));
    let labels = desk.lang.scene_leads(place);
    let mut all: Vec<(LinkState, &str)> = leads.zip(labels).collect();
    if place.is_end_of_chapter() {
        let mut link = LinkState::read(CHAPTERS[place.chapter].predicts);
        link.extra = Pairs::read("predict=1");
        all.push((link, desk.lang.lesson().predict));
    }
    let item = |(to, label): (LinkState, &'static str)| {
        let target = to.clone();
        let follow = move || desk.change(|state| state.lesson.leave_for(target.clone()));
        el("li").child(link(desk, to, follow).child(label))
    };
    (!all.is_empty()).then(|| {
        el("ul")
            .class("lesson-leads")
            .children(all.into_iter().map(item))
    })
}

/// Passes of shallow and of deep boards, by size: a table whose cells have bars behind the numbers.
fn growth(desk: Desk, rows: &[Growth]) -> Element {
    let text = desk.lang.lesson();
    let most = rows.iter().map(|row| row.deep).max().unwrap_or(1);
    let cell = |passes: usize, kind: &'static str| {
        el("td")
            .attr("data-kind", kind)
            .attr("style", format!("--part:{}%", passes * 100 / most.max(1)))
            .child(passes)
    };
    let row = |row: &Growth| {
        let size = format!("{0}\u{d7}{0}", row.size);
        el("tr")
            .child(el("th").attr("scope", "row").child(size))
            .child(cell(row.shallow, "shallow"))
            .child(cell(row.deep, "deep"))
    };
    let head = |text: &'static str| el("th").attr("scope", "col").child(text);
    el("table")
        .class("lesson-growth")
        .child(el("caption").child(text.growth))
        .child(el("thead").child(el("tr").children(text.growth_heads.map(head))))
        .child(el("tbody").children(rows.iter().map(row)))
}
