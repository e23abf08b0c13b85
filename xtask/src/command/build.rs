//! `cargo xtask build`: the static site in `dist/`, with its size held against the budget.

use super::{Request, without_options};
use crate::provision::{self, Need, Toolbox};
use crate::repo::Repo;
use crate::step::Steps;
use crate::trunk::{self, Mode};
use crate::{process, size};
use anyhow::Result;

const HELP: &str = "\
Builds the static site into dist/ (relative links: it works in any folder of any web server)
and prints its size. Fails when a program of the page is over its budget.

Usage: cargo xtask build";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match without_options(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(()) => {
            let repo = Repo::locate()?;
            let mut steps = Steps::new();
            let toolbox = steps.run("setup", "what building needs", || {
                provision::provide(&repo, &[Need::WasmTarget, Need::WasmTools])
            })?;
            steps.run("build", "the static site in dist/", || {
                site(&repo, &toolbox)
            })?;
        }
    }
    Ok(())
}

/// Builds the site into `dist/`, prints its size and holds its programs to their budgets.
pub(crate) fn site(repo: &Repo, toolbox: &Toolbox) -> Result<()> {
    Mode::Release.announce(&repo.target_dir()?);
    process::run(trunk::command(repo, toolbox)?.args(["build", "--release"]))?;

    let site = size::Site::measure(&repo.path("dist"))?;
    println!("\n{}", site.table());
    for budget in &size::BUDGETS {
        println!("{}", site.check_budget(budget)?);
    }
    Ok(())
}
