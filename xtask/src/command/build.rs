//! `cargo xtask build`: the static site in `dist/`, with its size held against the budget.

use super::Request;
use crate::finish;
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

Usage: cargo xtask build [--address URL] [--single-file]

Options:
  --address URL  the folder of a web server where the site will stand: previews and embeds of its
                 boards need absolute links, and otherwise have relative ones
  --single-file  make dist/sudoku-depth.html too: the whole page in one file, which needs no server";

/// What to build.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Options {
    /// Where the site will stand.
    address: Option<String>,
    has_single_file: bool,
}

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
                site(&repo, &toolbox, options.address.as_deref())
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

fn parse(mut args: lexopt::Parser) -> Result<Request<Options>> {
    let mut options = Options::default();
    while let Some(arg) = args.next()? {
        match arg {
            Long("address") => {
                let url = args.value()?.string()?;
                let is_web = url.starts_with("https://") || url.starts_with("http://");
                ensure!(
                    is_web,
                    "`{url}` is no address of the web; it begins with https://"
                );
                options.address = Some(url);
            }
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

/// Builds the site into `dist/`, which will stand at the address if one is told, prints its size and
/// holds its programs to their budgets.
pub(crate) fn site(repo: &Repo, toolbox: &Toolbox, address: Option<&str>) -> Result<()> {
    Mode::Release.announce(&repo.target_dir()?);
    process::run(trunk::command(repo, toolbox)?.args(["build", "--release"]))?;
    still_pages(repo, address)?;

    let dist = repo.path("dist");
    finish::service_worker(repo, &dist)?;
    let site = size::Site::measure(&dist)?;
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
    fn reads_its_options() {
        let parse = |words: &[&str]| parse(lexopt::Parser::from_args(words));
        assert_eq!(parse(&[]).unwrap(), Request::Run(Options::default()));
        let options = Options {
            address: Some("https://example.org/depth/".to_owned()),
            has_single_file: true,
        };
        let words = ["--single-file", "--address", "https://example.org/depth/"];
        assert_eq!(parse(&words).unwrap(), Request::Run(options));
        assert_eq!(parse(&["--help"]).unwrap(), Request::Help);
        for words in [
            &["--address"][..],
            &["--address=example.org"],
            &["--single"],
            &["now"],
        ] {
            assert!(parse(words).is_err(), "{words:?}");
        }
    }
}
