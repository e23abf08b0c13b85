//! The state of the machines: what is set, what they make of the board, and their clock.

use background::aside::machines::{Answer, Order};
use background::{Dials, Kind, Start, Ticket, decode, encode};
use engine::Method;

use super::message::{FromMachines, ToMachines};
use super::settings;
use crate::action::{Annex, Direction, Lang, Speed, Theme, View};
use crate::annex::message::{FromAnnex, ToAnnex};
use crate::annex::state;
use crate::link::{LinkState, Pairs};
use crate::model::workshop::{Card, Diffusion, Workshop};
use crate::model::{boards, twins};

/// What is asked of the background.
const KINDS: [Kind; 3] = [Kind::Watch, Kind::Compare, Kind::Widths];

/// The state of the annex.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct State {
    lang: Option<Lang>,
    /// Whether the page is thrown on a wall.
    pub on_wall: bool,
    /// The machines.
    pub workshop: Workshop,
    /// Whether the clock runs.
    pub is_playing: bool,
    /// How fast it runs.
    pub speed: Speed,
    /// Whether it is to run once there is something to run through.
    is_to_play: bool,
    /// The board, and what a pass may see.
    board: Option<(Start, Method)>,
    /// The link to what real networks do on the same board.
    pub evidence: String,
    /// What the page knows to be set.
    written: Pairs,
    /// The latest order of each kind, with its number.
    asked: [Option<(Ticket, Order)>; KINDS.len()],
    last_ticket: Ticket,
}

/// What a visitor does to the machines, or their clock on its own.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Change {
    /// Turns a dial.
    Dials(Dials),
    /// Sets the kind of diffusion.
    Diffusion(Diffusion),
    /// Puts a machine into sight or out of it.
    Card(Card),
    /// Guesses what the machines leave blurred, or does not.
    Guess(bool),
    /// Goes to a moment, in serial steps.
    Moment(u64),
    /// Moves by a tick.
    Step(Direction),
    /// Goes to the start or the end.
    Jump(Direction),
    /// Starts or stops the clock.
    Play(bool),
    /// One tick of the running clock.
    Tick,
}

impl state::State for State {
    const ANNEX: Annex = Annex::Machines;

    fn lang(&self) -> Option<Lang> {
        self.lang
    }

    fn hear(&mut self, message: ToAnnex) -> Vec<FromAnnex> {
        match message {
            ToAnnex::Link(hash) => self.follow(LinkState::read(&hash)),
            ToAnnex::Left => self.apply(Change::Play(false)),
            ToAnnex::Own(bytes) => match decode(&bytes) {
                Some(ToMachines::Step(direction)) => self.apply(Change::Step(direction)),
                Some(ToMachines::Play) => self.apply(Change::Play(!self.is_playing)),
                None => Vec::new(),
            },
            ToAnnex::Answer(kind, ticket, bytes) => self.take(kind, ticket, &bytes),
            ToAnnex::Lost => {
                self.asked = Default::default();
                Vec::new()
            }
        }
    }
}

impl State {
    /// Changes the state, and returns what there is to say to the page. While the clock runs that is
    /// nothing: the link would change with every tick.
    pub fn apply(&mut self, change: Change) -> Vec<FromAnnex> {
        let settings = &mut self.workshop.settings;
        match change {
            Change::Dials(dials) => settings.dials = dials,
            Change::Diffusion(diffusion) => settings.diffusion = diffusion,
            Change::Card(card) => settings.cards = settings.cards.toggled(card),
            Change::Guess(has_guess) => settings.has_guess = has_guess,
            Change::Moment(moment) => self.workshop.go_to(moment),
            Change::Step(direction) => self.step(direction),
            Change::Jump(direction) => {
                self.is_playing = false;
                self.workshop.go_to(match direction {
                    Direction::Back => 0,
                    Direction::Forward => u64::MAX,
                });
            }
            Change::Play(is_playing) => self.set_playing(is_playing),
            Change::Tick if self.is_playing => {
                self.step(Direction::Forward);
                self.is_playing = self.workshop.settings.moment.is_some();
            }
            Change::Tick => {}
        }
        let mut says = self.ask();
        if !self.is_playing {
            says.extend(self.tell());
        }
        says
    }

    fn step(&mut self, direction: Direction) {
        let (moment, stride) = (self.workshop.moment(), self.workshop.stride());
        self.workshop.go_to(match direction {
            Direction::Back => moment.saturating_sub(stride),
            Direction::Forward => moment + stride,
        });
    }

