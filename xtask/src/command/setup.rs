//! `cargo xtask setup`: only installs what the other commands would.

use super::Request;
use crate::provision::{self, Need};
use crate::repo::Repo;
use crate::step::Steps;
use anyhow::Result;
use lexopt::prelude::*;

const HELP: &str = "\
Installs what building and serving need: the wasm target, Trunk, wasm-bindgen and wasm-opt at
pinned versions, in a cache of their own that every clone shares.

Usage: cargo xtask setup [--tests]

Options:
  --tests   also what the tests need: the npm packages in e2e/ and Chromium

Environment:
  SUDOKU_DEPTH_TOOLS   the folder for the tools (default: sudoku-depth/tools in the user's cache)";

/// What to install.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scope {
    Building,
    Tests,
}

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match parse(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(scope) => {
            let needs: &[Need] = match scope {
                Scope::Building => &[Need::WasmTarget, Need::WasmTools],
                Scope::Tests => &Need::ALL,
            };
            let repo = Repo::locate()?;
            Steps::new().run("setup", "what is missing", || {
                provision::provide(&repo, needs)
            })?;
        }
    }
    Ok(())
}

fn parse(mut args: lexopt::Parser) -> Result<Request<Scope>> {
    let mut scope = Scope::Building;
    while let Some(arg) = args.next()? {
        match arg {
            Long("tests") => scope = Scope::Tests,
            Short('h') | Long("help") => return Ok(Request::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Run(scope))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_options() {
        let parse_words = |words: &[&str]| parse(lexopt::Parser::from_args(words));
        assert_eq!(parse_words(&[]).unwrap(), Request::Run(Scope::Building));
        assert_eq!(
            parse_words(&["--tests"]).unwrap(),
            Request::Run(Scope::Tests)
        );
        assert_eq!(parse_words(&["-h"]).unwrap(), Request::Help);
        assert!(parse_words(&["tests"]).is_err());
    }
}
