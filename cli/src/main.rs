//! `sudoku-depth`: analyzes, checks, makes and solves Sudoku boards from the command line, and lets
//! machines run on them.
//!
//! Boards or records stream in line by line, are worked on by all cores, and are answered in
//! their order. Each command is one function from a job to messages; the rest is shared:
//! [`input`] and [`lines`] read, [`boards`] finds the boards, [`pipeline`] spreads the work, and
//! [`sink`] prints.

mod analyze;
mod args;
mod boards;
mod check;
mod generate;
mod head;
mod help;
mod input;
mod lines;
mod machines;
mod message;
mod pipeline;
mod progress;
mod sink;
mod solve;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command, ReadCommand};
use progress::Progress;
use sink::{Sink, Tally};

fn main() -> ExitCode {
    match run(Args::parse().command) {
        Ok(tally) if tally.is_clean() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(failure) => {
            // Nobody is left to tell if this fails too.
            let _ = writeln!(io::stderr(), "sudoku-depth: {failure}");
            ExitCode::FAILURE
        }
    }
}

/// Does one command; returns what came of it.
fn run(command: Command) -> Result<Tally, input::OpenError> {
    match command {
        Command::Read(command) => read(command),
        Command::Generate(args) => {
            let mut sink = Sink::new("generate".into(), Progress::up_to(args.count));
            let result = generate::run(&args, &mut sink);
            Ok(sink.close(result))
        }
    }
}

/// Does a command that reads; returns what came of its input.
fn read(command: ReadCommand) -> Result<Tally, input::OpenError> {
    let input = input::open(command.file())?;
    let mut sink = Sink::new(input.name.clone(), Progress::of(&input));
    let result = match command {
        ReadCommand::Analyze(args) => analyze::run(args, input, &mut sink),
        ReadCommand::Check(_) => check::run(input, &mut sink),
        ReadCommand::Machines(args) => machines::run(args, input, &mut sink),
        ReadCommand::Solve(args) => solve::run(&args, input, &mut sink),
    };
    Ok(sink.close(result))
}
