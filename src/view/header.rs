//! The head of the page: its name, and choices that hold for all of it.

use engine::RuleSet;
use leptos::prelude::*;

use super::shortcuts::KeysButton;
use crate::action::{Action, Theme};
use crate::browser::{address, dom};
use crate::store::use_store;

/// Name, rules, theme, keys, link.
#[component]
pub fn Header(has_keys: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let text = store.lang.page();
    view! {
        <header class="page-head nav">
            <p class="name">{text.name} <small>{text.tagline}</small></p>
            <div class="choices">
                <RulesChoice /> <ThemeChoice /> <KeysButton has_keys /> <CopyLink />
            </div>
        </header>
    }
}

#[component]
fn RulesChoice() -> impl IntoView {
    let store = use_store();
    let rules = store.read(|session| session.analysis.rules);
    let choose = move |name: String| {
        if let Ok(rules) = name.parse() {
            store.send(Action::SetRules(rules));
        }
    };
    let option = |rules: RuleSet| {
        view! { <option value=rules.name()>{store.lang.rules(rules)}</option> }
    };
    view! {
        <label class="choice">
            <span>{store.lang.page().rules}</span>
            <select
                prop:value=move || rules.get().name()
                on:change=move |event| choose(event_target_value(&event))
            >
                {RuleSet::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}

#[component]
fn ThemeChoice() -> impl IntoView {
    let store = use_store();
    let theme = store.read(|session| session.theme);
    let choose = move |name: String| {
        if let Some(theme) = Theme::ALL.into_iter().find(|theme| theme.name() == name) {
            store.send(Action::SetTheme(theme));
        }
    };
    let option = |theme: Theme| {
        view! { <option value=theme.name()>{store.lang.theme(theme)}</option> }
    };
    view! {
        <label class="choice">
            <span>{store.lang.page().theme}</span>
            <select
                prop:value=move || theme.get().name()
                on:change=move |event| choose(event_target_value(&event))
            >
                {Theme::ALL.map(option).collect_view()}
            </select>
        </label>
    }
}

/// What became of a click on the button.
#[derive(Clone, Copy, PartialEq)]
enum Copy {
    Ready,
    Done,
    Refused,
}

/// Copies the address; where that is not allowed it shows it to be copied by hand.
#[component]
fn CopyLink() -> impl IntoView {
    let store = use_store();
    let text = store.lang.page();
    let copy = RwSignal::new(Copy::Ready);
    view! {
        <button
            type="button"
            class="copy"
            on:click=move |_| {
                dom::copy(
                    &address::whole(),
                    move |is_done| copy.set(if is_done { Copy::Done } else { Copy::Refused }),
                );
            }
            on:blur=move |_| copy.set(Copy::Ready)
        >
            {move || if copy.get() == Copy::Done { text.copied } else { text.copy }}
        </button>
        <Show when=move || copy.get() == Copy::Refused>
            <label class="by-hand">
                <span>{text.copy_by_hand}</span>
                <input type="text" readonly prop:value=address::whole />
            </label>
        </Show>
    }
}
