//! The one handle the views of the machines get: slices of their state that everyone reads.

use std::sync::Arc;

use background::{Report, Widths};
use engine::machine::CourseError;
use leptos::prelude::RwSignal;

use super::Desk;
use super::state::{Change, State};
use crate::derived::{Derived, InPlace, derived};
use crate::model::workshop::hardware::Sharing;
use crate::model::workshop::{Settings, card};
use crate::text::Lang;

/// What is known of the board, or why machines do not run on it; nothing until it is known.
type Known<T> = Option<Result<Arc<T>, CourseError>>;

/// The state of the machines, and what is read of it.
#[derive(Clone, Copy)]
pub struct Shop {
    desk: Desk,
    /// The language of the page.
    pub lang: Lang,
    /// Whether the page is thrown on a wall.
    pub on_wall: Derived<bool>,
    /// What is set.
    pub settings: Derived<Settings>,
    /// The moment of the clock, in serial steps.
    pub moment: Derived<u64>,
    /// Its end.
    pub end: Derived<u64>,
    /// Whether it runs.
    pub is_playing: Derived<bool>,
    /// The longest bills of the cards in sight: serial steps, total work.
    pub scales: Derived<(u64, u64)>,
    /// Why machines do not run on the board, if they do not.
    pub trouble: Derived<Option<CourseError>>,
    /// Which of the two schedules is looked at; no link tells of it.
    pub sharing: RwSignal<Sharing>,
    report: Derived<Option<Result<InPlace<Report>, CourseError>>>,
    widths: Derived<Option<Result<InPlace<Widths>, CourseError>>>,
}

impl Shop {
    /// Opens it at a desk.
    pub fn at(desk: Desk) -> Self {
        Self {
            desk,
            lang: Lang::default(),
            on_wall: derived(move || desk.get(|state| state.on_wall)),
            settings: derived(move || desk.get(|state| state.workshop.settings)),
            moment: derived(move || desk.get(|state| state.workshop.moment())),
            end: derived(move || desk.get(|state| state.workshop.end())),
            is_playing: derived(move || desk.get(|state| state.is_playing)),
            scales: derived(move || desk.get(|state| card::scales(&state.workshop))),
            trouble: derived(move || desk.get(|state| state.workshop.trouble())),
            sharing: RwSignal::default(),
            report: derived(move || desk.get(|state| in_place(&state.workshop.report))),
            widths: derived(move || desk.get(|state| in_place(&state.workshop.widths))),
        }
    }

    /// Returns the same, for views that speak this language.
    #[must_use]
    pub const fn speaking(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// Changes something.
    pub fn send(self, change: Change) {
        self.desk.change(|state| state.apply(change));
    }

    /// Returns a slice of the state. Whoever asks is told of every change of the state.
    pub fn get<T>(self, slice: impl FnOnce(&State) -> T) -> T {
        self.desk.get(slice)
    }

    /// Returns what the machines make of the board.
    pub fn report(self) -> Known<Report> {
        Some(self.report.get()?.map(|report| report.0))
    }

    /// Returns what speed costs on the board.
    pub fn widths(self) -> Known<Widths> {
        Some(self.widths.get()?.map(|widths| widths.0))
    }
}

fn in_place<T>(known: &Known<T>) -> Option<Result<InPlace<T>, CourseError>> {
    let known = known.as_ref()?;
    Some(
        known
            .as_ref()
            .map(|it| InPlace(Arc::clone(it)))
            .map_err(|error| *error),
    )
}
