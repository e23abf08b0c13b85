//! Probes: every open candidate assumed at once, until the first worlds contradict.

use engine::pass::Ending;
use engine::{Candidate, Method};

use super::{Board, Look, look, write};

/// What a round of probes refutes, and in which inner pass.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Probed {
    pub(crate) inner_pass: usize,
    pub(crate) refuted: Vec<Candidate>,
}

/// Returns the first refutations; nothing where no world contradicts.
pub(crate) fn probe(board: &Board, method: Method) -> Option<Probed> {
    let mut first: Option<Probed> = None;
    for candidate in board.candidates() {
        let Some(inner_pass) = contradiction_of(board, candidate, method) else {
            continue;
        };
        let best = first.as_ref().map_or(usize::MAX, |best| best.inner_pass);
        if inner_pass < best {
            let refuted = Vec::new();
            first = Some(Probed {
                inner_pass,
                refuted,
            });
        }
        if let Some(first) = first.as_mut().filter(|_| inner_pass <= best) {
            first.refuted.push(candidate);
        }
    }
    first
}

/// Returns the inner pass that finds the contradiction of an assumption.
fn contradiction_of(board: &Board, assumed: Candidate, method: Method) -> Option<usize> {
    let mut world = board.clone();
    world.place(assumed);
    for pass in 1.. {
        match look(&world, method) {
            Look::Over(Ending::Contradiction(_)) => return Some(pass),
            Look::Over(_) => return None,
            // Whichever digit the cell gets, the other has no place in the next pass.
            Look::Rivals => return Some(pass + 1),
            Look::Found(found) => write(&mut world, &found),
        }
    }
    unreachable!("passes end")
}
