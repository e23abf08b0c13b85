//! Everything a visitor can do to the page.

use background::{BoardFigures, Count, Paste, Rung, Start};
use engine::proof::Standing;
use engine::{Cell, Digit, Finish, Proof, RuleSet, Shape, StepId};
use serde::{Deserialize, Serialize};

use crate::link::{LinkState, Notice, Pairs};
use crate::model::lesson::Target;
use crate::model::subject::Subject;

/// One thing a visitor does, or the page does on its own.
#[derive(Clone, PartialEq, Debug)]
pub enum Action {
    /// Shows another board.
    Show(Start),
    /// Starts an empty board of this shape, ready to be typed into.
    Clear(Shape),
    /// Writes or clears a given.
    Write(Cell, Option<Digit>),
    /// Takes the last change of the board back.
    Undo,
    /// Does again what was taken back.
    Redo,
    /// Sets what a pass may see.
    SetRules(RuleSet),
    /// Sets what happens when the rules see nothing more.
    SetFinish(Finish),
    /// Sets whether rules may use that there is one solution.
    SetUniqueness(bool),
    /// Goes into the world of a probe or a split.
    Enter(StepId),
    /// Goes back out of it.
    Leave,
    /// Puts the cursor after this many passes.
    GoToPass(usize),
    /// Moves the cursor by one tick of the clock, forward or back.
    Step(Direction),
    /// Moves the cursor to the start or the end.
    Jump(Direction),
    /// Starts or stops the clock.
    SetPlaying(bool),
    /// One tick of the running clock.
    Tick,
    /// Sets whether a tick writes a pass or a cell.
    SetClock(Clock),
    /// Sets the speed.
    SetSpeed(Speed),
    /// Selects a cell or an elimination, or none.
    Select(Option<Subject>),
    /// Puts a cell or an elimination under the pointer or the keyboard, or none.
    Hover(Option<Subject>),
    /// Lights up what a word of the lesson points at, or nothing.
    Light(Option<Target>),
    /// Puts the spotlight on, or off.
    SetSpotlight(bool),
    /// Sets how the graph is drawn.
    SetGraph(GraphMode),
    /// Opens or closes the board for typing.
    SetEditing(bool),
    /// Shows or hides candidates.
    SetCandidates(bool),
    /// Goes to another view.
    SetView(View),
    /// Sets the language.
    Speak(Lang),
    /// Sets the theme.
    SetTheme(Theme),
    /// Takes a notice away.
    Dismiss(usize),
    /// Reads a text that is typed or pasted.
    Type(String),
    /// Takes what the text is read as.
    Read(Box<Paste>),
    /// Takes what the counting solver found.
    Counted(Count),
    /// Takes the figures of the board that machines run on, or that they do not.
    Figured(Option<BoardFigures>),
    /// Takes what a rule set makes of the board.
    Climbed(Rung),
    /// Takes how far the proof that is waited for has come.
    Proving(Standing),
    /// Takes a proof as far as passes go, while probes and splits are worked on.
    Passed(Box<Proof>),
    /// Takes the proof that is waited for.
    Proved(Box<Proof>),
    /// Waits no longer for a proof, and stays with what is shown.
    GiveUp,
    /// Takes that nothing more comes of what was asked of the background.
    Lost,
    /// Shows what a link says.
    Open(Box<LinkState>),
    /// Opens a dialog of the annex of paper over the view.
    OpenDialog(Dialog),
    /// Calls an annex beside the view, or lets it go.
    SetCalled(Annex, bool),
    /// Takes where an annex is.
    Reach(Annex, Presence),
    /// Takes what is set in a view of an annex.
    SetExtra(View, Pairs),
    /// Takes that an annex cannot follow a value of the link.
    Refuse(Notice),
}

/// A program of its own, loaded when one of its views is opened or when it is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Annex {
    /// Boards to choose from, made to order, and as they grow.
    Boards,
    /// Machines on the board.
    Machines,
    /// What is for classes: the lesson, and predictions.
    Class,
    /// What leaves the page: worksheets, the guide for teachers, files.
    Paper,
    /// What real networks do.
    Evidence,
}

/// A dialog of the annex of paper, over whatever view is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Dialog {
    /// What can be saved of the board at hand.
    Save,
    /// A link to what is shown.
    Share,
}

impl Dialog {
    /// Returns the value of the attribute `data-dialog`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Save => "save",
            Self::Share => "share",
        }
    }
}

impl Annex {
    /// Every annex.
    pub const ALL: [Self; 5] = [
        Self::Boards,
        Self::Machines,
        Self::Class,
        Self::Paper,
        Self::Evidence,
    ];

    /// Returns the name in the addresses of its program, in the id of its element and in the name of
    /// its port.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Boards => "boards",
            Self::Machines => "machines",
            Self::Class => "class",
            Self::Paper => "paper",
            Self::Evidence => "evidence",
        }
    }
}

