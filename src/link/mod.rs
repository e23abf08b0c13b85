//! The state of the page as the hash of its address, and back. Links are not trusted.

use std::borrow::Cow;
use std::fmt::Write;

use engine::notation::{self, Alphabet, ReadOptions};
use engine::{Candidate, Finish, Grid, RuleSet, StepId};

use crate::action::{Annex, GraphMode, Lang, Speed, Theme, View};
use crate::model::boards;
use crate::model::gallery::Kind;
use crate::model::subject::Subject;

mod pairs;
mod part;

pub use pairs::Pairs;
pub use part::Part;

/// The version of the links written here.
const VERSION: &str = "1";
/// A longer hash is cut off: nothing the page writes comes near it.
const MAX_LENGTH: usize = 1 << 15;

/// Keys that tell where a board comes from: the gallery, or what it was made with.
const ORIGIN: [&str; 10] = [
    "g",
    "seed",
    "depth",
    "givens",
    "symmetry",
    "shape",
    "minimal",
    "attempt",
    "budget",
    "generator",
];

/// Keys of the machines, in the order in which they are written. What they mean, their annex knows.
const MACHINES: [&str; 12] = [
    "layers",
    "steps",
    "loops",
    "workers",
    "latency",
    "guessed",
    "draw",
    "order",
    "diffusion",
    "machines",
    "time",
    "guess",
];
/// Keys of a prediction, which an annex reads.
const PREDICTION: [&str; 3] = ["predict", "round", "result"];

/// No proof has worlds within worlds deeper than this.
const MAX_WORLDS: usize = 64;

/// What a link says; whatever is missing has its default.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct LinkState {
    /// The digits.
    pub grid: Option<Grid>,
    /// The candidates struck at the start.
    pub struck: Vec<Candidate>,
    /// Where the board comes from. Without digits, it is what to get them from.
    pub origin: Pairs,
    /// What a pass may see.
    pub rules: Option<RuleSet>,
    /// Whether rules may use that there is one solution.
    pub uniqueness: bool,
    /// What happens when the rules see nothing more.
    pub finish: Option<Finish>,
    /// The steps whose worlds are entered, the outermost first.
    pub world: Vec<StepId>,
    /// What the page is about.
    pub view: Option<View>,
    /// What is set for the machines, in whatever view, as their annex wrote it.
    pub machines: Pairs,
    /// How the graph is drawn.
    pub graph: Option<GraphMode>,
    /// Passes that are over.
    pub pass: Option<usize>,
    /// What is explained.
    pub subject: Option<Subject>,
    /// The language.
    pub lang: Option<Lang>,
    /// The colors.
    pub theme: Option<Theme>,
    /// How fast the clock runs.
    pub speed: Option<Speed>,
    /// Parts of the page to leave out.
    pub hidden: Vec<Part>,
    /// Whether all but what is explained, with its premises, is dimmed.
    pub is_spotlit: bool,
    /// Whether the clock runs at once.
    pub is_playing: bool,
    /// What an annex has set in its view, as it wrote it.
    pub extra: Pairs,
    /// What could not be followed.
    pub notices: Vec<Notice>,
}

/// Something in a link that could not be followed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// A value that is not among those the key can have.
    BadValue {
        /// The key.
        key: Cow<'static, str>,
        /// The start of the value.
        found: String,
    },
    /// The board of the link cannot be read.
    BadBoard(notation::ReadError),
    /// The link is of a version this page does not know.
    UnknownVersion(String),
    /// The board has no such cell, or the proof no such elimination.
    NotThere(Subject),
    /// The step holds no world that could be entered.
    NoWorld(StepId),
    /// The board has fewer passes.
    PassBeyondEnd {
        /// The pass of the link.
        found: usize,
        /// The last pass.
        last: usize,
    },
    /// The link was too long to be read to its end.
    TooLong,
}

impl Notice {
    /// Returns the notice that a key cannot have this value.
    pub fn bad_value(key: Cow<'static, str>, value: &str) -> Self {
        let found = start_of(value);
        Self::BadValue { key, found }
    }
}

impl LinkState {
    /// Reads a hash, with or without its `#`. Unknown keys are passed over; a bad value leaves
    /// the default and a notice.
    pub fn read(hash: &str) -> Self {
        let mut link = Self::default();
        let hash = hash.strip_prefix('#').unwrap_or(hash);
        let text: String = hash.chars().take(MAX_LENGTH).collect();
        if text.len() < hash.len() {
            link.notices.push(Notice::TooLong);
        }
        for pair in text.split('&') {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            link.read_pair(key, &decode(value));
        }
        link.settle();
        link
    }

