//! A drawing of the graph: nodes and edges with places in pixels. Two ways make one.

use engine::{Candidate, Cell, Digit, DigitSet, Step, StepId};

use super::analysis::Analysis;
use super::graph::Hand;
use super::subject::Subject;
use super::viewport::Size;
use super::{arrows, graph};
use crate::action::GraphMode;
use crate::model::fixed::tenths;

/// Beyond this many edges only those on the longest chain get an element of their own.
const MAX_EDGES: usize = 1500;

/// A picture of the graph.
#[derive(Clone, PartialEq, Debug)]
pub struct Drawing {
    /// The size of the picture.
    pub size: Size,
    /// The radius of a node.
    pub radius: f64,
    /// As long in the drawing as a pixel of its window, when all of it is shown.
    pub unit: f64,
    /// Whether the digits in the nodes can be read.
    pub has_digits: bool,
    /// How many passes a number has to itself.
    pub label_every: usize,
    /// The steps, in the order of the proof.
    pub nodes: Vec<Node>,
    /// The premises that are steps, each edge once.
    pub edges: Vec<Edge>,
    /// The passes, where they have a place of their own.
    pub columns: Vec<Column>,
    /// The grid behind the cells, where there is one.
    pub grid: Option<GridLines>,
}

/// A step of the proof in the picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Node {
    /// What it stands for.
    pub subject: Subject,
    /// The step.
    pub step: StepId,
    /// What it looks like.
    pub kind: NodeKind,
    /// The digit it places, or the one it removes; none if it removes several.
    pub digit: Option<Digit>,
    /// How many serial steps it counts for.
    pub cost: usize,
    /// The pass that wrote it down.
    pub pass: usize,
    /// The middle, from the left edge.
    pub x: f64,
    /// The middle, from the upper edge.
    pub y: f64,
    /// Whether it lies on the longest chain that is shown.
    pub is_critical: bool,
}

/// What a node looks like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NodeKind {
    /// A digit is placed.
    Placement,
    /// A pattern removes candidates.
    Elimination,
    /// A world contradicts: it can be entered.
    World,
}

impl NodeKind {
    /// Returns the value of the attribute `data-kind`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Placement => "placement",
            Self::Elimination => "elimination",
            Self::World => "world",
        }
    }
}

impl Edge {
    /// Returns the edge between two steps, with its whole way and its own part.
    pub fn between(
        from: &Step,
        to: &Step,
        [path, own_path]: [String; 2],
        is_critical: bool,
    ) -> Self {
        Self {
            from: Subject::of(from),
            to: Subject::of(to),
            premise: from.id,
            step: to.id,
            path,
            own_path,
            is_critical,
        }
    }
}

impl Node {
    /// Returns the node of a step at this place.
    pub fn of(step: &Step, (x, y): (f64, f64), is_critical: bool) -> Self {
        let digits: DigitSet = step.eliminations().iter().map(|gone| gone.digit).collect();
        let (kind, digit) = match step.placement() {
            Some(placed) => (NodeKind::Placement, Some(placed.digit)),
            None if step.refutation().is_some() => (NodeKind::World, digits.single()),
            None => (NodeKind::Elimination, digits.single()),
        };
        Self {
            subject: Subject::of(step),
            step: step.id,
            kind,
            digit,
            cost: step.cost,
            pass: step.pass,
            x,
            y,
            is_critical,
        }
    }
}

/// An edge of the picture, from a premise to what rests on it.
#[derive(Clone, PartialEq, Debug)]
pub struct Edge {
    /// The premise.
    pub from: Subject,
    /// What rests on it.
    pub to: Subject,
    /// The step of the premise.
    pub premise: StepId,
    /// The step that rests on it.
    pub step: StepId,
    /// The whole way, as the `d` of an SVG path.
    pub path: String,
    /// The part no longer edge of the same premise covers, for drawing all edges at once.
    pub own_path: String,
    /// Whether it lies on the longest chain that is shown.
    pub is_critical: bool,
}

/// The place of a pass in the picture.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Column {
    /// The pass.
    pub pass: usize,
    /// The left edge of its band.
    pub x: f64,
    /// The upper edge of its band.
    pub y: f64,
    /// The size of its band.
    pub size: Size,
    /// Where its number stands.
    pub label: (f64, f64),
}

/// The lines of a board behind a drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct GridLines {
    /// Thin lines between cells, as the `d` of an SVG path.
    pub thin: String,
    /// Strong lines between boxes.
    pub strong: String,
    /// The givens: place and digit.
    pub givens: Vec<(f64, f64, Digit)>,
}

impl Drawing {
    /// Draws the graph of a board for a window of this size; nothing without a proof or a step.
    pub fn of(analysis: &Analysis, mode: GraphMode, window: Size, hand: Hand) -> Option<Self> {
        if analysis.n_steps() == 0 {
            return None;
        }
        match mode {
            GraphMode::Passes => graph::draw(analysis.solved()?, window, hand),
            GraphMode::Board => draw_on_board(analysis, window, hand),
            GraphMode::Walk => None,
        }
    }

    /// Returns whether each edge gets an element of its own.
    pub fn has_single_edges(&self) -> bool {
        self.edges.len() <= MAX_EDGES
    }
}

