//! Arrows over the board, in units of a cell: x to the right, y down, from the upper left corner.

use engine::{Cell, Digit, House, HouseKind, Premise, Shape};

use super::analysis::Analysis;
use super::subject::Subject;
use crate::model::fixed::hundredths;

/// How far from the middle of a cell an arrow begins and ends.
const REACH: f64 = 0.36;

/// An arrow from a premise to the cell that rests on it.
#[derive(Clone, PartialEq, Debug)]
pub struct Arrow {
    /// The premise.
    pub from: Cell,
    /// The cell that rests on it.
    pub to: Cell,
    /// The line, as the `d` of an SVG path.
    pub path: String,
    /// Whether the premise is a given.
    pub is_from_given: bool,
}

/// Returns the arrows from what stood on the board to the cell that rests on it; an elimination is
/// drawn as its pattern instead.
pub fn to_cell(analysis: &Analysis, subject: Option<Subject>) -> Vec<Arrow> {
    let cell = subject.and_then(Subject::cell);
    let (Some(cell), Some(solved)) = (cell, analysis.solved()) else {
        return Vec::new();
    };
    let Some(step) = solved.step_of(cell) else {
        return Vec::new();
    };
    let from = |premise: &Premise| match premise {
        Premise::Given(given) => Some((given.cell, true)),
        Premise::Step(id) => {
            let placed = solved.proof.step(*id)?.placement()?;
            Some((placed.cell, false))
        }
        _ => None,
    };
    let arrow = |(from, is_from_given): (Cell, bool)| Arrow {
        from,
        to: cell,
        path: arc(from, cell, analysis.shape(), 1.0),
        is_from_given,
    };
    step.premises.iter().filter_map(from).map(arrow).collect()
}

/// Draws a line between two cells that keeps off the digits where it can: along a row or column
/// it runs in the gutter, elsewhere it bows. `unit` is the length of a cell.
pub fn arc(from: Cell, to: Cell, shape: Shape, unit: f64) -> String {
    let [a, b, c, d] = arc_points(from, to, shape).map(|(x, y)| (x * unit, y * unit));
    format!(
        "M{},{}C{},{} {},{} {},{}",
        hundredths(a.0),
        hundredths(a.1),
        hundredths(b.0),
        hundredths(b.1),
        hundredths(c.0),
        hundredths(c.1),
        hundredths(d.0),
        hundredths(d.1)
    )
}

/// Returns the start, the two control points and the end of the line, in cells.
fn arc_points(from: Cell, to: Cell, shape: Shape) -> [(f64, f64); 4] {
    let (x0, y0) = middle(from);
    let (x1, y1) = middle(to);
    let shares = |kind| House::of_cell(kind, from, shape).contains(to, shape);
    if shares(HouseKind::Row) {
        let toward = (x1 - x0).signum();
        // Above the digits, where the gutter between two rows is.
        return [
            (x0 + 0.16 * toward, y0 - REACH),
            (x0 + 0.4 * toward, y0 - 0.56),
            (x1 - 0.4 * toward, y1 - 0.56),
            (x1 - 0.16 * toward, y1 - REACH),
        ];
    }
    if shares(HouseKind::Column) {
        let toward = (y1 - y0).signum();
        return [
            (x0 - REACH, y0 + 0.16 * toward),
            (x0 - 0.56, y0 + 0.4 * toward),
            (x1 - 0.56, y1 - 0.4 * toward),
            (x1 - REACH, y1 - 0.16 * toward),
        ];
    }
    let (dx, dy) = (x1 - x0, y1 - y0);
    let length = dx.hypot(dy).max(1e-9);
    let (ux, uy) = (dx / length, dy / length);
    // To the left of the way, a tenth of its length.
    let bow = 0.1 * length;
    let at = |part: f64| (x0 + dx * part + uy * bow, y0 + dy * part - ux * bow);
    let start = (x0 + ux * REACH, y0 + uy * REACH);
    let end = (x1 - ux * REACH, y1 - uy * REACH);
    [start, at(0.3), at(0.7), end]
}

/// Returns where a candidate stands in its cell: in the order of the digits, like a box.
pub fn place_of_candidate(cell: Cell, digit: Digit, shape: Shape) -> (f64, f64) {
    let (columns, rows) = (shape.box_columns(), shape.box_rows());
    let index = digit.index();
    let inside = |position: usize, n: usize| 0.08 + 0.84 * (position as f64 + 0.5) / n as f64;
    (
        cell.column() as f64 + inside(index % columns, columns),
        cell.row() as f64 + inside(index / columns, rows),
    )
}

/// Returns the middle of a cell.
pub fn middle(cell: Cell) -> (f64, f64) {
    (cell.column() as f64 + 0.5, cell.row() as f64 + 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    #[test]
    fn each_premise_has_one_arrow() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        for step in &solved.proof.steps {
            let arrows = to_cell(&analysis, Some(Subject::of(step)));
            assert_eq!(arrows.len(), step.premises.len());
        }
        assert_eq!(
            to_cell(&analysis, "r1c3".parse().ok()),
            [],
            "a given rests on nothing"
        );
        assert_eq!(to_cell(&analysis, None), []);
    }

    #[test]
    fn along_a_row_an_arrow_runs_above_the_digits() {
        let at = |name: &str| name.parse::<Cell>().unwrap();
        let path = arc(at("r2c1"), at("r2c5"), Shape::CLASSIC, 1.0);
        assert_eq!(path, "M0.66,1.14C0.90,0.94 4.10,0.94 4.34,1.14");
    }
}
