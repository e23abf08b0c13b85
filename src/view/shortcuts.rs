//! Keys that work anywhere on the page.

use background::encode;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::keys;
use super::podium::{self, Podium};
use crate::action::{Action, Annex, Direction, View};
use crate::annex::machines::message::ToMachines;
use crate::annex::message::ToAnnex;
use crate::browser::annex::Annexes;
use crate::browser::{dom, fullscreen};
use crate::state::Session;
use crate::store::Store;

/// Listens for the keys for as long as the page lives.
pub fn install(store: Store, podium: Podium, annexes: Annexes) {
    dom::on_window("keydown", move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && !dom::takes_keys(&event)
            && !dom::has_dialog()
            && (turn(store, key, podium, &annexes) || press(store, key, podium, &annexes))
        {
            event.prevent_default();
        }
    });
}

/// Goes through the lesson: the space bar, and the keys that clickers send.
fn turn(store: Store, event: &KeyboardEvent, podium: Podium, annexes: &Annexes) -> bool {
    let is_read = store.peek(|session| session.view == View::Learn);
    let has_control = event.ctrl_key() || event.meta_key() || event.alt_key();
    if !is_read || event.default_prevented() || has_control || !podium.has_keys.get_untracked() {
        return false;
    }
    let is_clicker = podium.is_presenting(store) && !dom::takes_arrows(event);
    let direction = match event.key().as_str() {
        " " if dom::takes_space(event) => return false,
        " " if event.shift_key() => Direction::Back,
        " " | "PageDown" => Direction::Forward,
        "PageUp" => Direction::Back,
        "ArrowRight" if is_clicker => Direction::Forward,
        "ArrowLeft" if is_clicker => Direction::Back,
        _ => return false,
    };
    annexes.say(Annex::Class, ToAnnex::Own(encode(&direction)));
    true
}

/// Does what a key does; returns whether it does anything.
fn press(store: Store, event: &KeyboardEvent, podium: Podium, annexes: &Annexes) -> bool {
    let has_control = event.ctrl_key() || event.meta_key() || event.alt_key();
    let has_keys = podium.has_keys.get_untracked();
    if !has_control && has_keys && press_anywhere(&event.key()) {
        return true;
    }
    // Where boards are chosen, the board is out of sight, and in a prediction it is asked about.
    let is_away =
        |session: &Session| session.view.annex() == Some(Annex::Boards) || session.is_predicting();
    let action = match store.peek(|session| session.view) {
        _ if store.peek(is_away) => None,
        _ if has_control => with_control(event),
        _ if !has_keys && event.key() != "Escape" => None,
        view => single(store, event, view).or_else(|| {
            let is_clicker = podium.is_presenting(store) && !dom::takes_arrows(event);
            is_clicker.then(|| clicked(&event.key())).flatten()
        }),
    };
    let does = action.is_some();
    if let Some(action) = action {
        match to_machines(store, &action) {
            Some(word) => annexes.say(Annex::Machines, ToAnnex::Own(encode(&word))),
            None => store.send(action),
        }
    }
    does
}

/// Returns the word to the machines, which have a clock of their own, for a key that moves the clock in
/// their view.
fn to_machines(store: Store, action: &Action) -> Option<ToMachines> {
    if store.peek(|session| session.view) != View::Machines {
        return None;
    }
    match action {
        Action::Step(direction) => Some(ToMachines::Step(*direction)),
        Action::SetPlaying(_) => Some(ToMachines::Play),
        _ => None,
    }
}

/// Does what a key does in every view.
fn press_anywhere(key: &str) -> bool {
    match key {
        "?" => keys::open(),
        "f" | "F" if fullscreen::is_allowed() => fullscreen::toggle(),
        "b" | "B" | "." => podium::blank(),
        _ => return false,
    }
    true
}

fn with_control(event: &KeyboardEvent) -> Option<Action> {
    if event.alt_key() {
        return None;
    }
    match event.key().as_str() {
        "z" | "Z" if event.shift_key() => Some(Action::Redo),
        "y" => Some(Action::Redo),
        "z" => Some(Action::Undo),
        _ => None,
    }
}

fn single(store: Store, event: &KeyboardEvent, view: View) -> Option<Action> {
    let key = event.key();
    let is_on_board = matches!(view, View::Explore | View::Learn);
    let action = match key.as_str() {
        // It ends one thing after the other.
        "Escape" if store.peek(|session| session.is_spotlit) => Action::SetSpotlight(false),
        "Escape" => Action::Select(None),
        "[" => Action::Step(Direction::Back),
        "]" => Action::Step(Direction::Forward),
        " " if !dom::takes_space(event) => {
            Action::SetPlaying(!store.peek(|session| session.is_playing))
        }
        "e" | "E" if is_on_board => Action::SetEditing(!store.peek(|session| session.is_editing)),
        "c" | "C" if is_on_board => {
            Action::SetCandidates(!store.peek(|session| session.has_candidates))
        }
        "s" | "S" if is_on_board => Action::SetSpotlight(!store.peek(|session| session.is_spotlit)),
        _ => return None,
    };
    Some(action)
}

/// What the keys of a clicker do.
fn clicked(key: &str) -> Option<Action> {
    match key {
        "PageDown" | "ArrowRight" => Some(Action::Step(Direction::Forward)),
        "PageUp" | "ArrowLeft" => Some(Action::Step(Direction::Back)),
        _ => None,
    }
}
