//! The annex in the page: the element it has to itself, and what is said to it and by it.

use std::cell::RefCell;
use std::rc::Rc;

use background::Order;

use super::controls::button;
use crate::action::{Action, Annex as Presence};
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::browser::annex::{Annex, Word};
use crate::browser::background::Background;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live};
use crate::link::{LinkState, Notice, Pairs};
use crate::store::Store;

/// The element that the annex has to itself. It stays where it is when the view is left.
pub fn host(store: Store) -> Element {
    el("div").attr("id", "annex").follow("hidden", move || {
        store.get(|session| !session.view.is_in_annex())
    })
}

/// What stands above the annex: that it is on its way, what it gets, or that it is lost.
pub fn standing(store: Store, annex: &Annex) -> Content {
    let text = store.lang.annex();
    let annex = annex.clone();
    live(move || {
        let says = store.get(|session| match (session.annex, &session.wanted) {
            (Presence::Lost, _) => Some(text.lost),
            (_, Some(link)) if link.origin.get("g").is_some() => Some(text.fetching),
            (Presence::Away, Some(_)) => Some(text.making),
            (Presence::Away, None) => Some(text.loading),
            // What is made, the annex itself tells.
            (Presence::There, _) => None,
        })?;
        let is_lost = says == text.lost;
        let annex = annex.clone();
        let again = is_lost.then(|| {
            button(text.again, move || {
                store.send(Action::Reach(Presence::Away));
                annex.call();
                dom::rescue_focus(".views [aria-current]");
            })
        });
        let line = el("p")
            .class("annex-standing")
            .attr("role", if is_lost { "alert" } else { "status" })
            .child(el("span").child(says))
            .child(again);
        Some(line)
    })
}

/// What both sides know to be set in the annex, so that it is not told its own words.
type Known = Rc<RefCell<Pairs>>;

/// Listens to the annex, and returns what tells it the link of the page.
pub fn tie(store: Store, annex: &Annex, background: Background) -> impl FnMut(&LinkState) + use<> {
    let known = Known::default();
    listen(store, annex, background, Rc::clone(&known));
    let annex = annex.clone();
    let mut before = LinkState::default();
    move |link| {
        // Whatever it has set itself, it knows.
        let extra = known.replace(link.extra.clone());
        before.extra = link.extra.clone();
        if extra != link.extra || before != *link {
            before.clone_from(link);
            annex.say(ToAnnex::Link(link.write()));
        }
    }
}

fn listen(store: Store, annex: &Annex, background: Background, known: Known) {
    annex.listen(move |word| {
        let action = match word {
            Word::There => Action::Reach(Presence::There),
            Word::Lost => Action::Reach(Presence::Lost),
            Word::Said(FromAnnex::Settings(view, text)) => {
                let extra = Pairs::read(&text);
                known.replace(extra.clone());
                Action::SetExtra(view, extra)
            }
            // Whoever has gone elsewhere meanwhile wants it no longer.
            Word::Said(FromAnnex::Show(_)) if store.peek(|session| session.wanted.is_none()) => {
                return;
            }
            Word::Said(FromAnnex::Show(hash)) => Action::Open(Box::new(LinkState::read(&hash))),
            Word::Said(FromAnnex::Refused { key, found }) => {
                Action::Refuse(Notice::bad_value(key.into(), &found))
            }
            Word::Said(FromAnnex::Ask(kind, _, order)) => {
                return match order {
                    Some(order) => background.begin(Order::Aside { kind, order }),
                    None => background.cancel(kind),
                };
            }
            Word::Said(FromAnnex::Ready(_)) => return,
        };
        store.send(action);
    });
}
