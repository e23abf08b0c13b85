//! Gets what the commands need onto the machine, and nothing that is there already.

mod browser;
mod cache;
mod chromium;
mod debian;
mod fetch;
mod firefox;
mod install;
mod node;
mod target;
mod tool;

use crate::pins::Pins;
use crate::repo::Repo;
use anyhow::Result;
use std::path::PathBuf;
use tool::Tool;

/// One thing a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Rust's standard library for wasm.
    WasmTarget,
    /// Trunk, wasm-bindgen and wasm-opt, and the packages of the page to use them on.
    WasmTools,
    /// The npm packages of `e2e/`.
    NpmPackages,
    /// A Chromium to test in.
    Chromium,
    /// A Firefox to test in, if one can be had.
    Firefox,
}

impl Need {
    /// Every need, in the order they are met.
    pub(crate) const ALL: [Self; 5] = [
        Self::WasmTarget,
        Self::WasmTools,
        Self::NpmPackages,
        Self::Chromium,
        Self::Firefox,
    ];
}

/// Where the things are that were asked for.
#[derive(Default)]
pub(crate) struct Toolbox {
    /// The folders of the tools, to go first on PATH.
    pub(crate) bin_dirs: Vec<PathBuf>,
    /// The programs of the browsers.
    pub(crate) chromium: Option<PathBuf>,
    pub(crate) firefox: Option<PathBuf>,
}

/// Meets the needs, installing what is missing, and says what it does.
pub(crate) fn provide(repo: &Repo, needs: &[Need]) -> Result<Toolbox> {
    let mut toolbox = Toolbox::default();
    for need in Need::ALL.iter().filter(|need| needs.contains(need)) {
        match need {
            Need::WasmTarget => target::ensure(repo)?,
            Need::WasmTools => {
                let tools = Tool::all(&Pins::read(repo)?);
                target::fetch_packages(repo)?;
                toolbox.bin_dirs = install::ensure(repo, &cache::tools_dir()?, &tools)?;
            }
            Need::NpmPackages => node::ensure_packages(repo)?,
            Need::Chromium => toolbox.chromium = Some(chromium::ensure(repo)?),
            Need::Firefox => toolbox.firefox = firefox::ensure(repo)?,
        }
    }
    Ok(toolbox)
}
