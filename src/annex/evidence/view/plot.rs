//! Lines against depth, and against loops.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::{Lab, section};
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::derived::{Derived, InPlace, derived};
use crate::model::evidence::Net;
use crate::model::evidence::field::{Field, Frame, Stroke};
use crate::model::evidence::lines::{self, Drawn, Line, Measure};
use crate::model::evidence::picture;
use crate::model::evidence::tables::Boards;
use crate::model::viewport::Size;
use crate::model::workshop::bill::to_csv;
use crate::model::workshop::chart::HEIGHT;
use crate::view::chart::{
    axis_below, axis_left, dot, path, plot, reader, rectangle, rule, text_at, view_box,
};
use crate::view::controls::{button, labeled, select};
use crate::view::copying::Copies;

/// The deepest boards of training, and its most loops.
const DEEPEST_LEARNED: f64 = 14.0;
const MOST_LEARNED: f64 = 72.0;

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
        let is_small = self.is_by_depth && self.lab.settings.get().measure == Measure::FalselySure;
        let greatest = self.lines.with(|lines| {
            let points = lines.0.iter().flat_map(|line| &line.points);
            points.map(|point| point.most).fold(0.0, f64::max)
        });
        if is_small {
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

    /// What each line tells at a value: its name, its attribute, its part, how many there are.
    fn rows(self, value: u16) -> Vec<(String, Line, String, u32)> {
        let lang = self.lab.desk.lang;
        self.lines.with(|lines| {
            let row = |line: &Line| {
                let near = line.points.iter().filter(|point| {
                    // Lines against loops are measured at some of them only.
                    if self.is_by_depth {
                        point.at == value
                    } else {
                        point.at <= value
                    }
                });
                let point = near.last()?;
                let is_mark = line.points.len() == 1;
                let name = match (self.is_by_depth, is_mark) {
                    (true, _) => lang.drawn(line.source),
                    (false, true) => lang.net(line.source.net),
                    (false, false) => {
                        let net = lang.net(line.source.net);
                        format!("{net}, T = {}", point.at)
                    }
                };
                Some((name, line.clone(), lang.share_of(*point), point.n))
            };
            lines.0.iter().filter_map(row).collect()
        })
    }

    /// The values of all lines at one depth: the legend too.
    fn readout(self, value: u16) -> Element {
        let text = self.lab.desk.lang.evidence();
        let rows = self.rows(value).into_iter().map(|(name, line, part, n)| {
            el("tr")
                .attr("data-line", line.source.name())
                .child(
                    el("th")
                        .attr("scope", "row")
                        .child(swatch(&line))
                        .child(name),
                )
                .child(el("td").child(part))
                .child(el("td").child(n.to_string()))
        });
        let n_of = if self.is_by_depth {
            text.of_cells
        } else {
            text.on
        };
        let head = el("tr")
            .child(el("th").attr("scope", "col").child(self.place(value)))
            .child(el("th").attr("scope", "col").child("%"))
            .child(el("th").attr("scope", "col").child(n_of));
        el("table")
            .child(el("thead").child(head))
            .child(el("tbody").children(rows))
    }

    /// All values: a row for each depth or number of loops, a column for each line.
    fn table(self) -> Element {
        let lang = self.lab.desk.lang;
        let text = lang.evidence();
        self.lines.with(|lines| {
            let lines = &lines.0;
            let mut values: Vec<u16> = lines
                .iter()
                .flat_map(|line| line.points.iter().map(|point| point.at))
                .collect();
            values.sort_unstable();
            values.dedup();
            let name = |line: &Line| {
                if self.is_by_depth {
                    lang.drawn(line.source)
                } else {
                    lang.net(line.source.net)
                }
            };
            let heads = lines
                .iter()
                .map(|line| el("th").attr("scope", "col").child(name(line)));
            let first = if self.is_by_depth { "d" } else { "T" };
            let rows = values.into_iter().map(|value| {
                let cell = |line: &Line| {
                    let point = line.points.iter().find(|point| point.at == value);
                    el("td").child(point.map(|point| lang.share_of(*point)))
                };
                el("tr")
                    .child(el("th").attr("scope", "row").child(value.to_string()))
                    .children(lines.iter().map(cell))
            });
            super::wide_table(text.table).child(
                el("table")
                    .child(
                        el("thead").child(
                            el("tr")
                                .child(el("th").attr("scope", "col").child(first))
                                .children(heads),
                        ),
                    )
                    .child(el("tbody").children(rows)),
            )
        })
    }

    fn copies(self) -> Content {
        let lang = self.lab.desk.lang;
        let text = lang.evidence();
        let copies = Copies::default();
        let csv = move || {
            untrack(|| {
                self.lines.with(|lines| {
                    to_csv(&picture::HEAD, &picture::rows(&lines.0, self.is_by_depth))
                })
            })
        };
        let save = button(text.save_picture, move || {
            untrack(|| {
                let size = picture::SIZE;
                let names = |drawn| self.short_name(drawn);
                let words = picture::Words {
                    title: if self.is_by_depth {
                        text.by_depth
                    } else {
                        text.by_loops
                    },
                    right: self.right,
                    up: self.up,
                };
                let svg = picture::svg(&self.field(size), &words, &names);
                dom::save(&format!("sudoku-depth-{}.svg", self.key), &svg);
            });
        });
        many([
            el("div")
                .class("controls evidence-copies")
                .child(
                    copies
                        .button(text.copy_cells, move || Some(csv()))
                        .attr("data-act", "copy-csv"),
                )
                .child(save.attr("data-act", "save-svg"))
                .child(copies.says(lang))
                .into(),
            copies.by_hand(text.by_hand),
        ])
    }

    fn picture(self, field: Arc<Field>) -> Element {
        let lang = self.lab.desk.lang;
        let text = lang.evidence();
        let Field { em, x, y, .. } = *field;
        let grip = rectangle((x.start, 0.0), (x.end - x.start, y.start)).class("grip");
        let pointed = Arc::clone(&field);
        let grip = grip.on("pointermove", move |event: &PointerEvent| {
            if let Some(part) = dom::position_along(event) {
                self.at.set(Some(usize::from(pointed.nearest(part)) - 1));
            }
        });
        // What lies beyond was never met in training.
        let (met, name) = if self.is_by_depth {
            (DEEPEST_LEARNED, text.deepest_learned)
        } else {
            (MOST_LEARNED, text.trained_to)
        };
        let at = x.at(met);
        let edge = svg("g").class("edge").children([
            rule((at, y.end), (at, y.start)),
            text_at(at + 0.5 * em, y.end - 0.4 * em).child(name),
        ]);
        let reading = Arc::clone(&field);
        let reading = live(move || {
            let at = reading.x.at(self.read()?.into());
            Some(rule((at, reading.y.end), (at, reading.y.start)).class("drop"))
        });
        let title = if self.is_by_depth {
            text.by_depth
        } else {
            text.by_loops
        };
        svg("svg")
            .class("picture")
            .attr("role", "img")
            .attr("aria-label", title)
            .attr("viewBox", view_box(field.size))
            .child(axis_left(x, &field.y_ticks, em, self.up))
            .child(axis_below(x, y.start, em, &field.x_ticks, self.right))
            .child(edge)
            .children(field.strokes.iter().map(|drawn| stroke(drawn, em)))
            .children(field.strokes.iter().map(|stroke| self.label(stroke)))
            .child(reading)
            .child(grip)
    }

    fn label(self, stroke: &Stroke) -> Option<Element> {
        // Marks that lie side by side on one line are told apart by their places.
        let (x, y) = stroke.label.filter(|_| stroke.points.len() > 1)?;
        Some(
            text_at(x, y)
                .class("net-label halo")
                .attr("data-kind", stroke.source.net.kind.name())
                .child(self.short_name(stroke.source)),
        )
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

/// A line with its band and its points.
pub(super) fn stroke(stroke: &Stroke, em: f64) -> Element {
    let points = stroke.points.iter().map(|&at| dot("mark", at, 0.2 * em));
    svg("g")
        .class("net-line")
        .attr("data-line", stroke.source.name())
        .attr("data-kind", stroke.source.net.kind.name())
        .attr("data-steps", usize::from(stroke.source.n_steps))
        .child(path("band", stroke.band.clone()))
        .child(path("line", stroke.line.clone()))
        .children(points)
}

/// A line in small.
fn swatch(line: &Line) -> Element {
    svg("svg")
        .class("net-line net-swatch")
        .attr("viewBox", "0 0 28 10")
        .attr("aria-hidden", "true")
        .attr("data-kind", line.source.net.kind.name())
        .attr("data-steps", usize::from(line.source.n_steps))
        .child(path("line", "M1,5L27,5".to_owned()))
        .child(dot("mark", (14.0, 5.0), 3.0))
}
