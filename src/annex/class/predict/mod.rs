//! The board that is predicted: what the link asks for, its proof, the games.

mod settings;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use background::aside::predict::{Answer, Order};
use background::{Kind, Start, Ticket, decode, encode};
use engine::{Cell, Grid, Method, Proof, RuleSet};

pub use self::settings::Settings;
use crate::action::View;
use crate::annex::message::FromAnnex;
use crate::link::LinkState;
use crate::model::boards;
use crate::model::predict::{self, CodeError, Game, Ground, Question, Setup, Trouble};

/// What is known of the board.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum Known {
    /// Its proof is worked on.
    #[default]
    Working,
    /// Nothing more comes of what was asked.
    Lost,
    /// Its digits contradict each other.
    Faulty,
    /// Its proof.
    Proved(Arc<Ground>),
}

/// A result of somebody that is looked at.
#[derive(Clone, PartialEq, Debug)]
pub struct Result {
    /// What they call themselves; empty if nothing.
    pub name: String,
    /// What they played.
    pub game: Game,
}

/// The board that is predicted.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Predict {
    /// Whether it is to be seen.
    pub is_shown: bool,
    /// What the link says of the rest.
    link: LinkState,
    /// What is set.
    pub settings: Settings,
    /// What is known of the board.
    pub known: Known,
    /// What the proof was asked for.
    asked: Option<(Start, Method)>,
    ticket: Ticket,
    /// The games played on the board so far.
    games: Vec<Game>,
    /// Why the board leaves nothing to predict.
    trouble: Option<Trouble>,
    /// The result of the link; or why it is none.
    result: Option<std::result::Result<Result, CodeError>>,
    /// What the student calls themselves.
    pub name: String,
    /// The cells that are lit beside what is pointed at.
    pub lit: Vec<Cell>,
    /// Whether open cells show their candidates.
    pub has_candidates: bool,
}

impl Predict {
    /// Does what a link says.
    pub fn follow(&mut self, link: LinkState) -> Vec<FromAnnex> {
        let (settings, refused) = Settings::read(&link.extra);
        let mut says: Vec<FromAnnex> = refused
            .into_iter()
            .map(|key| FromAnnex::Refused {
                key: key.to_owned(),
                found: link.extra.get(key).unwrap_or_default().to_owned(),
            })
            .collect();
        self.is_shown = true;
        self.settings = settings;
        self.link = link;
        self.lit.clear();
        says.extend(self.ask());
        self.begin();
        // Keys that nobody knows go, and so do values that cannot be followed.
        if self.settings.to_pairs() != self.link.extra {
            says.push(self.tell_settings());
        }
        says
    }

    /// Is left. What was played stays as it is.
    pub fn leave(&mut self) -> Vec<FromAnnex> {
        let was_working = self.is_shown && self.known == Known::Working;
        self.is_shown = false;
        self.lit.clear();
        if !was_working {
            return Vec::new();
        }
        self.asked = None;
        vec![FromAnnex::Ask(Kind::Predict, self.ticket, None)]
    }

    /// Asks for the proof of the board, unless it was asked for; anew if it was lost.
    pub fn ask(&mut self) -> Vec<FromAnnex> {
        let start = Start {
            grid: self.link.grid.clone().unwrap_or_else(default_board),
            struck: self.link.struck.clone(),
        };
        let asks = Some((start.clone(), self.method()));
        if asks == self.asked && self.known != Known::Lost {
            return Vec::new();
        }
        self.asked = asks;
        self.known = Known::Working;
        self.games.clear();
        self.trouble = None;
        self.ticket = Ticket(self.ticket.0 + 1);
        let order = encode(&Order {
            start,
            method: self.method(),
        });
        vec![FromAnnex::Ask(Kind::Predict, self.ticket, Some(order))]
    }

    /// Takes the proof.
    pub fn hear(&mut self, ticket: Ticket, bytes: &[u8]) {
        if let Some(Answer(proof)) = decode(bytes).filter(|_| ticket == self.ticket) {
            self.known = proof.map_or(Known::Faulty, |proof: Box<Proof>| {
                Known::Proved(Arc::new(Ground::new(*proof)))
            });
            self.begin();
        }
    }

    /// Nothing more comes of what was asked.
    pub fn lose(&mut self) {
        if self.known == Known::Working {
            self.known = Known::Lost;
        }
    }

