//! Words of the view of scale.

use super::Lang;

/// Labels of the view of scale.
#[derive(Debug)]
pub struct ScaleText {
    /// What it is about.
    pub heading: &'static str,
}

static EN: ScaleText = ScaleText {
    heading: "What becomes of depth as boards grow",
};

impl Lang {
    /// Returns the labels of the view of scale.
    pub const fn scale(self) -> &'static ScaleText {
        match self {
            Self::En => &EN,
        }
    }
}
