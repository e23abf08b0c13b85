//! Keys that work while the keyboard is in the frame.

use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use crate::action::{Action, Annex, Direction, View};
use crate::browser::dom;
use crate::state::Session;
use crate::store::Store;

/// Listens for them for as long as the frame lives.
pub(super) fn install(store: Store) {
    dom::on_window("keydown", move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
            return;
        };
        let has_control = key.ctrl_key() || key.meta_key() || key.alt_key();
        let is_ours = |session: &Session| {
            session.view == View::Explore
                && !session.is_predicting()
                && !session.shows(Annex::Boards)
        };
        if has_control
            || event.default_prevented()
            || dom::takes_keys(&event)
            || !store.peek(is_ours)
        {
            return;
        }
        let action = match key.key().as_str() {
            "[" => Action::Step(Direction::Back),
            "]" => Action::Step(Direction::Forward),
            "Escape" => Action::Select(None),
            " " if !dom::takes_space(&event) => {
                Action::SetPlaying(!store.peek(|session| session.is_playing))
            }
            _ => return,
        };
        store.send(action);
        event.prevent_default();
    });
}
