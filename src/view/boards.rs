//! The choice of boards: those offered, a pasted one, an empty one.

use engine::{Grid, Measures, Puzzle, RuleSet, Shape, proof};
use leptos::html::{Dialog, Textarea};
use leptos::prelude::*;

use crate::action::Action;
use crate::browser::dom;
use crate::model::boards::{self, OfferedBoard};
use crate::model::palette;
use crate::model::paste::Paste;
use crate::store::{Store, use_store};

/// The offered boards as a strip, and a button for one's own.
#[component]
pub fn Boards() -> impl IntoView {
    let store = use_store();
    let text = store.lang.boards();
    let shown = store.read(|session| boards::id_of(&session.analysis.grid));
    let dialog = NodeRef::<Dialog>::new();
    let offered = boards::all()
        .into_iter()
        .map(|board| view! { <Offered board shown /> });
    view! {
        <nav class="boards controls" aria-label=text.depth>
            <span aria-hidden="true">{text.depth}</span>
            <div class="offered">{offered.collect_view()}</div>
            <button
                type="button"
                on:click=move |_| {
                    if let Some(dialog) = dialog.get_untracked() {
                        let _ = dialog.show_modal();
                    }
                }
            >
                {text.own}
            </button>
        </nav>
        <OwnBoard dialog />
    }
}

/// One offered board: its depth, and its profile in small.
#[component]
fn Offered(board: OfferedBoard, shown: Memo<Option<&'static str>>) -> impl IntoView {
    let store = use_store();
    let profile = profile_of(&board.grid);
    let depth = profile.len();
    let peak = profile.iter().copied().max().unwrap_or(1);
    let bars = profile.iter().enumerate().map(|(index, &width)| {
        let height = (width as f64 / peak as f64).max(0.12);
        let style = format!("--height:{height:.2};{}", palette::style(index + 1, depth));
        view! { <i style=style></i> }
    });
    let OfferedBoard { id, grid, credit } = board;
    view! {
        <button
            type="button"
            data-offered=id
            aria-pressed=move || (shown.get() == Some(id)).to_string()
            aria-label=store.lang.offered(depth, credit)
            title=store.lang.offered(depth, credit)
            on:click=move |_| store.send(Action::Show(grid.clone()))
        >
            <b>{depth}</b>
            <span class="spark" aria-hidden="true">{bars.collect_view()}</span>
        </button>
    }
}

fn profile_of(grid: &Grid) -> Vec<usize> {
    let puzzle = Puzzle::try_from(grid.clone());
    puzzle.map_or_else(
        |_| Vec::new(),
        |puzzle| Measures::of(&proof::prove(&puzzle, RuleSet::default())).profile,
    )
}

/// The dialog for one's own board.
#[component]
fn OwnBoard(dialog: NodeRef<Dialog>) -> impl IntoView {
    let store = use_store();
    let text = store.lang.boards();
    let typed = RwSignal::new(String::new());
    let paste = Memo::new(move |_| typed.with(|typed| Paste::read(typed)));
    let text_box = NodeRef::<Textarea>::new();
    let close = move || {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    let show = move || match paste.get_untracked() {
        Paste::Board { grid, .. } => {
            store.send(Action::Show(grid));
            close();
        }
        Paste::Refused { offset, .. } => {
            if let Some(text_box) = text_box.get_untracked() {
                dom::select_character(&text_box, offset);
            }
        }
        Paste::Nothing => {}
    };
    let start_empty = move |shape: Shape| {
        store.send(Action::Clear(shape));
        close();
        dom::focus("[data-board] [data-cell=r1c1]");
        store.send(Action::Select(engine::Cell::new(0, 0)));
    };
    let empty = move |shape: Shape| {
        view! {
            <button type="button" on:click=move |_| start_empty(shape)>
                {store.lang.size(shape)}
            </button>
        }
    };
    view! {
        <dialog node_ref=dialog class="own-board" aria-labelledby="own-heading">
            <h2 id="own-heading">{text.heading}</h2>
            <label for="paste">{text.paste}</label>
            <p class="quiet" id="paste-formats">{text.formats}</p>
            <textarea
                id="paste"
                node_ref=text_box
                rows="10"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                aria-describedby="paste-formats paste-result"
                aria-invalid=move || matches!(paste.get(), Paste::Refused { .. }).to_string()
                on:input=move |event| typed.set(event_target_value(&event))
            ></textarea>
            <div id="paste-result" class="paste-result" aria-live="polite">
                {move || result(store, paste.get())}
            </div>
            <div class="buttons">
                <button
                    type="button"
                    class="primary"
                    disabled=move || paste.get() == Paste::Nothing
                    on:click=move |_| show()
                >
                    {text.show}
                </button>
                <button type="button" on:click=move |_| close()>
                    {text.cancel}
                </button>
            </div>
            <p>{text.empty}</p>
            <div class="sizes">{Shape::ALL.map(empty).collect_view()}</div>
        </dialog>
    }
}

/// What the text was read as, or the line with the character that could not be read.
fn result(store: Store, paste: Paste) -> impl IntoView {
    match paste {
        Paste::Nothing => ().into_any(),
        Paste::Board {
            grid,
            alphabet,
            n_boards,
            faults,
        } => {
            let says = store
                .lang
                .pasted(grid.shape(), grid.n_filled(), alphabet, n_boards);
            let clash = faults.map(|_| store.lang.boards().clash);
            view! { <p class="good">{says} " " {clash}</p> }.into_any()
        }
        Paste::Refused { error, line, .. } => {
            let (before, after) = split_at_char(&line, error.position.column - 1);
            let (found, after) = split_at_char(&after, 1);
            view! {
                <p class="bad" data-error-line=error.position.line data-error-column=error.position.column>
                    {store.lang.refused(&error)}
                </p>
                <pre class="excerpt">{before}<mark>{found}</mark>{after}</pre>
            }
            .into_any()
        }
    }
}

fn split_at_char(text: &str, n: usize) -> (String, String) {
    (
        text.chars().take(n).collect(),
        text.chars().skip(n).collect(),
    )
}
