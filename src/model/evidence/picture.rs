//! Plots as files: an SVG that stands alone, and the rows behind it.

use super::NetKind;
use super::field::{Field, Stroke};
use super::lines::{Drawn, Line};
use crate::model::fixed::tenths;
use crate::model::palette::{self, Color};
use crate::model::paper::Caption;
use crate::model::paper::ink::{Anchor, Face, Ink, Pen, Type};
use crate::model::viewport::Size;

/// The size of a plot that is saved, in pixels.
pub const SIZE: Size = Size {
    width: 960.0,
    height: 420.0,
};

/// The words of a plot.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// What it shows.
    pub title: &'static str,
    /// At the axis to the right.
    pub right: &'static str,
    /// At the axis upward.
    pub up: &'static str,
}

/// The heads of the columns of [`rows`].
pub const HEAD: [&str; 7] = ["network", "steps", "at", "n", "middle", "least", "most"];

/// Returns a row for each point, parts in percent.
pub fn rows(lines: &[Line], is_by_depth: bool) -> Vec<Vec<String>> {
    let rows = lines.iter().flat_map(|line| {
        line.points.iter().map(move |point| {
            let percent = |part: f64| tenths(100.0 * part).to_string();
            let n_steps = if is_by_depth {
                line.source.n_steps
            } else {
                point.at
            };
            vec![
                line.source.net.name(),
                n_steps.to_string(),
                point.at.to_string(),
                point.n.to_string(),
                percent(point.middle),
                percent(point.least),
                percent(point.most),
            ]
        })
    });
    rows.collect()
}

/// Draws a plot as a file; `name` names a line in a few letters.
pub fn svg(field: &Field, words: &Words, name: &dyn Fn(Drawn) -> String) -> String {
    let mut ink = Ink::default();
    let set = |color: Color| Type {
        face: Face::Sans,
        size: 0.8 * field.em,
        is_bold: false,
        color,
    };
    let quiet = set(palette::PRINTED_GIVEN);
    let Field { em, x, y, .. } = *field;
    let thin = Pen::new(1.0, palette::PRINTED_LINE);
    let rule = |from: (f64, f64), to: (f64, f64)| {
        let [x1, y1, x2, y2] = [from.0, from.1, to.0, to.1].map(tenths);
        format!("M{x1},{y1}L{x2},{y2}")
    };
    for tick in &field.y_ticks {
        let at = tick.at();
        ink.path(
            &rule((x.start, at), (x.end, at)),
            Pen::new(0.6, palette::PRINTED_EDGE),
        );
        let label = tick.value.to_string();
        ink.text(
            (x.start - 0.5 * em, at + 0.3 * em),
            Anchor::End,
            quiet,
            &label,
        );
    }
    for tick in &field.x_ticks {
        let at = tick.at();
        ink.path(&rule((at, y.start), (at, y.start + 0.3 * em)), thin);
        let label = tick.value.to_string();
        ink.text((at, y.start + 1.3 * em), Anchor::Middle, quiet, &label);
    }
    ink.path(&rule((x.start, y.start), (x.end, y.start)), thin);
    ink.text((x.end, y.start + 2.5 * em), Anchor::End, quiet, words.right);
    ink.text((0.3 * em, 0.9 * em), Anchor::Start, quiet, words.up);
    for stroke in &field.strokes {
        let color = color(stroke);
        let pen = Pen {
            is_dashed: stroke.source.net.kind == NetKind::Wide,
            ..Pen::new(2.0, color)
        };
        ink.area(&stroke.band, color, 0.13);
        ink.path(&stroke.line, pen);
        for &at in &stroke.points {
            ink.circle(at, 0.17 * em, color, Pen::new(0.0, color));
        }
        if let Some(at) = stroke.label {
            ink.text(at, Anchor::Start, set(color), &name(stroke.source));
        }
    }
    let caption = Caption {
        title: words.title.to_owned(),
        ..Caption::default()
    };
    ink.into_file(field.size, palette::PAPER, &caption)
}

/// Looped networks in the color of chains, fixed ones in ink.
const fn color(stroke: &Stroke) -> Color {
    match stroke.source.net.kind {
        NetKind::Looped => palette::PRINTED_CHAIN,
        NetKind::Fixed | NetKind::Wide => palette::PRINTED_GIVEN,
    }
}
