//! What is set for a prediction, as keys of a link.

use crate::link::Pairs;
use crate::model::predict::Question;

/// What is set for a prediction.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// What is asked.
    pub question: Question,
    /// The number of the round: cells are drawn from it.
    pub round: u32,
    /// A result that is looked at, as a link holds it.
    pub result: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            question: Question::default(),
            round: 1,
            result: None,
        }
    }
}

impl Settings {
    /// Reads the keys of a link; returns those that cannot be followed too.
    pub fn read(pairs: &Pairs) -> (Self, Vec<&'static str>) {
        let mut settings = Self::default();
        let mut refused = Vec::new();
        match pairs.get("predict").map(Question::read) {
            Some(Some(question)) => settings.question = question,
            Some(None) => refused.push("predict"),
            None => {}
        }
        match pairs.get("round").map(str::parse) {
            Some(Ok(round)) => settings.round = round,
            Some(Err(_)) => refused.push("round"),
            None => {}
        }
        settings.result = pairs.get("result").map(str::to_owned);
        (settings, refused)
    }

    /// Returns the keys; what has its default is left out.
    pub fn to_pairs(&self) -> Pairs {
        let mut pairs = Pairs::default();
        let question = match self.question {
            Question::Passes => "1",
            question => question.name(),
        };
        pairs.add("predict", question);
        if self.question != Question::Passes && self.round != Self::default().round {
            pairs.add("round", &self.round.to_string());
        }
        if let Some(result) = &self.result {
            pairs.add("result", result);
        }
        pairs
    }
}
