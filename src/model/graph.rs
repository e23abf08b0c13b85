//! The graph by pass: a column for every pass, or a row where the window is high and narrow.

use std::fmt::Write;

use engine::layout::{self, LayeredDag, Layout, Path, Piece, Place, Scale, Style};
use engine::{Proof, Step, StepId};

use super::analysis::Solved;
use super::drawing::{Column, Drawing, Edge, Node};
use super::viewport::{self, Size, within};
use crate::model::fixed::tenths;

/// How large things are drawn, in pixels at full size.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Hand {
    /// The radius of a node.
    radius: f64,
    /// The distance of two nodes of one pass.
    node_step: f64,
    /// The least and the greatest distance of two passes.
    pass_step: (f64, f64),
    /// The radius of a node in cells, where it lies on the board.
    pub part_of_cell: f64,
    /// Room around the drawing.
    margin: f64,
    /// Room for the pass numbers.
    labels: f64,
    /// Digits smaller than this in the window are left out.
    least: f64,
    /// The least distance of two pass numbers in the window.
    numbers: f64,
}

impl Hand {
    /// For a screen one sits at: whatever is small can be magnified.
    pub const SCREEN: Self = Self {
        radius: 12.0,
        node_step: 30.0,
        pass_step: (34.0, 96.0),
        part_of_cell: 0.3,
        margin: 18.0,
        labels: 22.0,
        least: 0.0,
        numbers: 0.0,
    };
    /// For a wall, seen from the last row: the wider the window, the larger.
    pub fn on_wall(window: Size) -> Self {
        let scale = within(window.width / 600.0, 1.0, 1.8);
        Self {
            radius: 17.0 * scale,
            node_step: 36.0 * scale,
            pass_step: (36.0 * scale, 110.0 * scale),
            part_of_cell: 0.42,
            margin: 12.0,
            labels: 32.0 * scale,
            least: 18.0,
            numbers: 30.0 * scale,
        }
    }

    /// Returns whether a digit in a node can be read, where it has this radius in the window.
    pub fn shows_digits(self, radius: f64) -> bool {
        1.2 * radius >= self.least
    }

    /// Returns how many passes a number has to itself, where they are drawn so far apart.
    fn label_every(self, step: f64) -> usize {
        let every = (self.numbers / step).ceil();
        (every as usize).max(1)
    }
}

/// Which way time runs in the picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Axis {
    /// Passes are columns, from left to right.
    Right,
    /// Passes are rows, from top to bottom.
    Down,
}

/// Lays steps of a proof out in layers, a layer for each pass that wrote one of them down.
///
/// # Panics
/// If a premise does not lie in an earlier pass: that would be no proof.
pub fn lay_out(proof: &Proof, shown: &[StepId]) -> Layout {
    let mut layer = 0;
    let mut node_of_step = vec![None; proof.steps.len()];
    let mut layers: Vec<u32> = Vec::with_capacity(shown.len());
    let mut edges: Vec<layout::Edge> = Vec::new();
    let mut last_pass = None;
    for (node, step) in shown.iter().filter_map(|&id| proof.step(id)).enumerate() {
        if last_pass.is_some_and(|pass| pass != step.pass) {
            layer += 1;
        }
        last_pass = Some(step.pass);
        layers.push(layer);
        node_of_step[step.id.index()] = Some(node as u32);
        let premises = step
            .step_premises()
            .filter_map(|id| node_of_step[id.index()]);
        edges.extend(premises.map(|from| layout::Edge {
            from,
            to: node as u32,
        }));
    }
    let dag = LayeredDag::new(layers, edges);
    layout::lay_out(
        &dag.expect("premises lie in earlier passes"),
        &Style::default(),
    )
}

/// Returns the edges between steps that are drawn, each with whether it lies on the longest chain.
pub fn edges(solved: &Solved) -> impl Iterator<Item = (&Step, &Step, bool)> {
    let path = &solved.measures.critical_path;
    solved.shown_steps().flat_map(move |step| {
        step.step_premises().filter_map(move |id| {
            let from = solved.proof.step(id)?;
            let is_critical = path.windows(2).any(|pair| *pair == [id, step.id]);
            Some((from, step, is_critical))
        })
    })
}

/// Returns the passes of the layers.
fn passes(solved: &Solved) -> Vec<usize> {
    let mut passes: Vec<usize> = solved.shown_steps().map(|step| step.pass).collect();
    passes.dedup();
    passes
}

/// Draws the graph for a window of this size.
pub fn draw(solved: &Solved, window: Size, hand: Hand) -> Option<Drawing> {
    let right = Canvas::new(&solved.layout, Axis::Right, window, hand);
    let down = Canvas::new(&solved.layout, Axis::Down, window, hand);
    let fit = |canvas: &Canvas| viewport::fit_scale(canvas.size, window).min(1.0);
    // Time runs to the right unless the window leaves clearly more room the other way.
    let canvas = if fit(&down) > 1.2 * fit(&right) {
        down
    } else {
        right
    };
    Some(canvas.draw(solved, fit(&canvas)))
}

