//! A Firefox for the browser tests. They can do without: what they hold there is held in Chromium too.

use super::debian;
use crate::process;
use crate::repo::Repo;
use anyhow::{Result, ensure};
use std::env;
use std::path::PathBuf;

const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// Where the installers of other systems put the program.
const USUAL_PLACES: [&str; 2] = [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    r"C:\Program Files\Mozilla Firefox\firefox.exe",
];

/// Finds a Firefox, else installs one where that can be done without asking anybody; none elsewhere.
pub(crate) fn ensure(repo: &Repo) -> Result<Option<PathBuf>> {
    if let Some(chosen) = env::var_os("FIREFOX").filter(|value| !value.is_empty()) {
        let chosen = PathBuf::from(chosen);
        ensure!(
            chosen.is_file(),
            "FIREFOX is {}, where there is no file",
            chosen.display()
        );
        println!("    Firefox: {} (from FIREFOX)", chosen.display());
        return Ok(Some(chosen));
    }
    if find().is_none()
        && let Err(error) = debian::install(repo, "Firefox", "firefox-esr")
    {
        println!("    Firefox: none, so the tests in it are skipped ({error:#})");
    }
    let found = find();
    if let Some(found) = &found {
        println!("    Firefox: {}", found.display());
    }
    Ok(found)
}

fn find() -> Option<PathBuf> {
    NAMES
        .iter()
        .find_map(|name| process::find_on_path(name))
        .or_else(|| {
            USUAL_PLACES
                .iter()
                .map(PathBuf::from)
                .find(|path| path.is_file())
        })
}
