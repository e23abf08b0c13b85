//! The state as a signal: components read slices of it and send actions to it.

use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

use crate::action::{Action, GraphMode, Theme};
use crate::derived::{Derived, InPlace, derived};
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
    pub selected: Derived<Option<Subject>>,
    /// The clocks at the cursor.
    pub clocks: Derived<Clocks>,
    /// How the graph is drawn.
    pub graph: Derived<GraphMode>,
    /// Whether the page is thrown on a wall.
    pub on_wall: Derived<bool>,
    analysis: Derived<InPlace<Analysis>>,
    focus: Derived<Focus>,
    overlay: Derived<Overlay>,
    cells: Derived<Vec<CellView>>,
    /// What is unfolded, by its name; no link tells of it.
    unfolded: RwSignal<Vec<&'static str>>,
}

impl Store {
    /// Returns a store that starts from a session.
    pub fn new(session: Session) -> Self {
        let session = RwSignal::new(session);
        let analysis = derived(move || InPlace(read(session).analysis.clone()));
        let focus = derived(move || {
            let session = read(session);
            match &session.light {
                Some(target) => {
                    Focus::on_cells(&session.analysis, &target.cells(&session.analysis))
                }
                None => Focus::on(&session.analysis, session.lit()),
            }
        });
        let selected = derived(move || read(session).selected);
        let overlay = derived(move || Overlay::of(&analysis.get().0, selected.get()));
        let cells = derived(move || {
            focus.with(|focus| overlay.with(|overlay| board::cells(&read(session), focus, overlay)))
        });
        Self {
            session,
            lang: Lang::default(),
            unfolded: RwSignal::default(),
            selected,
            clocks: derived(move || Clocks::of(&read(session))),
            graph: derived(move || read(session).graph),
            on_wall: derived(move || read(session).theme == Theme::Projector),
            analysis,
            focus,
            overlay,
            cells,
        }
    }

    /// Returns the same store, for parts that speak this language.
    #[must_use]
    pub const fn speaking(self, lang: Lang) -> Self {
        Self { lang, ..self }
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

    /// Returns whether a part of the page is unfolded.
    pub fn is_unfolded(self, part: &'static str) -> bool {
        self.unfolded.read().contains(&part)
    }

    /// Unfolds a part of the page, or folds it.
    pub fn unfold(self, part: &'static str, is_unfolded: bool) {
        if untrack(|| self.is_unfolded(part)) != is_unfolded {
            self.unfolded.update(|unfolded| {
                unfolded.retain(|&other| other != part);
                if is_unfolded {
                    unfolded.push(part);
                }
            });
        }
    }

    /// Returns the board, worked out; it changes only when the board or the rules do.
    pub fn analysis(self) -> Arc<Analysis> {
        self.analysis.get().0
    }

    /// Returns something about what lights up.
    pub fn focus<T>(self, slice: impl FnOnce(&Focus) -> T) -> T {
        self.focus.with(slice)
    }

    /// Returns whether a spotlight is on something.
    pub fn is_spotlit(self) -> bool {
        self.get(|session| session.is_spotlit) && self.focus(|focus| focus.subject.is_some())
    }

    /// Returns what is drawn over the board for what is selected.
    pub fn overlay(self) -> Overlay {
        self.overlay.get()
    }

    /// Returns what a cell of the board shows; nothing if there is no such cell.
    pub fn cell(self, index: usize) -> Option<CellView> {
        self.cells.with(|cells| cells.get(index).cloned())
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
