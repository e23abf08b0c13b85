//! A Chromium for the browser tests.

use super::browser::Browser;
use super::debian;
use crate::repo::Repo;
use anyhow::{Context, Result};
use std::path::PathBuf;

const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ],
    usual_places: &[
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        r"C:\Program Files\Google\Chrome\Application\chrome.exe",
        r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
    ],
};

const ADVICE: &str = "the browser tests need Chromium or Chrome: install one, \
    or set CHROMIUM to the path of its program, or leave them out with `--skip browser`";

/// Finds a Chromium, else installs one where that can be done without asking anybody.
pub(crate) fn ensure(repo: &Repo) -> Result<PathBuf> {
    if let Some(chosen) = CHROMIUM.chosen()? {
        return Ok(chosen);
    }
    if let Some(found) = CHROMIUM.find() {
        println!("    Chromium: {}", found.display());
        return Ok(found);
    }
    debian::install(repo, "Chromium", "chromium").context(ADVICE)?;
    CHROMIUM.find().context(ADVICE)
}
