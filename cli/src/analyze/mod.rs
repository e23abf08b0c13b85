//! `analyze`: proofs and figures, board by board.

mod csv;
mod text;

use std::io;

use engine::solve::{Count, count_within};
use engine::{Measures, Proof, Puzzle, proof};

use crate::args::{AnalyzeArgs, Format};
use crate::boards::{Boards, Job};
use crate::input::Input;
use crate::message::{Message, Refusal};
use crate::pipeline;
use crate::sink::Sink;
use record::count::{self, BUDGET};
use record::{self, Record};

/// All that is told about a board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Analysis {
    /// The proof.
    pub(crate) proof: Proof,
    /// Its figures.
    pub(crate) measures: Measures,
    /// The solutions of the puzzle.
    pub(crate) count: Count,
}

/// Prints the analysis of every board of the input.
///
/// # Errors
/// If standard output cannot be written.
pub(crate) fn run(args: AnalyzeArgs, input: Input, sink: &mut Sink) -> io::Result<()> {
    let boards = Boards::new(sink.watch(input), args.reading);
    if args.format == Format::Csv {
        sink.accept(Message::Text(csv::HEADER.into()))?;
    }
    pipeline::run(
        boards,
        move |job, outlet| outlet.send(answer(&job, &args)),
        sink,
    )
}

fn answer(job: &Job, args: &AnalyzeArgs) -> Message {
    let proof = proof::prove(&job.puzzle, args.method());
    let Some(count) = count_solutions(&job.puzzle, &proof) else {
        return Message::Refused(Refusal::at(job.position, count::gave_up(BUDGET)));
    };
    let analysis = Analysis {
        measures: Measures::of(&proof),
        proof,
        count,
    };
    Message::Text(match args.format {
        Format::Jsonl => record::to_line(&record_of(&analysis, args)),
        Format::Csv => csv::to_row(&analysis).into_bytes(),
        Format::Text => {
            let line = job.position.line;
            text::draw(&analysis, line, !args.no_steps).into_bytes()
        }
    })
}

/// Counts solutions; where that takes too long, a proof that came to an end tells, unless it rests
/// on there being one.
fn count_solutions(puzzle: &Puzzle, proof: &Proof) -> Option<Count> {
    count_within(puzzle, BUDGET).or_else(|| count::told_by(proof))
}

fn record_of(analysis: &Analysis, args: &AnalyzeArgs) -> Record {
    let record = Record::of(&analysis.proof, &analysis.measures, &analysis.count);
    Record {
        steps: record.steps.filter(|_| !args.no_steps),
        ..record
    }
}
