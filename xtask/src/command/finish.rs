//! `cargo xtask finish`: completes what Trunk has built. Trunk itself calls it.

use super::{Request, without_options};
use crate::finish::{self, Edition};
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::env;
use std::path::PathBuf;

/// The variable that tells it that somebody works on the page: see `serve`.
pub(crate) const SERVED: &str = "SUDOKU_DEPTH_SERVED";

const HELP: &str = "\
Completes the pages that Trunk has built: style sheets are put in, files get versions, and a
Content-Security-Policy with the digests of what stands in a page allows nothing else. Trunk calls
this after every build (see Trunk.toml); it works on the folder in TRUNK_STAGING_DIR.

Usage: cargo xtask finish";

/// Runs the command.
pub(crate) fn main(args: lexopt::Parser) -> Result<()> {
    match without_options(args)? {
        Request::Help => println!("{HELP}"),
        Request::Run(()) => {
            let dir = env::var_os("TRUNK_STAGING_DIR")
                .context("TRUNK_STAGING_DIR is not set: this is for Trunk to call")?;
            let edition = match env::var_os(SERVED) {
                Some(_) => Edition::Served,
                None => Edition::Site,
            };
            finish::pages(&Repo::locate()?, &PathBuf::from(dir), edition)?;
        }
    }
    Ok(())
}
