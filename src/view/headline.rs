//! The one sentence at the top of the page.

use background::Count;
use engine::{Finish, Method, Outcome, Solutions};

use super::chip::sentence;
use super::controls::button;
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live};
use crate::model::analysis::Analysis;
use crate::model::headline::{Headline, Standing};
use crate::model::palette;
use crate::store::Store;

/// The headline, and what is known about the solutions.
pub fn headline(store: Store) -> Element {
    headline_where(store, |_| true)
}

/// The headline. What is known about the solutions is told where it tells more than the headline.
pub(crate) fn headline_where(store: Store, tells_more: fn(&Analysis) -> bool) -> Element {
    let lang = store.lang;
    let says = move || sentence(store, lang.headline(&Headline::of(&store.analysis())));
    let standing = move || {
        if !tells_more(&store.analysis()) {
            return None;
        }
        let standing = store.get(|session| Standing::of(&session.analysis, session.count));
        standing.map(|standing| lang.standing(standing))
    };
    el("header")
        .class("headline")
        .attr("style", palette::underlines())
        .child(el("h1").child(live(says)))
        .child(el("p").class("standing").child(live(standing)))
        .child(live(move || help(store)))
}

/// What can be done from here: leave a world, wait for probes or give them up, or go on where the
/// rules are stuck.
fn help(store: Store) -> Content {
    let text = store.lang.rungs();
    let analysis = store.analysis();
    if analysis.outside.is_some() {
        let leave = button(text.leave, move || {
            store.send(Action::Leave);
            dom::rescue_focus("[data-enter], #inspector-heading");
        });
        return el("p")
            .class("help")
            .child(leave.class("primary").attr("data-leave", ""))
            .into();
    }
    if analysis.is_pending {
        return live(move || waiting(store));
    }
    let is_stuck = analysis
        .solved()
        .is_some_and(|solved| solved.proof.outcome == Outcome::Stuck);
    let is_proper = store.get(|session| session.count == Count::Known(Solutions::One));
    (is_stuck && is_proper)
        .then(|| offers(store, analysis.method))
        .into()
}

/// Nothing at first: most proofs are there before one could read a word. Then how far it has come,
/// or that it does not come.
fn waiting(store: Store) -> Option<Element> {
    let (is_lost, is_long) = store.get(|session| (session.is_lost, session.proving.is_some()));
    if is_lost {
        let says = store.lang.rungs().lost;
        return Some(el("p").class("help").attr("role", "alert").child(says));
    }
    is_long.then(|| proving(store))
}

/// How far the proof has come, and a way to give it up.
fn proving(store: Store) -> Element {
    let says = move || store.lang.proving(store.get(|session| session.proving));
    let bar = el("progress")
        .attr("aria-label", store.lang.finish(Finish::Probe))
        .follow("max", move || {
            store.get(|session| {
                session
                    .proving
                    .map_or(1, |standing| standing.n_probes.max(1))
            })
        })
        .follow("prop:value", move || {
            store.get(|session| {
                session
                    .proving
                    .map_or(0, |standing| standing.n_probed)
                    .to_string()
            })
        });
    let cancel = button(store.lang.rungs().cancel, move || {
        let finish = store.peek(|session| session.analysis.method.finish);
        store.send(if finish == Finish::Stop {
            Action::GiveUp
        } else {
            Action::SetFinish(Finish::Stop)
        });
    });
    el("p")
        .class("help")
        .attr("data-proving", "")
        .child(bar)
        .child(el("span").child(live(says)))
        .child(cancel)
}

/// What could help a stuck board: the next rule set that solves it, probes, splits.
fn offers(store: Store, method: Method) -> Element {
    let lang = store.lang;
    let stronger = live(move || {
        let rung = store.get(|session| session.rungs.next_that_solves(method.rules));
        rung.map(|rung| {
            button(lang.offer_rules(rung), move || {
                store.send(Action::SetRules(rung.rules));
            })
        })
    });
    let others = Finish::ALL
        .into_iter()
        .filter(|&finish| finish > method.finish);
    let others = others.map(|finish| {
        button(lang.finish(finish), move || {
            store.send(Action::SetFinish(finish))
        })
        .attr("title", lang.finish_hint(finish))
    });
    el("p")
        .class("help")
        .attr("data-offers", "")
        .child(el("span").child(lang.rungs().offers))
        .child(stronger)
        .children(others)
}
