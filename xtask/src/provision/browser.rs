//! What finding a browser has in common, whichever it is.

use crate::process;
use anyhow::{Result, ensure};
use std::env;
use std::path::PathBuf;

/// A browser, and where its program can be.
pub(super) struct Browser {
    pub(super) name: &'static str,
    /// The variable that names the program.
    pub(super) variable: &'static str,
    /// What the program is called on PATH.
    pub(super) names: &'static [&'static str],
    /// Where the installers of other systems put it.
    pub(super) usual_places: &'static [&'static str],
}

impl Browser {
    /// Returns the program that somebody has chosen, if anybody has.
    pub(super) fn chosen(&self) -> Result<Option<PathBuf>> {
        let &Self { name, variable, .. } = self;
        let Some(chosen) = env::var_os(variable).filter(|value| !value.is_empty()) else {
            return Ok(None);
        };
        let chosen = PathBuf::from(chosen);
        ensure!(
            chosen.is_file(),
            "{variable} is {}, where there is no file",
            chosen.display()
        );
        println!("    {name}: {} (from {variable})", chosen.display());
        Ok(Some(chosen))
    }

    /// Looks for the program.
    pub(super) fn find(&self) -> Option<PathBuf> {
        let mut names = self.names.iter();
        let places = self.usual_places.iter().map(PathBuf::from);
        names
            .find_map(|name| process::find_on_path(name))
            .or_else(|| places.into_iter().find(|path| path.is_file()))
    }
}
