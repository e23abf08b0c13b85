//! Routes as smooth paths: lines and cubic Bezier curves, in the lengths of some canvas.

use super::drawing::Point;

/// How a drawing is stretched to a canvas. All lengths are in the unit of the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    /// The length from one layer to the next, along the main axis.
    pub layer: f64,
    /// The length of one unit of position, across it.
    pub position: f64,
    /// How far on both sides of a layer a path keeps to its position there; at most half a layer.
    /// With the radius of the drawn nodes, no path touches a node it does not end at, as long as
    /// the radius is less than the scaled [`node_to_edge`](super::Spacing::node_to_edge).
    pub flat: f64,
}

/// A place on the canvas.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// The length along the main axis; the first layer lies at 0.
    pub main: f64,
    /// The length across it; the middle of the drawing lies at 0.
    pub cross: f64,
}

/// One piece of a path, from where the piece before it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Piece {
    /// A straight line.
    Line {
        /// Where it ends.
        to: Place,
    },
    /// A cubic Bezier curve, which leaves and arrives along the main axis.
    Curve {
        /// The control point of the start.
        first_control: Place,
        /// The control point of the end.
        second_control: Place,
        /// Where it ends.
        to: Place,
    },
}

/// A smooth path that never turns back along the main axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    /// Where it starts.
    pub start: Place,
    /// What it is made of.
    pub pieces: Vec<Piece>,
}

impl Scale {
    /// Finds the place of a point.
    pub fn place(&self, point: Point) -> Place {
        Place {
            main: f64::from(point.layer) * self.layer,
            cross: point.position * self.position,
        }
    }

    /// Draws a path through points of successive layers; there is none through no points.
    ///
    /// What lies between two points depends on these two alone, so paths that share points lie
    /// exactly on top of each other there.
    pub fn path(&self, points: &[Point]) -> Option<Path> {
        let (&first, rest) = points.split_first()?;
        let mut path = Path {
            start: self.place(first),
            pieces: Vec::new(),
        };
        let mut from = path.start;
        for &point in rest {
            let to = self.place(point);
            self.bridge(&mut path.pieces, from, to);
            from = to;
        }
        Some(path)
    }

    /// Goes from one place to another: straight on, over in a curve, straight on.
    fn bridge(&self, pieces: &mut Vec<Piece>, from: Place, to: Place) {
        if from.cross == to.cross {
            extend_line(pieces, to);
            return;
        }
        let flat = self.flat.max(0.0).min((to.main - from.main) / 2.0);
        let bend = |place: Place, main: f64| Place { main, ..place };
        let (start, end) = (bend(from, from.main + flat), bend(to, to.main - flat));
        let middle = (start.main + end.main) / 2.0;
        if flat > 0.0 {
            extend_line(pieces, start);
        }
        pieces.push(Piece::Curve {
            first_control: bend(from, middle),
            second_control: bend(to, middle),
            to: end,
        });
        if flat > 0.0 {
            extend_line(pieces, to);
        }
    }
}

/// Draws a line, or draws the line before it longer: all lines run along the main axis.
fn extend_line(pieces: &mut Vec<Piece>, to: Place) {
    match pieces.last_mut() {
        Some(Piece::Line { to: end }) => *end = to,
        _ => pieces.push(Piece::Line { to }),
    }
}
