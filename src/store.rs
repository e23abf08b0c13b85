//! The state as a signal: components read slices of it and send actions to it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::action::Action;
use crate::model::analysis::Analysis;
use crate::model::board::{self, CellView};
use crate::model::focus::Focus;
use crate::state::Session;
use crate::text::Lang;

/// The one handle components get.
#[derive(Clone, Copy)]
pub struct Store {
    session: RwSignal<Session>,
    /// The language of the page.
    pub lang: Lang,
    /// The board, worked out; changes only when the board or the rules do.
    pub analysis: Memo<Arc<Analysis>>,
    /// What lights up.
    pub focus: Memo<Focus>,
    /// What the cells show, row by row.
    pub cells: Memo<Vec<CellView>>,
}

impl Store {
    /// Returns a store that starts from a session.
    pub fn new(session: Session) -> Self {
        let session = RwSignal::new(session);
        let analysis = Memo::new_with_compare(
            move |_| session.with(|session| session.analysis.clone()),
            |old, new| !matches!((old, new), (Some(old), Some(new)) if Arc::ptr_eq(old, new)),
        );
        let focused =
            Memo::new(move |_| session.with(|session| session.hovered.or(session.selected)));
        let focus =
            Memo::new(move |_| analysis.with(|analysis| Focus::on(analysis, focused.get())));
        let cells = Memo::new(move |_| {
            focus.with(|focus| session.with(|session| board::cells(session, focus)))
        });
        Self {
            session,
            lang: Lang::default(),
            analysis,
            focus,
            cells,
        }
    }

    /// Applies an action.
    pub fn send(self, action: Action) {
        self.session.update(|session| session.apply(action));
    }

    /// Returns a slice of the state that tells only when it changes.
    pub fn read<T: PartialEq + Send + Sync + 'static>(
        self,
        slice: impl Fn(&Session) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        Memo::new(move |_| self.session.with(&slice))
    }

    /// Returns a slice of the state as it is now, without listening.
    pub fn peek<T>(self, slice: impl FnOnce(&Session) -> T) -> T {
        self.session.with_untracked(slice)
    }
}

/// Returns the store of the page.
pub fn use_store() -> Store {
    expect_context::<Store>()
}
