//! What could not be followed of a link.

use super::controls::button;
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Element, el, live, many};
use crate::link::Notice;
use crate::store::Store;

/// The notices, each with a button that takes it away.
pub fn notices(store: Store) -> Element {
    let notices = move || {
        store.get(|session| {
            let notices = session.notices.iter().enumerate();
            many(notices.map(|(index, notice)| item(store, index, notice)))
        })
    };
    el("div").class("notices").child(live(notices))
}

fn item(store: Store, index: usize, notice: &Notice) -> Element {
    let dismiss = button(store.lang.dismiss(), move || {
        store.send(Action::Dismiss(index));
        dom::rescue_focus(".notice button, [data-board] [tabindex='0']");
    });
    el("p")
        .class("notice")
        .child(el("span").child(store.lang.notice(notice)))
        .child(dismiss)
}
