//! Which questions are asked, and why some cannot be.

/// A kind of question.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Question {
    /// Which cells fall in the next pass?
    #[default]
    Passes,
    /// How deep is this cell?
    Depth,
    /// Which of these cells does it need?
    Needs,
}

impl Question {
    /// Every question, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Passes, Self::Depth, Self::Needs];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::Depth => "depth",
            Self::Needs => "needs",
        }
    }

    /// Reads the value of a link; `1` is the first question.
    pub fn read(value: &str) -> Option<Self> {
        match value {
            "1" => Some(Self::default()),
            _ => Self::ALL
                .into_iter()
                .find(|question| question.name() == value),
        }
    }
}

/// What a link sets: the same setup on the same board asks the same questions.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Setup {
    /// What is asked.
    pub question: Question,
    /// From which the cells of a round are drawn.
    pub seed: u32,
    /// Passes that are shown from the start.
    pub start: usize,
}

/// Why a board leaves nothing to predict.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// Its digits contradict each other.
    Faulty,
    /// It has no blank.
    Full,
    /// Under these rules no cell falls.
    Nothing,
    /// Every pass is shown from the start.
    AllShown,
    /// Every cell that falls does so in the first pass, so there is no depth to tell apart, and nothing
    /// to need.
    TooShallow,
}
