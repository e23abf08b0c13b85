//! What depth means, at the foot of the page.

use leptos::prelude::*;

use crate::store::use_store;

/// A few sentences.
#[component]
pub fn Primer() -> impl IntoView {
    let text = use_store().lang.page();
    view! {
        <footer class="primer">
            <h2>{text.depth_heading}</h2>
            <div>{text.depth.iter().map(|sentence| view! { <p>{*sentence}</p> }).collect_view()}</div>
        </footer>
    }
}
