//! What a class or a reader will see, in small.

use leptos::prelude::RwSignal;
use leptos::prelude::{Get, Set};

use super::note::pictured;
use super::of;
use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live};
use crate::browser::{address, frame};
use crate::derived::derived;
use crate::model::embed::{self, Embed, Format};
use crate::model::share::{Purpose, Share};
use crate::store::watch;

/// What is seen.
#[derive(Clone, Copy, PartialEq)]
enum Seen {
    /// The page, or its frame in a note.
    Live(Purpose),
    /// A picture that is saved.
    Picture,
    /// Words, with or without a picture.
    Words,
}

impl Seen {
    const fn of(share: &Share) -> Self {
        match (share.purpose, share.format) {
            (Purpose::Note, Format::Picture) => Self::Picture,
            (Purpose::Note, Format::Markdown) => Self::Words,
            (purpose, _) => Self::Live(purpose),
        }
    }
}

/// What will be seen of what is chosen.
pub fn preview(desk: Desk) -> Content {
    let seen = derived(move || of(desk, Seen::of));
    live(move || match seen.get() {
        Seen::Live(purpose) => page(desk, purpose),
        Seen::Picture => Some(pictured(desk)),
        Seen::Words => None,
    })
}

/// The page in a frame that nobody can get into; none where the page is in a frame itself, or where
/// nothing lies beside it.
fn page(desk: Desk, purpose: Purpose) -> Option<Element> {
    let is_alone = purpose == Purpose::Note && address::is_of_file();
    if frame::is_page_in_one() || is_alone {
        return None;
    }
    let label = match purpose {
        Purpose::Link => desk.lang.share().preview,
        Purpose::Note => desk.lang.embedding().preview,
    };
    let shown = derived(move || of(desk, |share| address_of(share, desk)));
    let size = derived(move || of(desk, size_of));
    let made = RwSignal::new_local(None);
    watch(move || {
        let address = shown.get();
        if let Some(frame) = made.get() {
            frame::show(&frame, &address);
        }
    });
    let page = el("iframe")
        .attr("title", label)
        .attr("inert", true)
        .attr("tabindex", "-1")
        .attr("loading", "lazy")
        .attr("src", shown.peek())
        .on_made(move |element| made.set(Some(element.clone())));
    let figure = el("figure")
        .class("preview")
        .child(el("figcaption").child(label))
        .child(
            el("div")
                .class("preview-window")
                .follow("style", move || size.get())
                .child(page),
        );
    Some(figure)
}

/// The size of what is shown in small, for the style sheet: of a laptop, or of a frame in a column of text.
fn size_of(share: &Share) -> String {
    let (width, height) = match share.purpose {
        Purpose::Link => (1280, 800),
        Purpose::Note => (embed::WIDTH, embed::height(share.shown)),
    };
    format!("--wide:{width}px;--high:{height}px")
}

fn address_of(share: &Share, desk: Desk) -> String {
    let hash = share.preview(desk.lang);
    match share.purpose {
        Purpose::Link => address::with_hash(&hash),
        Purpose::Note => Embed::of(share, &address::whole()).beside("embed.html") + &hash,
    }
}
