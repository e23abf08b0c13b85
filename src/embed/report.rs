//! What a frame tells the note around it: flat fields, ready to be sent.

use engine::Outcome;

use super::message::{Format, Refusal, VERSION, Value};
use crate::link::Notice;
use crate::model::measures::Figure;
use crate::model::shown::Shown;
use crate::state::Session;

/// The fields of a message, in the order in which they were added.
#[derive(Clone, PartialEq, Debug)]
pub struct Report(pub Vec<(&'static str, Value)>);

impl Report {
    fn new(kind: &'static str, id: &str) -> Self {
        Self(Vec::new())
            .text("source", "sudoku-depth")
            .number("v", VERSION as usize)
            .text("type", kind)
            .text("id", id)
    }

    fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.push((name, Value::Text(value.into())));
        self
    }

    fn number(mut self, name: &'static str, value: usize) -> Self {
        self.0.push((name, Value::Number(value as f64)));
        self
    }

    /// Returns the value of a field.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let field = self.0.iter().find(|field| field.0 == name);
        field.map(|field| &field.1)
    }

    /// Tells that the frame answers, and what it shows.
    pub fn ready(id: &str, session: &Session, shown: Shown) -> Self {
        Self::new("ready", id).state_of(session, shown)
    }

    /// Tells what the frame shows.
    pub fn state(id: &str, session: &Session, shown: Shown) -> Self {
        Self::new("state", id).state_of(session, shown)
    }

    /// Tells how high the content is where it is so wide, in pixels.
    pub fn resize(id: &str, width: usize, height: usize) -> Self {
        Self::new("resize", id)
            .number("width", width)
            .number("height", height)
    }

    /// Tells where the cursor is.
    pub fn step(id: &str, session: &Session) -> Self {
        Self::new("step", id).moment_of(session)
    }

    /// Tells what somebody has predicted, if the link says so: the question, the round, and the answers in
    /// the short text that the page judges anew.
    pub fn predict(id: &str, session: &Session) -> Option<Self> {
        // Asked at every change of the state, of which most are none of a prediction.
        if !session.is_predicting() {
            return None;
        }
        let link = session.to_link();
        let result = link.extra.get("result")?.to_owned();
        let of = |key: &str| link.extra.get(key).unwrap_or("1").to_owned();
        let report = Self::new("predict", id)
            .text("question", of("predict"))
            .text("round", of("round"))
            .text("result", result);
        Some(report.text("link", link.write()))
    }

    /// Tells why a message was refused.
    pub fn refusal(id: &str, refusal: &Refusal) -> Self {
        Self::error(id, refusal.code(), &refusal.to_string())
    }

    /// Tells that something went wrong.
    pub fn error(id: &str, code: &'static str, message: &str) -> Self {
        Self::new("error", id)
            .text("code", code)
            .text("message", message)
    }

    /// Hands over what was asked for.
    pub fn export(id: &str, format: Format, text: String) -> Self {
        Self::new("export", id)
            .text("format", format.name())
            .text("text", text)
    }

    fn state_of(self, session: &Session, shown: Shown) -> Self {
        let link = session.to_link();
        let report = self
            .text("view", shown.name())
            .text("puzzle", session.analysis.real().start.grid.to_string())
            .text("rules", session.analysis.method.rules.name())
            .text("outcome", outcome(session))
            .text("theme", session.theme.name())
            .text("link", link.write());
        let report = match session.lang {
            Some(lang) => report.text("lang", lang.name()),
            None => report,
        };
        // What is asked about is not told.
        if session.is_predicting() {
            return report;
        }
        let report = match session.selected.and_then(|subject| subject.cell()) {
            Some(cell) => report.text("cell", cell.to_string()),
            None => report,
        };
        let figure = |report: Self, figure: Figure| {
            let value = figure.value(&session.analysis);
            match value.and_then(|(value, _)| value.parse().ok()) {
                Some(number) => report.number(figure.name(), number),
                None => report,
            }
        };
        let figures = [Figure::Blanks, Figure::OnePass, Figure::Work, Figure::Span];
        figures.into_iter().fold(report, figure).moment_of(session)
    }

    fn moment_of(self, session: &Session) -> Self {
        if session.is_predicting() {
            return self;
        }
        self.number("pass", session.n_passes_done())
            .number("passes", session.analysis.n_passes())
            .number("written", session.n_written)
    }
}

