//! `cargo xtask finish`: completes what Trunk has built. Trunk itself calls it.

use super::{Request, without_options};
use crate::finish;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

const HELP: &str = "\
Completes the site that Trunk has built: style sheets are put into embed.html, and programs get
versions. Trunk calls this after every build (see Trunk.toml); it works on the
folder in TRUNK_STAGING_DIR.

Usage: cargo xtask finish";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match without_options(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(()) => {
            let dir = env::var_os("TRUNK_STAGING_DIR")
                .context("TRUNK_STAGING_DIR is not set: this is for Trunk to call")?;
            finish::site(&Repo::locate()?, &PathBuf::from(dir))?;
        }
    }
    Ok(())
}
