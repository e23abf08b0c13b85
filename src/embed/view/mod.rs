//! What is in the frame, and what ties it to the browser and to the note.

mod keys;
mod parts;
mod talk;

use leptos::prelude::*;

use self::parts::parts;
use super::link::EmbedLink;
use crate::action::Action;
use crate::browser::annex::Annexes;
use crate::browser::element::{Content, el, live, many};
use crate::browser::{address, size};
use crate::derived::{Derived, derived};
use crate::link::LinkState;
use crate::model::analysis::Analysis;
use crate::model::shown::Shown;
use crate::model::viewport::Size;
use crate::state::Session;
use crate::store::{Store, watch};
use crate::view::annex;
use crate::view::announcer::announcer;
use crate::view::app::{follow_look, follow_root, spoken_language};
use crate::view::asking;
use crate::view::notices::notices;
use crate::view::ticking::tick_while;

/// The state of a frame.
#[derive(Clone, Copy)]
pub(super) struct Guest {
    /// The state of the page in it.
    pub(super) store: Store,
    /// How much of it is shown.
    pub(super) shown: RwSignal<Shown>,
    /// The link of the page that shows all of it.
    pub(super) link: Derived<LinkState>,
    /// What it was opened with.
    opened: StoredValue<EmbedLink>,
}

impl Guest {
    fn open(link: EmbedLink) -> Self {
        let store = Store::new(Session::open(&link.link));
        Self {
            store,
            link: derived(move || store.get(Session::to_link)),
            shown: RwSignal::new(link.shown),
            opened: StoredValue::new(link),
        }
    }

    /// Returns the name the note has given to it.
    fn id(self) -> String {
        self.opened.with_value(|opened| opened.id.clone())
    }

    /// Shows what a link says.
    fn show(self, link: &EmbedLink) {
        self.shown.set(link.shown);
        self.store.send(Action::Open(Box::new(link.link.clone())));
    }

    /// Returns the same frame, for parts that speak another language.
    const fn speaking(self, store: Store) -> Self {
        Self { store, ..self }
    }
}

/// All of it.
pub(super) fn app() -> Content {
    let guest = Guest::open(EmbedLink::read(&address::hash()));
    let store = guest.store;
    let annexes = Annexes::default();
    keys::install(store);
    follow_look(store);
    follow_root("data-shown", move || guest.shown.get().name().to_owned());
    let fits = guest.opened.with_value(|opened| opened.fits);
    follow_root("data-fits", move || u8::from(fits).to_string());
    let tick_ms = move || store.get(|session| session.is_playing.then(|| session.speed.tick_ms()));
    tick_while(tick_ms, move || store.send(Action::Tick));
    let background = asking::connect(store, annexes.clone());
    asking::ask_for_proof(store, &background);
    asking::ask_for_count(store, &background, is_open);
    follow_link(guest, annex::tie(store, &annexes, &background));
    let lang = spoken_language(store);
    let content_size = RwSignal::new(Size::default());
    talk::begin(guest, content_size);
    let spoken = move |part: fn(Guest) -> Content| {
        live(move || part(guest.speaking(store.speaking(lang.get()))))
    };
    let content = el("main")
        .attr("id", "embed")
        .on_made(move |element| size::follow(element, content_size))
        .child(spoken(|guest| notices(guest.store).into()))
        .child(spoken(parts::head))
        .child(annex::hosts(store, lang, &annexes))
        .child(spoken(parts))
        .child(spoken(|guest| parts::foot(guest).into()));
    many([
        spoken(|guest| announcer(guest.store).into()),
        content.into(),
    ])
}

/// Returns whether the rules leave open how many solutions a board has.
pub(super) fn is_open(analysis: &Analysis) -> bool {
    analysis
        .solved()
        .is_some_and(|solved| solved.proof.outcome != engine::Outcome::Solved)
}

/// Follows the hash, should the note change it. It is not written: a frame has no page in the history of
/// the note.
fn follow_link(guest: Guest, mut tell: impl FnMut(&LinkState) + 'static) {
    address::on_change(move |hash| {
        let link = EmbedLink::read(&hash);
        guest.show(&link);
        guest.opened.set_value(link);
    });
    watch(move || tell(&guest.link.get()));
}
