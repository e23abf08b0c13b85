//! `machines`: what computers of different make do with each board.

mod record;
mod table;
mod text;

use std::io;

use engine::Measures;
use engine::machine::{self, Course, CourseError, Guess, GuessedCells, Machine, Order, Run};
use engine::schedule::{self, Bounds, Times};

use crate::args::{MachinesArgs, MachinesFormat};
use crate::boards::{Boards, Job};
use crate::input::Input;
use crate::message::{Message, Refusal};
use crate::pipeline;
use crate::sink::Sink;
use ::record::count::{self, BUDGET};
use ::record::to_line;

/// All that is told about a board.
struct Answer {
    course: Course,
    measures: Measures,
    runs: Vec<Run>,
    /// In the unit of the latency.
    times: Vec<Times>,
    /// Of one cell, of two and so on; of all of them last.
    guesses: Vec<Guess>,
}

/// Prints what the machines make of every board of the input.
///
/// # Errors
/// If standard output cannot be written.
pub(crate) fn run(args: MachinesArgs, input: Input, sink: &mut Sink) -> io::Result<()> {
    let boards = Boards::new(sink.watch(input), args.reading);
    pipeline::run(
        boards,
        move |job, outlet| outlet.send(answer(&job, &args)),
        sink,
    )
}

fn answer(job: &Job, args: &MachinesArgs) -> Message {
    let course = match Course::of(&job.puzzle, args.method(), BUDGET) {
        Ok(course) => course,
        Err(error) => return Message::Refused(Refusal::at(job.position, words_of(error))),
    };
    let mut guesses = machine::guesses(&course, args.guesses);
    let machines = machines(args, guesses.len() as u16);
    guesses.push(machine::guess_all(&course));
    let answer = Answer {
        runs: machines
            .into_iter()
            .map(|machine| machine::run(&course, machine, args.seed))
            .collect(),
        times: schedule::times(course.proof(), args.workers.iter().copied())
            .into_iter()
            .map(|times| slowed(times, args.latency.get().into()))
            .collect(),
        guesses,
        measures: Measures::of(course.proof()),
        course,
    };
    Message::Text(match args.format {
        MachinesFormat::Jsonl => to_line(&record::Record::of(&answer, args)),
        MachinesFormat::Text => text::draw(&answer, args, job.position.line).into_bytes(),
    })
}

fn words_of(error: CourseError) -> String {
    match error {
        CourseError::NoSolution | CourseError::ManySolutions => error.to_string(),
        CourseError::Unclear { budget } => count::gave_up(budget),
    }
}

/// Returns the times where a step of cost 1 takes `latency`.
const fn slowed(times: Times, latency: u64) -> Times {
    Times {
        by_pass: latency * times.by_pass,
        by_chain: latency * times.by_chain,
        bounds: Bounds {
            lower: latency * times.bounds.lower,
            upper: latency * times.bounds.upper,
        },
        ..times
    }
}

/// Lists the machines that run, with their parameters; up to `n_guesses` cells are guessed.
fn machines(args: &MachinesArgs, n_guesses: u16) -> Vec<Machine> {
    let layers = || args.layers.iter().map(|layers| layers.get());
    let steps = || args.steps.iter().map(|steps| steps.get());
    let pairs = || layers().flat_map(|layers| steps().map(move |steps| (layers, steps)));
    let commit = |order| {
        pairs().map(move |(layers, steps)| Machine::CommitDiffusion {
            layers,
            steps,
            order,
        })
    };
    let mut machines = vec![Machine::OnePass];
    machines.extend(layers().map(|layers| Machine::FixedDepth { layers }));
    machines.extend(pairs().map(|(layers, steps)| Machine::IdealDiffusion { layers, steps }));
    machines.extend(commit(Order::Confidence));
    machines.extend(commit(Order::Random));
    machines.extend(layers().map(|layers| Machine::Autoregressive { layers }));
    machines.push(Machine::ChainOfThought);
    machines.extend(pairs().map(|(layers, loops)| Machine::Looped { layers, loops }));
    machines.extend(args.workers.iter().map(|&workers| Machine::Hardware {
        workers,
        latency: args.latency.get(),
    }));
    let guesses = (1..=n_guesses).map(GuessedCells::Best);
    machines.extend(guesses.map(|cells| Machine::Guess { cells }));
    machines
}
