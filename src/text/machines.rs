//! Words of the machines view.

use super::Lang;

/// Labels of the machines view.
#[derive(Debug)]
pub struct MachinesText {
    /// What the view is about.
    pub heading: &'static str,
}

static EN: MachinesText = MachinesText {
    heading: "One board, eight machines, one clock.",
};

impl Lang {
    /// Returns the labels of the machines view.
    pub const fn machines(self) -> &'static MachinesText {
        match self {
            Self::En => &EN,
        }
    }
}
