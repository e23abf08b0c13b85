//! The annexes in the page: the elements they have to themselves, and what is said to them and by them.

use std::cell::RefCell;
use std::rc::Rc;

use background::{Order, decode, encode};

use super::controls::button;
use crate::action::{Action, Annex, Presence, View};
use crate::annex::machines::message::FromMachines;
use crate::annex::message::{FromAnnex, LessonWord, ToAnnex};
use crate::browser::annex::{Annexes, Word};
use crate::browser::background::Background;
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{dom, port};
use crate::derived::Derived;
use crate::link::{LinkState, Notice, Pairs};
use crate::model::subject::Subject;
use crate::store::Store;
use crate::text::Lang;

/// The elements that the annexes have to themselves, each under what the page has to say of it. They
/// stay where they are when the view is left or spoken in another language.
pub fn hosts(store: Store, lang: Derived<Lang>, annexes: &Annexes) -> Content {
    many(Annex::ALL.map(|annex| {
        let annexes = annexes.clone();
        let standing =
            live(move || live(standing(store.speaking(lang.get()), annex, annexes.clone())));
        many([standing, host(store, annex).into()])
    }))
}

fn host(store: Store, annex: Annex) -> Element {
    let id = port::host(annex);
    el("div")
        .attr("id", id.trim_start_matches('#').to_owned())
        .attr("tabindex", "-1")
        .follow("hidden", move || !store.get(|session| session.shows(annex)))
}

/// What stands above an annex that is shown: that it is on its way, what it gets, or that it is lost.
fn standing(
    store: Store,
    annex: Annex,
    annexes: Annexes,
) -> impl Fn() -> Option<Element> + 'static {
    let text = store.lang.annex();
    move || {
        let says = store.get(|session| {
            if !session.shows(annex) {
                return None;
            }
            let wanted = session.wanted.as_ref().filter(|_| annex == Annex::Boards);
            match (session.presence[annex as usize], wanted) {
                (Presence::Lost, _) => Some(text.lost),
                (_, Some(link)) if link.origin.get("g").is_some() => Some(text.fetching),
                (Presence::Away, Some(_)) => Some(text.making),
                (Presence::Away, None) => Some(text.loading),
                // What is made, the annex itself tells.
                (Presence::There, _) => None,
            }
        })?;
        let is_lost = says == text.lost;
        let annexes = annexes.clone();
        let again = is_lost.then(|| {
            button(text.again, move || {
                store.send(Action::Reach(annex, Presence::Away));
                annexes.call(annex);
                dom::rescue_focus(".views [aria-current]");
            })
        });
        let line = el("p")
            .class("annex-standing")
            .attr("role", if is_lost { "alert" } else { "status" })
            .child(el("span").child(says))
            .child(again);
        Some(line)
    }
}

/// What both sides know the link to be, so that an annex is not told its own words. Nothing while it
/// is not shown.
type Known = Rc<RefCell<Option<LinkState>>>;

/// Listens to the annexes, and returns what tells the link of the page to those in use.
pub fn tie(
    store: Store,
    annexes: &Annexes,
    background: &Background,
) -> impl FnMut(&LinkState) + use<> {
    let known = Annex::ALL.map(|_| Known::default());
    for annex in Annex::ALL {
        let known = Rc::clone(&known[annex as usize]);
        listen(store, annex, annexes.clone(), background.clone(), known);
    }
    let annexes = annexes.clone();
    let mut dialog = None;
    move |link| {
        for annex in Annex::ALL {
            let mut known = known[annex as usize].borrow_mut();
            if !store.get(|session| session.shows(annex)) {
                if known.take().is_some() {
                    annexes.say(annex, ToAnnex::Left);
                }
            } else if known.as_ref() != Some(link) {
                *known = Some(link.clone());
                annexes.say(annex, ToAnnex::Link(link.write()));
            }
        }
        let opened = store.get(|session| session.dialog);
        if let Some(opened) = opened.filter(|_| dialog != opened) {
            annexes.say(Annex::Paper, ToAnnex::Own(encode(&opened)));
        }
        dialog = opened;
    }
}

fn listen(store: Store, annex: Annex, annexes: Annexes, background: Background, known: Known) {
    let ways = annexes.clone();
    annexes.listen(annex, move |word| {
        let action = match word {
            Word::There => Action::Reach(annex, Presence::There),
            Word::Lost => Action::Reach(annex, Presence::Lost),
            Word::Said(FromAnnex::Settings(view, text)) => {
                let extra = Pairs::read(&text);
                if let Some(known) = &mut *known.borrow_mut() {
                    known.set_extra(view, extra.clone());
                }
                if view == View::Explore && extra.is_empty() {
                    // A prediction is left: the keyboard goes to where it began.
                    dom::focus_soon("[data-predict]");
                }
                Action::SetExtra(view, extra)
            }
            // Whoever has gone elsewhere meanwhile wants it no longer.
            Word::Said(FromAnnex::Show(_)) if is_late(store, annex) => return,
            Word::Said(FromAnnex::Show(hash)) => Action::Open(Box::new(LinkState::read(&hash))),
            Word::Said(FromAnnex::Refused { key, found }) => {
                Action::Refuse(Notice::bad_value(key.into(), &found))
            }
            Word::Said(FromAnnex::Call(other, is_called)) => Action::SetCalled(other, is_called),
            Word::Said(FromAnnex::Ask(kind, ticket, order)) => {
                ways.note_order(annex, kind, ticket);
                return match order {
                    Some(order) => background.begin(Order::Aside { kind, order }),
                    None => background.cancel(kind),
                };
            }
            Word::Said(FromAnnex::Own(bytes)) => match hear_own(annex, &bytes) {
                Some(action) => action,
                None => return,
            },
            Word::Said(FromAnnex::Ready(_)) => return,
        };
        store.send(action);
    });
}

/// Takes a word that only one annex says.
fn hear_own(annex: Annex, bytes: &[u8]) -> Option<Action> {
    match annex {
        Annex::Boards | Annex::Paper | Annex::Evidence => None,
        Annex::Class => Some(match decode(bytes)? {
            LessonWord::Light(target) => Action::Light(target),
            LessonWord::Select(cell) => Action::Select(cell.map(Subject::Cell)),
        }),
        Annex::Machines => {
            let FromMachines::Board(figures) = decode(bytes)?;
            Some(Action::Figured(figures))
        }
    }
}

/// Returns whether a link comes from an annex that is shown no longer, or a board that is wanted no
/// longer.
fn is_late(store: Store, annex: Annex) -> bool {
    store.peek(|session| match annex {
        Annex::Boards => session.wanted.is_none(),
        Annex::Machines | Annex::Class => !session.shows(annex),
        // They open no links.
        Annex::Paper | Annex::Evidence => true,
    })
}
