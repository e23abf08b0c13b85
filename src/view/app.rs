//! The page: its parts, and what ties it to the browser.

use gloo::timers::callback::Interval;
use leptos::prelude::*;

use super::announcer::Announcer;
use super::board::Board;
use super::boards::Boards;
use super::graph::Graph;
use super::header::Header;
use super::headline::HeadlineView;
use super::inspector::InspectorView;
use super::measures::MeasuresView;
use super::notices::Notices;
use super::primer::Primer;
use super::shortcuts;
use super::timeline::TimelineView;
use crate::action::Action;
use crate::browser::address::{self, Entry};
use crate::browser::{counting, dom};
use crate::link::LinkState;
use crate::state::Session;
use crate::store::Store;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let store = Store::new(Session::open(&LinkState::read(&address::hash())));
    provide_context(store);
    let has_keys = RwSignal::new(true);
    shortcuts::install(store, has_keys);
    follow_address(store);
    follow_look(store);
    run_clock(store);
    Effect::new(move |_| {
        store
            .analysis
            .with(|analysis| counting::start(store, analysis))
    });
    view! {
        <a class="skip" href="#board" on:click=move |event| {
            // The hash belongs to the state: move the keyboard without touching it.
            event.prevent_default();
            dom::focus("[data-board] [tabindex='0']");
        }>{store.lang.page().skip}</a>
        <Announcer />
        <Header has_keys />
        <Notices />
        <main>
            <HeadlineView />
            <Boards />
            <div class="stage">
                <div class="left">
                    <Board />
                    <TimelineView />
                </div>
                <Graph />
                <InspectorView />
                <MeasuresView />
            </div>
        </main>
        <Primer />
    }
}

/// Keeps the address and the state the same, both ways.
fn follow_address(store: Store) {
    address::on_change(move |hash| store.send(Action::Open(Box::new(LinkState::read(&hash)))));
    let link = store.read(Session::to_link);
    let is_playing = store.read(|session| session.is_playing);
    Effect::new(move |before: Option<LinkState>| {
        let now = link.get();
        let Some(before) = before else {
            return now;
        };
        // A running clock would fill the history with passes.
        if is_playing.get() || now == before {
            return before;
        }
        if LinkState::read(&address::hash()) != now {
            address::write(&now.write(), entry(&before, &now));
        }
        now
    });
}

/// Another board, cell or drawing is a page of its own; another moment or look is not.
fn entry(before: &LinkState, now: &LinkState) -> Entry {
    let place = |link: &LinkState| (link.grid.clone(), link.rules, link.cell, link.graph);
    if place(before) == place(now) {
        Entry::Same
    } else {
        Entry::New
    }
}

/// Tells the style sheet what it needs to know.
fn follow_look(store: Store) {
    let theme = store.read(|session| session.theme);
    let hidden = store.read(|session| {
        let names: Vec<&str> = session.hidden.iter().map(|part| part.name()).collect();
        names.join(" ")
    });
    Effect::new(move |_| dom::set_root_attribute("data-theme", theme.get().name()));
    Effect::new(move |_| dom::set_root_attribute("data-hide", &hidden.get()));
    Effect::new(move |_| {
        dom::set_root_attribute("lang", store.lang.code());
        dom::set_root_attribute("data-ready", "1");
    });
}

/// Runs the clock while it is on.
fn run_clock(store: Store) {
    let tick_ms = store.read(|session| session.is_playing.then(|| session.speed.tick_ms()));
    Effect::new(move |_: Option<Option<Interval>>| {
        // The interval of the run before is dropped with the value this replaces.
        tick_ms
            .get()
            .map(|ms| Interval::new(ms, move || store.send(Action::Tick)))
    });
}
