//! What is read of a plot: at a value, in a table, and as files.

use leptos::prelude::*;

use super::Plot;
use super::picture::swatch;
use crate::annex::evidence::view::wide_table;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, many};
use crate::model::evidence::lines::{Drawn, Line};
use crate::model::evidence::picture;
use crate::model::workshop::bill::to_csv;
use crate::view::controls::button;
use crate::view::copying::Copies;

impl Plot {
    /// What each line tells at a value: its name, what it is of, its part, how many there are.
    pub(super) fn rows(self, value: u16) -> Vec<(String, Drawn, String, u32)> {
        let lang = self.lab.desk.lang;
        self.lines.with(|lines| {
            let row = |line: &Line| {
                let mut near = line.points.iter().filter(|point| {
                    // Lines against loops are measured at some of them only.
                    if self.is_by_depth {
                        point.at == value
                    } else {
                        point.at <= value
                    }
                });
                let point = near.next_back()?;
                let is_mark = line.points.len() == 1;
                let name = match (self.is_by_depth, is_mark) {
                    (true, _) => lang.drawn(line.source),
                    (false, true) => lang.net(line.source.net),
                    (false, false) => {
                        let net = lang.net(line.source.net);
                        format!("{net}, T = {}", point.at)
                    }
                };
                Some((name, line.source, lang.share_of(*point), point.n))
            };
            lines.0.iter().filter_map(row).collect()
        })
    }

    /// The values of all lines at one depth: the legend too.
    pub(super) fn readout(self, value: u16) -> Element {
        let text = self.lab.desk.lang.evidence();
        let rows = self.rows(value).into_iter().map(|(name, drawn, part, n)| {
            el("tr")
                .attr("data-line", drawn.name())
                .child(
                    el("th")
                        .attr("scope", "row")
                        .child(swatch(drawn))
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
    pub(super) fn table(self) -> Element {
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
            wide_table(text.table).child(
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

    /// Copies and downloads.
    pub(super) fn copies(self) -> Content {
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
}
