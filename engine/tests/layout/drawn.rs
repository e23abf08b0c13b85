//! A layout drawn in characters.

use engine::layout::{Layout, Point, Style, lay_out};
use expect_test::expect;

use crate::graphs::graph;

/// Columns from one layer to the next, and rows for one unit of position.
const COLUMNS: usize = 8;
const ROWS: f64 = 2.0;

/// A canvas of characters. Lines run along rows and change rows half way between two layers.
struct Canvas {
    rows: Vec<Vec<char>>,
    half_width: f64,
}

impl Canvas {
    fn new(layout: &Layout) -> Self {
        let n_rows = (2.0 * layout.half_width * ROWS).round() as usize + 1;
        let n_columns = layout.n_layers as usize * COLUMNS;
        Self {
            rows: vec![vec![' '; n_columns]; n_rows],
            half_width: layout.half_width,
        }
    }

    fn at(&self, point: Point) -> (usize, usize) {
        let row = ((point.position + self.half_width) * ROWS).round() as usize;
        (row, point.layer as usize * COLUMNS)
    }

    /// Draws a line of characters; where it meets a line of another kind, a cross.
    fn put(&mut self, row: usize, column: usize, line: char) {
        let cell = &mut self.rows[row][column];
        *cell = if *cell == ' ' || *cell == line {
            line
        } else {
            '+'
        };
    }

    fn link(&mut self, from: Point, to: Point) {
        let ((row, start), (end_row, end)) = (self.at(from), self.at(to));
        let middle = (start + end) / 2;
        (start..middle).for_each(|column| self.put(row, column, '-'));
        (middle + 1..=end).for_each(|column| self.put(end_row, column, '-'));
        if row == end_row {
            self.put(row, middle, '-');
        } else {
            (row.min(end_row)..=row.max(end_row)).for_each(|r| self.put(r, middle, '|'));
        }
    }
}

fn draw(layout: &Layout) -> String {
    let mut canvas = Canvas::new(layout);
    for route in &layout.routes {
        for pair in route.own_points().windows(2) {
            canvas.link(pair[0], pair[1]);
        }
    }
    for (name, node) in ('A'..).zip(&layout.nodes) {
        let (row, column) = canvas.at(node.point);
        canvas.rows[row][column] = name;
    }
    let lines = canvas.rows.iter().map(|row| row.iter().collect::<String>());
    lines
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect()
}

#[test]
fn long_edges_share_a_trunk() {
    let layers = [0, 0, 1, 1, 2, 3, 3, 4, 5];
    let edges = [
        (0, 2),
        (0, 4),
        (0, 5),
        (0, 8),
        (1, 2),
        (1, 3),
        (1, 6),
        (2, 4),
        (3, 6),
        (4, 5),
        (4, 6),
        (5, 7),
        (6, 7),
        (7, 8),
    ];
    let layout = lay_out(&graph(&layers, &edges), &Style::default());
    expect![[r#"
        A---+-------+-------+---------------|
            |---C---+---E---+---F---+---H---+---I
        B---+---------------|       |
            |               |       |
            |---D-----------+---G---|
    "#]]
    .assert_eq(&draw(&layout));
}
