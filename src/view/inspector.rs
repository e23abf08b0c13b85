//! Why a cell holds its digit.

use leptos::prelude::*;

use super::chip::{Chip, Sentence};
use crate::action::Action;
use crate::model::inspector::{ChainItem, Explanation, Inspection, Link};
use crate::store::{Store, use_store};

/// The question, the answer, and what hangs on both.
#[component]
pub fn InspectorView() -> impl IntoView {
    let store = use_store();
    let selected = store.read(|session| session.selected);
    let inspection = Memo::new(move |_| {
        store
            .analysis
            .with(|analysis| Inspection::of(analysis, selected.get()))
    });
    view! {
        <section class="inspector explain" aria-labelledby="inspector-heading">
            {move || {
                let inspection = inspection.get();
                let is_selected = selected.get().is_some();
                view! {
                    <div class="title">
                        <h2 id="inspector-heading">{store.lang.question(&inspection)}</h2>
                        {is_selected.then(|| view! { <Close /> })}
                    </div>
                    <p class="answer">
                        <Sentence spans=store.lang.answer(&inspection) />
                    </p>
                    {details(store, inspection)}
                }
            }}
        </section>
    }
}

#[component]
fn Close() -> impl IntoView {
    let store = use_store();
    let text = store.lang.inspector();
    view! {
        <button
            type="button"
            class="icon close"
            aria-label=text.close
            title=text.close
            on:click=move |_| store.send(Action::Select(None))
        ></button>
    }
}

fn details(store: Store, inspection: Inspection) -> impl IntoView {
    match inspection {
        Inspection::Nothing(chain) => chips(None, chain).into_any(),
        Inspection::Step(explanation) => explain(store, *explanation).into_any(),
        _ => ().into_any(),
    }
}

fn explain(store: Store, explanation: Explanation) -> impl IntoView {
    let text = store.lang.inspector();
    let needs = explanation
        .reasons
        .iter()
        .map(|reason| reason.premise)
        .collect();
    let n_descendants = explanation.n_descendants;
    let enables = explanation.enables.clone();
    view! {
        {chips(Some(text.needs), needs)}
        {if enables.is_empty() {
            view! { <p class="quiet">{text.enables_nothing}</p> }.into_any()
        } else {
            let heading = format!("{} ({})", text.enables, store.lang.descendants(n_descendants));
            view! {
                <h3>{heading}</h3>
                {chips(None, enables)}
            }
            .into_any()
        }}
        <details class="chain">
            <summary>{store.lang.chain_summary(&explanation)}</summary>
            <ol>{explanation.chain.into_iter().map(|item| chain_item(store, item)).collect_view()}</ol>
        </details>
    }
}

fn chips(heading: Option<&'static str>, links: Vec<Link>) -> impl IntoView {
    view! {
        {heading.map(|heading| view! { <h3>{heading}</h3> })}
        <div class="chips">
            {links.into_iter().map(|link| view! { <Chip link /> }).collect_view()}
        </div>
    }
}

fn chain_item(store: Store, item: ChainItem) -> impl IntoView {
    let text = store.lang.inspector();
    let rule = store.lang.chain_rule(&item);
    let needs: Vec<String> = item
        .needs
        .iter()
        .map(|need| format!("{} = {}", need.candidate.cell, need.candidate.digit))
        .collect();
    view! {
        <li>
            <Chip link=item.target />
            <span>{format!("{rule}, {} {}", text.from, needs.join(", "))}</span>
        </li>
    }
}
