//! The state as a signal: components read slices of it and send actions to it.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use crate::action::{Action, GraphMode};
use crate::model::analysis::Analysis;
use crate::model::board::{self, CellView};
use crate::model::focus::Focus;
use crate::model::overlay::Overlay;
use crate::model::subject::Subject;
use crate::model::timeline::Clocks;
use crate::state::Session;
use crate::text::Lang;

/// The one handle components get.
#[derive(Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    /// The language of the page.
    pub lang: Lang,
    /// What is explained.
    pub selected: Memo<Option<Subject>>,
    /// The clocks at the cursor.
    pub clocks: Memo<Clocks>,
    /// How the graph is drawn.
    pub graph: Memo<GraphMode>,
    analysis: Memo<Arc<Analysis>>,
    focus: Memo<Focus>,
    overlay: Memo<Overlay>,
    cells: Memo<Vec<CellView>>,
}

impl Store {
    /// Returns a store that starts from a session.
    pub fn new(session: Session) -> Self {
        let session = RwSignal::new(session);
        let analysis = Memo::new_with_compare(
            move |_| read(session).analysis.clone(),
            |old, new| !matches!((old, new), (Some(old), Some(new)) if Arc::ptr_eq(old, new)),
        );
        let focus = Memo::new(move |_| {
            let session = read(session);
            Focus::on(&session.analysis, session.hovered.or(session.selected))
        });
        let selected = Memo::new(move |_| read(session).selected);
        let overlay = Memo::new(move |_| Overlay::of(&analysis.get(), selected.get()));
        let cells =
            Memo::new(move |_| board::cells(&read(session), &focus.read(), &overlay.read()));
        Self {
            session,
            lang: Lang::default(),
            selected,
            clocks: Memo::new(move |_| Clocks::of(&read(session))),
            graph: Memo::new(move |_| read(session).graph),
            analysis,
            focus,
            overlay,
            cells,
        }
    }

    /// Applies an action.
    pub fn send(self, action: Action) {
        self.session.update(|session| session.apply(action));
    }

    /// Returns a slice of the state. Whoever asks is told of every change of the state, so the
    /// slice should be cheap; what is not hangs on one of the memos.
    pub fn get<T>(self, slice: impl FnOnce(&Session) -> T) -> T {
        slice(&read(self.session))
    }

    /// Returns a slice of the state as it is now, without listening.
    pub fn peek<T>(self, slice: impl FnOnce(&Session) -> T) -> T {
        untrack(|| self.get(slice))
    }

    /// Returns the board, worked out; it changes only when the board or the rules do.
    pub fn analysis(self) -> Arc<Analysis> {
        self.analysis.get()
    }

    /// Returns something about what lights up.
    pub fn focus<T>(self, slice: impl FnOnce(&Focus) -> T) -> T {
        slice(&self.focus.read())
    }

    /// Returns what is drawn over the board for what is selected.
    pub fn overlay(self) -> Overlay {
        self.overlay.get()
    }

    /// Returns what a cell of the board shows; nothing if there is no such cell.
    pub fn cell(self, index: usize) -> Option<CellView> {
        self.cells.read().get(index).cloned()
    }
}

/// Reads the session. A function of its own, as the many who read it would each get a copy.
#[inline(never)]
fn read(session: RwSignal<Session>) -> impl Deref<Target = Session> {
    session.read()
}

/// Runs once the page is put together, and again whenever the state it reads changes.
pub fn watch(run: impl FnMut() + 'static) {
    watch_boxed(Box::new(run));
}

/// One type of effect, so that the code for effects is made once.
fn watch_boxed(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}
