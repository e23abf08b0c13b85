//! `cargo xtask build`: the static site in `dist/`, with its size held against the budget.

use super::Request;
use crate::finish;
use crate::provision::{self, Need, Toolbox};
use crate::repo::Repo;
use crate::step::Steps;
use crate::trunk::{self, Mode};
use crate::{process, size};
use anyhow::Result;
use lexopt::prelude::*;

const HELP: &str = "\
Builds the static site into dist/ (relative links: it works in any folder of any web server)
and prints its size. Fails when a program of the page is over its budget.

Usage: cargo xtask build [--single-file]

Options:
  --single-file  make dist/sudoku-depth.html too: the whole page in one file, which needs no server";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match parse(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(options) => {
            let repo = Repo::locate()?;
            let mut steps = Steps::new();
            let toolbox = steps.run("setup", "what building needs", || {
                provision::provide(&repo, &[Need::WasmTarget, Need::WasmTools])
            })?;
            steps.run("build", "the static site in dist/", || {
                site(&repo, &toolbox)
            })?;
            if options.has_single_file {
                steps.run("one file", "the page in dist/ as one file", || {
                    single_file(&repo)
                })?;
            }
        }
    }
    Ok(())
}

/// What to build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Options {
    has_single_file: bool,
}

fn parse(mut args: lexopt::Parser) -> Result<Request<Options>> {
    let mut options = Options {
        has_single_file: false,
    };
    while let Some(arg) = args.next()? {
        match arg {
            Long("single-file") => options.has_single_file = true,
            Short('h') | Long("help") => return Ok(Request::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Run(options))
}

/// Makes the edition of the page in `dist/` that is one file.
pub(crate) fn single_file(repo: &Repo) -> Result<()> {
    let (name, n_bytes) = finish::single_file(repo, &repo.path("dist"))?;
    println!("    {name}: {n_bytes} bytes");
    Ok(())
}

/// Builds the site into `dist/`, prints its size and holds its programs to their budgets.
pub(crate) fn site(repo: &Repo, toolbox: &Toolbox) -> Result<()> {
    Mode::Release.announce(&repo.target_dir()?);
    process::run(trunk::command(repo, toolbox)?.args(["build", "--release"]))?;

    let dist = repo.path("dist");
    finish::service_worker(repo, &dist)?;
    let site = size::Site::measure(&dist)?;
    println!("\n{}", site.table());
    for budget in &size::BUDGETS {
        println!("{}", site.check_budget(budget)?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_its_options() {
        let parse_words = |words: &[&str]| parse(lexopt::Parser::from_args(words));
        let options = |has_single_file| Request::Run(Options { has_single_file });
        assert_eq!(parse_words(&[]).unwrap(), options(false));
        assert_eq!(parse_words(&["--single-file"]).unwrap(), options(true));
        assert_eq!(parse_words(&["--help"]).unwrap(), Request::Help);
        assert!(parse_words(&["--single"]).is_err());
    }
}
