//! `cargo xtask test`: every check and test, from the quickest to the slowest.

mod check;

use super::Request;
use crate::provision::{self, Need};
use crate::repo::Repo;
use crate::step::Steps;
use anyhow::{Context, Result, ensure};
use check::Check;
use lexopt::prelude::*;

const HELP: &str = "\
Installs what is missing, then runs every check and test in this order, and stops at the first
failure:

  fmt       the layout of the Rust code
  clippy    Rust's linter, for this machine and for the browser
  native    the tests of all packages, and the examples in their documentation
  wasm      the release build into dist/, with the size budget of its wasm, and the page as one file
  lint      stylelint over style/ and html-validate over the pages
  browser   the tests in e2e/, in a real Chromium, and a few in a Firefox

Usage: cargo xtask test [--only STEP[,STEP]] [--skip STEP[,STEP]]

Options:
  --only STEPS   run these steps alone (`browser` needs the site in dist/ from `wasm`)
  --skip STEPS   leave these steps out

Environment:
  CHROMIUM       the path of the browser's program (default: one is looked for)
  FIREFOX        the path of a second browser's program, which the tests can do without";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match parse(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(checks) => run(&checks)?,
    }
    Ok(())
}

fn parse(mut args: lexopt::Parser) -> Result<Request<Vec<Check>>> {
    let mut checks = Check::ALL.to_vec();
    while let Some(arg) = args.next()? {
        match arg {
            Long("only") => {
                let named = parse_list(&args.value()?.string()?)?;
                checks.retain(|check| named.contains(check));
            }
            Long("skip") => {
                let named = parse_list(&args.value()?.string()?)?;
                checks.retain(|check| !named.contains(check));
            }
            Short('h') | Long("help") => return Ok(Request::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    ensure!(!checks.is_empty(), "no step is left to run");
    Ok(Request::Run(checks))
}

fn parse_list(text: &str) -> Result<Vec<Check>> {
    text.split(',')
        .map(|name| Check::from_name(name.trim()))
        .collect::<Option<_>>()
        .with_context(|| {
            let known = Check::ALL.map(Check::name).join(", ");
            format!("`{text}` is no list of steps; the steps are {known}")
        })
}

fn run(checks: &[Check]) -> Result<()> {
    let repo = Repo::locate()?;
    let mut steps = Steps::new();
    let result = run_steps(&repo, checks, &mut steps);
    println!("\n{}", steps.table());
    result
}

fn run_steps(repo: &Repo, checks: &[Check], steps: &mut Steps) -> Result<()> {
    let needs: Vec<Need> = checks
        .iter()
        .flat_map(|check| check.needs())
        .copied()
        .collect();
    let toolbox = steps.run("setup", "what the steps need", || {
        provision::provide(repo, &needs)
    })?;
    for check in checks {
        steps.run(check.name(), check.purpose(), || check.run(repo, &toolbox))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &[&str], expected: &[Check]) {
        let request = parse(lexopt::Parser::from_args(words)).unwrap();
        assert_eq!(request, Request::Run(expected.to_vec()), "{words:?}");
    }

    #[test]
    fn chooses_steps_and_keeps_their_order() {
        check(&[], &Check::ALL);
        check(&["--only", "native,fmt"], &[Check::Fmt, Check::Native]);
        check(
            &["--skip=wasm,lint,browser"],
            &[Check::Fmt, Check::Clippy, Check::Native],
        );
        check(&["--only=fmt,lint", "--skip=lint"], &[Check::Fmt]);
    }

    #[test]
    fn rejects_unknown_steps_and_an_empty_choice() {
        let error = |words: &[&str]| {
            parse(lexopt::Parser::from_args(words))
                .unwrap_err()
                .to_string()
        };
        assert_eq!(
            error(&["--only", "fmt,style"]),
            "`fmt,style` is no list of steps; \
             the steps are fmt, clippy, native, wasm, lint, browser"
        );
        assert_eq!(
            error(&["--only=fmt", "--skip=fmt"]),
            "no step is left to run"
        );
    }

    #[test]
    fn the_help_names_every_step() {
        for check in Check::ALL {
            assert!(
                HELP.contains(&format!("\n  {:<9} ", check.name())),
                "{check:?}"
            );
        }
    }
}
