//! Arrows from the premises of the selected cell. Digits stay above them.

use engine::Shape;
use leptos::prelude::*;

use crate::model::arrows;
use crate::store::use_store;

/// The arrows; those who do not see them find the same in the inspector.
#[component]
pub fn Arrows(shape: Shape) -> impl IntoView {
    let store = use_store();
    let selected = store.read(|session| session.selected);
    let arrows = Memo::new(move |_| {
        store
            .analysis
            .with(|analysis| arrows::to_cell(analysis, selected.get()))
    });
    let size = shape.size();
    view! {
        <svg class="arrows" viewBox=format!("0 0 {size} {size}") aria-hidden="true">
            {move || {
                let arrow = |arrow: arrows::Arrow| {
                    let marker = if arrow.is_from_given { "url(#arrow-given)" } else { "url(#arrow)" };
                    view! {
                        <path
                            class="arrow"
                            data-arrow=format!("{}>{}", arrow.from, arrow.to)
                            data-given=arrow.is_from_given.then_some("1")
                            d=arrow.path
                            marker-end=marker
                        />
                    }
                };
                arrows.get().into_iter().map(arrow).collect_view()
            }}
        </svg>
    }
}
