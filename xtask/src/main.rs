//! The project's own commands: `cargo xtask <command>`.
//!
//! `command` holds one file per command, `provision` gets what the commands need onto the
//! machine, and the rest are small helpers the commands share.

mod clock;
mod command;
mod finish;
mod http;
mod pins;
mod process;
mod provision;
mod repo;
mod size;
mod step;
mod stop;
mod trunk;

use std::process::ExitCode;

fn main() -> ExitCode {
    match command::dispatch(lexopt::Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}