/// Draws the edges as arcs over the board.
fn draw_on_board(analysis: &Analysis, window: Size, hand: Hand) -> Option<Drawing> {
    let solved = analysis.solved()?;
    let shape = analysis.shape();
    let side = window.width.min(window.height).max(240.0);
    let unit = side / shape.size() as f64;
    let place = |cell: Cell| {
        let (x, y) = arrows::middle(cell);
        (x * unit, y * unit)
    };
    let scaled = |(x, y): (f64, f64)| (x * unit, y * unit);
    let critical = &solved.measures.critical_path;
    let nodes = solved.shown_steps().map(|step| {
        let Candidate { cell, digit } = step.conclusion.first();
        let is_critical = critical.contains(&step.id);
        let at = match step.placement() {
            Some(_) => place(cell),
            None => scaled(arrows::place_of_candidate(cell, digit, shape)),
        };
        Node::of(step, at, is_critical)
    });
    let edges = graph::edges(solved).map(|(from, to, is_critical)| {
        let ends = [from, to].map(|step| step.conclusion.first().cell);
        let path = arrows::arc(ends[0], ends[1], shape, unit);
        Edge::between(from, to, [path.clone(), path], is_critical)
    });
    let givens = solved.proof.puzzle.grid().candidates().map(|given| {
        let (x, y) = place(given.cell);
        (x, y, given.digit)
    });
    let line = |every: usize, is_column: bool| -> String {
        let at = (1..shape.size() / every).map(|index| (index * every) as f64 * unit);
        at.map(|at| {
            if is_column {
                format!("M{},0V{}", tenths(at), tenths(side))
            } else {
                format!("M0,{}H{}", tenths(at), tenths(side))
            }
        })
        .collect()
    };
    Some(Drawing {
        size: Size {
            width: side,
            height: side,
        },
        radius: unit * hand.part_of_cell,
        unit: 1.0,
        has_digits: hand.shows_digits(unit * hand.part_of_cell),
        label_every: 1,
        nodes: nodes.collect(),
        edges: edges.collect(),
        columns: Vec::new(),
        grid: Some(GridLines {
            thin: line(1, true) + &line(1, false),
            strong: format!(
                "M0,0H{}V{}H0Z{}{}",
                tenths(side),
                tenths(side),
                line(shape.box_columns(), true),
                line(shape.box_rows(), false)
            ),
            givens: givens.collect(),
        }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fixed::tenths;
    use crate::state::Session;

    const WINDOW: Size = Size {
        width: 760.0,
        height: 440.0,
    };

    #[test]
    fn both_ways_draw_the_same_cells_and_edges() {
        let analysis = Session::new().analysis;
        let by_pass = Drawing::of(&analysis, GraphMode::Passes, WINDOW, Hand::SCREEN).unwrap();
        let on_board = Drawing::of(&analysis, GraphMode::Board, WINDOW, Hand::SCREEN).unwrap();
        let edges = |drawing: &Drawing| -> Vec<(Subject, Subject, bool)> {
            drawing
                .edges
                .iter()
                .map(|edge| (edge.from, edge.to, edge.is_critical))
                .collect()
        };
        assert_eq!(edges(&by_pass), edges(&on_board));
        assert_eq!((by_pass.nodes.len(), on_board.nodes.len()), (57, 57));
        let n_critical = by_pass.nodes.iter().filter(|node| node.is_critical).count();
        assert_eq!(n_critical, 23);
        assert_eq!(
            by_pass.edges.iter().filter(|edge| edge.is_critical).count(),
            22
        );
    }

    #[test]
    fn every_edge_is_a_premise() {
        let analysis = Session::new().analysis;
        let solved = analysis.solved().unwrap();
        let drawing = Drawing::of(&analysis, GraphMode::Passes, WINDOW, Hand::SCREEN).unwrap();
        let n_premises: usize = solved
            .proof
            .steps
            .iter()
            .map(|step| step.step_premises().count())
            .sum();
        assert_eq!(drawing.edges.len(), n_premises);
        for edge in &drawing.edges {
            let step = analysis.step_of(edge.to).unwrap();
            assert!(step.step_premises().any(|premise| premise == edge.premise));
            assert_eq!(
                (step.id, analysis.step_of(edge.from).unwrap().id),
                (edge.step, edge.premise)
            );
        }
    }

    #[test]
    fn all_nodes_lie_in_the_picture_and_in_their_column() {
        for window in [
            WINDOW,
            Size {
                width: 350.0,
                height: 600.0,
            },
        ] {
            let drawing = Drawing::of(
                &Session::new().analysis,
                GraphMode::Passes,
                window,
                Hand::SCREEN,
            )
            .unwrap();
            for node in &drawing.nodes {
                assert!(node.x >= drawing.radius && node.x <= drawing.size.width - drawing.radius);
                assert!(node.y >= drawing.radius && node.y <= drawing.size.height - drawing.radius);
                let column = drawing.columns[node.pass - 1];
                assert!((column.x..column.x + column.size.width).contains(&node.x));
                assert!((column.y..column.y + column.size.height).contains(&node.y));
            }
        }
    }

    #[test]
    fn without_steps_there_is_no_picture() {
        let empty = engine::Grid::empty(engine::Shape::CLASSIC);
        let analysis = Analysis::of(empty, Default::default());
        assert_eq!(
            Drawing::of(&analysis, GraphMode::Passes, WINDOW, Hand::SCREEN),
            None
        );
    }

    #[test]
    fn on_a_wall_what_could_not_be_read_is_left_out() {
        let analysis = Session::new().analysis;
        let draw = |width: f64, height: f64| {
            let window = Size { width, height };
            Drawing::of(&analysis, GraphMode::Passes, window, Hand::on_wall(window)).unwrap()
        };
        let large = draw(960.0, 640.0);
        assert_eq!((large.has_digits, large.label_every), (true, 2));
        let small = draw(560.0, 330.0);
        assert_eq!((small.has_digits, small.label_every), (false, 2));
        assert_eq!(
            [tenths(small.unit), tenths(large.unit)].map(|unit| unit.to_string()),
            ["1.5", "1.4"]
        );
        let on_board =
            Drawing::of(&analysis, GraphMode::Board, WINDOW, Hand::on_wall(WINDOW)).unwrap();
        assert!(on_board.has_digits);
    }
}
