//! The head of the page: its name, and choices that hold for all of it.

use web_sys::Event;

use super::controls::{button, select};
use super::keys::keys_button;
use super::podium::{Podium, full_button};
use crate::action::{Action, Dialog, Lang, Theme, View};
use crate::browser::dom;
use crate::browser::element::{Element, el};
use crate::store::Store;

/// Name, theme, language, keys, a link to share, files to save, full screen.
pub fn header(store: Store, podium: Podium) -> Element {
    let text = store.lang.page();
    let name = el("p")
        .class("name")
        .child(text.name)
        .child(" ")
        .child(el("small").child(text.tagline));
    let choices = el("div")
        .class("choices")
        .child(theme_choice(store))
        .child(language_choice(store))
        .child(keys_button(store, podium))
        .child(
            button(text.share, move || {
                store.send(Action::OpenDialog(Dialog::Share))
            })
            .class("share-button"),
        )
        .child(
            button(text.save, move || {
                store.send(Action::OpenDialog(Dialog::Save))
            })
            .class("save"),
        )
        .child(full_button(store, podium));
    el("header")
        .class("page-head nav")
        .child(name)
        .child(views(store))
        .child(choices)
}

/// The views, as links: each opens what a link to it opens.
fn views(store: Store) -> Element {
    let link = |view: View| {
        let is_here = move || store.get(|session| session.view == view);
        el("a")
            .attr("data-view", view.name())
            .follow("href", move || {
                store.get(|session| session.to_link_of(view).write())
            })
            .follow("aria-current", move || is_here().then_some("page"))
            .on("click", move |event: &Event| {
                if !dom::opens_elsewhere(event) {
                    event.prevent_default();
                    store.send(Action::SetView(view));
                }
            })
            .child(store.lang.view(view))
    };
    el("nav")
        .class("views")
        .attr("aria-label", store.lang.page().views)
        .children(View::ALL.map(link))
}

fn theme_choice(store: Store) -> Element {
    let lang = store.lang;
    let option = |theme: Theme| (theme.name(), lang.theme(theme).to_owned());
    let theme = select(
        Theme::ALL.map(option),
        move || store.get(|session| session.theme.name()),
        move |name| {
            if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.name() == name) {
                store.send(Action::SetTheme(theme));
            }
        },
    );
    signed(lang.page().theme, theme)
}

/// A choice whose name is only heard: a sign stands for it.
fn signed(name: &'static str, select: Element) -> Element {
    el("label")
        .class("choice")
        .child(el("span").class("heard-only").child(name))
        .child(select)
}

/// The languages, each under its own name. All that is said is made anew, this choice too, and the
/// keyboard stays on it.
fn language_choice(store: Store) -> Element {
    let lang = store.lang;
    let choice = select(
        Lang::ALL.map(|lang| (lang.name(), lang.own_name().to_owned())),
        move || lang.name(),
        move |name| {
            if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.name() == name) {
                store.send(Action::Speak(lang));
                dom::rescue_focus("#language");
            }
        },
    );
    signed(lang.page().language, choice.attr("id", "language"))
}
