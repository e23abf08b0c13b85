//! Lines against depth, and against loops.

mod picture;
mod reading;

use std::sync::Arc;

use leptos::prelude::*;

pub(super) use self::picture::{label, stroke};
use super::{Lab, section};
use crate::browser::element::{Element, el, live};
use crate::derived::{Derived, InPlace, derived};
use crate::model::evidence::Net;
use crate::model::evidence::field::{Field, Frame};
use crate::model::evidence::lines::{self, Drawn, Line, Measure};
use crate::model::evidence::tables::Boards;
use crate::model::viewport::Size;
use crate::model::workshop::chart::HEIGHT;
use crate::view::chart::{plot, reader};
use crate::view::controls::{labeled, select};

/// A plot: its lines, and how it is read.
#[derive(Clone, Copy)]
struct Plot {
    lab: Lab,
    /// Its name in attributes and files.
    key: &'static str,
    lines: Derived<InPlace<Vec<Line>>>,
    /// The value that is read, less 1.
    at: RwSignal<Option<usize>>,
    /// Title of the axis to the right.
    right: &'static str,
    /// Title of the axis upward.
    up: &'static str,
    /// Whether what lies rightward is depth.
    is_by_depth: bool,
    /// Whether what lies upward is so little that all of it would lie on the floor.
    is_small: Derived<bool>,
}

/// Cells against depth.
pub(super) fn by_depth(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    // Nothing else that is set draws it anew.
    let choice = derived(move || {
        let settings = lab.settings.get();
        (settings.measure, settings.boards, settings.looped)
    });
    let found = derived(move || {
        let (measure, boards, looped) = choice.get();
        let lines = lab.tables().map(|tables| {
            let sources = lines::sources(&tables, looped);
            lines::by_depth(&tables, &sources, boards, measure)
        });
        InPlace(Arc::new(lines.unwrap_or_default()))
    });
    let drawn = Plot {
        lab,
        key: "by-depth",
        lines: found,
        at: RwSignal::new(None),
        right: text.depth,
        up: text.percent,
        is_by_depth: true,
        is_small: derived(move || choice.get().0 == Measure::FalselySure),
    };
    section("by-depth", text.by_depth)
        .child(el("p").class("lead").child(text.by_depth_lead))
        .child(choices(lab))
        .child(drawn.view())
        .child(el("p").class("scope quiet").child(text.few_cells))
}

/// Boards against loops.
pub(super) fn by_loops(lab: Lab) -> Element {
    let text = lab.desk.lang.evidence();
    let boards = derived(move || lab.settings.get().boards);
    let found = derived(move || {
        let boards = boards.get();
        let lines = lab.tables().map(|tables| lines::by_loops(&tables, boards));
        InPlace(Arc::new(lines.unwrap_or_default()))
    });
    let drawn = Plot {
        lab,
        key: "by-loops",
        lines: found,
        at: RwSignal::new(None),
        right: text.loops,
        up: text.percent_boards,
        is_by_depth: false,
        is_small: derived(|| false),
    };
    section("by-loops", text.by_loops)
        .child(drawn.view())
        .child(el("p").class("scope quiet").child(text.by_loops_scope))
}

fn choices(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let measures = Measure::ALL.map(|it| (it.name(), lang.measure(it).to_owned()));
    let measure = select(
        measures,
        move || lab.settings.get().measure.name(),
        move |name| {
            if let Some(measure) = Measure::ALL.into_iter().find(|it| it.name() == name) {
                lab.set(|settings| settings.measure = measure);
            }
        },
    );
    let all = Boards::ALL.map(|it| (it.name(), lang.measured_boards(it).to_owned()));
    let boards = select(
        all,
        move || lab.settings.get().boards.name(),
        move |name| {
            if let Some(boards) = Boards::ALL.into_iter().find(|it| it.name() == name) {
                lab.set(|settings| settings.boards = boards);
            }
        },
    );
    let looped = [("looped-8", 8), ("looped-16", 16)];
    let nets = looped.map(|(name, number)| {
        let net = Net {
            number,
            ..Net::LOOPED
        };
        (name, lang.net(net))
    });
    let nets = select(
        nets,
        move || {
            let number = lab.settings.get().looped.number;
            looped
                .into_iter()
                .find(|it| it.1 == number)
                .map_or("", |it| it.0)
        },
        move |name| {
            if let Some(net) = Net::read(name) {
                lab.set(|settings| settings.looped = net);
            }
        },
    );
    el("div")
        .class("controls evidence-choices")
        .child(labeled(text.count, measure.attr("data-choice", "count")))
        .child(labeled(text.on, boards.attr("data-choice", "on")))
        .child(labeled(text.looped, nets.attr("data-choice", "lines")))
}

