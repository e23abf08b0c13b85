//! What is in the frame, and what ties it to the browser and to the note.

mod keys;
mod parts;
mod talk;

use leptos::prelude::*;

use self::parts::parts;
use super::link::FrameLink;
use crate::action::Action;
use crate::browser::annex::Annexes;
use crate::browser::element::{Content, el, live, many};
use crate::browser::{address, dom, size};
use crate::derived::derived;
use crate::model::analysis::Analysis;
use crate::model::shown::Shown;
use crate::model::viewport::Size;
use crate::state::Session;
use crate::store::{Store, watch};
use crate::view::annex;
use crate::view::announcer::announcer;
use crate::view::app::{follow_look, follow_root};
use crate::view::asking;
use crate::view::notices::notices;
use crate::view::ticking::tick_while;

/// The state of a frame.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    /// The state of the page in it.
    pub(super) store: Store,
    /// How much of it is shown.
    pub(super) shown: RwSignal<Shown>,
    /// What it was opened with.
    opened: StoredValue<FrameLink>,
}

impl Frame {
    fn open(link: FrameLink) -> Self {
        Self {
            store: Store::new(Session::open(&link.link)),
            shown: RwSignal::new(link.shown),
            opened: StoredValue::new(link),
        }
    }

    /// Returns the name the note has given to it.
    fn id(self) -> String {
        self.opened.with_value(|opened| opened.id.clone())
    }

    /// Shows what a link says.
    fn show(self, link: &FrameLink) {
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
    let frame = Frame::open(FrameLink::read(&address::hash()));
    let store = frame.store;
    let annexes = Annexes::default();
    keys::install(store);
    follow_look(store);
    follow_root("data-shown", move || frame.shown.get().name().to_owned());
    let fits = frame.opened.with_value(|opened| opened.fits);
    follow_root("data-fits", move || u8::from(fits).to_string());
    let tick_ms = move || store.get(|session| session.is_playing.then(|| session.speed.tick_ms()));
    tick_while(tick_ms, move || store.send(Action::Tick));
    let background = asking::connect(store, annexes.clone());
    asking::ask_for_proof(store, &background);
    asking::ask_for_count(store, &background, is_open);
    follow_link(frame, annex::tie(store, &annexes, &background));
    let readers = dom::preferred_language();
    let lang = derived(move || store.get(|session| session.lang).unwrap_or(readers));
    follow_root("lang", move || lang.get().code().to_owned());
    watch(move || {
        let text = lang.get().page();
        dom::name_page(text.name, text.description);
    });
    let content_size = RwSignal::new(Size::default());
    talk::begin(frame, content_size);
    let spoken = move |part: fn(Frame) -> Content| {
        live(move || part(frame.speaking(store.speaking(lang.get()))))
    };
    let content = el("main")
        .attr("id", "embed")
        .on_made(move |element| size::follow(element, content_size))
        .child(spoken(|frame| notices(frame.store).into()))
        .child(spoken(parts::head))
        .child(annex::hosts(store, lang, &annexes))
        .child(spoken(parts))
        .child(spoken(|frame| parts::foot(frame.store).into()));
    many([
        spoken(|frame| announcer(frame.store).into()),
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
fn follow_link(frame: Frame, mut tell: impl FnMut(&crate::link::LinkState) + 'static) {
    let store = frame.store;
    address::on_change(move |hash| {
        let link = FrameLink::read(&hash);
        frame.show(&link);
        frame.opened.set_value(link);
    });
    let link = derived(move || store.get(Session::to_link));
    watch(move || tell(&link.get()));
}