/// The sheet a layout is drawn on.
struct Canvas {
    axis: Axis,
    hand: Hand,
    scale: Scale,
    size: Size,
    /// Where the first pass and the middle of the drawing lie.
    origin: (f64, f64),
}

impl Canvas {
    fn new(layout: &Layout, axis: Axis, window: Size, hand: Hand) -> Self {
        let rim = hand.margin + hand.radius;
        let n_steps = layout.n_layers.saturating_sub(1) as f64;
        let (along, across) = match axis {
            Axis::Right => (window.width, window.height),
            Axis::Down => (window.height, window.width),
        };
        let room = along - 2.0 * rim - if axis == Axis::Down { hand.labels } else { 0.0 };
        let layer = within(room / n_steps.max(1.0), hand.pass_step.0, hand.pass_step.1);
        let breadth = 2.0 * layout.half_width;
        let space = across - 2.0 * rim - hand.labels;
        let position = within(
            space / breadth.max(1.0),
            hand.node_step,
            1.5 * hand.node_step,
        );
        let length = layer * n_steps + 2.0 * rim;
        let width = position * breadth + 2.0 * rim + hand.labels;
        let middle = rim + position * layout.half_width;
        Self {
            axis,
            hand,
            scale: Scale {
                layer,
                position,
                flat: hand.radius * 0.9,
            },
            size: match axis {
                Axis::Right => Size {
                    width: length,
                    height: width,
                },
                Axis::Down => Size {
                    width,
                    height: length,
                },
            },
            origin: match axis {
                Axis::Right => (rim, middle),
                Axis::Down => (middle + hand.labels, rim),
            },
        }
    }

    fn draw(&self, solved: &Solved, fit: f64) -> Drawing {
        let critical = &solved.measures.critical_path;
        let steps = solved.shown_steps().zip(&solved.layout.nodes);
        let nodes = steps.map(|(step, node)| {
            let place = self.at(self.scale.place(node.point));
            Node::of(step, place, critical.contains(&step.id))
        });
        let routes = edges(solved).zip(&solved.layout.routes);
        let edges = routes.map(|((from, to, is_critical), route)| {
            let paths = [self.path(&route.points), self.path(route.own_points())];
            Edge::between(from, to, paths, is_critical)
        });
        Drawing {
            size: self.size,
            radius: self.hand.radius,
            unit: 1.0 / fit,
            has_digits: self.hand.shows_digits(self.hand.radius * fit),
            label_every: self.hand.label_every(self.scale.layer * fit),
            nodes: nodes.collect(),
            edges: edges.collect(),
            columns: passes(solved)
                .into_iter()
                .enumerate()
                .map(|(layer, pass)| self.column(layer, pass))
                .collect(),
            grid: None,
        }
    }

    fn at(&self, place: Place) -> (f64, f64) {
        let (x, y) = self.origin;
        match self.axis {
            Axis::Right => (x + place.main, y + place.cross),
            Axis::Down => (x + place.cross, y + place.main),
        }
    }

    fn path(&self, points: &[layout::Point]) -> String {
        self.scale
            .path(points)
            .map(|path| self.to_svg(&path))
            .unwrap_or_default()
    }

    fn to_svg(&self, path: &Path) -> String {
        let (x, y) = self.at(path.start);
        let mut text = format!("M{},{}", tenths(x), tenths(y));
        for piece in &path.pieces {
            // Writing to a string cannot fail.
            let _ = match piece {
                Piece::Line { to } => {
                    let (x, y) = self.at(*to);
                    write!(text, "L{},{}", tenths(x), tenths(y))
                }
                Piece::Curve {
                    first_control,
                    second_control,
                    to,
                } => {
                    let [a, b, c] = [first_control, second_control, to].map(|p| self.at(*p));
                    let (ax, ay, bx, by, cx, cy) = (a.0, a.1, b.0, b.1, c.0, c.1);
                    write!(
                        text,
                        "C{},{} {},{} {},{}",
                        tenths(ax),
                        tenths(ay),
                        tenths(bx),
                        tenths(by),
                        tenths(cx),
                        tenths(cy)
                    )
                }
            };
        }
        text
    }

    fn column(&self, layer: usize, pass: usize) -> Column {
        let main = self.scale.layer * layer as f64;
        let half = self.scale.layer / 2.0;
        match self.axis {
            Axis::Right => {
                let x = self.origin.0 + main;
                Column {
                    pass,
                    x: x - half,
                    y: 0.0,
                    size: Size {
                        width: 2.0 * half,
                        height: self.size.height,
                    },
                    label: (x, self.size.height - 6.0),
                }
            }
            Axis::Down => {
                let y = self.origin.1 + main;
                Column {
                    pass,
                    x: 0.0,
                    y: y - half,
                    size: Size {
                        width: self.size.width,
                        height: 2.0 * half,
                    },
                    label: (self.hand.labels / 2.0 + 2.0, y + 4.0),
                }
            }
        }
    }
}