    /// Returns what the link says with other values for some keys. Another board, or other rules, let go
    /// what was chosen on the one before.
    #[must_use]
    pub fn with<'a>(&self, pairs: impl Iterator<Item = (&'a str, &'a str)> + Clone) -> Self {
        let mut link = Self {
            notices: Vec::new(),
            ..self.clone()
        };
        let has = |keys: &[&str]| pairs.clone().any(|(key, _)| keys.contains(&key));
        let is_other_board = has(&["p", "g", "seed"]);
        if is_other_board {
            link.grid = None;
            link.origin = Pairs::default();
            link.struck = Vec::new();
            link.extra = Pairs::default();
        }
        if is_other_board || has(&["rules", "finish", "uniqueness"]) {
            link.world = Vec::new();
            link.subject = None;
            link.pass = None;
        }
        if has(&["hide"]) {
            link.hidden = Vec::new();
        }
        if has(&["cell"]) {
            link.subject = None;
        }
        for (key, value) in pairs {
            link.read_pair(key, value);
        }
        link.settle();
        link
    }

    /// Puts together what several keys say: digits say more than an origin, and what nobody here
    /// knows is for an annex, where its view is opened.
    fn settle(&mut self) {
        let annex = self.view.and_then(View::annex);
        if self.view.unwrap_or_default() == View::Explore {
            // Keys of a prediction, which has the place of the view.
            let is_asked = self.extra.is_prediction();
            let extra = &self.extra;
            self.extra = extra.filtered(|key| is_asked && PREDICTION.contains(&key));
        } else if matches!(annex, None | Some(Annex::Machines)) {
            self.extra = Pairs::default();
        }
        // The page's clock has nothing to show in the view of an annex.
        if let Some(annex) = annex
            && std::mem::take(&mut self.is_playing)
        {
            let keys = match annex {
                Annex::Machines => &mut self.machines,
                Annex::Boards | Annex::Class | Annex::Paper | Annex::Evidence => &mut self.extra,
            };
            keys.add("play", "1");
        }
        if self.view == Some(View::Gallery) {
            // There they are what is set in the maker of boards.
            let (id, recipe) = self.origin.split("g");
            self.origin = id;
            self.extra.extend(&recipe);
        }
        let has_bad_board = |notice: &Notice| matches!(notice, Notice::BadBoard(_));
        if self.grid.is_some() {
            return;
        }
        let origin = std::mem::take(&mut self.origin);
        if self.notices.iter().any(has_bad_board) {
            return;
        }
        match origin.get("g") {
            Some(id) => match boards::find(id) {
                Some(board) => self.grid = Some(board.grid.clone()),
                None if Kind::of_id(id).is_some() => self.origin = origin,
                None => self.refuse("g", id),
            },
            None if origin.get("seed").is_some() => self.origin = origin,
            None => {}
        }
    }

    /// Returns whether the board has still to be got from its origin.
    pub const fn is_wanted(&self) -> bool {
        self.grid.is_none() && !self.origin.is_empty()
    }

    fn read_pair(&mut self, key: &str, value: &str) {
        match key {
            "v" if value == VERSION => {}
            "v" => self.notices.push(Notice::UnknownVersion(start_of(value))),
            "p" => self.read_board(value),
            "struck" => {
                let struck = self.read_with("struck", value, read_struck);
                self.struck = struck.unwrap_or_default();
            }
            "rules" => self.rules = self.read_name("rules", value, &RuleSet::ALL, |r| r.name()),
            "graph" => self.graph = self.read_name("graph", value, &GraphMode::ALL, |g| g.name()),
            "theme" => self.theme = self.read_name("theme", value, &Theme::ALL, |t| t.name()),
            "speed" => self.speed = self.read_name("speed", value, &Speed::ALL, |s| s.name()),
            "pass" => {
                self.pass = self
                    .read_with("pass", value, |v| v.parse::<u16>().ok())
                    .map(Into::into)
            }
            "cell" => {
                let cell = self.read_with("cell", value, |v| v.parse().ok());
                self.subject = cell.map(Subject::Cell).or(self.subject);
            }
            "step" => {
                let step = self.read_with("step", value, |v| v.parse().ok());
                self.subject = step.map(|id| Subject::Step(StepId(id))).or(self.subject);
            }
            "world" => self.read_world(value),
            "uniqueness" => self.uniqueness = self.read_flag("uniqueness", value),
            "play" => self.is_playing = self.read_flag("play", value),
            "hide" => self.read_hidden(value),
            "spot" => self.is_spotlit = self.read_flag("spot", value),
            "view" => self.view = self.read_name("view", value, &View::ALL, |v| v.name()),
            "lang" => self.lang = self.read_name("lang", value, &Lang::ALL, |l| l.name()),
            "finish" => self.finish = self.read_name("finish", value, &Finish::ALL, |f| f.name()),
            _ => match ORIGIN.into_iter().find(|&known| known == key) {
                Some(key) if !self.origin.add(key, value) => self.refuse(key, value),
                Some(_) => {}
                None => self.read_for_annex(key, value),
            },
        }
    }

    fn read_for_annex(&mut self, key: &str, value: &str) {
        match MACHINES.into_iter().find(|&known| known == key) {
            Some(key) if !self.machines.add(key, value) => self.refuse(key, value),
            Some(_) => {}
            None => {
                self.extra.add(key, value);
            }
        }
    }

    /// Takes what an annex has set in a view.
    pub fn set_extra(&mut self, view: View, extra: Pairs) {
        match view {
            View::Machines => self.machines = extra,
            _ => self.extra = extra,
        }
    }

    fn read_board(&mut self, value: &str) {
        let options = ReadOptions {
            alphabet: Some(Alphabet::Standard),
            ..ReadOptions::default()
        };
        match notation::read_line(value, &options) {
            Ok(board) => {
                self.grid = Some(board.grid);
                self.struck.extend(board.struck);
            }
            Err(error) => self.notices.push(Notice::BadBoard(error)),
        }
    }

    fn read_flag(&mut self, key: &'static str, value: &str) -> bool {
        let is_on = |v: &str| matches!(v, "0" | "1").then_some(v == "1");
        self.read_with(key, value, is_on).unwrap_or(false)
    }

    /// Reads numbers of steps between dots; a few are as deep as any proof goes.
    fn read_world(&mut self, value: &str) {
        let numbers = |v: &str| v.split('.').map(|n| n.parse().map(StepId).ok()).collect();
        let world: Option<Vec<StepId>> = self.read_with("world", value, numbers);
        self.world = world.unwrap_or_default();
        self.world.truncate(MAX_WORLDS);
    }

    fn read_hidden(&mut self, value: &str) {
        for name in value.split(',').filter(|name| !name.is_empty()) {
            match Part::ALL.into_iter().find(|part| part.name() == name) {
                Some(part) if self.hidden.contains(&part) => {}
                Some(part) => self.hidden.push(part),
                None => self.refuse("hide", name),
            }
        }
    }

    fn read_name<T: Copy>(
        &mut self,
        key: &'static str,
        value: &str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        self.read_with(key, value, |v| {
            all.iter().copied().find(|&item| name(item) == v)
        })
    }

    fn read_with<T>(
        &mut self,
        key: &'static str,
        value: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let result = read(value);
        if result.is_none() {
            self.refuse(key, value);
        }
        result
    }

    fn refuse(&mut self, key: &'static str, value: &str) {
        self.notices.push(Notice::bad_value(key.into(), value));
    }

    /// Writes the hash, its `#` included; what has its default is left out.
    pub fn write(&self) -> String {
        let mut hash = format!("#v={VERSION}");
        if let Some(grid) = &self.grid {
            let _ = write!(hash, "&p={grid}");
        }
        self.origin.append_to(&mut hash);
        let mut put = |key: &str, value: Option<String>| {
            if let Some(value) = value {
                let _ = write!(hash, "&{key}={value}");
            }
        };
        let struck = self.struck.iter();
        let struck: Vec<String> = struck.map(|c| format!("{}-{}", c.cell, c.digit)).collect();
        put("struck", (!struck.is_empty()).then(|| struck.join(".")));
        put("view", self.view.map(|view| view.name().into()));
        put("rules", self.rules.map(|rules| rules.name().into()));
        put("graph", self.graph.map(|graph| graph.name().into()));
        put("pass", self.pass.map(|pass| pass.to_string()));
        put("uniqueness", self.uniqueness.then(|| "1".into()));
        put("finish", self.finish.map(|finish| finish.name().into()));
        let world: Vec<String> = self.world.iter().map(ToString::to_string).collect();
        put("world", (!world.is_empty()).then(|| world.join(".")));
        match self.subject {
            Some(Subject::Cell(cell)) => put("cell", Some(cell.to_string())),
            Some(Subject::Step(id)) => put("step", Some(id.to_string())),
            None => {}
        }
        for (key, value) in self.machines.iter() {
            put(key, Some(value.into()));
        }
        put("lang", self.lang.map(|lang| lang.name().into()));
        put("theme", self.theme.map(|theme| theme.name().into()));
        put("speed", self.speed.map(|speed| speed.name().into()));
        let hidden: Vec<&str> = self.hidden.iter().map(|part| part.name()).collect();
        put("hide", (!hidden.is_empty()).then(|| hidden.join(",")));
        put("spot", self.is_spotlit.then(|| "1".into()));
        self.extra.append_to(&mut hash);
        hash
    }
}

