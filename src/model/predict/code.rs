//! The result of a game as a short text for a link: the answers, not the score.
//!
//! Bytes in base 64 with `-` and `_`: version, question, name (its length first), rounds, and four bytes
//! that check all of it together with the board and the setup. A round is its hints, and then the marked
//! cells as distances from one to the next, or the depth that was said, or the choices as bits. Numbers
//! are written seven bits at a time.

use super::game::{Game, Round};
use super::setup::{Question, Setup};
use super::task::Task;
use engine::{Cell, Proof};

const VERSION: u8 = 1;

/// The most characters of a name.
pub const MAX_NAME: usize = 40;

/// The most characters of a result, so that a link holds it.
const MAX_LENGTH: usize = 880;

/// A result that was read; whether it fits the questions, the game tells.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Played {
    /// What the student calls themselves; empty if nothing.
    pub name: String,
    /// The answers.
    pub rounds: Vec<Round>,
}

/// Why a result cannot be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CodeError {
    /// It was written by a later version.
    Version,
    /// It is damaged, or of another board.
    Damaged,
}

/// Writes the judged rounds of a game; nothing if they are too many for a link.
pub fn write(game: &Game, name: &str) -> Option<String> {
    let mut bytes = vec![VERSION, game.setup.question as u8];
    let name = clean(name);
    put(&mut bytes, name.len());
    bytes.extend(name.as_bytes());
    let judged: Vec<&Round> = game.rounds().iter().filter(|r| r.is_revealed).collect();
    put(&mut bytes, judged.len());
    for (round, task) in judged.into_iter().zip(game.tasks()) {
        put_round(&mut bytes, round, task, game);
    }
    bytes.extend(check(&bytes, &game.ground.proof, game.setup));
    let text = to_text(&bytes);
    (text.len() <= MAX_LENGTH).then_some(text)
}

fn put_round(bytes: &mut Vec<u8>, round: &Round, task: &Task, game: &Game) {
    put(bytes, round.n_hints);
    match task {
        Task::Pass(_) => {
            put(bytes, round.marked.len());
            let mut next = 0;
            for cell in &round.marked {
                let index = cell.index(game.ground.shape());
                put(bytes, index - next);
                next = index + 1;
            }
        }
        Task::Depth(_) => put(bytes, round.guess),
        Task::Needs(_, choices) => {
            let bit = |cell: &Cell| usize::from(round.marked.contains(cell));
            let bits = choices
                .iter()
                .rev()
                .fold(0, |all, cell| all * 2 + bit(cell));
            put(bytes, bits);
        }
    }
}

/// Reads a result of this game's questions.
///
/// # Errors
/// [`CodeError`] if it is none of these questions on this board.
pub fn read(text: &str, game: &Game) -> Result<Played, CodeError> {
    let bytes = of_text(text).ok_or(CodeError::Damaged)?;
    if bytes.first().is_some_and(|&version| version != VERSION) {
        return Err(CodeError::Version);
    }
    read_bytes(&bytes, game).ok_or(CodeError::Damaged)
}

fn read_bytes(bytes: &[u8], game: &Game) -> Option<Played> {
    let (said, sum) = bytes.split_at(bytes.len().checked_sub(4)?);
    let is_whole = check(said, &game.ground.proof, game.setup) == sum;
    let mut rest = said.get(2..)?;
    let question = *Question::ALL.get(usize::from(said[1]))?;
    if !is_whole || question != game.setup.question {
        return None;
    }
    let n_bytes = take(&mut rest)?;
    let name = std::str::from_utf8(rest.get(..n_bytes)?).ok()?;
    rest = rest.get(n_bytes..)?;
    let n_rounds = take(&mut rest)?;
    if n_rounds > game.n_tasks() {
        return None;
    }
    let tasks = game.tasks().iter().take(n_rounds);
    let rounds: Option<Vec<Round>> = tasks
        .map(|task| take_round(&mut rest, task, game))
        .collect();
    rest.is_empty().then_some(Played {
        name: clean(name),
        rounds: rounds?,
    })
}

fn take_round(rest: &mut &[u8], task: &Task, game: &Game) -> Option<Round> {
    let shape = game.ground.shape();
    let mut round = Round {
        n_hints: take(rest)?,
        is_revealed: true,
        ..Round::default()
    };
    match task {
        Task::Pass(_) => {
            let mut next = 0;
            for _ in 0..take(rest).filter(|&n| n <= shape.n_cells())? {
                let index = next + take(rest)?;
                if index >= shape.n_cells() {
                    return None;
                }
                round.marked.push(Cell::from_index(index, shape));
                next = index + 1;
            }
        }
        Task::Depth(_) => round.guess = take(rest)?,
        Task::Needs(_, choices) => {
            let bits = take(rest)?;
            let marked = choices.iter().enumerate();
            let marked = marked.filter(|(place, _)| bits >> place & 1 == 1);
            round.marked = marked.map(|(_, &cell)| cell).collect();
        }
    }
    Some(round)
}

/// Returns a name without what does not print, cut to its most characters.
pub(super) fn clean(name: &str) -> String {
    let is_plain = |c: &char| {
        let turns = matches!(*c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        !c.is_control() && !turns
    };
    let name: String = name
        .trim()
        .chars()
        .filter(is_plain)
        .take(MAX_NAME)
        .collect();
    name
}

/// Writes a number, seven bits at a time, the low ones first.
fn put(bytes: &mut Vec<u8>, mut number: usize) {
    while number > 0x7f {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Reads a number of at most three bytes.
fn take(rest: &mut &[u8]) -> Option<usize> {
    let mut number = 0;
    for place in 0..3 {
        let (&byte, tail) = rest.split_first()?;
        *rest = tail;
        number |= usize::from(byte & 0x7f) << (7 * place);
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// Checks what was said together with the board and the setup: a slip of one letter, or another board,
/// gives another number (FNV-1a).
fn check(said: &[u8], proof: &Proof, setup: Setup) -> [u8; 4] {
    let method = proof.method;
    let board = format!(
        "{} {} {} {} {} {}",
        proof.puzzle.grid(),
        method.rules.name(),
        method.finish.name(),
        method.uniqueness,
        setup.seed,
        setup.start
    );
    let struck = proof.puzzle.struck_candidates();
    let struck: String = struck.map(|gone| gone.to_string()).collect();
    let all = said
        .iter()
        .copied()
        .chain(board.bytes())
        .chain(struck.bytes());
    let mut sum: u32 = 0x811c_9dc5;
    for byte in all {
        sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    sum.to_be_bytes()
}

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn to_text(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let at = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..=three.len() {
            let letter = bits >> (18 - 6 * place) & 63;
            text.push(char::from(LETTERS[letter as usize]));
        }
    }
    text
}

fn of_text(text: &str) -> Option<Vec<u8>> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for (place, letter) in four.iter().enumerate() {
            let value = LETTERS.iter().position(|known| known == letter)?;
            bits |= (value as u32) << (18 - 6 * place);
        }
        let [_, high, middle, low] = bits.to_be_bytes();
        bytes.extend(&[high, middle, low][..four.len().checked_sub(1)?]);
    }
    // Bits that are left over say nothing, and a slip in them is one too.
    (to_text(&bytes) == text).then_some(bytes)
}
