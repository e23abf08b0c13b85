//! The talk with the note: what it asks is done, and what changes is told.

use leptos::prelude::*;

use super::Guest;
use crate::action::{Action, Direction, Lang};
use crate::browser::{address, dom, host};
use crate::derived::derived;
use crate::embed::link::EmbedLink;
use crate::embed::message::{Fields, Format, Incoming, Refusal};
use crate::embed::report::{Report, refusal_of};
use crate::link::Notice;
use crate::model::paper::{self, Look, Motif};
use crate::model::viewport::Size;
use crate::state::Session;
use crate::store::watch;

/// A note that asks for more steps than this at once is asking for the end.
const MAX_STEPS: u32 = 1000;

/// Begins to listen and to tell.
pub(super) fn begin(guest: Guest, content: RwSignal<Size>) {
    let id = guest.id();
    host::on_message(move |fields| hear(guest, &fields));
    tell_height(id.clone(), content);
    tell_ready(guest, id.clone());
    tell_moments(guest, id.clone());
    tell_predictions(guest, id.clone());
    let notices = guest.store.peek(|session| session.notices.clone());
    refuse(&id, &notices);
}

/// Tells once that the frame answers: when the board it was opened with is worked out.
fn tell_ready(guest: Guest, id: String) {
    let is_there = derived(move || {
        let is_waiting =
            |session: &Session| session.wanted.is_some() || session.analysis.is_pending;
        !guest.store.get(is_waiting)
    });
    let mut is_told = false;
    watch(move || {
        if is_there.get() && !is_told {
            is_told = true;
            let shown = guest.shown.get_untracked();
            host::tell(
                &guest
                    .store
                    .peek(|session| Report::ready(&id, session, shown)),
            );
        }
    });
}

fn tell_height(id: String, content: RwSignal<Size>) {
    watch(move || {
        let Size { width, height } = content.get();
        if height > 0.0 {
            host::tell(&Report::resize(&id, width as usize, height as usize));
            host::tell_height(height as usize);
        }
    });
}

fn tell_moments(guest: Guest, id: String) {
    let store = guest.store;
    let mut before = store.clocks.peek();
    watch(move || {
        let now = store.clocks.get();
        if now != before {
            before = now;
            host::tell(&store.peek(|session| Report::step(&id, session)));
        }
    });
}

fn tell_predictions(guest: Guest, id: String) {
    let report = derived(move || guest.store.get(|session| Report::predict(&id, session)));
    watch(move || {
        if let Some(report) = report.get() {
            host::tell(&report);
        }
    });
}

/// Does what a message asks, or tells why not.
fn hear(guest: Guest, fields: &Fields) {
    let id = guest.id();
    match Incoming::read(fields) {
        Ok(message) => answer(guest, &id, message),
        Err(Refusal::NotForUs) => {}
        Err(refusal) => host::tell(&Report::refusal(&id, &refusal)),
    }
}

fn answer(guest: Guest, id: &str, message: Incoming) {
    let store = guest.store;
    let lang = store
        .peek(|session| session.lang)
        .unwrap_or_else(dom::preferred_language);
    match message {
        Incoming::Set(fields) => set(guest, id, &fields),
        Incoming::Step(by) => {
            let direction = if by < 0 {
                Direction::Back
            } else {
                Direction::Forward
            };
            for _ in 0..by.unsigned_abs().min(MAX_STEPS) {
                store.send(Action::Step(direction));
            }
        }
        Incoming::Go(pass) => set(guest, id, &[("pass".to_owned(), pass.to_string())]),
        Incoming::Play => store.send(Action::SetPlaying(true)),
        Incoming::Pause => store.send(Action::SetPlaying(false)),
        Incoming::Reset => guest.opened.with_value(|opened| guest.show(opened)),
        Incoming::GetState => {
            let shown = guest.shown.get_untracked();
            host::tell(&store.peek(|session| Report::state(id, session, shown)));
        }
        Incoming::Export(format) => match store.peek(|session| export(session, format, lang)) {
            Some(text) => host::tell(&Report::export(id, format, text)),
            None => host::tell(&Report::error(
                id,
                "nothing",
                "there is nothing to export yet",
            )),
        },
    }
}

/// Shows something else, or tells what of it cannot be; then nothing changes.
fn set(guest: Guest, id: &str, fields: &[(String, String)]) {
    let now = EmbedLink {
        shown: guest.shown.get_untracked(),
        id: id.to_owned(),
        fits: false,
        link: guest.store.peek(Session::to_link),
    };
    let next = now.with(fields);
    let notices = if next.link.notices.is_empty() {
        // What does not fit the board shows only once it is followed.
        let mut tried = guest.store.peek(Session::clone);
        tried.apply(Action::Open(Box::new(next.link.clone())));
        tried.notices
    } else {
        next.link.notices.clone()
    };
    if notices.is_empty() {
        guest.show(&next);
    } else {
        refuse(id, &notices);
    }
}

fn refuse(id: &str, notices: &[Notice]) {
    for notice in notices {
        host::tell(&Report::refusal(id, &refusal_of(notice)));
    }
}

/// Returns a file of the board; nothing while it is worked out or asked about.
fn export(session: &Session, format: Format, lang: Lang) -> Option<String> {
    let is_open = !session.analysis.is_pending && !session.is_predicting();
    match format {
        Format::Link => Some(address::of_page(&session.to_link().write())),
        _ if !is_open => None,
        Format::Csv => Some(paper::figures::cells_csv(&session.analysis)),
        Format::Svg => {
            let motif = Motif::Board(Look::Passes);
            let link = address::of_page(&session.to_link().write());
            let caption = lang.caption(&session.analysis, link);
            let picture = paper::draw(&session.analysis, motif, &caption)?;
            Some(picture.svg)
        }
    }
}
