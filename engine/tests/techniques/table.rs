//! The table of techniques.

use engine::notation::{self, ReadOptions};
use engine::{Conclusion, Finish, Method, Puzzle, Rule};

/// A technique, and a board on which it is needed.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) rule: Rule,
    /// The weakest method that has the rule.
    pub(crate) method: Method,
    pub(crate) puzzle: Puzzle,
    /// The pass that finds the step.
    pub(crate) pass: usize,
    /// The conclusion, as `text_of` writes it.
    pub(crate) step: String,
}

/// Returns the rows, in the order of the rules.
pub(crate) fn rows() -> Vec<Row> {
    let lines = include_str!("../data/techniques.csv").lines().skip(1);
    lines.map(row).collect()
}

fn row(line: &str) -> Row {
    let fields: Vec<&str> = line.split(',').collect();
    let [rule, method, shape, puzzle, pass, step] = fields.try_into().expect("six fields");
    let options = ReadOptions {
        shape: Some(shape.parse().unwrap()),
        ..Default::default()
    };
    let board = notation::read_one(puzzle, &options).unwrap_or_else(|e| panic!("{line}: {e}"));
    Row {
        rule: rule.parse().unwrap(),
        method: read_method(method),
        puzzle: board.puzzle().unwrap(),
        pass: pass.parse().unwrap(),
        step: step.into(),
    }
}

/// Reads a rule set, with what is added to it: `singles+probe`, `subsets+uniqueness`.
fn read_method(text: &str) -> Method {
    let (rules, extra) = text.split_once('+').unwrap_or((text, "stop"));
    let rules = rules.parse().unwrap();
    match extra {
        "uniqueness" => Method {
            rules,
            uniqueness: true,
            finish: Finish::Stop,
        },
        finish => Method {
            rules,
            uniqueness: false,
            finish: finish.parse().unwrap(),
        },
    }
}

/// Writes a conclusion as `r7c3=4`, or `r7c3<>4 r8c3<>4`.
pub(crate) fn text_of(conclusion: &Conclusion) -> String {
    match conclusion {
        Conclusion::Place(candidate) => candidate.to_string(),
        Conclusion::Eliminate(candidates) => {
            let texts = candidates
                .iter()
                .map(|gone| format!("{}<>{}", gone.cell, gone.digit));
            texts.collect::<Vec<String>>().join(" ")
        }
    }
}
