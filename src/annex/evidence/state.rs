//! The state of the annex: the files that are there, the networks on the board, and training.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use background::aside::nets::{Guess, Known, RunAnswer, RunOrder};
use background::{Kind, Ticket, decode, encode};
use engine::Grid;
use engine::machine::CourseError;
use net::{Weights, WeightsError};

use super::school::School;
use super::settings::{Runner, Settings};
use crate::action::{Annex, Direction, Lang, Speed, View};
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::{LinkState, Pairs};
use crate::model::boards;
use crate::model::evidence::Trained;
use crate::model::evidence::tables::{FILES, Tables};

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    lang: Option<Lang>,
    /// Whether the view is shown.
    pub is_shown: bool,
    /// Whether it was ever shown.
    pub was_opened: bool,
    /// What is set.
    pub settings: Settings,
    /// Files, by name, as far as they were asked for.
    files: Vec<(String, File)>,
    /// What was measured, once its files are there.
    pub tables: Option<Result<Arc<Tables>, ()>>,
    /// Networks of the page itself: the two that are trained here, and the one that was opened.
    pub own: [Option<Own>; 3],
    /// The digits of the board.
    board: Option<Grid>,
    /// What is known of it.
    pub known: Option<Result<Arc<Known>, CourseError>>,
    /// What each network makes of it, loop by loop.
    pub runs: [Option<Arc<Vec<Vec<Guess>>>>; 2],
    /// Whether the clock runs.
    pub is_playing: bool,
    /// How fast.
    pub speed: Speed,
    /// Training.
    pub school: School,
    /// Why a file that was opened is no network.
    pub refused_file: Option<WeightsError>,
    asked: Option<(Ticket, RunOrder)>,
    /// Which runner each run of the order is of.
    order_of: Vec<usize>,
    last_ticket: Ticket,
    written: Pairs,
}

/// A file of the site.
#[derive(Clone, PartialEq, Eq, Debug)]
enum File {
    /// It is on its way.
    Asked,
    /// It is there.
    There(Arc<Vec<u8>>),
    /// It could not be got.
    Lost,
}

/// A network of the page itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Own {
    /// Its weights, as a file has them.
    pub bytes: Arc<Vec<u8>>,
    /// What it is.
    pub spec: net::Spec,
    /// The name of the file it was opened from; nothing if it was trained here.
    pub file: Option<String>,
}

/// What a visitor does, or the clock on its own.
#[derive(Clone, PartialEq, Debug)]
pub enum Change {
    /// Sets something.
    Set(Settings),
    /// Goes to a loop.
    At(u16),
    /// Moves by one.
    Step(Direction),
    /// Starts or stops the clock.
    Play(bool),
    /// A tick of the running clock.
    Tick,
    /// Begins to train.
    Train,
    /// Lets training wait, or goes on.
    Pause(bool),
    /// Gives training up.
    GiveUp,
    /// The time while training, in milliseconds, about every second.
    Time(f64),
    /// Opens a file as a network.
    Open(String, Vec<u8>),
    /// Asks again for the files that were lost.
    Again,
}

impl state::State for State {
    const ANNEX: Annex = Annex::Evidence;

    fn lang(&self) -> Option<Lang> {
        self.lang
    }

    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Left => {
                self.is_shown = false;
                self.apply(Change::Play(false))
            }
            ToAnnex::Answer(Kind::Run, ticket, bytes) => {
                self.take(ticket, &bytes);
                Vec::new()
            }
            ToAnnex::Answer(Kind::Train, ticket, bytes) => self.hear_school(ticket, &bytes),
            ToAnnex::Lost => {
                self.asked = None;
                self.school.lose();
                Vec::new()
            }
            ToAnnex::Answer(..) | ToAnnex::Own(_) => Vec::new(),
        }
    }
}

impl State {
    /// Changes the state, and returns what there is to say to the page. While the clock runs that is
    /// nothing: the link would change with every tick.
    pub fn apply(&mut self, change: Change) -> Vec<FromAnnex> {
        let mut says = Vec::new();
        match change {
            Change::Set(settings) => self.settings = settings,
            Change::At(at) => self.go_to(at),
            Change::Step(direction) => self.step(direction),
            Change::Play(is_playing) => {
                if is_playing && self.at() >= self.end() {
                    self.go_to(0);
                }
                self.is_playing = is_playing && self.end() > 0;
            }
            // While networks run anew there is nothing to go through.
            Change::Tick if self.is_playing && self.end() > 0 => {
                self.step(Direction::Forward);
                self.is_playing = self.at() < self.end();
            }
            Change::Tick => {}
            Change::Train => says.push(self.school.begin(self.settings.plan)),
            Change::Pause(true) => says.push(self.school.pause()),
            Change::Pause(false) => says.push(self.school.go_on()),
            Change::GiveUp => says.push(self.school.give_up()),
            Change::Time(now) => self.school.measure_speed(now),
            Change::Open(name, bytes) => self.open(name, bytes),
            Change::Again => {
                let is_bad = self.tables == Some(Err(()));
                let is_table = |name: &str| FILES.contains(&name);
                self.files
                    .retain(|(name, file)| *file != File::Lost && !(is_bad && is_table(name)));
                if is_bad {
                    self.tables = None;
                }
            }
        }
        says.extend(self.ask());
        if !self.is_playing {
            says.extend(self.tell());
        }
        says
    }

