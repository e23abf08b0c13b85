//! The small graph of a cell and those it may need: nodes to mark, and once that is judged the edges.

use engine::Cell;

use super::board::letter;
use super::{change, of_game};
use crate::annex::class::Desk;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::model::fixed::hundredths;
use crate::model::predict::{Edge, Entry, Mark, Task, Verdict};
use crate::view::controls::{button, truth};

/// The graph: the choices in a row, the cell that is asked about below.
pub fn graph(desk: Desk) -> Element {
    let task = of_game(desk, |game| game.task().clone());
    let verdict = of_game(desk, |game| game.verdict());
    el("div")
        .class("needs-graph")
        .attr("role", "group")
        .attr("aria-label", desk.lang.predict().choices)
        .child(live(move || {
            let Some(Task::Needs(target, choices)) = task.get() else {
                return Content::from("");
            };
            let (entries, edges) = match verdict.get().flatten() {
                Some(Verdict::Needs { entries, edges, .. }) => (entries, edges),
                _ => (Vec::new(), Vec::new()),
            };
            let nodes = choices.iter().enumerate();
            let nodes = nodes.map(|(place, &cell)| {
                node(desk, place, cell, choices.len(), entry_of(&entries, cell))
            });
            many([
                Content::from(drawn(&edges, target, &choices)),
                many(labels(desk, &edges, target, &choices)),
                many(nodes),
                el("span")
                    .class("needs-target")
                    .attr("data-target", target.to_string())
                    .child(target.to_string())
                    .into(),
            ])
        }))
}

fn entry_of(entries: &[Entry], cell: Cell) -> Option<Option<Mark>> {
    let entry = entries.iter().find(|entry| entry.cell == cell)?;
    Some(entry.mark)
}

/// A choice: a button until it is judged.
fn node(
    desk: Desk,
    place: usize,
    cell: Cell,
    n_choices: usize,
    judged: Option<Option<Mark>>,
) -> Element {
    let is_marked = of_game(desk, move |game| game.round().marked.contains(&cell));
    let toggle = move || change(desk, |game| game.toggle(cell));
    let mark = move || match judged {
        Some(mark) => mark.map(|mark| mark.name()),
        None => (is_marked.get() == Some(true)).then(|| Mark::Chosen.name()),
    };
    let heard = judged.flatten().map(|mark| {
        let name = desk.lang.predict_mark(mark);
        el("span").class("heard-only").child(name)
    });
    button("", toggle)
        .class("needs-node")
        .attr(
            "style",
            format!("--at:{}%", hundredths(across(place, n_choices))),
        )
        .attr("data-choice", cell.to_string())
        .attr("disabled", judged.is_some())
        .follow("aria-pressed", move || truth(is_marked.get() == Some(true)))
        .follow("data-mark", mark)
        .child(el("b").child(letter(place)))
        .child(" ")
        .child(el("small").child(cell.to_string()))
        .child(" ")
        .child(heard)
}

/// Returns where a choice stands, in percent of the width.
fn across(place: usize, n_choices: usize) -> f64 {
    (place as f64 + 0.5) * 100.0 / n_choices as f64
}

/// Where the row of choices begins and ends, and the cell asked about, in percent of the height.
const TOP: f64 = 34.0;
const BOTTOM: f64 = 56.0;
const TARGET: f64 = 84.0;

/// Returns how high an edge between two choices rises.
fn height(from: f64, to: f64) -> f64 {
    TOP - 8.0 - (from - to).abs() * 0.3
}

/// The edges. They say no more than the list below.
fn drawn(edges: &[Edge], target: Cell, choices: &[Cell]) -> Element {
    let path = |edge: &Edge| {
        let [from, to] = [edge.from, edge.to].map(|cell| place_of(cell, choices));
        let (from, to) = (from?, to.or((edge.to == target).then_some(50.0))?);
        let line = if edge.to == target {
            let middle = (BOTTOM + TARGET) / 2.0;
            format!(
                "M{},{BOTTOM}C{},{middle} {},{middle} {},{TARGET}",
                hundredths(from),
                hundredths(from),
                hundredths(to),
                hundredths(to)
            )
        } else {
            let top = hundredths(height(from, to) - 4.0);
            let (from, to) = (hundredths(from), hundredths(to));
            format!("M{from},{TOP}C{from},{top} {to},{top} {to},{TOP}")
        };
        Some(
            svg("path")
                .attr("d", line)
                .attr("data-edge", format!("{}>{}", edge.from, edge.to))
                .attr("data-between", edge.n_between),
        )
    };
    svg("svg")
        .attr("viewBox", "0 0 100 100")
        .attr("preserveAspectRatio", "none")
        .attr("aria-hidden", "true")
        .children(edges.iter().filter_map(path))
}

fn place_of(cell: Cell, choices: &[Cell]) -> Option<f64> {
    let place = choices.iter().position(|&choice| choice == cell)?;
    Some(across(place, choices.len()))
}

/// The tips of the edges, and how many steps lie between.
fn labels(desk: Desk, edges: &[Edge], target: Cell, choices: &[Cell]) -> Vec<Element> {
    let at = |class: &'static str, x: f64, y: f64| {
        let style = format!("left:{}%;top:{}%", hundredths(x), hundredths(y));
        el("i")
            .class(class)
            .attr("style", style)
            .attr("aria-hidden", "true")
    };
    let mut labels = Vec::new();
    for edge in edges {
        let Some(from) = place_of(edge.from, choices) else {
            continue;
        };
        let (to, x, y) = match place_of(edge.to, choices) {
            Some(to) => (to, (from + to) / 2.0, height(from, to) + 3.0),
            None => (50.0, (from * 3.0 + 50.0) / 4.0, BOTTOM + 9.0),
        };
        let tip = if edge.to == target { TARGET } else { TOP };
        labels.push(at("needs-tip", to, tip));
        if edge.n_between > 0 {
            let between = desk.lang.predict_between(edge.n_between);
            labels.push(at("needs-between", x, y).child(between));
        }
    }
    labels
}
