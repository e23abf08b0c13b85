//! The page: its parts, and what ties it to the browser.

use web_sys::Event;

use super::annex;
use super::announcer::announcer;
use super::asking;
use super::explore::explore;
use super::header::header;
use super::learn::learn;
use super::machines::machines;
use super::notices::notices;
use super::podium::{Podium, blank_screen};
use super::shortcuts;
use super::ticking::tick_while;
use crate::action::{Action, Annex, Lang, Presence, View};
use crate::browser::address::{self, Entry};
use crate::browser::annex::Annexes;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, derived};
use crate::link::LinkState;
use crate::state::Session;
use crate::store::{Store, watch};

/// The whole page.
pub fn app() -> Content {
    let store = Store::new(Session::open(&LinkState::read(&address::hash())));
    let podium = Podium::new();
    let annexes = Annexes::default();
    shortcuts::install(store, podium, annexes.clone());
    follow_look(store);
    let tick_ms = move || store.get(|session| session.is_playing.then(|| session.speed.tick_ms()));
    tick_while(tick_ms, move || store.send(Action::Tick));
    let background = asking::connect(store, annexes.clone());
    asking::ask_for_reading(store, &background);
    asking::ask_for_proof(store, &background);
    asking::ask_for_count(store, &background, |_| true);
    asking::ask_for_rungs(store, &background);
    let link = derived(move || store.get(Session::to_link));
    follow_address(store, link, annex::tie(store, &annexes, &background));
    let view = derived(move || store.get(|session| session.view));
    let is_predicting = derived(move || store.get(Session::is_predicting));
    let lang = spoken_language(store);
    // Another language is other parts; what an annex has made stays, and it changes its own.
    let spoken = |part: fn(Store) -> Content| live(move || part(store.speaking(lang.get())));
    let main = el("main")
        .follow("data-view", move || view.get().name())
        .child(spoken(|store| notices(store).into()))
        // What machines run on stands above them, and what a lesson shows beside or below it.
        .child(live(move || {
            let is_above = view.get() == View::Machines;
            is_above.then(|| machines(store.speaking(lang.get())))
        }))
        .child(annex::hosts(store, lang, &annexes))
        .child(live(move || {
            let store = store.speaking(lang.get());
            match view.get() {
                View::Explore if is_predicting.get() => None,
                View::Explore => Some(explore(store)),
                View::Learn => Some(learn(store).into()),
                View::Machines | View::Evidence | View::Gallery | View::Scale | View::Teach => None,
            }
        }));
    many([
        live(move || skip_link(store.speaking(lang.get()), view)),
        spoken(|store| announcer(store).into()),
        live(move || header(store.speaking(lang.get()), podium)),
        main.into(),
        printed_link(link).into(),
        spoken(|store| blank_screen(store).into()),
    ])
}

/// The link of what is shown, at the foot of what is printed.
fn printed_link(link: Derived<LinkState>) -> Element {
    el("p")
        .class("printed-link")
        .child(live(move || address::with_hash(&link.get().write())))
}

/// Skips to what the view is about.
fn skip_link(store: Store, view: Derived<View>) -> Element {
    let text = store.lang.page();
    el("a")
        .class("skip")
        .follow("href", move || match view.get() {
            View::Explore => "#board",
            View::Machines => "#machines",
            View::Evidence => "#annex-evidence",
            View::Gallery | View::Scale => "#annex-boards",
            View::Learn => "#annex-class",
            View::Teach => "#annex-paper",
        })
        .on("click", move |event: &Event| {
            // The hash belongs to the state: move the keyboard without touching it.
            event.prevent_default();
            dom::focus(match view.peek() {
                View::Explore => "[data-board] [tabindex='0']",
                View::Machines => "#machines input",
                View::Evidence => "#annex-evidence :is(a, button, input, select)",
                View::Gallery | View::Scale => "#annex-boards :is(a, button, input, select)",
                View::Learn => "#scene",
                View::Teach => "#annex-paper :is(a, button, input, select)",
            });
        })
        .child(live(move || match view.get() {
            View::Explore => text.skip,
            View::Machines => text.skip_to_machines,
            View::Learn => text.skip_to_text,
            View::Evidence | View::Gallery | View::Scale | View::Teach => text.skip_to_view,
        }))
}

/// Keeps the address and the state the same, both ways; `tell` is told the link.
fn follow_address(
    store: Store,
    link: Derived<LinkState>,
    mut tell: impl FnMut(&LinkState) + 'static,
) {
    address::on_change(move |hash| store.send(Action::Open(Box::new(LinkState::read(&hash)))));
    let mut before = link.peek();
    watch(move || {
        let now = link.get();
        tell(&now);
        // A running clock would fill the history with passes.
        if now == before || store.get(|session| session.is_playing) {
            return;
        }
        if LinkState::read(&address::hash()) != now {
            address::write(&now.write(), entry(&before, &now));
        }
        before = now;
    });
}

/// Another board, cell or drawing, another kind of prediction or scene of the lesson is a page of its own;
/// another moment or look is not. What takes the place of a wish is not: nobody wants to go back to that.
fn entry(before: &LinkState, now: &LinkState) -> Entry {
    let place = |link: &LinkState| LinkState {
        pass: None,
        lang: None,
        theme: None,
        speed: None,
        hidden: Vec::new(),
        is_spotlit: false,
        extra: link
            .extra
            .filtered(|key| key == "predict" || key == "chapter"),
        machines: link.machines.filtered(|key| key != "time" && key != "play"),
        ..link.clone()
    };
    if is_wish(before) || place(before) == place(now) {
        Entry::Same
    } else {
        Entry::New
    }
}

/// Returns whether a link names a board that has still to be got, or a chapter without its scene.
fn is_wish(link: &LinkState) -> bool {
    let has_scene = || {
        link.extra
            .get("chapter")
            .is_some_and(|name| name.contains('.'))
    };
    link.is_wanted() || link.view == Some(View::Learn) && !has_scene()
}

/// Returns the language that is spoken, the one that was chosen or the reader's, and has the document say so.
pub(crate) fn spoken_language(store: Store) -> Derived<Lang> {
    let readers = dom::preferred_language();
    let lang = derived(move || store.get(|session| session.lang).unwrap_or(readers));
    follow_root("lang", move || lang.get().code().to_owned());
    watch(move || {
        let text = lang.get().page();
        dom::name_page(text.name, text.description);
    });
    lang
}

/// Tells the style sheet what it needs to know.
pub(crate) fn follow_look(store: Store) {
    follow_root("data-theme", move || {
        store.get(|session| session.theme.name().to_owned())
    });
    follow_root("data-hide", move || {
        store.get(|session| {
            let names: Vec<&str> = session.hidden.iter().map(|part| part.name()).collect();
            names.join(" ")
        })
    });
    follow_root("data-pending", move || {
        let is_pending = store.get(|session| {
            let is_lost = session.presence[Annex::Boards as usize] == Presence::Lost;
            let is_wanted = session.wanted.is_some() && !is_lost;
            is_wanted || session.analysis.is_pending && !session.is_lost
        });
        u8::from(is_pending).to_string()
    });
    follow_root("data-ready", || "1".to_owned());
}

/// Keeps an attribute of the root element up to date.
pub(crate) fn follow_root(name: &'static str, value: impl Fn() -> String + 'static) {
    let mut before = None;
    watch(move || {
        let now = value();
        // To set it again would make the browser look at every style rule again.
        if before.as_ref() != Some(&now) {
            dom::set_root_attribute(name, &now);
            before = Some(now);
        }
    });
}
