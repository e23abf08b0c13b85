//! The graph in words: passes as headings, the longest chain as a list.

use engine::StepId;
use leptos::html::Details;
use leptos::prelude::*;

use crate::model::analysis::Solved;
use crate::model::inspector::{Link, enabled_by, needs_of};
use crate::store::{Store, use_store};
use crate::view::chip::Chip;

/// The graph in words, made when it is opened.
#[component]
pub fn Twin() -> impl IntoView {
    let store = use_store();
    let is_open = RwSignal::new(false);
    let details = NodeRef::<Details>::new();
    view! {
        <details
            class="twin"
            node_ref=details
            on:toggle=move |_| {
                is_open.set(details.get_untracked().is_some_and(|details| details.open()));
            }
        >
            <summary>{store.lang.graph().as_text}</summary>
            {move || {
                is_open
                    .get()
                    .then(|| store.analysis.with(|a| a.solved().map(|solved| words(store, solved))))
            }}
        </details>
    }
}

fn words(store: Store, solved: &Solved) -> impl IntoView + use<> {
    let text = store.lang.graph();
    let chain = solved
        .measures
        .critical_path
        .iter()
        .filter_map(|&id| link(solved, id));
    let chain = chain
        .map(|link| view! { <li><Chip link /></li> })
        .collect_view();
    let passes = solved.measures.profile.iter().enumerate().map(|(index, &n_cells)| {
        let pass = index + 1;
        let steps = solved.proof.steps.iter().filter(|step| step.pass == pass);
        let items = steps.map(|step| {
            let needs = sentence(store, text.twin_needs, &needs_of(solved, step));
            let enables = sentence(store, text.twin_enables, &enabled_by(solved, step.id));
            let link = link(solved, step.id);
            view! { <li>{link.map(|link| view! { <Chip link /> })} <span>{needs} {enables}</span></li> }
        });
        view! {
            <h4>{store.lang.pass_heading(pass, n_cells)}</h4>
            <ul>{items.collect_view()}</ul>
        }
    });
    view! {
        <h3>{text.longest_chain}</h3>
        <ol>{chain}</ol>
        {passes.collect_view()}
    }
}

fn link(solved: &Solved, id: StepId) -> Option<Link> {
    let step = solved.proof.step(id)?;
    Some(Link {
        candidate: step.placement(),
        pass: Some(step.pass),
    })
}

fn sentence(store: Store, verb: &str, links: &[Link]) -> String {
    if links.is_empty() {
        return String::new();
    }
    let names: Vec<String> = links
        .iter()
        .map(|&link| store.lang.link_name(link))
        .collect();
    format!("{verb} {}. ", names.join("; "))
}