/// Reads candidates such as `r1c1-5`, between dots.
fn read_struck(text: &str) -> Option<Vec<Candidate>> {
    let read = |name: &str| match name.split_once('-') {
        Some((cell, digit)) => format!("{cell}={digit}").parse().ok(),
        None => None,
    };
    text.split('.').map(read).collect()
}

/// Returns so much of a value as is quoted of it.
pub(crate) fn start_of(value: &str) -> String {
    value.chars().take(40).collect()
}

/// Undoes percent encoding, as some programs put it on whatever they send. What is no valid
/// encoding stays as it is.
pub fn decode(value: &str) -> String {
    let mut bytes = Vec::with_capacity(value.len());
    let mut rest = value.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let figure = |b: &u8| char::from(*b).to_digit(16);
        let code = match (first, tail) {
            (b'%', [high, low, ..]) => figure(high).zip(figure(low)),
            _ => None,
        };
        match code {
            Some((high, low)) => {
                bytes.push((high * 16 + low) as u8);
                rest = &tail[2..];
            }
            None => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_says_nothing() {
        for hash in ["", "#", "#v=1", "v=1", "#&&&", "#unknown=1&also"] {
            assert_eq!(LinkState::read(hash), LinkState::default(), "{hash}");
        }
        assert_eq!(LinkState::default().write(), "#v=1");
    }

    #[test]
    fn play_is_for_the_annex_where_its_view_is_opened() {
        let link = LinkState::read("#play=1&view=scale&boards=5");
        assert_eq!(
            (link.is_playing, link.extra.get("play")),
            (false, Some("1"))
        );
        assert_eq!(LinkState::read(&link.write()), link);
        let link = LinkState::read("#play=1&view=machines&foo=1");
        assert_eq!((link.is_playing, link.extra.is_empty()), (false, true));
        assert_eq!(link.machines, Pairs::read("play=1"));
        let link = LinkState::read("#play=1&layers=9");
        assert_eq!(
            (link.is_playing, link.write()),
            (true, "#v=1&layers=9".into())
        );
    }

    #[test]
    fn what_is_written_reads_back() {
        let link = LinkState {
            grid: boards::find("depth-32").map(|board| board.grid.clone()),
            struck: vec!["r1c2=3".parse().unwrap(), "r9c9=4".parse().unwrap()],
            origin: Pairs::read("g=made-7"),
            rules: Some(RuleSet::Naked),
            uniqueness: true,
            finish: Some(Finish::Split),
            world: vec![StepId(12), StepId(3)],
            view: Some(View::Gallery),
            machines: Pairs::read("layers=9&guess=1"),
            graph: Some(GraphMode::Walk),
            pass: Some(7),
            subject: "r4c7".parse().ok(),
            lang: Some(Lang::Zh),
            theme: Some(Theme::Contrast),
            speed: Some(Speed::Slow),
            hidden: vec![Part::Controls, Part::Nav],
            is_spotlit: true,
            is_playing: false,
            extra: Pairs::read("sort=givens&depth=32"),
            notices: Vec::new(),
        };
        assert_eq!(LinkState::read(&link.write()), link);
    }

    #[test]
    fn a_board_can_be_named_by_its_origin() {
        let link = LinkState::read("#g=hardest-1&rules=locked&pass=2&view=explore");
        assert!(link.is_wanted() && link.notices.is_empty());
        let link = LinkState::read("#seed=7&depth=20..22&view=machines");
        assert!(link.is_wanted());
        assert_eq!(link.write(), "#v=1&seed=7&depth=20..22&view=machines");
        let digits = "1...............";
        let link = LinkState::read(&format!("#g=hardest-1&seed=7&p={digits}"));
        assert!(!link.is_wanted());
        assert_eq!(link.write(), format!("#v=1&p={digits}&g=hardest-1&seed=7"));
    }

    #[test]
    fn in_the_gallery_the_keys_of_an_origin_are_those_of_the_maker() {
        let link = LinkState::read("#view=gallery&seed=7&sort=givens&depth=9&g=hardest-1");
        assert_eq!(link.extra, Pairs::read("sort=givens&seed=7&depth=9"));
        assert_eq!(link.origin, Pairs::read("g=hardest-1"));
        let link = LinkState::read("#view=gallery&seed=7");
        assert!(!link.is_wanted());
        assert_eq!(link.write(), "#v=1&view=gallery&seed=7");
    }

    #[test]
    fn an_origin_that_is_none_is_not_waited_for() {
        for hash in [
            "#g=depth-7",
            "#depth=5",
            "#g=none",
            "#p=1&g=hardest-1",
            "#seed=%3Cb%3E",
        ] {
            let link = LinkState::read(hash);
            assert!(!link.is_wanted() && link.origin.is_empty(), "{hash}");
        }
    }

    #[test]
    fn what_nobody_knows_is_kept_for_the_annex_alone() {
        let link = LinkState::read("#sort=givens&view=gallery&kind=made&foo=%3Cb%3E");
        assert_eq!(link.extra, Pairs::read("sort=givens&kind=made"));
        assert_eq!(link.write(), "#v=1&view=gallery&sort=givens&kind=made");
        assert_eq!(LinkState::read("#sort=givens"), LinkState::default());
    }

    #[test]
    fn a_prediction_keeps_its_keys_where_a_board_is_explored() {
        let link = LinkState::read("#predict=depth&round=7&foo=1&result=AQ-_&pass=2");
        assert_eq!(link.extra, Pairs::read("predict=depth&round=7&result=AQ-_"));
        assert_eq!(LinkState::read(&link.write()), link);
        for hash in ["#round=7&result=AQ", "#view=machines&predict=1"] {
            assert!(LinkState::read(hash).extra.is_empty(), "{hash}");
        }
        assert_eq!(
            LinkState::read("#g=made-7&predict=1").extra,
            Pairs::read("predict=1")
        );
    }

    #[test]
    fn bad_values_leave_a_notice_and_the_default() {
        let link = LinkState::read(
            "#v=2&g=none&rules=psychic&graph=3d&pass=-1&cell=x&play=2&view=moon&lang=fr\
             &struck=r1c1=5&finish=guess&world=1.x&step=-2&uniqueness=yes&hide=all,graph&speed=99&theme=pink",
        );
        let bad = |key: &'static str, found: &str| Notice::bad_value(key.into(), found);
        assert_eq!(
            link.notices,
            [
                Notice::UnknownVersion("2".into()),
                bad("rules", "psychic"),
                bad("graph", "3d"),
                bad("pass", "-1"),
                bad("cell", "x"),
                bad("play", "2"),
                bad("view", "moon"),
                bad("lang", "fr"),
                bad("struck", "r1c1=5"),
                bad("finish", "guess"),
                bad("world", "1.x"),
                bad("step", "-2"),
                bad("uniqueness", "yes"),
                bad("hide", "all"),
                bad("speed", "99"),
                bad("theme", "pink"),
                bad("g", "none"),
            ]
        );
        assert_eq!(link.hidden, [Part::Graph]);
        assert_eq!((link.pass, link.rules, link.subject), (None, None, None));
    }

    #[test]
    fn a_bad_board_is_told_with_its_place() {
        let link = LinkState::read("#p=12..34...5......");
        let Notice::BadBoard(error) = &link.notices[0] else {
            panic!("{:?}", link.notices);
        };
        assert_eq!(
            error.to_string(),
            "line 1, column 10: expected a digit up to 4, found 5"
        );
    }

    #[test]
    fn percent_encoding_is_undone_and_never_trips() {
        assert_eq!(LinkState::read("#cell=%724c7").subject, "r4c7".parse().ok());
        for hash in [
            "#p=%",
            "#p=%2",
            "#p=%zz",
            "#p=%ff%fe",
            "#p=%f0%9f%98",
            "#cell=é%",
        ] {
            assert_eq!(LinkState::read(hash).grid, None, "{hash}");
        }
    }

    #[test]
    fn a_link_without_end_is_cut() {
        let link = LinkState::read(&format!("#cell=r1c1&x={}&pass=3", "é".repeat(100_000)));
        assert_eq!(link.notices, [Notice::TooLong]);
        assert_eq!((link.subject, link.pass), ("r1c1".parse().ok(), None));
    }
}
