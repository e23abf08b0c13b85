//! Words of the figures.

use super::Lang;
use crate::model::measures::Figure;

/// Labels of the figures.
#[derive(Debug)]
pub struct MeasuresText {
    /// The heading.
    pub heading: &'static str,
    /// The bill of serial compute.
    pub serial: &'static str,
    /// The bill of total compute.
    pub total: &'static str,
    /// Says why there are two.
    pub two_bills: &'static str,
}

static EN: MeasuresText = MeasuresText {
    heading: "Two bills",
    serial: "Serial compute",
    total: "Total compute",
    two_bills: "Workers can share the total. Nobody can share the chain.",
};

impl Lang {
    /// Returns the labels of the figures.
    pub const fn measures(self) -> &'static MeasuresText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a figure.
    pub const fn figure(self, figure: Figure) -> &'static str {
        let _ = self;
        match figure {
            Figure::Blanks => "Blanks",
            Figure::OnePass => "Filled by one pass",
            Figure::Passes => "Passes",
            Figure::Span => "Span",
            Figure::Work => "Work",
            Figure::Parallelism => "Parallelism",
            Figure::Peak => "Widest pass",
            Figure::Checks => "Checks",
        }
    }

    /// Defines a figure in a sentence.
    pub const fn definition(self, figure: Figure) -> &'static str {
        let _ = self;
        match figure {
            Figure::Blanks => "Cells without a given.",
            Figure::OnePass => {
                "Cells that follow from the givens alone: one look at the whole board finds them all."
            }
            Figure::Passes => {
                "Rounds in which everything that can be seen is written down together, before anyone looks again."
            }
            Figure::Span => {
                "The longest chain of steps in which each needs the one before: serial compute. No number of workers shortens this proof; whether another could be shorter is said at the foot of the page."
            }
            Figure::Work => {
                "All steps together: every cell filled, every removal, and the steps inside refuted worlds. Total compute."
            }
            Figure::Parallelism => {
                "Work divided by span: how many workers could be busy on average, and the most that workers can speed things up."
            }
            Figure::Peak => "The most cells that fall in one pass.",
            Figure::Checks => {
                "Tests made by all passes, fruitless ones too: one for each open cell, one for each house and digit it lacks, and those of the stronger rules; in every world that is probed. Total compute, counted honestly."
            }
        }
    }
}
