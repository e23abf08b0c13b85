//! The board in marking mode: an accessible grid of cells that can be marked.

use engine::{Cell, Digit, DigitSet, Shape};
use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent};

use super::{change, of_game};
use crate::annex::class::Desk;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::derived::{Derived, derived};
use crate::model::board::{GridKey, class, neighbor};
use crate::model::predict::{CellLook, Game, Hint, Task, looks};
use crate::model::{overlay, palette};
use crate::view::board::outlined;
use crate::view::controls::{switch, truth};

/// The passes over which tints are spread at the least, so that they do not tell how many there are.
const LEAST_SPREAD: usize = 12;

/// The board, with the switch for candidates.
pub fn board(desk: Desk, shape: Shape) -> Element {
    let has_candidates = move || desk.get(|state| state.predict.has_candidates);
    let toggle = move || {
        desk.change(|state| {
            state.predict.has_candidates = !state.predict.has_candidates;
            Vec::new()
        });
    };
    let tools = el("div").class("tools").child(switch(
        desk.lang.board().candidates,
        has_candidates,
        toggle,
    ));
    el("div")
        .class("board-section")
        .attr("id", "board")
        .child(el("div").class("board-window").child(grid(desk, shape)))
        .child(tools)
}

/// The grid. It is built once for a shape; each cell then follows its own look.
fn grid(desk: Desk, shape: Shape) -> Element {
    let all = derived(move || {
        desk.get(|state| {
            let predict = &state.predict;
            let game = predict.game()?;
            Some(looks(game, &predict.lit, predict.has_candidates))
        })
    });
    let size = shape.size();
    let tab_stop = RwSignal::new(Cell::from_index(0, shape));
    let rows = (0..size).map(|row| {
        let cells = (0..size).map(|column| Cell::from_index(row * size + column, shape));
        let cells = cells.map(|cell| board_cell(desk, all, cell, shape, tab_stop));
        el("div").attr("role", "row").class("row").children(cells)
    });
    let grid = el("div")
        .class("board")
        .attr("data-board", "")
        .attr(
            "style",
            format!("--n:{size};--box-columns:{}", shape.box_columns()),
        )
        .attr("role", "grid")
        .attr("aria-multiselectable", "true")
        .attr("aria-label", desk.lang.board().grid)
        .attr("aria-rowcount", size)
        .attr("aria-colcount", size)
        .attr("data-dense", (size > 12).then_some("1"))
        .children(rows)
        .child(hinted_house(desk, shape));
    listening(desk, shape, tab_stop, grid)
}

fn listening(desk: Desk, shape: Shape, tab_stop: RwSignal<Cell>, grid: Element) -> Element {
    grid.on("click", move |event: &Event| {
        if let Some(cell) = cell_of(event) {
            tab_stop.set(cell);
            change(desk, |game| game.toggle(cell));
        }
    })
    .on("focusin", move |event: &Event| {
        if let Some(cell) = cell_of(event) {
            tab_stop.set(cell);
        }
    })
    .on("keydown", move |event: &KeyboardEvent| {
        let key = event.key();
        let cell = tab_stop.get_untracked();
        let has_control = event.ctrl_key() || event.meta_key();
        if let Some(key) = GridKey::read(&key, has_control) {
            let next = neighbor(cell, shape, key);
            dom::focus(&format!(".predict [data-cell={next}]"));
        } else if !has_control && matches!(key.as_str(), "Enter" | " ") {
            change(desk, |game| game.toggle(cell));
        } else {
            return;
        }
        event.prevent_default();
        event.stop_propagation();
    })
}

fn cell_of(event: &Event) -> Option<Cell> {
    dom::closest_attribute(event, "data-cell")?.parse().ok()
}

fn board_cell(
    desk: Desk,
    all: Derived<Option<Vec<CellLook>>>,
    cell: Cell,
    shape: Shape,
    tab_stop: RwSignal<Cell>,
) -> Content {
    let index = cell.index(shape);
    let look = derived(move || all.with(|all| all.as_ref()?.get(index).cloned()));
    let spread = of_game(desk, spread);
    live(move || {
        let spread = spread.get().unwrap_or(LEAST_SPREAD);
        let is_tab_stop = tab_stop.get() == cell;
        let look = look.get()?;
        Some(draw(desk, &look, shape, spread, is_tab_stop))
    })
}

/// Returns over how many passes the tints are spread: over all where the slider tells how many there are.
fn spread(game: &Game) -> usize {
    match game.task() {
        Task::Depth(_) => game.ground.proof.n_passes(),
        task => LEAST_SPREAD.max(task.n_passes_before(&game.ground) + 1),
    }
}

fn draw(desk: Desk, look: &CellLook, shape: Shape, spread: usize, is_tab_stop: bool) -> Element {
    let mark = look.mark.map(|mark| {
        el("span")
            .class("mark")
            .attr("data-text", desk.lang.predict_letter(mark))
    });
    let choice = look.choice.map(|choice| {
        el("span")
            .class("choice-letter")
            .attr("data-text", letter(choice))
    });
    el("div")
        .attr("role", "gridcell")
        .class(class(look.cell, shape))
        .attr("data-cell", look.cell.to_string())
        .attr("data-state", look.state.name())
        .attr("data-digit", look.digit.map(|digit| digit.to_string()))
        .attr("data-pass", look.pass)
        .attr("data-mark", look.mark.map(|mark| mark.name()))
        .attr("data-role", look.role.map(|role| role.name()))
        .attr("data-can-mark", look.can_mark.then_some("1"))
        .attr(
            "aria-selected",
            look.can_mark.then(|| truth(look.mark.is_some())),
        )
        .attr("aria-label", desk.lang.predict_cell(look))
        .attr("tabindex", if is_tab_stop { "0" } else { "-1" })
        .attr("style", look.pass.map(|pass| palette::style(pass, spread)))
        .child(
            el("span")
                .class("digit")
                .child(look.digit.map(|digit| digit.to_string())),
        )
        .child(el("span").class("pass").attr("data-text", look.pass))
        .child(look.candidates.map(|digits| candidates(digits, shape)))
        .child(choice)
        .child(mark)
}

/// Returns the letter of a choice.
pub fn letter(choice: usize) -> String {
    char::from(b'A' + choice as u8).to_string()
}

fn candidates(digits: DigitSet, shape: Shape) -> Element {
    let mark = |digit: Digit| {
        let text = digits.contains(digit).then(|| digit.to_string());
        el("i").attr("data-text", text)
    };
    el("span")
        .class("candidates")
        .children((1..=shape.size()).filter_map(Digit::new).map(mark))
}

/// The house a hint speaks of; those who do not see it find it in the hint.
fn hinted_house(desk: Desk, shape: Shape) -> Element {
    let house = of_game(desk, |game| {
        game.hints().iter().find_map(|hint| match hint {
            Hint::Where(house) => Some(*house),
            _ => None,
        })
    });
    let size = shape.size();
    svg("svg")
        .class("pattern")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("aria-hidden", "true")
        .child(live(move || {
            let house = house.get().flatten();
            let rect = house.and_then(|house| Some((house, overlay::outline(house, shape)?)));
            many(rect.map(|(house, rect)| {
                outlined(rect)
                    .attr("data-house", house.to_string())
                    .attr("data-base", "1")
            }))
        }))
}
