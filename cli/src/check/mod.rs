//! `check`: proofs from their premises alone, and the figures that hang on them.

mod claims;

use std::io;

use engine::notation::Position;
use engine::proof;

use crate::input::Input;
use crate::lines::Lines;
use crate::message::{Message, Refusal};
use crate::pipeline;
use crate::sink::Sink;

/// The most bytes of a record: the longest one known, of a board of 9 by 9 that naked singles and
/// splits work out, takes a sixth of it. Each core holds one record, which takes about five times
/// its length.
const MAX_LINE: usize = 1 << 26;

/// Checks every record of the input, and prints a line for each that does not hold.
///
/// # Errors
/// If standard output cannot be written.
pub(crate) fn run(input: Input, sink: &mut Sink) -> io::Result<()> {
    let lines = Lines::new(sink.watch(input).into_reader(), MAX_LINE);
    let records = lines.zip(1..).filter_map(|(line, n)| match line {
        Ok(text) if text.trim().is_empty() => None,
        Ok(text) => Some(Ok((n, text))),
        Err(refusal) => Some(Err(Message::Refused(refusal))),
    });
    pipeline::run(
        records,
        |(n, text), outlet| outlet.send(check(n, &text)),
        sink,
    )?;
    sink.accept(Message::Remark(summary(sink)))
}

fn summary(sink: &Sink) -> String {
    let tally = sink.tally();
    let (accepted, rejected) = (tally.n_accepted, tally.n_rejected);
    let proofs = if accepted == 1 { "proof" } else { "proofs" };
    match tally.n_refused {
        0 => format!("{accepted} {proofs} accepted, {rejected} rejected"),
        refused => format!("{accepted} {proofs} accepted, {rejected} rejected, {refused} refused"),
    }
}

/// Checks one record, the line with this number.
fn check(line: usize, text: &str) -> Message {
    let refuse =
        |column, message| Message::Refused(Refusal::at(Position { line, column }, message));
    let (record, steps) = match record::parse(text) {
        Ok(parts) => parts,
        Err(error) => return refuse(error.column, error.message),
    };
    let reject =
        |reason: &dyn std::fmt::Display| Message::Rejected(format!("line {line}: {reason}"));
    let proof = match record::to_proof(&record, steps) {
        Ok(proof) => proof,
        Err(mismatch) => return reject(&mismatch),
    };
    if let Err(rejection) = proof::check::check(&proof) {
        return reject(&rejection);
    }
    match claims::check(&record, &proof) {
        Ok(()) => Message::Accepted,
        Err(claims::Failure::Mismatch(mismatch)) => reject(&mismatch),
        Err(claims::Failure::GaveUp(message)) => refuse(1, message),
    }
}
