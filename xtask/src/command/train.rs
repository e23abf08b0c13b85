//! `cargo xtask train`: the networks of the page, trained from their seeds.

use crate::process;
use crate::repo::Repo;
use anyhow::Result;

/// Runs the command. Its options are those of the program that trains, which is compiled for speed.
pub(crate) fn main(mut args: lexopt::Parser) -> Result<()> {
    let repo = Repo::locate()?;
    let build = ["run", "--release", "--quiet", "--package", "train", "--"];
    let mut cargo = process::command("cargo", repo.root());
    process::run(cargo.args(build).args(args.raw_args()?))
}