    /// Playing from the end starts over: nobody presses play to see nothing move.
    fn set_playing(&mut self, is_playing: bool) {
        self.is_to_play = false;
        self.is_playing = is_playing && self.workshop.end() > 0;
        if self.is_playing && self.workshop.settings.moment.is_none() {
            self.workshop.go_to(0);
        }
    }

    /// Follows the link of the page: its board, and what it sets if that is something else than before.
    fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        self.lang = link.lang;
        self.on_wall = link.theme == Some(Theme::Projector);
        self.speed = link.speed.unwrap_or_default();
        let mut says = Vec::new();
        if link.machines != self.written || self.board.is_none() {
            let (settings, refused) = settings::read(&link.machines);
            self.workshop.settings = settings;
            self.is_playing = false;
            self.is_to_play = link.machines.get("play") == Some("1");
            says.extend(refused.iter().map(|(key, found)| FromAnnex::Refused {
                key: (*key).into(),
                found: (*found).into(),
            }));
        }
        let method = Method {
            rules: link.rules.unwrap_or_default(),
            uniqueness: link.uniqueness,
            finish: link.finish.unwrap_or_default(),
        };
        self.evidence = LinkState {
            view: Some(View::Evidence),
            grid: link.grid.clone(),
            struck: link.struck.clone(),
            origin: link.origin.clone(),
            lang: link.lang,
            theme: link.theme,
            ..LinkState::default()
        }
        .write();
        let start = Start {
            grid: link.grid.unwrap_or_else(boards::default_grid),
            struck: link.struck,
        };
        self.board = Some((start, method));
        self.written = link.machines;
        says.extend(self.ask());
        says.extend(self.begin_to_play());
        says
    }

    /// Asks the background for what is not asked for yet.
    fn ask(&mut self) -> Vec<FromAnnex> {
        let Some((start, method)) = self.board.clone() else {
            return Vec::new();
        };
        let dials = self.workshop.settings.dials;
        let orders = [
            Order::Watch {
                start: start.clone(),
                method,
                dials,
            },
            Order::Compare {
                starts: twins::starts(),
                method,
                dials,
            },
            Order::Widths { start, method },
        ];
        let mut says = Vec::new();
        for ((kind, asked), order) in KINDS.into_iter().zip(&mut self.asked).zip(orders) {
            if asked.as_ref().is_none_or(|(_, old)| *old != order) {
                self.last_ticket = Ticket(self.last_ticket.0 + 1);
                says.push(FromAnnex::Ask(kind, self.last_ticket, Some(encode(&order))));
                *asked = Some((self.last_ticket, order));
            }
        }
        says
    }

    /// Takes an answer of the background to the latest order of its kind.
    fn take(&mut self, kind: Kind, ticket: Ticket, bytes: &[u8]) -> Vec<FromAnnex> {
        let mut asked = KINDS.into_iter().zip(&self.asked);
        let is_asked = |(own, asked): (Kind, &Option<(Ticket, Order)>)| {
            own == kind && asked.as_ref().is_some_and(|(latest, _)| *latest == ticket)
        };
        if !asked.any(is_asked) {
            return Vec::new();
        }
        match decode(bytes) {
            Some(Answer::Watched(report)) => {
                self.workshop.report = Some(report.map(Into::into));
                let figures = self.workshop.report().map(|report| report.board);
                let word = FromMachines::Board(figures);
                let mut says = vec![FromAnnex::Own(encode(&word))];
                says.extend(self.begin_to_play());
                says
            }
            Some(Answer::Compared(reports)) => {
                self.workshop.compared = reports.into();
                Vec::new()
            }
            Some(Answer::Widths(widths)) => {
                self.workshop.widths = Some(widths.map(Into::into));
                Vec::new()
            }
            None => Vec::new(),
        }
    }

    /// Starts the clock, where the link has asked for it and the report it runs through is there.
    fn begin_to_play(&mut self) -> Vec<FromAnnex> {
        let is_known = self.workshop.end() > 0;
        if self.is_to_play && is_known {
            return self.apply(Change::Play(true));
        }
        Vec::new()
    }

    /// Tells the page what is set, if it does not know.
    fn tell(&mut self) -> Option<FromAnnex> {
        let now = settings::write(self.workshop.settings);
        if now == self.written {
            return None;
        }
        self.written = now;
        Some(FromAnnex::Settings(
            View::Machines,
            self.written.to_string(),
        ))
    }
}

#[cfg(test)]
mod tests;