impl Plot {
    /// The greatest value to the right.
    fn most(self) -> u16 {
        let least = if self.is_by_depth { 20 } else { 96 };
        let points = |line: &Line| line.points.last().map_or(0, |point| point.at);
        self.lines
            .with(|lines| lines.0.iter().map(points).max().unwrap_or(0).max(least))
    }

    /// The greatest percentage upward: few cells are sure and wrong.
    fn most_up(self) -> f64 {
        let greatest = self.lines.with(|lines| {
            let points = lines.0.iter().flat_map(|line| &line.points);
            points.map(|point| point.most).fold(0.0, f64::max)
        });
        if self.is_small.get() {
            (greatest * 100.0).ceil().max(2.0)
        } else {
            100.0
        }
    }

    fn frame(self, size: Size) -> Frame {
        Frame {
            size,
            n_rows: HEIGHT,
            most: self.most(),
            most_up: self.most_up(),
        }
    }

    fn field(self, size: Size) -> Field {
        self.lines
            .with(|lines| Field::of(&lines.0, self.frame(size)))
    }

    /// The value that is read, if one is.
    fn read(self) -> Option<u16> {
        Some(self.at.get()? as u16 + 1)
    }

    /// The drawing, what is read of it, its text twin, and what can be saved.
    fn view(self) -> Element {
        let lang = self.lab.desk.lang;
        let text = lang.evidence();
        let draw = move |size: Size| {
            let field = self.field(size);
            (!field.strokes.is_empty()).then(|| self.picture(Arc::new(field)))
        };
        let chart = plot("chart evidence-chart", RwSignal::new(Size::default()), draw);
        let shown = move || {
            self.at
                .get()
                .or_else(|| self.is_by_depth.then_some(5))
                .or(Some(31))
        };
        let says = move |index: usize| {
            let rows = self.rows(index as u16 + 1);
            let rows: Vec<String> = rows
                .iter()
                .map(|row| format!("{}: {}", row.0, row.2))
                .collect();
            Some(format!(
                "{}. {}",
                self.place(index as u16 + 1),
                rows.join("; ")
            ))
        };
        let n_items = move || usize::from(self.most());
        let name = if self.is_by_depth {
            text.reader
        } else {
            text.loop_reader
        };
        let chart = reader(chart, name, self.at, shown, n_items, says);
        let readout = live(move || self.readout(shown().unwrap_or(0) as u16 + 1));
        let table = el("details")
            .class("chart-table")
            .child(el("summary").child(text.table))
            .child(live(move || self.table()));
        el("div")
            .attr("data-plot", self.key)
            .child(
                el("div")
                    .class("evidence-plot")
                    .child(el("figure").child(chart))
                    .child(el("div").class("evidence-readout").child(readout)),
            )
            .child(self.copies())
            .child(el("div").class("evidence-table").child(table))
    }

    fn place(self, value: u16) -> String {
        let lang = self.lab.desk.lang;
        if self.is_by_depth {
            lang.at_depth(value)
        } else {
            lang.at_loops(value)
        }
    }

    /// Names a line in a few letters.
    fn short_name(self, drawn: Drawn) -> String {
        let lang = self.lab.desk.lang;
        if self.is_by_depth {
            lang.drawn_short(drawn)
        } else {
            lang.net_short(drawn.net)
        }
    }
}
