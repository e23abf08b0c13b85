//! What may one pass see: the rule sets with what each makes of the board, and what happens when
//! they are stuck.

use background::{Rung, RungEnd};
use engine::{Finish, RuleSet};

use super::controls::{button, labeled, select, switch, truth};
use crate::action::Action;
use crate::browser::element::{Element, el, live, many};
use crate::model::fixed::thousandths;
use crate::store::Store;

/// The choice.
#[inline(never)]
pub fn rungs(store: Store) -> Element {
    let text = store.lang.rungs();
    let steps = RuleSet::ALL.map(|rules| rung(store, rules));
    let strip = el("div")
        .class("rung-strip")
        .attr("role", "group")
        .attr("aria-labelledby", "rungs-heading")
        .children(steps);
    let uniqueness = switch(
        text.uniqueness,
        move || store.get(|session| session.analysis.method.uniqueness),
        move || {
            let is_on = store.peek(|session| session.analysis.method.uniqueness);
            store.send(Action::SetUniqueness(!is_on));
        },
    );
    let more = el("div")
        .class("rung-more")
        .child(finish_choice(store))
        .child(uniqueness);
    let head = el("div")
        .class("rung-head")
        .child(el("h2").attr("id", "rungs-heading").child(text.heading))
        .child(more);
    el("section")
        .class("rungs controls")
        .child(head)
        .child(strip)
}

/// One rule set: its name, and the longest chain it leaves.
fn rung(store: Store, rules: RuleSet) -> Element {
    let lang = store.lang;
    let known = move || store.get(|session| session.rungs.get(rules));
    let is_chosen = move || store.get(|session| session.analysis.method.rules == rules);
    let height = move || store.get(|session| session.rungs.height(rules));
    let end = move || {
        known().map(|rung: Rung| match rung.end {
            RungEnd::Solved => "solved",
            RungEnd::Stuck => "stuck",
            RungEnd::Contradiction => "contradiction",
        })
    };
    let figure = live(move || {
        let working = || lang.rungs().working.to_owned();
        known().map_or_else(working, |rung| lang.rung_figure(rung))
    });
    let note = live(move || known().map(|rung| lang.rung_note(rung)));
    button(
        many([
            el("span").class("rung-name").child(lang.rules(rules)),
            el("b").class("rung-figure").child(figure),
            el("span").class("rung-note").child(note),
            el("i").class("rung-bar").follow("style", move || {
                format!("--height:{}", thousandths(height()))
            }),
        ]),
        move || store.send(Action::SetRules(rules)),
    )
    .class("rung")
    .attr("data-rules", rules.name())
    .follow("data-end", end)
    .follow("data-span", move || known().map(|rung| rung.span))
    .follow("data-passes", move || known().map(|rung| rung.passes))
    .follow("data-one-pass", move || known().map(|rung| rung.one_pass))
    .follow("aria-pressed", move || truth(is_chosen()))
    .follow("title", move || lang.rung_name(rules, known()))
}

fn finish_choice(store: Store) -> Element {
    let lang = store.lang;
    let option = |finish: Finish| (finish.name(), lang.finish(finish).to_owned());
    let finish = select(
        Finish::ALL.map(option),
        move || store.get(|session| session.analysis.method.finish.name()),
        move |name| {
            if let Ok(finish) = name.parse() {
                store.send(Action::SetFinish(finish));
            }
        },
    );
    labeled(lang.rungs().finish, finish)
}