/// Where an annex is.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Presence {
    /// Nobody called it so far, or it is on its way.
    #[default]
    Away,
    /// It answers.
    There,
    /// It could not be loaded.
    Lost,
}

/// What the page is about.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum View {
    /// A board: what waits for what.
    #[default]
    Explore,
    /// Machines on the board.
    Machines,
    /// What real networks do.
    Evidence,
    /// Boards to choose from.
    Gallery,
    /// Boards of many sizes.
    Scale,
    /// The lesson: its text, and the live figure beside it.
    Learn,
    /// Worksheets, the guide for teachers, and what can be saved.
    Teach,
}

impl View {
    /// Every view, in the order of the head of the page.
    pub const ALL: [Self; 7] = [
        Self::Explore,
        Self::Learn,
        Self::Machines,
        Self::Evidence,
        Self::Gallery,
        Self::Scale,
        Self::Teach,
    ];

    /// Returns the annex that shows it, if one does.
    pub const fn annex(self) -> Option<Annex> {
        match self {
            Self::Explore => None,
            Self::Machines => Some(Annex::Machines),
            Self::Evidence => Some(Annex::Evidence),
            Self::Gallery | Self::Scale => Some(Annex::Boards),
            Self::Learn => Some(Annex::Class),
            Self::Teach => Some(Annex::Paper),
        }
    }

    /// Returns the name used in links and in the attribute `data-view`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Explore => "explore",
            Self::Machines => "machines",
            Self::Evidence => "evidence",
            Self::Gallery => "gallery",
            Self::Scale => "scale",
            Self::Learn => "learn",
            Self::Teach => "teach",
        }
    }
}

/// Which way to move in time, or through the lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Direction {
    /// Toward the givens.
    Back,
    /// Toward the last pass.
    Forward,
}

/// What one tick of the clock writes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Clock {
    /// A whole pass: all cells that fall together.
    #[default]
    Parallel,
    /// One cell.
    Serial,
}

/// How fast the clock runs.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Speed {
    /// Half.
    Slow,
    /// One tick in 700 milliseconds.
    #[default]
    Normal,
    /// Double.
    Fast,
    /// Four times.
    Fastest,
}

impl Speed {
    /// Every speed, slowest first.
    pub const ALL: [Self; 4] = [Self::Slow, Self::Normal, Self::Fast, Self::Fastest];

    /// Returns the name used in links and on the page: the factor.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Slow => "0.5",
            Self::Normal => "1",
            Self::Fast => "2",
            Self::Fastest => "4",
        }
    }

    /// Returns the time between two ticks, in milliseconds.
    pub const fn tick_ms(self) -> u32 {
        match self {
            Self::Slow => 1400,
            Self::Normal => 700,
            Self::Fast => 350,
            Self::Fastest => 175,
        }
    }
}

/// How the graph is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum GraphMode {
    /// A column for every pass.
    #[default]
    Passes,
    /// One cell, what it needs and what it enables.
    Walk,
    /// Arcs over the board.
    Board,
}

impl GraphMode {
    /// Every mode, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Passes, Self::Board, Self::Walk];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::Walk => "walk",
            Self::Board => "board",
        }
    }
}

/// The colors of the page.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Theme {
    /// What the system prefers.
    #[default]
    Auto,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// Black on white with strong lines.
    Contrast,
    /// Strong lines and large type, for a wall.
    Projector,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 5] = [
        Self::Auto,
        Self::Light,
        Self::Dark,
        Self::Contrast,
        Self::Projector,
    ];

    /// Returns the name used in links and in the attribute `data-theme`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::Projector => "projector",
        }
    }
}

/// A language of the page.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Simplified Chinese.
    Zh,
}

impl Lang {
    /// Every language, in the order of the switch.
    pub const ALL: [Self; 2] = [Self::En, Self::Zh];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh",
        }
    }

    /// Returns the value of the attribute `lang`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Zh => "zh-Hans",
        }
    }

    /// Returns the first of the languages a reader prefers, given as tags such as `zh-CN`, that the page
    /// speaks; English if there is none.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let speaks = |tag: &str| {
            let language = tag.split('-').next()?.to_ascii_lowercase();
            Self::ALL.into_iter().find(|lang| lang.name() == language)
        };
        tags.into_iter().find_map(speaks).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_get_the_first_language_the_page_speaks() {
        assert_eq!(Lang::preferred(["fr-FR", "zh-CN", "en"]), Lang::Zh);
        assert_eq!(Lang::preferred(["EN-gb", "zh"]), Lang::En);
        assert_eq!(Lang::preferred(["fr", ""]), Lang::En);
        assert_eq!(Lang::preferred([]), Lang::En);
    }
}
