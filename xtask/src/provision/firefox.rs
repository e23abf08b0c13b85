//! A Firefox for the browser tests. They can do without: what they hold there is held in Chromium too.

use super::browser::Browser;
use super::debian;
use crate::repo::Repo;
use anyhow::Result;
use std::path::PathBuf;

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    names: &["firefox-esr", "firefox"],
    usual_places: &[
        "/Applications/Firefox.app/Contents/MacOS/firefox",
        r"C:\Program Files\Mozilla Firefox\firefox.exe",
    ],
};

/// Finds a Firefox, else installs one where that can be done without asking anybody; none elsewhere.
pub(crate) fn ensure(repo: &Repo) -> Result<Option<PathBuf>> {
    if let Some(chosen) = FIREFOX.chosen()? {
        return Ok(Some(chosen));
    }
    if FIREFOX.find().is_none()
        && let Err(error) = debian::install(repo, "Firefox", "firefox-esr")
    {
        println!("    Firefox: none, so the tests in it are skipped ({error:#})");
    }
    let found = FIREFOX.find();
    if let Some(found) = &found {
        println!("    Firefox: {}", found.display());
    }
    Ok(found)
}
