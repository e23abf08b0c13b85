//! Times and depths of whole lists of boards: median, 99th percentile and worst time of a proof with
//! chains, probes and splits; its span; and the share that each rule set solves by itself.
//!
//! Prints a table, a line for each list. It is no benchmark of criterion's: what matters here is how
//! the boards of a list differ.

use std::time::{Duration, Instant};

use engine::notation::{self, ReadOptions};
use engine::proof::{self, check};
use engine::{Finish, Measures, Method, Outcome, Puzzle, RuleSet, pass};

#[path = "../tests/shared/mod.rs"]
mod shared;

/// Lists of the folder beside the project.
const LISTS: [&str; 13] = [
    "bank_easy.csv",
    "bank_medium.csv",
    "bank_hard.csv",
    "bank_diabolical.csv",
    "clues17.txt",
    "top1465.txt",
    "hardest_1106.txt",
    "hardest_1905.txt",
    "board_4x4.csv",
    "board_6x6.csv",
    "board_12x12.csv",
    "board_16x16.csv",
    "board_25x25.csv",
];

/// Six classic boards.
const BOARDS: &str = include_str!("../../assets/boards.txt");

fn main() {
    // Built as a test, it has nothing to say.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let finish = Finish::Split;
    for rules in [RuleSet::Chains, RuleSet::Singles] {
        println!(
            "{rules}, {finish}: times in ms, then spans, then % solved by each rule set alone"
        );
        let own = ("boards.txt", BOARDS.to_owned());
        let lists = LISTS.map(|name| shared::read(name).map(|text| (name, text)));
        for (name, text) in lists.into_iter().flatten().chain([own]) {
            let method = Method {
                finish,
                ..rules.into()
            };
            report(name, &read(&text), method);
        }
    }
}

/// Reads the boards of a list: of each line the first word that is as long as a board.
fn read(text: &str) -> Vec<Puzzle> {
    let board = |line: &str| {
        let mut words = line.split([',', ' ']).filter(|word| word.len() >= 16);
        notation::read_one(words.next()?, &ReadOptions::default()).ok()
    };
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let boards = lines.filter_map(board);
    boards.filter_map(|board| board.puzzle().ok()).collect()
}

fn report(name: &str, puzzles: &[Puzzle], method: Method) {
    let mut times = Vec::new();
    let mut spans = Vec::new();
    for puzzle in puzzles {
        let start = Instant::now();
        let proof = proof::prove(puzzle, method);
        times.push(start.elapsed());
        assert_eq!(proof.outcome, Outcome::Solved, "{}", puzzle.grid());
        assert_eq!(check::check(&proof), Ok(()), "{}", puzzle.grid());
        spans.push(Measures::of(&proof).span);
    }
    times.sort_unstable();
    spans.sort_unstable();
    let ms = |time: Duration| time.as_secs_f64() * 1e3;
    let at = |part: usize| (puzzles.len() - 1) * part / 100;
    let solved: Vec<String> = RuleSet::ALL
        .into_iter()
        .map(|rules| format!("{rules} {}", share(puzzles, rules)))
        .collect();
    println!(
        "{name:>20} {:>4} boards: median {:8.3}, 99 % {:8.2}, worst {:8.1}; span {:>3}, {:>3}, {:>3}; {}",
        puzzles.len(),
        ms(times[at(50)]),
        ms(times[at(99)]),
        ms(times[at(100)]),
        spans[at(50)],
        spans[at(99)],
        spans[at(100)],
        solved.join(", "),
    );
}

/// Returns the percentage of the boards that a rule set solves.
fn share(puzzles: &[Puzzle], rules: RuleSet) -> usize {
    let is_solved = |puzzle: &&Puzzle| pass::sweep(puzzle, rules).ending == pass::Ending::Solved;
    100 * puzzles.iter().filter(is_solved).count() / puzzles.len()
}
