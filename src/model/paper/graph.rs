//! The graph by passes.

use super::Part;
use super::ink::{Anchor, Face, Ink, Pen, Type};
use crate::action::GraphMode;
use crate::model::analysis::Analysis;
use crate::model::drawing::{Column, Drawing, Node, NodeKind};
use crate::model::graph::Hand;
use crate::model::palette::{self, Tint};
use crate::model::viewport::Size;

/// A graph alone is drawn for a window of the proportions of a page.
pub(super) const PAGE: Size = Size {
    width: 1000.0,
    height: 620.0,
};

/// Returns the window for a graph beside a board of this size.
pub(super) fn beside(board: Size) -> Size {
    Size {
        width: 1.6 * board.height,
        height: board.height,
    }
}

/// Draws the graph for a window; nothing without a proof or a step.
pub(super) fn draw(analysis: &Analysis, window: Size) -> Option<Part> {
    let drawing = Drawing::of(analysis, GraphMode::Passes, window, Hand::SCREEN)?;
    let n_passes = analysis.n_passes();
    let mut ink = Ink::default();
    for column in &drawing.columns {
        label(&mut ink, column);
    }
    let quiet: String = drawing
        .edges
        .iter()
        .map(|edge| edge.own_path.as_str())
        .collect();
    ink.path(&quiet, Pen::new(0.8, palette::PRINTED_EDGE));
    let chain: String = drawing
        .edges
        .iter()
        .filter(|edge| edge.is_critical)
        .map(|edge| edge.path.as_str())
        .collect();
    ink.path(&chain, Pen::new(2.4, palette::PRINTED_CHAIN));
    for node in &drawing.nodes {
        let (tint, _) = palette::tint(node.pass, n_passes);
        draw_node(&mut ink, node, drawing.radius, tint);
    }
    Some(Part::new(drawing.size, ink))
}

fn label(ink: &mut Ink, column: &Column) {
    let set = Type {
        face: Face::Sans,
        size: 11.0,
        is_bold: false,
        color: palette::PRINTED_GIVEN,
    };
    ink.text(column.label, Anchor::Middle, set, &column.pass.to_string());
}

/// A node: round where a digit is placed, with the digit and its cell; square where candidates go.
fn draw_node(ink: &mut Ink, node: &Node, radius: f64, tint: Tint) {
    let at = (node.x, node.y);
    let pen = if node.is_critical {
        Pen::new(2.6, palette::PRINTED_CHAIN)
    } else {
        Pen::new(0.8, palette::INK)
    };
    if node.kind == NodeKind::Placement {
        ink.circle(at, radius, tint.back, pen);
    } else {
        let side = 1.7 * radius;
        let size = Size {
            width: side,
            height: side,
        };
        let corner = (node.x - side / 2.0, node.y - side / 2.0);
        ink.rect(corner, size, Some(tint.back), Some(pen));
    }
    let set = |face, size, is_bold| Type {
        face,
        size,
        is_bold,
        color: tint.text,
    };
    let digit = node.digit.map(|digit| digit.to_string());
    let digit = digit.unwrap_or_else(|| "\u{2212}".to_owned());
    ink.text(
        (node.x, node.y + 1.5),
        Anchor::Middle,
        set(Face::Serif, 12.0, true),
        &digit,
    );
    let name = match node.subject.cell() {
        Some(cell) => cell.to_string(),
        None => format!("{}", node.step),
    };
    ink.text(
        (node.x, node.y + 8.0),
        Anchor::Middle,
        set(Face::Sans, 6.0, false),
        &name,
    );
}