    fn hear_school(&mut self, ticket: Ticket, bytes: &[u8]) -> Vec<FromAnnex> {
        let trained = self.school.hear(ticket, bytes);
        let read = |(which, bytes): (usize, Arc<Vec<u8>>)| {
            let weights = Weights::from_bytes(&bytes).ok()?;
            Some((which, bytes, weights))
        };
        let Some((which, bytes, read)) = trained.and_then(read) else {
            return Vec::new();
        };
        if let Some(own) = self.own[..2].get_mut(which) {
            *own = Some(Own {
                bytes,
                spec: read.spec,
                file: None,
            });
        }
        self.ask().into_iter().collect()
    }

    fn open(&mut self, name: String, bytes: Vec<u8>) {
        match Weights::from_bytes(&bytes) {
            Ok(weights) => {
                self.refused_file = None;
                self.own[2] = Some(Own {
                    bytes: bytes.into(),
                    spec: weights.spec,
                    file: Some(name),
                });
                self.settings.runners[0] = Runner::OPENED;
            }
            Err(error) => self.refused_file = Some(error),
        }
    }

    /// Follows a link.
    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        if link.view != Some(View::Evidence) {
            return Vec::new();
        }
        self.is_shown = true;
        self.was_opened = true;
        self.speed = link.speed.unwrap_or_default();
        let mut says = Vec::new();
        if link.extra != self.written || self.board.is_none() {
            let (settings, refused) = Settings::read(&link.extra);
            self.settings = settings;
            let refused = refused.into_iter();
            says.extend(refused.map(|(key, found)| FromAnnex::Refused { key, found }));
            self.is_playing = false;
        }
        self.written = link.extra;
        self.board = Some(link.grid.unwrap_or_else(boards::default_grid));
        says.extend(self.ask());
        // Keys that nobody knows go, and so do values that cannot be followed.
        says.extend(self.tell());
        says
    }

    /// Returns the loop that is shown.
    pub fn at(&self) -> u16 {
        self.settings.at.unwrap_or(u16::MAX).min(self.end())
    }

    /// Returns the last loop of all runs.
    pub fn end(&self) -> u16 {
        let lengths = self.runs.iter().flatten().map(|frames| frames.len());
        lengths.max().unwrap_or(0) as u16
    }

    fn go_to(&mut self, at: u16) {
        self.settings.at = (at < self.end()).then_some(at);
    }

    fn step(&mut self, direction: Direction) {
        let at = self.at();
        self.go_to(match direction {
            Direction::Back => at.saturating_sub(1),
            Direction::Forward => at + 1,
        });
    }

    /// Returns which file a runner's weights are in, once the tables tell.
    pub fn trained(&self, runner: Runner) -> Option<Trained> {
        match runner {
            Runner::Best(net) => self.tables.as_ref()?.as_ref().ok()?.best(net),
            Runner::Of(trained) => Some(trained),
            Runner::Own(_) => None,
        }
    }

    /// Returns the weights of a runner, once they are there.
    pub fn weights(&self, runner: Runner) -> Option<&[u8]> {
        if let Runner::Own(number) = runner {
            return Some(&self.own(number)?.bytes);
        }
        match self.file(&weights_file(self.trained(runner)?))? {
            File::There(bytes) => Some(bytes),
            File::Asked | File::Lost => None,
        }
    }

    /// Returns whether a runner's weights cannot be got.
    pub fn is_lost(&self, runner: Runner) -> bool {
        match runner {
            Runner::Own(number) => self.own(number).is_none(),
            _ => {
                let trained = self.trained(runner);
                trained.is_some_and(|t| self.file(&weights_file(t)) == Some(&File::Lost))
            }
        }
    }

    /// Returns whether a runner runs as often as one likes.
    pub fn is_looped(&self, runner: Runner) -> bool {
        match runner {
            Runner::Best(net) => net.is_looped(),
            Runner::Of(trained) => trained.net.is_looped(),
            Runner::Own(number) => {
                let own = self.own(number);
                own.is_some_and(|own| own.spec.kind == net::Kind::Looped)
            }
        }
    }

    fn own(&self, number: u8) -> Option<&Own> {
        self.own.get(usize::from(number).checked_sub(1)?)?.as_ref()
    }

    fn file(&self, name: &str) -> Option<&File> {
        let mut files = self.files.iter();
        files.find(|(known, _)| known == name).map(|(_, file)| file)
    }

    /// Returns whether there are files that are wanted and not asked for yet.
    pub fn lacks_files(&self) -> bool {
        self.names_wanted().next().is_some()
    }

    fn names_wanted(&self) -> impl Iterator<Item = String> {
        let tables = FILES.iter().map(|&name| name.to_owned());
        let weights = self.settings.runners.map(|runner| self.trained(runner));
        let weights = weights.into_iter().flatten().map(weights_file);
        let names = tables
            .chain(weights)
            .filter(|name| self.file(name).is_none());
        names.filter(|_| self.was_opened)
    }

    /// Returns the files that are wanted and not asked for yet, and takes them for asked for.
    pub fn wanted_files(&mut self) -> Vec<String> {
        let mut wanted: Vec<String> = self.names_wanted().collect();
        wanted.dedup();
        let asked = wanted.iter().map(|name| (name.clone(), File::Asked));
        self.files.extend(asked);
        wanted
    }

    /// Takes a file; nothing if it could not be got.
    pub fn take_file(&mut self, name: &str, bytes: Option<Vec<u8>>) -> Vec<FromAnnex> {
        let file = bytes.map_or(File::Lost, |bytes| File::There(bytes.into()));
        if let Some((_, known)) = self.files.iter_mut().find(|(known, _)| known == name) {
            *known = file;
        }
        if self.tables.is_none() {
            self.tables = self.read_tables();
        }
        self.ask().into_iter().collect()
    }

    /// Reads the tables once all their files are there.
    fn read_tables(&self) -> Option<Result<Arc<Tables>, ()>> {
        let files = FILES.map(|name| self.file(name));
        if files.contains(&Some(&File::Lost)) {
            return Some(Err(()));
        }
        let mut texts = [""; FILES.len()];
        for (text, file) in texts.iter_mut().zip(files) {
            let Some(File::There(bytes)) = file else {
                return None;
            };
            *text = std::str::from_utf8(bytes).unwrap_or_default();
        }
        Some(Tables::read(texts).map(Arc::new).map_err(|_| ()))
    }

    /// Asks for the networks on the board, if that is not asked for yet.
    fn ask(&mut self) -> Option<FromAnnex> {
        let grid = self.board.clone().filter(|_| self.is_shown)?;
        let mut weights = Vec::new();
        let mut order_of = Vec::new();
        for (which, runner) in self.settings.runners.into_iter().enumerate() {
            if let Some(bytes) = self.weights(runner) {
                weights.push(bytes.to_vec());
                order_of.push(which);
            }
        }
        let order = RunOrder {
            grid,
            weights,
            n_loops: self.settings.n_loops,
        };
        if self.asked.as_ref().is_some_and(|(_, old)| *old == order) {
            return None;
        }
        let is_other_board = |(_, old): &(Ticket, RunOrder)| old.grid != order.grid;
        if self.asked.as_ref().is_none_or(is_other_board) {
            self.known = None;
        }
        // A network that runs anew stays in sight until it has run; one that is gone does not.
        for which in 0..self.runs.len() {
            if self.known.is_none() || !order_of.contains(&which) {
                self.runs[which] = None;
            }
        }
        self.order_of = order_of;
        self.last_ticket = Ticket(self.last_ticket.0 + 1);
        let bytes = encode(&order);
        self.asked = Some((self.last_ticket, order));
        Some(FromAnnex::Ask(Kind::Run, self.last_ticket, Some(bytes)))
    }

    fn take(&mut self, ticket: Ticket, bytes: &[u8]) {
        if self
            .asked
            .as_ref()
            .is_none_or(|(latest, _)| *latest != ticket)
        {
            return;
        }
        match decode(bytes) {
            Some(RunAnswer::Board(known)) => self.known = Some(known.map(Arc::new)),
            Some(RunAnswer::Ran(number, frames)) => {
                if let Some(&which) = self.order_of.get(usize::from(number)) {
                    self.runs[which] = Some(Arc::new(frames));
                }
            }
            None => {}
        }
    }

    /// Tells the page what is set, if it does not know.
    fn tell(&mut self) -> Option<FromAnnex> {
        let now = self.settings.write();
        if now == self.written {
            return None;
        }
        self.written = now;
        Some(FromAnnex::Settings(
            View::Evidence,
            self.written.to_string(),
        ))
    }
}

fn weights_file(trained: Trained) -> String {
    format!("{}.sdn", trained.name())
}
