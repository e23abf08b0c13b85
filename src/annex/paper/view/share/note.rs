//! What is copied into a note, and the picture that goes with it.

use super::copying::copying;
use super::{choose, of};
use crate::annex::paper::Desk;
use crate::annex::paper::state::{State, Which};
use crate::annex::paper::view::standing::standing;
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{address, dom, picture};
use crate::derived::{Derived, derived};
use crate::model::embed::{self, Embed, Format};
use crate::model::paper::files::{File, size_in_words};
use crate::model::paper::{self, Look, Motif, Picture};
use crate::view::controls::{button, labeled, select};

/// Finds what is to be copied.
const SNIPPET: &str = "[data-snippet]";

/// Where it will stand, what is copied, and what to do with it.
pub fn note(desk: Desk) -> Element {
    let text = desk.lang.embedding();
    let format = derived(move || of(desk, |share| share.format));
    let snippet = derived(move || {
        let format = format.get();
        embed::snippet(format, &embed(desk))
    });
    el("div")
        .class("share-note")
        .child(labeled(text.format, formats(desk)))
        .child(to_copy(desk, snippet))
        .child(
            el("p")
                .class("quiet")
                .child(live(move || desk.lang.format_note(format.get()))),
        )
        .child(address::is_of_file().then(|| el("p").class("warning").child(text.from_file)))
}

fn formats(desk: Desk) -> Element {
    select(
        Format::ALL.map(|format| (format.name(), desk.lang.format(format).to_owned())),
        move || of(desk, |share| share.format.name()),
        move |name| {
            if let Some(format) = Format::ALL.into_iter().find(|format| format.name() == name) {
                choose(desk, |share| share.format = format);
            }
        },
    )
    .attr("data-format", true)
}

/// The text, with a button that copies it. Where that is not allowed it is marked, to be copied by hand.
fn to_copy(desk: Desk, snippet: Derived<String>) -> Content {
    let text = desk.lang.embedding();
    let field = el("textarea")
        .attr("readonly", true)
        .attr("rows", "9")
        .attr("spellcheck", "false")
        .attr("data-snippet", "")
        .follow("prop:value", move || snippet.get());
    let field = el("label")
        .child(el("span").child(text.snippet))
        .child(field);
    copying(
        desk,
        field,
        text.by_hand,
        move || snippet.peek(),
        move || dom::select_text(SNIPPET, 0..snippet.peek().encode_utf16().count()),
    )
}

/// What is chosen, with words and the size of a picture as soon as the board is worked out.
fn embed(desk: Desk) -> Embed {
    desk.get(|state| {
        let share = &state.share;
        let lang = share.lang.unwrap_or(desk.lang);
        let mut embed = Embed::of(share, &address::whole());
        let pieces = &state.pile(Which::Here).pieces.0;
        let analysis = pieces.first().map(|piece| &piece.analysis);
        let any = || lang.embedding().any_board.to_owned();
        embed.title = lang.frame_title(share.shown);
        embed.headline = analysis.map_or_else(any, |it| lang.note_headline(share.shown, it));
        embed.description = analysis.map_or_else(any, |it| lang.note_description(share.shown, it));
        embed.size = drawn(desk, state).map_or((0, 0), |drawn| drawn.in_pixels(1));
        embed
    })
}

/// The picture of what is chosen; nothing as long as the board is not worked out.
fn drawn(desk: Desk, state: &State) -> Option<Picture> {
    let share = &state.share;
    let lang = share.lang.unwrap_or(desk.lang);
    let piece = state.pile(Which::Here).pieces.0.first()?;
    let link = address::with_hash(&share.page().write());
    let caption = lang.note_caption(share.shown, &piece.analysis, link);
    let draw = |motif| paper::draw(&piece.analysis, motif, &caption);
    // Where nothing follows from the board, there is no graph of it.
    draw(embed::motif(share.shown)).or_else(|| draw(Motif::Board(Look::Passes)))
}

/// The picture, with a button that saves it.
pub fn pictured(desk: Desk) -> Element {
    let text = desk.lang.embedding();
    let drawn = derived(move || desk.get(|state| drawn(desk, state)));
    el("figure")
        .class("preview")
        .child(el("figcaption").child(text.preview))
        .child(standing(desk, Which::Here))
        .child(live(move || drawn.get().map(|drawn| saved(desk, drawn))))
}

fn saved(desk: Desk, drawn: Picture) -> Content {
    let size = size_in_words(drawn.svg.len());
    let label = desk.lang.save_file(File::Svg.kind(), &size);
    let shown = el("img")
        .class("save-preview")
        .attr("src", picture::to_address(&drawn.svg))
        .attr("width", drawn.size.width as usize)
        .attr("height", drawn.size.height as usize)
        .attr("alt", desk.lang.paper().picture_preview);
    let save = button(label, move || dom::save(File::Svg.name(), &drawn.svg))
        .attr("data-file", File::Svg.name());
    many([shown, el("p").class("buttons").child(save)])
}
