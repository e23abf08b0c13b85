//! Training in the page: what is trained, how far it is, and what came of it.

use std::sync::Arc;

use background::aside::nets::{TrainAnswer, TrainOrder};
use background::{Kind, Ticket, decode, encode};

use crate::annex::message::FromAnnex;
use crate::model::evidence::training::{Plan, Pupil, seconds};

/// How a training stands.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Standing {
    /// Nothing was begun.
    #[default]
    Idle,
    /// It is under way.
    Going,
    /// It waits.
    Paused,
    /// All networks have come to their ends.
    Done,
    /// Nobody trains any more.
    Lost,
}

impl Standing {
    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Idle => "idle",
            Self::Going => "going",
            Self::Paused => "paused",
            Self::Done => "done",
            Self::Lost => "lost",
        }
    }
}

/// The state of training.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct School {
    /// How it stands.
    pub run: Standing,
    /// What is trained.
    pub plan: Plan,
    /// The networks.
    pub pupils: Arc<Vec<Pupil>>,
    ticket: Ticket,
    /// Which attempt it is.
    number: u32,
    /// The multiplications of a second, once they were measured.
    speed: Option<f64>,
    /// When the time began to count, in milliseconds, and the work that was done by then.
    since: Option<(f64, u64)>,
}

impl School {
    /// Begins to train anew.
    pub fn begin(&mut self, plan: Plan) -> FromAnnex {
        self.plan = plan;
        self.number += 1;
        self.pupils = Arc::new(plan.setups().into_iter().map(Pupil::new).collect());
        self.go_on()
    }

    /// Goes on with what waits.
    pub fn go_on(&mut self) -> FromAnnex {
        self.run = Standing::Going;
        self.ticket = Ticket(self.ticket.0 + 1);
        self.since = None;
        let order = TrainOrder {
            number: self.number,
            shape: self.plan.shape(),
            setups: self.plan.setups(),
        };
        FromAnnex::Ask(Kind::Train, self.ticket, Some(encode(&order)))
    }

    /// Lets it wait.
    pub fn pause(&mut self) -> FromAnnex {
        self.run = Standing::Paused;
        FromAnnex::Ask(Kind::Train, self.ticket, None)
    }

    /// Gives it up.
    pub fn give_up(&mut self) -> FromAnnex {
        self.run = Standing::Idle;
        self.pupils = Arc::default();
        FromAnnex::Ask(Kind::Train, self.ticket, None)
    }

    /// Takes an answer of the background. Returns the weights of a network that has come to its end, with its
    /// number.
    pub fn hear(&mut self, ticket: Ticket, bytes: &[u8]) -> Option<(usize, Arc<Vec<u8>>)> {
        // What was on its way when it was paused counts.
        let is_under_way = matches!(self.run, Standing::Going | Standing::Paused);
        let is_wanted = ticket == self.ticket && is_under_way;
        let answer = decode::<TrainAnswer>(bytes).filter(|_| is_wanted)?;
        let pupils = Arc::make_mut(&mut self.pupils);
        let trained = match answer {
            TrainAnswer::Progress(standings) => {
                for (pupil, standing) in pupils.iter_mut().zip(standings) {
                    pupil.standing = standing;
                }
                None
            }
            TrainAnswer::Checked(which, standing, looks) => {
                if let Some(pupil) = pupils.get_mut(usize::from(which)) {
                    pupil.look(standing, looks);
                }
                None
            }
            TrainAnswer::Trained(which, weights) => {
                let (which, weights) = (usize::from(which), Arc::new(weights));
                if let Some(pupil) = pupils.get_mut(which) {
                    pupil.weights = Some(Arc::clone(&weights));
                }
                Some((which, weights))
            }
        };
        if self.pupils.iter().all(|pupil| pupil.weights.is_some()) {
            self.run = Standing::Done;
        }
        trained
    }

    /// Takes the time, in milliseconds, while networks are trained.
    pub fn measure_speed(&mut self, now: f64) {
        let done = self.work_done();
        match self.since {
            None => self.since = Some((now, done)),
            Some((start, before)) if now > start + 1000.0 && done > before => {
                self.speed = Some((done - before) as f64 / (now - start) * 1000.0);
            }
            Some(_) => {}
        }
    }

    /// Learns that nobody works any more.
    pub fn lose(&mut self) {
        // What waits is gone, too.
        if matches!(self.run, Standing::Going | Standing::Paused) {
            self.run = Standing::Lost;
        }
    }

    /// Returns how much is done, and how much there is, in multiplications.
    pub fn progress(&self) -> (u64, u64) {
        (self.work_done(), self.plan.work())
    }

    /// Returns how long something takes to train, in seconds, and whether that was measured here.
    pub fn time_for(&self, work: u64) -> (u64, bool) {
        (seconds(work, self.speed), self.speed.is_some())
    }

    /// Returns how many seconds are left.
    pub fn seconds_left(&self) -> u64 {
        let (done, all) = self.progress();
        self.time_for(all.saturating_sub(done)).0
    }

    fn work_done(&self) -> u64 {
        let shape = self.plan.shape();
        self.pupils.iter().map(|pupil| pupil.work_done(shape)).sum()
    }
}
