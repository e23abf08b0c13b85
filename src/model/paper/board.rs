//! The board: givens, and what the blanks show.

use engine::{Cell, Digit, Shape};

use super::Part;
use super::ink::{Anchor, Face, Ink, Pen, Type};
use crate::model::analysis::Analysis;
use crate::model::fixed::tenths;
use crate::model::palette::{self, Color};
use crate::model::viewport::Size;

/// The side of a cell.
const CELL: f64 = 48.0;
/// Room for the numbers of rows and columns.
const LABELS: f64 = 18.0;

/// What the blanks of a board show.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// Nothing: to be filled in.
    Blank,
    /// A small box, to write the number of the pass into.
    Boxes,
    /// Digit and pass.
    Passes,
}

/// Draws the board.
pub(super) fn draw(analysis: &Analysis, look: Look) -> Part {
    let shape = analysis.shape();
    let mut ink = Ink::default();
    for cell in cells(shape) {
        match (analysis.start.grid.get(cell), look) {
            (Some(digit), _) => given(&mut ink, cell, digit),
            (None, Look::Blank) => {}
            (None, Look::Boxes) => small_box(&mut ink, cell),
            (None, Look::Passes) => filled(&mut ink, analysis, cell),
        }
    }
    lines(&mut ink, shape, CELL * shape.size() as f64);
    labels(&mut ink, shape);
    Part::new(square(side(shape)), ink)
}

/// Returns how long the sides of a board are, its numbers of rows and columns included.
pub(super) fn side(shape: Shape) -> f64 {
    LABELS + CELL * shape.size() as f64
}

fn cells(shape: Shape) -> impl Iterator<Item = Cell> {
    let size = shape.size();
    (0..size).flat_map(move |row| (0..size).filter_map(move |column| Cell::new(row, column)))
}

fn corner(cell: Cell) -> (f64, f64) {
    let at = |index: usize| LABELS + CELL * index as f64;
    (at(cell.column()), at(cell.row()))
}

const fn square(side: f64) -> Size {
    Size {
        width: side,
        height: side,
    }
}

const fn digit_type(color: Color, is_bold: bool) -> Type {
    Type {
        face: Face::Serif,
        size: 26.0,
        is_bold,
        color,
    }
}

fn write_digit(ink: &mut Ink, cell: Cell, digit: Digit, set: Type) {
    let (x, y) = corner(cell);
    let at = (x + CELL * 0.47, y + CELL * 0.75);
    ink.text(at, Anchor::Middle, set, &digit.to_string());
}

fn given(ink: &mut Ink, cell: Cell, digit: Digit) {
    write_digit(ink, cell, digit, digit_type(palette::INK, false));
}

fn small_box(ink: &mut Ink, cell: Cell) {
    let (x, y) = corner(cell);
    let size = Size {
        width: 17.0,
        height: 14.0,
    };
    let pen = Pen::new(0.6, palette::PRINTED_LINE);
    ink.rect((x + CELL - 20.0, y + 3.0), size, None, Some(pen));
}

/// A blank with the digit and the pass that fill it; hatched where nothing does.
fn filled(ink: &mut Ink, analysis: &Analysis, cell: Cell) {
    let (x, y) = corner(cell);
    let solved = analysis.solved();
    let step = solved.and_then(|solved| solved.step_of(cell));
    let placed = step.and_then(|step| step.placement());
    let (Some(solved), Some(step), Some(placed)) = (solved, step, placed) else {
        return hatch(ink, (x, y));
    };
    let (tint, _) = palette::tint(step.pass, solved.measures.passes);
    ink.rect((x, y), square(CELL), Some(tint.back), None);
    if solved.is_on_longest_chain(step.id) {
        frame(ink, (x, y), 2.5, Pen::new(2.4, tint.text));
    } else if step.pass == 1 {
        let pen = Pen::new(1.0, tint.text);
        let is_dashed = true;
        frame(ink, (x, y), 3.0, Pen { is_dashed, ..pen });
    }
    write_digit(ink, cell, placed.digit, digit_type(tint.text, true));
    let set = Type {
        face: Face::Sans,
        size: 9.5,
        is_bold: true,
        color: tint.text,
    };
    let at = (x + CELL - 5.5, y + 13.0);
    ink.text(at, Anchor::End, set, &step.pass.to_string());
}

/// A frame within a cell.
fn frame(ink: &mut Ink, (x, y): (f64, f64), inset: f64, pen: Pen) {
    let at = (x + inset, y + inset);
    ink.rect(at, square(CELL - 2.0 * inset), None, Some(pen));
}

fn hatch(ink: &mut Ink, (x, y): (f64, f64)) {
    let mut d = String::new();
    let mut shift = 8.0;
    while shift < 2.0 * CELL {
        let (over, under) = (shift.min(CELL), (shift - CELL).max(0.0));
        let [left, right] = [x + under, x + over].map(tenths);
        let [low, high] = [y + over, y + under].map(tenths);
        d += &format!("M{left},{low}L{right},{high}");
        shift += 8.0;
    }
    ink.path(&d, Pen::new(0.5, palette::PRINTED_LINE));
}

fn lines(ink: &mut Ink, shape: Shape, side: f64) {
    let end = tenths(LABELS + side);
    let across = |every: usize| -> String {
        let at = (0..=shape.size() / every).map(|i| tenths(LABELS + CELL * (i * every) as f64));
        at.map(|at| format!("M{},{at}H{end}", tenths(LABELS)))
            .collect()
    };
    let down = |every: usize| -> String {
        let at = (0..=shape.size() / every).map(|i| tenths(LABELS + CELL * (i * every) as f64));
        at.map(|at| format!("M{at},{}V{end}", tenths(LABELS)))
            .collect()
    };
    let thin = across(1) + &down(1);
    let strong = across(shape.box_rows()) + &down(shape.box_columns());
    ink.path(&thin, Pen::new(0.7, palette::PRINTED_LINE));
    ink.path(&strong, Pen::new(2.0, palette::INK));
}

fn labels(ink: &mut Ink, shape: Shape) {
    let set = Type {
        face: Face::Sans,
        size: 10.0,
        is_bold: false,
        color: palette::PRINTED_GIVEN,
    };
    for index in 0..shape.size() {
        let middle = LABELS + CELL * (index as f64 + 0.5);
        let name = (index + 1).to_string();
        ink.text((middle, LABELS - 6.0), Anchor::Middle, set, &name);
        ink.text((LABELS - 6.0, middle + 3.5), Anchor::End, set, &name);
    }
}
