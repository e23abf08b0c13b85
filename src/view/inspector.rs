//! Why a cell holds its digit.

use engine::StepId;

use super::chip::{chip, sentence};
use super::controls::{button, icon_button};
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::inspector::{ChainItem, Explanation, Inspection, Link};
use crate::store::Store;

/// The question, the answer, and what hangs on both.
pub fn inspector(store: Store) -> Element {
    el("section")
        .class("inspector explain")
        .attr("aria-labelledby", "inspector-heading")
        .child(live(move || {
            let selected = store.selected.get();
            let inspection = Inspection::of(&store.analysis(), selected);
            let heading = el("h2")
                .attr("id", "inspector-heading")
                .attr("tabindex", "-1")
                .child(store.lang.question(&inspection));
            let title = el("div")
                .class("title")
                .child(heading)
                .child(selected.map(|_| close_button(store)));
            let answer = sentence(store, store.lang.answer(&inspection));
            let answer = el("p").class("answer").child(answer);
            many([title.into(), answer.into(), details(store, inspection)])
        }))
}

fn close_button(store: Store) -> Element {
    let label = store.lang.inspector().close;
    icon_button("close", label, move || {
        store.send(Action::Select(None));
        dom::rescue_focus("[data-board] [tabindex='0']");
    })
}

fn details(store: Store, inspection: Inspection) -> Content {
    match inspection {
        Inspection::Nothing(chain) => chips(store, chain).into(),
        Inspection::Step(explanation) => explain(store, *explanation),
        _ => None::<Element>.into(),
    }
}

fn explain(store: Store, explanation: Explanation) -> Content {
    let text = store.lang.inspector();
    let needs = explanation.reasons.iter().map(|reason| reason.premise);
    let needs = chips(store, needs.collect());
    let summary = el("summary").child(store.lang.chain_summary(&explanation));
    let chain = explanation.chain.iter().map(|item| chain_item(store, item));
    let enter = explanation
        .why
        .refuted
        .map(|_| enter_button(store, explanation.step));
    let rule = el("p")
        .class("rule")
        .child(store.lang.rule_line(&explanation));
    let chain = el("details")
        .class("chain")
        .child(summary)
        .child(el("ol").children(chain));
    many([
        Content::from(rule),
        enter.into(),
        Content::from(el("h3").child(text.needs)),
        needs.into(),
        enables(store, explanation),
        chain.into(),
    ])
}

fn enter_button(store: Store, step: StepId) -> Element {
    button(store.lang.rungs().enter, move || {
        store.send(Action::Enter(step));
        dom::rescue_focus("[data-leave]");
    })
    .class("primary enter")
    .attr("data-enter", step.to_string())
}

fn enables(store: Store, explanation: Explanation) -> Content {
    let text = store.lang.inspector();
    if explanation.enables.is_empty() {
        return el("p").class("quiet").child(text.enables_nothing).into();
    }
    let heading = el("h3").child(store.lang.enables_heading(explanation.n_descendants));
    many([heading, chips(store, explanation.enables)])
}

fn chips(store: Store, links: Vec<Link>) -> Element {
    let chips = links.into_iter().map(|link| chip(store, link));
    el("div").class("chips").children(chips)
}

fn chain_item(store: Store, item: &ChainItem) -> Element {
    el("li")
        .child(chip(store, item.target))
        .child(el("span").child(store.lang.chain_item(item)))
}
