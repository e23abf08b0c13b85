//! The commands, one file each, and the choice between them.

mod build;
mod finish;
mod gallery;
mod serve;
mod setup;
mod test;
mod train;

use anyhow::{Result, bail};
use lexopt::prelude::*;

const HELP: &str = "\
Commands of Sudoku Depth

Usage: cargo xtask <COMMAND> [OPTIONS]

Commands:
  serve    install what is missing, build the page and serve it on this machine
  test     install what is missing and run every check and test
  build    build the static site into dist/ and print its size
  setup    only install what is missing
  gallery  make the boards of the gallery from their seeds
  train    train the networks of the page from their seeds, and measure them
  finish   complete what Trunk has built, which calls this itself

`cargo xtask <COMMAND> --help` lists the options of a command.";

/// Runs the command that the first argument names.
pub(crate) fn dispatch(mut args: lexopt::Parser) -> Result<()> {
    let name = match args.next()? {
        None | Some(Short('h') | Long("help")) => {
            println!("{HELP}");
            return Ok(());
        }
        Some(Value(name)) => name.string()?,
        Some(other) => return Err(other.unexpected().into()),
    };
    match name.as_str() {
        "serve" => serve::main(args),
        "test" => test::main(args),
        "build" => build::main(args),
        "setup" => setup::main(args),
        "gallery" => gallery::main(args),
        "train" => train::main(args),
        "finish" => finish::main(args),
        "help" => {
            println!("{HELP}");
            Ok(())
        }
        _ => bail!("there is no command `{name}`; `cargo xtask --help` lists them"),
    }
}

/// What a command line asks of a command: to run with some options, or to explain itself.
#[derive(Debug, PartialEq, Eq)]
enum Request<T> {
    Run(T),
    Help,
}

/// Reads the command line of a command that has no options.
fn without_options(mut args: lexopt::Parser) -> Result<Request<()>> {
    match args.next()? {
        None => Ok(Request::Run(())),
        Some(Short('h') | Long("help")) => Ok(Request::Help),
        Some(other) => Err(other.unexpected().into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_no_options() {
        let parse_words = |words: &[&str]| without_options(lexopt::Parser::from_args(words));
        assert_eq!(parse_words(&[]).unwrap(), Request::Run(()));
        assert_eq!(parse_words(&["--help"]).unwrap(), Request::Help);
        assert!(parse_words(&["--debug"]).is_err());
    }
}
