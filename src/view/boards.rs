//! The choice of boards: those offered, a pasted one, an empty one.

use background::Paste;
use engine::{Cell, Shape};
use web_sys::Event;

use super::controls::{button, truth};
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, derived};
use crate::model::boards::{self, OfferedBoard};
use crate::model::fixed::hundredths;
use crate::model::palette;
use crate::model::subject::Subject;
use crate::store::Store;

/// Finds the dialog for one's own board.
const DIALOG: &str = ".own-board";
/// Finds the text box in it.
const TEXT_BOX: &str = "#paste";

/// The offered boards as a strip, and a button for one's own.
#[inline(never)]
pub fn boards(store: Store) -> Content {
    let text = store.lang.boards();
    let offered = boards::all().iter().map(|board| offered(store, board));
    let strip = el("nav")
        .class("boards controls")
        .attr("aria-label", text.depth)
        .child(el("span").attr("aria-hidden", "true").child(text.depth))
        .child(el("div").class("offered").children(offered))
        .child(button(text.own, || dom::open_dialog(DIALOG)));
    many([strip, own_board(store)])
}

/// One offered board: its depth, and its profile in small.
fn offered(store: Store, board: &'static OfferedBoard) -> Element {
    let profile = board.profile();
    let depth = profile.len();
    let peak = profile.iter().copied().max().unwrap_or(1);
    let bars = profile.iter().enumerate().map(|(index, &width)| {
        let height = (width as f64 / peak as f64).max(0.12);
        let style = format!(
            "--height:{};{}",
            hundredths(height),
            palette::style(index + 1, depth)
        );
        el("i").attr("style", style)
    });
    let spark = el("span").class("spark").attr("aria-hidden", "true");
    let &OfferedBoard { id, credit, .. } = board;
    let is_shown = move || boards::id_of(&store.analysis().real().start.grid) == Some(id);
    button(el("b").child(depth), move || {
        store.send(Action::Show(board.grid.clone().into()));
    })
    .attr("data-offered", id)
    .attr("aria-label", store.lang.offered(depth, credit))
    .attr("title", store.lang.offered(depth, credit))
    .follow("aria-pressed", move || truth(is_shown()))
    .child(spark.children(bars))
}

/// The dialog for one's own board.
fn own_board(store: Store) -> Element {
    let text = store.lang.boards();
    let paste = derived(move || store.get(|session| session.paste.clone()));
    let actions = el("div")
        .class("buttons")
        .child(
            button(text.show, move || show(store, paste.peek()))
                .class("primary")
                .follow("disabled", move || paste.get() == Paste::Nothing),
        )
        .child(button(text.cancel, || dom::close_dialog(DIALOG)));
    let empty = |shape: Shape| button(store.lang.size(shape), move || start_empty(store, shape));
    el("dialog")
        .class("own-board")
        .attr("aria-labelledby", "own-heading")
        .child(el("h2").attr("id", "own-heading").child(text.heading))
        .child(el("label").attr("for", "paste").child(text.paste))
        .child(
            el("p")
                .class("quiet")
                .attr("id", "paste-formats")
                .child(text.formats),
        )
        .child(text_box(store, paste))
        .child(
            el("div")
                .attr("id", "paste-result")
                .class("paste-result")
                .attr("aria-live", "polite")
                .child(live(move || result(store, paste.get()))),
        )
        .child(actions)
        .child(el("p").child(text.empty))
        .child(el("div").class("sizes").children(Shape::ALL.map(empty)))
}

fn text_box(store: Store, paste: Derived<Paste>) -> Element {
    el("textarea")
        .attr("id", "paste")
        .attr("rows", "10")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("aria-describedby", "paste-formats paste-result")
        .follow("aria-invalid", move || {
            truth(matches!(paste.get(), Paste::Refused { .. }))
        })
        .on("input", move |event: &Event| {
            store.send(Action::Type(dom::value_of(event)));
        })
}

/// Shows the pasted board, or the character that could not be read.
fn show(store: Store, paste: Paste) {
    match paste {
        Paste::Board { start, .. } => {
            store.send(Action::Show(start));
            dom::close_dialog(DIALOG);
        }
        Paste::Refused { part, .. } => dom::select_text(TEXT_BOX, part),
        Paste::Nothing => {}
    }
}

fn start_empty(store: Store, shape: Shape) {
    store.send(Action::Clear(shape));
    dom::close_dialog(DIALOG);
    dom::focus("[data-board] [data-cell=r1c1]");
    store.send(Action::Select(Cell::new(0, 0).map(Subject::Cell)));
}

/// What the text was read as, or the line with the character that could not be read.
fn result(store: Store, paste: Paste) -> Content {
    match paste {
        Paste::Nothing => None::<Element>.into(),
        Paste::Board {
            start,
            alphabet,
            n_boards,
            faults,
        } => {
            let lang = store.lang;
            let says = lang.pasted(&start, alphabet, n_boards);
            let clash = faults.map(|_| lang.boards().clash);
            let good = el("p").class("good").child(says).child(" ").child(clash);
            good.into()
        }
        Paste::Refused { error, line, .. } => {
            let (before, after) = split_at_char(&line, error.position.column - 1);
            let (found, after) = split_at_char(&after, 1);
            let says = el("p")
                .class("bad")
                .attr("data-error-line", error.position.line)
                .attr("data-error-column", error.position.column)
                .child(store.lang.refused(&error));
            let excerpt = el("pre")
                .class("excerpt")
                .child(before)
                .child(el("mark").child(found))
                .child(after);
            many([says, excerpt])
        }
    }
}

fn split_at_char(text: &str, n: usize) -> (String, String) {
    (
        text.chars().take(n).collect(),
        text.chars().skip(n).collect(),
    )
}
