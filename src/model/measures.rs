//! The figures of a board, each with a name to look up its definition by.

use super::analysis::Analysis;
use crate::model::fixed::tenths;

/// One figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    /// Cells without a given.
    Blanks,
    /// Cells the first pass fills.
    OnePass,
    /// Passes that place something.
    Passes,
    /// Serial compute: the longest chain.
    Span,
    /// Total compute: all steps.
    Work,
    /// Work by span.
    Parallelism,
    /// The widest pass.
    Peak,
    /// Tests made, fruitless ones too.
    Checks,
}

impl Figure {
    /// Every figure, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Blanks,
        Self::OnePass,
        Self::Passes,
        Self::Span,
        Self::Work,
        Self::Parallelism,
        Self::Peak,
        Self::Checks,
    ];

    /// Returns the value of the attribute `data-measure`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Blanks => "blanks",
            Self::OnePass => "one-pass",
            Self::Passes => "passes",
            Self::Span => "span",
            Self::Work => "work",
            Self::Parallelism => "parallelism",
            Self::Peak => "peak",
            Self::Checks => "checks",
        }
    }

    /// Returns the value for the attribute `data-value`, and the text to show.
    pub fn value(self, analysis: &Analysis) -> Option<(String, String)> {
        let measures = &analysis.solved()?.measures;
        let number = match self {
            Self::Blanks => measures.blanks,
            Self::OnePass => measures.one_pass,
            Self::Passes => measures.passes,
            Self::Span => measures.span,
            Self::Work => measures.work,
            Self::Peak => measures.peak,
            Self::Checks => measures.checks,
            Self::Parallelism => return Some(parallelism(measures.work, measures.span)),
        };
        Some((number.to_string(), group_thousands(number)))
    }
}

fn parallelism(work: usize, span: usize) -> (String, String) {
    let value = format!("{work}/{span}");
    let text = match span {
        0 => "\u{2013}".into(),
        _ => format!("{work}/{span} = {}", tenths(work as f64 / span as f64)),
    };
    (value, text)
}

/// Writes a number with a thin space between groups of three figures.
pub fn group_thousands(number: usize) -> String {
    let figures = number.to_string();
    let mut text = String::new();
    for (index, figure) in figures.chars().enumerate() {
        if index > 0 && (figures.len() - index).is_multiple_of(3) {
            text.push('\u{a0}');
        }
        text.push(figure);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;

    #[test]
    fn the_depth_23_board_has_its_known_figures() {
        let analysis = Session::new().analysis;
        let values: Vec<String> = Figure::ALL
            .iter()
            .map(|f| f.value(&analysis).unwrap().0)
            .collect();
        assert_eq!(values, ["57", "3", "23", "23", "57", "57/23", "8", "3000"]);
        assert_eq!(
            Figure::Parallelism.value(&analysis).unwrap().1,
            "57/23 = 2.5"
        );
        assert_eq!(Figure::Checks.value(&analysis).unwrap().1, "3\u{a0}000");
    }

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(group_thousands(0), "0");
        assert_eq!(group_thousands(999), "999");
        assert_eq!(group_thousands(1_234_567), "1\u{a0}234\u{a0}567");
    }
}
