//! `cargo xtask build`: the static site in `dist/`, with its size held against the budget.

use super::Request;
use crate::provision::{self, Need, Toolbox};
use crate::repo::Repo;
use crate::step::Steps;
use crate::trunk::{self, Mode};
use crate::{process, size};
use anyhow::{Result, ensure};
use lexopt::prelude::*;

const HELP: &str = "\
Builds the static site into dist/ (relative links: it works in any folder of any web server)
and prints its size. Fails when a program of the page is over its budget.

Usage: cargo xtask build [--address URL]

Options:
  --address URL  the folder of a web server where the site will stand: previews and embeds of its
                 boards need absolute links, and otherwise have relative ones";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match parse(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(address) => {
            let repo = Repo::locate()?;
            let mut steps = Steps::new();
            let toolbox = steps.run("setup", "what building needs", || {
                provision::provide(&repo, &[Need::WasmTarget, Need::WasmTools])
            })?;
            steps.run("build", "the static site in dist/", || {
                site(&repo, &toolbox, address.as_deref())
            })?;
        }
    }
    Ok(())
}

/// Reads the address of the site, if there is one.
fn parse(mut args: lexopt::Parser) -> Result<Request<Option<String>>> {
    let mut address = None;
    while let Some(arg) = args.next()? {
        match arg {
            Long("address") => {
                let url = args.value()?.string()?;
                let is_web = url.starts_with("https://") || url.starts_with("http://");
                ensure!(
                    is_web,
                    "`{url}` is no address of the web; it begins with https://"
                );
                address = Some(url);
            }
            Short('h') | Long("help") => return Ok(Request::Help),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Request::Run(address))
}

/// Builds the site into `dist/`, which will stand at the address if one is told, prints its size and
/// holds its programs to their budgets.
pub(crate) fn site(repo: &Repo, toolbox: &Toolbox, address: Option<&str>) -> Result<()> {
    Mode::Release.announce(&repo.target_dir()?);
    process::run(trunk::command(repo, toolbox)?.args(["build", "--release"]))?;
    still_pages(repo, address)?;

    let site = size::Site::measure(&repo.path("dist"))?;
    println!("\n{}", site.table());
    for budget in &size::BUDGETS {
        println!("{}", site.check_budget(budget)?);
    }
    Ok(())
}

/// Writes the still pages of the boards. They are written in seconds by a program that is quick to
/// compile, and shares what the tests compile.
fn still_pages(repo: &Repo, address: Option<&str>) -> Result<()> {
    let mut cargo = process::command("cargo", repo.root());
    cargo.args(["run", "--quiet", "--package", "site", "--", "dist"]);
    if let Some(address) = address {
        cargo.args(["--address", address]);
    }
    process::run(&mut cargo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_address_of_the_site() {
        let parse = |words: &[&str]| parse(lexopt::Parser::from_args(words));
        assert_eq!(parse(&[]).unwrap(), Request::Run(None));
        let address = "https://example.org/depth/";
        let told = Request::Run(Some(address.to_owned()));
        assert_eq!(parse(&["--address", address]).unwrap(), told);
        assert_eq!(parse(&["--help"]).unwrap(), Request::Help);
        for words in [&["--address"][..], &["--address=example.org"], &["now"]] {
            assert!(parse(words).is_err(), "{words:?}");
        }
    }
}
