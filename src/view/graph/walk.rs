//! One cell in the middle, what it needs on the left, what it enables on the right.

use leptos::prelude::*;

use crate::model::inspector::Link;
use crate::model::walk::Walk;
use crate::store::use_store;
use crate::view::chip::Chip;

/// The walk at the selected cell.
#[component]
pub fn WalkView() -> impl IntoView {
    let store = use_store();
    let text = store.lang.graph();
    let selected = store.read(|session| session.selected);
    let walk = Memo::new(move |_| {
        store
            .analysis
            .with(|analysis| Walk::at(analysis, selected.get()))
    });
    view! {
        <div class="walk">
            {move || match walk.get() {
                None => view! { <p class="nothing">{text.nothing}</p> }.into_any(),
                Some(walk) => {
                    let (n_needs, n_enables) = (walk.needs.len(), walk.enables.len());
                    view! {
                        {side("needs", text.needs, text.needs_nothing, walk.needs)}
                        {fan(n_needs, true)}
                        <div class="center"><Chip link=walk.center /></div>
                        {fan(n_enables, false)}
                        {side("enables", text.enables, text.enables_nothing, walk.enables)}
                    }
                        .into_any()
                }
            }}
        </div>
    }
}

fn side(
    class: &'static str,
    heading: &'static str,
    nothing: &'static str,
    links: Vec<Link>,
) -> impl IntoView {
    let is_empty = links.is_empty();
    view! {
        <div class=format!("side {class}")>
            <h3>{heading}</h3>
            <div class="neighbors">
                {links.into_iter().map(|link| view! { <Chip link /> }).collect_view()}
                {is_empty.then(|| view! { <p class="quiet">{nothing}</p> })}
            </div>
        </div>
    }
}

/// Lines from as many evenly spread places to the middle, or the other way.
fn fan(n: usize, is_inward: bool) -> impl IntoView {
    let line = |index: usize| {
        let y = (index as f64 + 0.5) * 100.0 / n as f64;
        let d = if is_inward {
            format!("M0,{y:.2}C50,{y:.2} 50,50 100,50")
        } else {
            format!("M0,50C50,50 50,{y:.2} 100,{y:.2}")
        };
        view! { <path d=d /> }
    };
    view! {
        <svg class="fan" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {(0..n).map(line).collect_view()}
        </svg>
    }
}
