//! What could not be followed of a link.

use leptos::prelude::*;

use crate::action::Action;
use crate::store::use_store;

/// The notices, each with a button that takes it away.
#[component]
pub fn Notices() -> impl IntoView {
    let store = use_store();
    let notices = store.read(|session| session.notices.clone());
    view! {
        <div class="notices">
            {move || {
                let item = |(index, notice)| {
                    view! {
                        <p class="notice">
                            <span>{store.lang.notice(&notice)}</span>
                            <button
                                type="button"
                                on:click=move |_| store.send(Action::Dismiss(index))
                            >
                                {store.lang.dismiss()}
                            </button>
                        </p>
                    }
                };
                notices.get().into_iter().enumerate().map(item).collect_view()
            }}
        </div>
    }
}
