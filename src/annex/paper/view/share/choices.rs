//! What a link opens, and what it leaves out.

use engine::RuleSet;

use super::{choose, of};
use crate::action::{Lang, Theme, View};
use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use crate::link::Part;
use crate::model::lesson::CHAPTERS;
use crate::model::share::{Purpose, Share};
use crate::model::shown::Shown;
use crate::view::controls::{labeled, select, switch};

/// The value of a choice that is left to the reader.
const READERS: &str = "";

/// View or frame, rules, theme, language; moment, selection, spotlight.
pub fn shows(desk: Desk, purpose: Purpose) -> Element {
    let text = desk.lang.share();
    let is_link = purpose == Purpose::Link;
    let is_on_board = move || is_link && of(desk, |share| share.view == View::Explore);
    let is_lesson = move || is_link && of(desk, |share| share.view == View::Learn);
    let (legend, first) = match purpose {
        Purpose::Link => (text.shows, labeled(text.view, views(desk))),
        Purpose::Note => {
            let text = desk.lang.embedding();
            (text.shows, labeled(text.shown, frames(desk)))
        }
    };
    let has_moment = move || of(desk, Share::has_moment);
    let has_selection = move || of(desk, Share::has_selection);
    let flags = live(move || {
        many([
            is_on_board().then(|| flag(desk, text.predicts, |s| s.predicts, |s| &mut s.predicts)),
            has_moment().then(|| {
                flag(
                    desk,
                    text.moment,
                    |s| s.keeps_moment,
                    |s| &mut s.keeps_moment,
                )
            }),
            has_selection().then(|| {
                flag(
                    desk,
                    text.selection,
                    |s| s.keeps_selection,
                    |s| &mut s.keeps_selection,
                )
            }),
            has_selection().then(|| {
                flag(
                    desk,
                    text.spotlight,
                    |s| s.is_spotlit,
                    |s| &mut s.is_spotlit,
                )
            }),
        ])
    });
    el("fieldset")
        .child(el("legend").child(legend))
        .child(el("div").class("share-selects").child(many([
            first.into(),
            live(move || is_lesson().then(|| labeled(text.chapter, chapters(desk)))),
            Content::from(labeled(text.rules, rules(desk))),
            Content::from(labeled(text.theme, themes(desk))),
            Content::from(labeled(text.language, languages(desk))),
        ])))
        .child(flags)
}

fn flag(
    desk: Desk,
    label: &'static str,
    get: fn(&Share) -> bool,
    put: fn(&mut Share) -> &mut bool,
) -> Element {
    let toggle = move || {
        choose(desk, |share| {
            let flag = put(share);
            *flag = !*flag;
        });
    };
    switch(label, move || of(desk, get), toggle)
}

fn views(desk: Desk) -> Element {
    let option = |view: View| (view.name(), desk.lang.view(view).to_owned());
    select(
        View::ALL.map(option),
        move || of(desk, |share| share.view.name()),
        move |name| {
            if let Some(view) = View::ALL.into_iter().find(|view| view.name() == name) {
                choose(desk, |share| share.view = view);
            }
        },
    )
}

fn frames(desk: Desk) -> Element {
    let option = |shown: Shown| (shown.name(), desk.lang.shown(shown).to_owned());
    select(
        Shown::ALL.map(option),
        move || of(desk, |share| share.shown.name()),
        move |name| {
            if let Some(shown) = Shown::ALL.into_iter().find(|shown| shown.name() == name) {
                choose(desk, |share| share.shown = shown);
            }
        },
    )
}

fn chapters(desk: Desk) -> Element {
    const NAMES: [&str; CHAPTERS.len()] = ["1", "2", "3", "4", "5", "6", "7", "8"];
    select(
        NAMES.map(|name| (name, name.to_owned())),
        move || {
            let chapter = of(desk, |share| share.chapter);
            NAMES
                .get(chapter.wrapping_sub(1))
                .copied()
                .unwrap_or(NAMES[0])
        },
        move |name| choose(desk, |share| share.chapter = name.parse().unwrap_or(1)),
    )
}

fn rules(desk: Desk) -> Element {
    let option = |rules: RuleSet| (rules.name(), desk.lang.rules(rules).to_owned());
    select(
        RuleSet::ALL.map(option),
        move || of(desk, |share| share.rules.name()),
        move |name| {
            if let Ok(rules) = name.parse() {
                choose(desk, |share| share.rules = rules);
            }
        },
    )
}

fn themes(desk: Desk) -> Element {
    let readers = (READERS, desk.lang.share().readers.to_owned());
    let themes = Theme::ALL.into_iter().filter(|&theme| theme != Theme::Auto);
    let option = |theme: Theme| (theme.name(), desk.lang.theme(theme).to_owned());
    select(
        [readers].into_iter().chain(themes.map(option)),
        move || of(desk, |share| share.theme.map_or(READERS, Theme::name)),
        move |name| {
            let theme = Theme::ALL.into_iter().find(|theme| theme.name() == name);
            choose(desk, |share| share.theme = theme);
        },
    )
}

fn languages(desk: Desk) -> Element {
    let readers = (READERS, desk.lang.share().readers.to_owned());
    let option = |lang: Lang| (lang.name(), lang.own_name().to_owned());
    select(
        [readers].into_iter().chain(Lang::ALL.map(option)),
        move || of(desk, |share| share.lang.map_or(READERS, Lang::name)),
        move |name| {
            let lang = Lang::ALL.into_iter().find(|lang| lang.name() == name);
            choose(desk, |share| share.lang = lang);
        },
    )
}

/// The parts of the view or of the frame, each to be left out; nothing if there are none.
pub fn hides(desk: Desk) -> Content {
    let part = move |part: Part| {
        let is_hidden = move || of(desk, |share| share.hides(part));
        let toggle = move || choose(desk, |share| share.toggle(part));
        switch(desk.lang.part(part), is_hidden, toggle).attr("data-part", part.name())
    };
    let parts = derived(move || of(desk, |share| share.parts().collect::<Vec<_>>()));
    live(move || {
        let parts = parts.get();
        (!parts.is_empty()).then(|| {
            el("fieldset")
                .child(el("legend").child(desk.lang.share().hides))
                .child(
                    el("div")
                        .class("share-parts")
                        .children(parts.into_iter().map(part)),
                )
        })
    })
}