/// Returns what became of the board, in a word for programs.
fn outcome(session: &Session) -> &'static str {
    if session.is_predicting() {
        return "asked";
    }
    if session.analysis.is_pending {
        return "pending";
    }
    match session
        .analysis
        .solved()
        .map(|solved| &solved.proof.outcome)
    {
        None => "faulty",
        Some(Outcome::Solved) => "solved",
        Some(Outcome::Stuck) => "stuck",
        Some(Outcome::Contradiction { .. }) => "contradiction",
    }
}

/// Returns why a message cannot be followed, where its keys have values they cannot have.
pub fn refusal_of(notice: &Notice) -> Refusal {
    match notice {
        Notice::BadValue { key, found } => {
            Refusal::of_value(key, "a value that the key can have", found)
        }
        Notice::BadBoard(error) => Refusal::of_value(
            "puzzle",
            "a board",
            &format!("character {}", error.position.column),
        ),
        Notice::UnknownVersion(found) => Refusal::Version(found.clone()),
        Notice::NotThere(_) => Refusal::of_value("cell", "a cell of the board", ""),
        Notice::NoWorld(step) => {
            Refusal::of_value("world", "a step with a world", &step.to_string())
        }
        Notice::PassBeyondEnd { found, last } => Refusal::Value {
            field: "pass".to_owned(),
            expected: "a pass of the board",
            found: format!("{found}, where {last} is the last"),
        },
        Notice::TooLong => Refusal::TooLarge,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::LinkState;

    fn open(hash: &str) -> Session {
        Session::open(&LinkState::read(hash))
    }

    fn number(report: &Report, name: &str) -> Option<f64> {
        match report.get(name) {
            Some(Value::Number(number)) => Some(*number),
            _ => None,
        }
    }

    fn text<'a>(report: &'a Report, name: &str) -> Option<&'a str> {
        match report.get(name) {
            Some(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    #[test]
    fn the_state_has_the_figures_of_the_board() {
        let report = Report::state("left", &open("#pass=4&cell=r4c7"), Shown::Walk);
        let numbers = ["v", "blanks", "one-pass", "work", "span", "pass", "passes"];
        let numbers = numbers.map(|name| number(&report, name).unwrap());
        assert_eq!(numbers, [1.0, 57.0, 3.0, 57.0, 23.0, 4.0, 23.0]);
        let texts = ["source", "type", "id", "view", "outcome", "cell", "rules"];
        let texts = texts.map(|name| text(&report, name).unwrap());
        let expected = [
            "sudoku-depth",
            "state",
            "left",
            "walk",
            "solved",
            "r4c7",
            "singles",
        ];
        assert_eq!(texts, expected);
        assert_eq!(text(&report, "link"), Some("#v=1&pass=4&cell=r4c7"));
    }

    #[test]
    fn nothing_of_the_answer_is_told_while_it_is_asked() {
        let report = Report::ready("", &open("#predict=depth"), Shown::Predict);
        let Report(fields) = &report;
        let names: Vec<&str> = fields.iter().map(|field| field.0).collect();
        let expected = [
            "source", "v", "type", "id", "view", "puzzle", "rules", "outcome", "theme", "link",
        ];
        assert_eq!(names, expected);
        assert_eq!(text(&report, "outcome"), Some("asked"));
        assert_eq!(Report::predict("", &open("#predict=depth")), None);
    }

    #[test]
    fn a_result_is_told_with_its_question() {
        let report = Report::predict("", &open("#predict=depth&round=2&result=1-abc")).unwrap();
        let of = |name| text(&report, name).unwrap();
        assert_eq!(
            [of("type"), of("question"), of("round"), of("result")],
            ["predict", "depth", "2", "1-abc"]
        );
    }

    #[test]
    fn boards_without_an_end_say_so() {
        let outcome_of = |hash| super::outcome(&open(hash));
        assert_eq!(outcome_of("#p=11.............."), "faulty");
        assert_eq!(outcome_of("#p=1..............."), "stuck");
    }
}
