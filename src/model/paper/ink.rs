//! Marks of an SVG, written one after the other.

use std::fmt::Write;

use super::Caption;
use crate::model::fixed::{tenths, thousandths};
use crate::model::palette::Color;
use crate::model::viewport::Size;

/// The faces that every system has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::model) enum Face {
    /// Digits and headings.
    Serif,
    /// All else.
    Sans,
    /// Links.
    Mono,
}

impl Face {
    const fn family(self) -> &'static str {
        match self {
            Self::Serif => "serif",
            Self::Sans => "sans-serif",
            Self::Mono => "monospace",
        }
    }
}

/// How a text is set.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::model) struct Type {
    /// The face.
    pub(in crate::model) face: Face,
    /// The size in pixels.
    pub(in crate::model) size: f64,
    /// Whether it is bold.
    pub(in crate::model) is_bold: bool,
    /// The color.
    pub(in crate::model) color: Color,
}

/// How a line is drawn.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(in crate::model) struct Pen {
    /// The width in pixels.
    pub(in crate::model) width: f64,
    /// The color.
    pub(in crate::model) color: Color,
    /// Whether it is dashed.
    pub(in crate::model) is_dashed: bool,
}

impl Pen {
    /// A line that is not dashed.
    pub(in crate::model) const fn new(width: f64, color: Color) -> Self {
        Self {
            width,
            color,
            is_dashed: false,
        }
    }

    fn attributes(self) -> String {
        let dashes = if self.is_dashed {
            " stroke-dasharray=\"3 2.4\""
        } else {
            ""
        };
        format!(
            " stroke=\"{}\" stroke-width=\"{}\"{dashes}",
            self.color.to_hex(),
            tenths(self.width)
        )
    }
}

/// Where a text stands against its point.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::model) enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

impl Anchor {
    const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Marks, written one after the other.
#[derive(Clone, Default, Debug)]
pub(in crate::model) struct Ink(String);

impl Ink {
    /// Writes a text whose base line goes through a point.
    pub(in crate::model) fn text(
        &mut self,
        (x, y): (f64, f64),
        anchor: Anchor,
        set: Type,
        text: &str,
    ) {
        let weight = if set.is_bold {
            " font-weight=\"700\""
        } else {
            ""
        };
        self.add(format_args!(
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" font-family=\"{}\" font-size=\"{}\"{weight} fill=\"{}\">{}</text>\n",
            tenths(x),
            tenths(y),
            anchor.name(),
            set.face.family(),
            tenths(set.size),
            set.color.to_hex(),
            escape(text)
        ));
    }

    /// Draws a rectangle, filled or not.
    pub(in crate::model) fn rect(
        &mut self,
        at: (f64, f64),
        size: Size,
        fill: Option<Color>,
        pen: Option<Pen>,
    ) {
        self.add(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"{}/>\n",
            tenths(at.0),
            tenths(at.1),
            tenths(size.width),
            tenths(size.height),
            paint(fill),
            pen.map(Pen::attributes).unwrap_or_default()
        ));
    }

    /// Draws a circle.
    pub(in crate::model) fn circle(&mut self, at: (f64, f64), radius: f64, fill: Color, pen: Pen) {
        self.add(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{}\"{}/>\n",
            tenths(at.0),
            tenths(at.1),
            tenths(radius),
            fill.to_hex(),
            pen.attributes()
        ));
    }

    /// Draws a line along a path.
    pub(in crate::model) fn path(&mut self, d: &str, pen: Pen) {
        if !d.is_empty() {
            let pen = pen.attributes();
            self.add(format_args!("<path d=\"{d}\" fill=\"none\"{pen}/>\n"));
        }
    }

    /// Fills the area within a path, so much of it as can be seen through: from 0 to 1.
    pub(in crate::model) fn area(&mut self, d: &str, fill: Color, opacity: f64) {
        let (fill, opacity) = (fill.to_hex(), thousandths(opacity));
        self.add(format_args!(
            "<path d=\"{d}\" fill=\"{fill}\" fill-opacity=\"{opacity}\"/>\n"
        ));
    }

    /// Puts marks at a place, scaled.
    pub(in crate::model) fn place(&mut self, (x, y): (f64, f64), scale: f64, marks: &Self) {
        self.add(format_args!(
            "<g transform=\"translate({} {}) scale({})\">\n{}</g>\n",
            tenths(x),
            tenths(y),
            thousandths(scale),
            marks.0
        ));
    }

    /// Returns the marks as a file, on paper of a color.
    pub(in crate::model) fn into_file(self, size: Size, paper: Color, caption: &Caption) -> String {
        let (width, height) = (size.width as usize, size.height as usize);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n<title>{}</title>\n<desc>{}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"{}\"/>\n{}</svg>\n",
            escape(&caption.title),
            escape(&caption.description),
            paper.to_hex(),
            self.0
        )
    }

    fn add(&mut self, mark: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        let _ = self.0.write_fmt(mark);
    }
}

fn paint(fill: Option<Color>) -> String {
    fill.map_or_else(|| "none".to_owned(), Color::to_hex)
}

/// Writes what would mean something else in XML as what it stands for. Characters that XML cannot hold
/// are left out.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}
