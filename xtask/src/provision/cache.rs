//! The folder that holds the tools: one per user, shared by every clone.

use anyhow::{Context, Result};
use std::env;
use std::ffi::OsString;
use std::path::PathBuf;

/// The folder of the tools on this machine.
pub(crate) fn tools_dir() -> Result<PathBuf> {
    choose(|key| env::var_os(key), env::consts::OS)
        .context("no folder for the tools: set HOME or SUDOKU_DEPTH_TOOLS")
}

/// Chooses the folder by the environment and the operating system.
fn choose(variable: impl Fn(&str) -> Option<OsString>, os: &str) -> Option<PathBuf> {
    let dir = |key: &str| {
        variable(key)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(chosen) = dir("SUDOKU_DEPTH_TOOLS") {
        return std::path::absolute(chosen).ok();
    }
    let user_cache = dir("XDG_CACHE_HOME")
        .filter(|path| path.is_absolute())
        .or_else(|| match os {
            "windows" => dir("LOCALAPPDATA"),
            "macos" => dir("HOME").map(|home| home.join("Library/Caches")),
            _ => dir("HOME").map(|home| home.join(".cache")),
        })?;
    Some(user_cache.join("sudoku-depth").join("tools"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(variables: &[(&str, &str)], os: &str, expected: Option<&str>) {
        let variable = |key: &str| {
            variables
                .iter()
                .find(|(name, _)| *name == key)
                .map(|(_, value)| OsString::from(value))
        };
        assert_eq!(choose(variable, os), expected.map(PathBuf::from));
    }

    #[cfg(unix)]
    #[test]
    fn follows_the_environment_then_the_system() {
        let home = ("HOME", "/home/a");
        check(&[home], "linux", Some("/home/a/.cache/sudoku-depth/tools"));
        check(
            &[home],
            "macos",
            Some("/home/a/Library/Caches/sudoku-depth/tools"),
        );
        check(
            &[home, ("XDG_CACHE_HOME", "/c")],
            "linux",
            Some("/c/sudoku-depth/tools"),
        );
        check(
            &[home, ("XDG_CACHE_HOME", "")],
            "linux",
            Some("/home/a/.cache/sudoku-depth/tools"),
        );
        check(
            &[home, ("XDG_CACHE_HOME", "c")],
            "linux",
            Some("/home/a/.cache/sudoku-depth/tools"),
        );
        check(
            &[home, ("SUDOKU_DEPTH_TOOLS", "/tools")],
            "linux",
            Some("/tools"),
        );
        check(
            &[("LOCALAPPDATA", "/local")],
            "windows",
            Some("/local/sudoku-depth/tools"),
        );
        check(&[], "linux", None);
    }
}
