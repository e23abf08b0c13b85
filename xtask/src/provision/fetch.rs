//! Gets one tool: finished where that is possible, compiled from its source where not.

use super::install::remove_dir;
use super::node;
use super::tool::{Crate, Source, Tool};
use crate::clock;
use crate::process;
use crate::repo::Repo;
use anyhow::Result;
use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;

/// Installs the tool below `dir`, whatever stood there before; `build_dir` is for what is compiled
/// on the way.
pub(crate) fn into(dir: &Path, repo: &Repo, build_dir: &Path, tool: &Tool) -> Result<()> {
    remove_dir(dir)?;
    match &tool.source {
        Source::Npm { package, version } => {
            node::ensure_node(repo)?;
            announce(tool, "installing from npm, a few seconds");
            from_npm(dir, &format!("{package}@{version}"))
        }
        Source::Crate(krate) => {
            if prebuilt(dir, repo, tool, krate) {
                return Ok(());
            }
            remove_dir(dir)?;
            let forecast = clock::forecast(krate.core_seconds);
            announce(tool, &format!("building from source, {forecast}"));
            from_source(dir, repo, build_dir, tool, krate)
        }
    }
}

fn announce(tool: &Tool, action: &str) {
    println!(
        "    {} {} ({}): {action}",
        tool.program, tool.version, tool.purpose
    );
}

/// Downloads the finished program with cargo-binstall, if the user has that; whether it worked.
fn prebuilt(dir: &Path, repo: &Repo, tool: &Tool, krate: &Crate) -> bool {
    let binstall = || {
        let mut cargo = process::command("cargo", repo.root());
        cargo.arg("binstall");
        cargo
    };
    if process::output_of(binstall().arg("-V")).is_none() {
        return false;
    }
    announce(tool, "downloading with cargo-binstall, a few seconds");
    let mut install = binstall();
    install.args(["--no-confirm", "--disable-strategies", "compile", "--root"]);
    install.arg(dir).arg(krate.at(&tool.version));
    let is_good = process::run(&mut install).is_ok() && tool.answers_in(dir);
    if !is_good {
        println!("    There is no finished program for this machine");
    }
    is_good
}

/// Compiles the program. A tool has to be here soon rather than fast: little optimization.
fn from_source(
    dir: &Path,
    repo: &Repo,
    build_dir: &Path,
    tool: &Tool,
    krate: &Crate,
) -> Result<()> {
    let mut cargo = process::command("cargo", repo.root());
    cargo.arg("install").args(krate.options);
    if !io::stderr().is_terminal() {
        cargo.arg("--quiet");
    }
    cargo.arg(krate.at(&tool.version)).arg("--root").arg(dir);
    cargo.arg("--target-dir").arg(build_dir);
    cargo
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", krate.opt_level)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
        .env("CARGO_PROFILE_RELEASE_STRIP", "true");
    process::run(&mut cargo)
}

fn from_npm(dir: &Path, package: &str) -> Result<()> {
    fs::create_dir_all(dir)?;
    let mut npm = process::npm(dir);
    npm.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
    process::run(npm.arg("--prefix").arg(dir).arg(package))
}