    /// Returns what a pass may see, and what happens when it sees nothing more.
    pub fn method(&self) -> Method {
        Method {
            rules: self.link.rules.unwrap_or_default(),
            uniqueness: self.link.uniqueness,
            finish: self.link.finish.unwrap_or_default(),
        }
    }

    fn setup(&self) -> Setup {
        let is_inside = !self.link.world.is_empty();
        Setup {
            question: self.settings.question,
            seed: self.settings.round,
            // Passes of a world are others.
            start: match self.settings.question {
                Question::Passes if !is_inside => self.link.pass.unwrap_or(0),
                _ => 0,
            },
        }
    }

    /// Begins the game that is set, unless it was begun before, and reads the result of the link.
    fn begin(&mut self) {
        self.result = None;
        let game = match &self.known {
            Known::Proved(ground) => Game::new(Arc::clone(ground), self.setup()),
            Known::Faulty => Err(Trouble::Faulty),
            Known::Working | Known::Lost => return,
        };
        self.trouble = game.as_ref().err().copied();
        let Ok(game) = game else {
            return;
        };
        if let Some(text) = &self.settings.result {
            let played = predict::read(text, &game);
            self.result = Some(played.and_then(|played| {
                let replayed = game.clone().replayed(played.rounds);
                replayed.ok_or(CodeError::Damaged).map(|game| Result {
                    name: played.name,
                    game,
                })
            }));
        }
        if !self.games.iter().any(|other| other.setup == game.setup) {
            self.games.push(game);
        }
    }

    /// Returns why there is nothing to predict, if that is so.
    pub const fn trouble(&self) -> Option<Trouble> {
        self.trouble
    }

    /// Returns the game that is looked at: the one of a result, or one's own.
    pub fn game(&self) -> Option<&Game> {
        match &self.result {
            Some(Ok(result)) => Some(&result.game),
            Some(Err(_)) => None,
            None => self.games.iter().find(|game| game.setup == self.setup()),
        }
    }

    /// Returns the result that is looked at, or why it is none.
    pub fn result(&self) -> Option<std::result::Result<&Result, CodeError>> {
        self.result.as_ref().map(|result| match result {
            Ok(result) => Ok(result),
            Err(error) => Err(*error),
        })
    }

    /// Changes the game that is looked at. A result can be looked through, and no more.
    pub fn play(&mut self, change: impl FnOnce(&mut Game)) {
        self.lit.clear();
        let setup = self.setup();
        match &mut self.result {
            Some(Ok(result)) => change(&mut result.game),
            Some(Err(_)) => {}
            None => {
                let mut games = self.games.iter_mut();
                if let Some(game) = games.find(|game| game.setup == setup) {
                    change(game);
                }
            }
        }
    }

    /// Plays the same questions from the start.
    pub fn play_again(&mut self) {
        let setup = self.setup();
        self.games.retain(|game| game.setup != setup);
        self.begin();
    }

    /// Sets other questions.
    pub fn set(&mut self, settings: Settings) -> Vec<FromAnnex> {
        self.settings = settings;
        self.lit.clear();
        self.begin();
        vec![self.tell_settings()]
    }

    /// Ends the prediction: the board is explored again.
    pub fn end(&mut self) -> Vec<FromAnnex> {
        vec![FromAnnex::Settings(View::Explore, String::new())]
    }

    /// Returns a link to this board under other rules.
    pub fn link_with_rules(&self, rules: RuleSet) -> String {
        let link = LinkState {
            rules: Some(rules).filter(|&rules| rules != RuleSet::default()),
            pass: None,
            ..self.link.clone()
        };
        link.write()
    }

    /// Returns the result of the game as a link; nothing before an answer is judged, or if it is too
    /// long for one.
    pub fn result_link(&self) -> Option<String> {
        let game = self.game().filter(|game| game.n_judged() > 0)?;
        let settings = Settings {
            result: Some(predict::write(game, &self.name)?),
            ..self.settings.clone()
        };
        let link = LinkState {
            extra: settings.to_pairs(),
            subject: None,
            lang: None,
            theme: None,
            graph: None,
            speed: None,
            hidden: Vec::new(),
            ..self.link.clone()
        };
        Some(link.write())
    }

    fn tell_settings(&mut self) -> FromAnnex {
        self.link.extra = self.settings.to_pairs();
        FromAnnex::Settings(View::Explore, self.link.extra.to_string())
    }
}

fn default_board() -> Grid {
    let board = boards::find(boards::DEFAULT);
    board.map_or_else(
        || Grid::empty(engine::Shape::CLASSIC),
        |board| board.grid.clone(),
    )
}
