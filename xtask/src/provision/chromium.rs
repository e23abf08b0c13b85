//! A Chromium for the browser tests.

use super::debian;
use crate::process;
use crate::repo::Repo;
use anyhow::{Context, Result, ensure};
use std::env;
use std::path::PathBuf;

const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// Where the installers of other systems put the program.
const USUAL_PLACES: [&str; 4] = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

const ADVICE: &str = "the browser tests need Chromium or Chrome: install one, \
    or set CHROMIUM to the path of its program, or leave them out with `--skip browser`";

/// Finds a Chromium, else installs one where that can be done without asking anybody.
pub(crate) fn ensure(repo: &Repo) -> Result<PathBuf> {
    if let Some(chosen) = env::var_os("CHROMIUM").filter(|value| !value.is_empty()) {
        let chosen = PathBuf::from(chosen);
        ensure!(
            chosen.is_file(),
            "CHROMIUM is {}, where there is no file",
            chosen.display()
        );
        println!("    Chromium: {} (from CHROMIUM)", chosen.display());
        return Ok(chosen);
    }
    if let Some(found) = find() {
        println!("    Chromium: {}", found.display());
        return Ok(found);
    }
    debian::install(repo, "Chromium", "chromium").context(ADVICE)?;
    find().context(ADVICE)
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
