//! `generate`: puzzles from seeds.

mod crew;

use std::io;
use std::thread;

use engine::generate::{Aim, Attempts, Made, Request};

use crate::args::{GenerateArgs, GenerateFormat};
use crate::message::{Message, Refusal};
use crate::pipeline::{self, Closed, Outlet};
use crate::sink::Sink;

/// The head of the figures.
const CSV_HEAD: &str = "puzzle,shape,rules,depth,givens,seed,attempt\n";

/// Prints a puzzle for each of `--count` seeds, from `--seed` on.
///
/// # Errors
/// If standard output cannot be written.
pub(crate) fn run(args: &GenerateArgs, sink: &mut Sink) -> io::Result<()> {
    let first = args.request();
    if let Err(error) = Attempts::of(first) {
        return sink.accept(Message::Refused(Refusal::of_input(error.to_string())));
    }
    if args.format == GenerateFormat::Csv {
        sink.accept(Message::Text(CSV_HEAD.into()))?;
    }
    let n_cores = thread::available_parallelism().map_or(1, usize::from);
    let task = Task {
        format: args.format,
        is_alone: args.count == 1,
        // The cores that no other seed needs.
        n_hands: (n_cores / usize::try_from(args.count).unwrap_or(usize::MAX)).max(1),
    };
    let requests = (0..args.count).map(move |n| {
        Ok(Request {
            seed: first.seed.wrapping_add(n),
            ..first
        })
    });
    pipeline::run(
        requests,
        move |request, outlet| task.make(&request, outlet),
        sink,
    )
}

/// How puzzles are made.
struct Task {
    format: GenerateFormat,
    /// Whether there is one seed only. Others would wait for their turn to tell of records.
    is_alone: bool,
    n_hands: usize,
}

impl Task {
    fn make(&self, request: &Request, outlet: &Outlet) -> Result<(), Closed> {
        let Ok(attempts) = Attempts::of(*request) else {
            // The first request was looked at, and all are alike.
            return Ok(());
        };
        let tell = |made: &Made| {
            if matches!(request.aim, Aim::Deepest(_)) && self.is_alone {
                // Once nobody listens the work ends by itself.
                let _ = outlet.send(Message::Remark(remark(request, made)));
            }
        };
        let best = crew::find(request.aim, attempts, self.n_hands, &tell);
        let is_any = matches!(request.aim, Aim::Deepest(_));
        outlet.send(match best {
            Some(made) if is_any || request.aim.is_reached(made.depth) => {
                Message::Text(self.line(request, &made).into_bytes())
            }
            best => Message::Refused(Refusal::of_input(in_vain(request, best))),
        })
    }

    fn line(&self, request: &Request, made: &Made) -> String {
        let puzzle = made.puzzle.grid();
        match self.format {
            GenerateFormat::Lines => format!("{puzzle}\n"),
            GenerateFormat::Csv => {
                let (rules, depth) = match request.aim.rules() {
                    Some(rules) => (rules.name(), made.depth.to_string()),
                    None => ("", String::new()),
                };
                let Request { shape, seed, .. } = request;
                let (n_givens, attempt) = (made.puzzle.n_givens(), made.attempt);
                format!("{puzzle},{shape},{rules},{depth},{n_givens},{seed},{attempt}\n")
            }
        }
    }
}

/// Tells of the deepest board so far.
fn remark(request: &Request, made: &Made) -> String {
    format!(
        "seed {}, attempt {}: depth {}, {} givens, {}",
        request.seed,
        made.attempt,
        made.depth,
        made.puzzle.n_givens(),
        made.puzzle.grid()
    )
}

/// Says that the budget was spent in vain, and how near the search came.
fn in_vain(request: &Request, best: Option<Made>) -> String {
    let nearest = match best {
        Some(made) => format!(
            "the nearest has depth {}: {}",
            made.depth,
            made.puzzle.grid()
        ),
        None if request.givens.is_some() => "no board had the givens asked for".to_owned(),
        None => "no board was finished".to_owned(),
    };
    format!(
        "seed {}: nothing found within {} evaluations; {nearest}",
        request.seed, request.budget
    )
}
