//! The state as a signal: components read slices of it and send actions to it.

use std::ops::Deref;
use std::sync::Arc;

use background::{Report, Widths};
use engine::machine::CourseError;
use leptos::prelude::*;

use crate::action::{Action, GraphMode};
use crate::model::analysis::Analysis;
use crate::model::board::{self, CellView};
use crate::model::focus::Focus;
use crate::model::overlay::Overlay;
use crate::model::subject::Subject;
use crate::model::timeline::Clocks;
use crate::model::workshop::{Settings, card};
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
    report: Memo<Option<Result<Arc<Report>, CourseError>>>,
    widths: Memo<Option<Result<Arc<Widths>, CourseError>>>,
    /// What is set in the machines view.
    pub settings: Memo<Settings>,
    /// The moment of the machines' clock, in serial steps.
    pub moment: Memo<u64>,
    /// Its end.
    pub end: Memo<u64>,
    /// The longest bills of the cards in sight: serial steps, total work.
    pub scales: Memo<(u64, u64)>,
    /// Why machines do not run on the board, if they do not.
    pub trouble: Memo<Option<CourseError>>,
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
            report: Memo::new_with_compare(move |_| read(session).workshop.report.clone(), differ),
            widths: Memo::new_with_compare(move |_| read(session).workshop.widths.clone(), differ),
            settings: Memo::new(move |_| read(session).workshop.settings),
            moment: Memo::new(move |_| read(session).workshop.moment()),
            end: Memo::new(move |_| read(session).workshop.end()),
            scales: Memo::new(move |_| card::scales(&read(session).workshop)),
            trouble: Memo::new(move |_| read(session).workshop.trouble()),
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

    /// Returns what the machines make of the board; nothing until it is known.
    pub fn report(self) -> Option<Result<Arc<Report>, CourseError>> {
        self.report.get()
    }

    /// Returns what speed costs on the board; nothing until it is known.
    pub fn widths(self) -> Option<Result<Arc<Widths>, CourseError>> {
        self.widths.get()
    }

    /// Returns what a cell of the board shows; nothing if there is no such cell.
    pub fn cell(self, index: usize) -> Option<CellView> {
        self.cells.read().get(index).cloned()
    }
}

/// Returns whether a result is another one; the same report is told by where it lies.
fn differ<T>(
    old: Option<&Option<Result<Arc<T>, CourseError>>>,
    new: Option<&Option<Result<Arc<T>, CourseError>>>,
) -> bool {
    match (old, new) {
        (Some(Some(Ok(old))), Some(Some(Ok(new)))) => !Arc::ptr_eq(old, new),
        (Some(Some(Err(old))), Some(Some(Err(new)))) => old != new,
        (Some(None), Some(None)) => false,
        _ => true,
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
